import type { Result } from '@casework/kernel'
import type { Component } from './component.ts'
import { type ComponentMark, markOf } from './component-mark.ts'
import { type GivenMarksCode, markChecklist } from './mark-checklist.ts'
import { markCount } from './mark-count.ts'
import { markFromForm } from './mark-from-form.ts'
import { type GivenLevel, markScenarios } from './mark-scenarios.ts'

/**
 * The mark that the marks given for each criterion make of a part: what a criterion is worth, whether it is met and critical, and its group
 * come from the part itself, or from the paper as its key marked it. None where the part could not have given it.
 */
export function settledMark(
  component: Component | undefined,
  given: ComponentMark,
  byKey?: ComponentMark,
): ComponentMark | undefined {
  if (component?.id !== given.componentId) return undefined
  const settled = component.kind === 'writtenExam' ? settledScript(given, byKey) : settledBy(component, given)
  return settled?.marks === given.marks && settled.outOf === given.outOf ? settled : undefined
}

function settledBy(
  component: Exclude<Component, { kind: 'writtenExam' }>,
  given: ComponentMark,
): ComponentMark | undefined {
  const made = remade(component, given)
  return made.ok ? made.value : undefined
}

/** Marks the part anew from what was given. */
function remade(
  component: Exclude<Component, { kind: 'writtenExam' }>,
  { marks, outOf, criteria }: ComponentMark,
): Result<ComponentMark, GivenMarksCode> {
  switch (component.kind) {
    case 'checklist':
      return markChecklist(
        component,
        criteria.map(({ id, marks: got }) => ({ criterionId: id as never, marks: got })),
      )
    case 'scenarios':
      return markScenarios(
        component,
        criteria.map(({ id, marks: got }) => levelAt(component, id, got)),
      )
    case 'reportForm':
      return markFromForm(component, { marks, outOf, criticalOmissions: criteria.map(({ id }) => id) })
    default:
      return markCount(component, marks)
  }
}

/** The level of a criterion that has these marks; one that does not exist where none has. */
function levelAt({ scenarios }: Extract<Component, { kind: 'scenarios' }>, id: string, marks: number): GivenLevel {
  for (const scenario of scenarios)
    for (const criterion of scenario.criteria) {
      if (`${scenario.id}/${criterion.id}` !== id) continue
      const level = criterion.levels.find((each) => each.marks === marks)
      return { scenarioId: scenario.id, criterionId: criterion.id, levelId: level?.id ?? ('' as never) }
    }
  return { scenarioId: id as never, criterionId: '' as never, levelId: '' as never }
}

/** The questions are those of the paper, each within what it is worth. */
function settledScript({ componentId, criteria }: ComponentMark, byKey?: ComponentMark): ComponentMark | undefined {
  if (byKey === undefined || byKey.criteria.length !== criteria.length) return undefined
  const got = new Map(criteria.map(({ id, marks }) => [id, marks]))
  const settled = byKey.criteria.map((question) => {
    const marks = got.get(question.id) ?? Number.NaN
    return { ...question, marks, met: marks === question.outOf }
  })
  return settled.every(({ marks, outOf }) => marks <= outOf) ? markOf(componentId, settled) : undefined
}
