import type { AssessedCourse, AssessmentResult } from '@casework/training-assessments'
import type { ResultDescription } from '../credential/achievement.ts'
import type { BadgeResult } from '../credential/open-badge-credential.ts'

type Component = AssessedCourse['assessment']['components'][number]

/** The name of the result that says no more than that somebody passed. */
export const outcomeOf = (achievementId: string) => `${achievementId}#outcome`
const partOf = (achievementId: string, componentId: string) => `${achievementId}#part-${componentId}`

/** Describes the outcome, and each part that has a pass mark in numbers. */
export function resultDescriptions(achievementId: string, course: AssessedCourse): readonly ResultDescription[] {
  const outcome = {
    id: outcomeOf(achievementId),
    type: ['ResultDescription'],
    name: 'Outcome',
    resultType: 'Status',
  } as const
  return [outcome, ...course.assessment.components.flatMap((component) => describedPart(achievementId, component))]
}

function describedPart(achievementId: string, component: Component): readonly ResultDescription[] {
  const described = {
    id: partOf(achievementId, component.id),
    type: ['ResultDescription'],
    name: component.title,
  } as const
  const percent = highest(component, 'percent')
  if (percent !== undefined)
    return [{ ...described, resultType: 'Percent', requiredValue: `${percent}`, valueMin: '0', valueMax: '100' }]
  const marks = highest(component, 'marks')
  return marks === undefined ? [] : [{ ...described, resultType: 'RawScore', requiredValue: `${marks}`, valueMin: '0' }]
}

function highest({ pass }: Component, kind: 'percent' | 'marks'): number | undefined {
  const asked = pass.flatMap((condition) => (condition.kind === kind ? [condition.atLeast] : []))
  return asked.length === 0 ? undefined : Math.max(...asked)
}

/** Says what somebody reached in each part that is described; a share is cut to hundredths of a per cent and never rounded up. */
export function resultsInMarks(
  achievementId: string,
  descriptions: readonly ResultDescription[],
  { components }: AssessmentResult,
): readonly BadgeResult[] {
  const kinds = new Map(descriptions.map(({ id, resultType }) => [id, resultType]))
  return components.flatMap(({ componentId, marks, outOf }) => {
    const id = partOf(achievementId, componentId)
    const kind = kinds.get(id)
    if (kind === undefined || marks === undefined || outOf === undefined || outOf === 0) return []
    const value = kind === 'Percent' ? `${Math.floor((marks * 10_000) / outOf) / 100}` : `${marks}`
    return [{ type: ['Result'], resultDescription: id, value }] as const
  })
}
