import type { Component } from './component.ts'
import { type ComponentMark, type CriterionMark, markOf } from './component-mark.ts'

/** The most that a question can be worth. */
const mostOfQuestion = 100

/** The most that a form can be worth, and an omission that anybody can make. */
const mostOfForm = 10_000_000
const omission = { id: 'omission', marks: 0, outOf: 0, met: false, critical: true }

/** The best mark that a part could give, and the worst: what the best does not pass nobody passes, and what the worst does everybody. */
export function boundsOfComponent(component: Component): {
  readonly best: ComponentMark
  readonly worst: ComponentMark
} {
  const { id: componentId } = component
  const whole = (marks: number, outOf: number, criteria: readonly CriterionMark[] = []) => ({
    componentId,
    marks,
    outOf,
    criteria,
  })
  switch (component.kind) {
    case 'reportForm':
      return { best: whole(mostOfForm, mostOfForm), worst: whole(0, mostOfForm, [omission]) }
    case 'portfolio':
      return { best: whole(component.pieces, component.pieces), worst: whole(0, component.pieces) }
    case 'attendance':
      return { best: whole(component.sessions, component.sessions), worst: whole(0, component.sessions) }
    default: {
      const bounds = criteriaOf(component)
      return {
        best: markOf(
          componentId,
          bounds.map(({ best }) => best),
        ),
        worst: markOf(
          componentId,
          bounds.map(({ worst }) => worst),
        ),
      }
    }
  }
}

type Bounds = { readonly best: CriterionMark; readonly worst: CriterionMark }

function criteriaOf(
  component: Extract<Component, { kind: 'writtenExam' | 'checklist' | 'scenarios' }>,
): readonly Bounds[] {
  if (component.kind === 'checklist')
    return component.criteria.map(({ id, marks, critical }) => between(id, undefined, [0, marks], marks, critical))
  if (component.kind === 'scenarios')
    return component.scenarios.flatMap(({ id: group, criteria }) =>
      criteria.map(({ id, levels, metFrom, critical }) =>
        between(
          `${group}/${id}`,
          group,
          levels.map(({ marks }) => marks),
          metFrom,
          critical,
        ),
      ),
    )
  return component.blueprint.flatMap(({ outcomeId, items }) =>
    Array.from({ length: items }, (_each, place) =>
      between(`${outcomeId}/${place}`, outcomeId, [0, mostOfQuestion], mostOfQuestion, false),
    ),
  )
}

function between(
  id: string,
  group: string | undefined,
  marks: readonly number[],
  metFrom: number,
  critical: boolean,
): Bounds {
  const outOf = Math.max(...marks)
  const at = (got: number) => ({
    id,
    ...(group === undefined ? {} : { group }),
    marks: got,
    outOf,
    met: got >= metFrom,
    critical,
  })
  return { best: at(outOf), worst: at(Math.min(...marks)) }
}
