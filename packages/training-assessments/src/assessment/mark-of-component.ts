import type { Component } from './component.ts'
import type { ComponentMark } from './component-mark.ts'

/** Whether a mark is one that the part could have given: its criteria, each out of what it is worth, and a sum that is right. */
export function isMarkOf(component: Component | undefined, mark: ComponentMark): boolean {
  if (component?.id !== mark.componentId) return false
  if (component.kind === 'portfolio') return mark.outOf === component.pieces
  if (component.kind === 'attendance') return mark.outOf === component.sessions
  if (component.kind === 'reportForm') return true
  if (!addsUp(mark)) return false
  const worth = worthOf(component)
  return (
    worth === undefined ||
    (worth.size === mark.criteria.length && mark.criteria.every(({ id, outOf }) => worth.get(id) === outOf))
  )
}

function addsUp({ marks, outOf, criteria }: ComponentMark): boolean {
  const sum = (part: 'marks' | 'outOf') => criteria.reduce((total, criterion) => total + criterion[part], 0)
  return sum('marks') === marks && sum('outOf') === outOf
}

/** What each criterion is worth; a written exam has those of its paper. */
function worthOf(
  component: Extract<Component, { kind: 'checklist' | 'scenarios' | 'writtenExam' }>,
): ReadonlyMap<string, number> | undefined {
  if (component.kind === 'writtenExam') return undefined
  if (component.kind === 'checklist') return new Map(component.criteria.map(({ id, marks }) => [id, marks]))
  return new Map(
    component.scenarios.flatMap((scenario) =>
      scenario.criteria.map(
        ({ id, levels }) => [`${scenario.id}/${id}`, Math.max(...levels.map(({ marks }) => marks))] as const,
      ),
    ),
  )
}
