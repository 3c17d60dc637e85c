import type { Course } from '../course/course.ts'
import type { AssessmentResult } from './assessment-result.ts'
import type { ConditionResult } from './component-result.ts'

const outcomes = { passed: 'Passed', failed: 'Not passed', notKnown: 'Not decided yet' } as const

/** A result in words: the outcome, and a line for each part. @public */
export type DescribedResult = { readonly outcome: string; readonly lines: readonly string[] }

/**
 * Puts a result in plain words, part by part, with what is needed and what there was.
 *
 * @example
 * const marks = [{ componentId: faceBehindTheCase.assessment.components[0].id, marks: 15, outOf: 20, criteria: [] }]
 * describeResult(assessmentResult(faceBehindTheCase, marks), faceBehindTheCase)
 * //=> { outcome: 'Not passed', lines: ['Questions: not passed. 15 of 20 marks, at least 80% needed.'] }
 * @public
 */
export function describeResult(result: AssessmentResult, course: Course): DescribedResult {
  const titles = new Map(course.assessment?.components.map(({ id, title }) => [id, title]))
  const lines = result.components.map(({ componentId, holds, conditions }) => {
    const title = titles.get(componentId) ?? componentId
    if (holds === 'notKnown') return `${title}: no mark yet.`
    const reasons = conditions.map((condition) => `${reasonOf(condition)}.`)
    return `${title}: ${holds === 'met' ? 'passed' : 'not passed'}. ${reasons.join(' ')}`
  })
  return { outcome: outcomes[result.outcome], lines }
}

function reasonOf({ condition, got, of }: ConditionResult): string {
  switch (condition.kind) {
    case 'percent':
      return `${got} of ${of} marks, at least ${condition.atLeast}% needed`
    case 'marks':
      return `${got} of ${of} marks, at least ${condition.atLeast} needed`
    case 'met':
      return `${got} of ${of} criteria met, at least ${condition.atLeast} needed`
    case 'everyCritical':
      return `${got} of ${of} critical criteria met, all needed`
    case 'eachGroup':
      return `${got} of ${of} sections with at least ${condition.atLeastPercent}%, all needed`
  }
}
