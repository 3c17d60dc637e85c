import { problem, type Result, succeeded } from '@casework/kernel'
import { type AssessedCourse, type AssessmentResult, assessmentResult } from './assessment-result.ts'

/**
 * Makes a recorded result again from its own marks, under the version of the course that it names.
 *
 * @remarks Anyone can count again. Source: design.md, what must stay true, 6; features.md D.
 *
 * @returns The result, or `RESULT.OTHER_VERSION` | `RESULT.NOT_AS_RECORDED`.
 *
 * @example
 * const recorded = assessmentResult(faceBehindTheCase, [])
 * recomputeResult(faceBehindTheCase, recorded).ok //=> true
 * recomputeResult(faceBehindTheCase, { ...recorded, outcome: 'passed' }).ok //=> false
 * @public
 */
export function recomputeResult(
  course: AssessedCourse,
  recorded: AssessmentResult,
): Result<AssessmentResult, 'RESULT.OTHER_VERSION' | 'RESULT.NOT_AS_RECORDED'> {
  const { courseId, courseVersion, assessmentVersion } = recorded
  if (courseId !== course.id || courseVersion !== course.version || assessmentVersion !== course.assessment.version)
    return problem('RESULT.OTHER_VERSION', { courseVersion, assessmentVersion })
  const again = assessmentResult(course, recorded.marks)
  return verdicts(again) === verdicts(recorded)
    ? succeeded(again)
    : problem('RESULT.NOT_AS_RECORDED', { again: again.outcome })
}

/** What a result decided and showed, whole and part by part; a store may have ordered the keys anew. */
function verdicts({ outcome, components, rules }: AssessmentResult): string {
  return JSON.stringify([
    outcome,
    components.map(({ componentId, holds, marks, outOf, conditions }) => [
      [componentId, holds, marks, outOf],
      conditions.map((each) => [each.condition.kind, each.holds, each.got, each.of, each.short]),
    ]),
    rules.map(({ rule, holds, got, short }) => [rule.kind, holds, got, short]),
  ])
}
