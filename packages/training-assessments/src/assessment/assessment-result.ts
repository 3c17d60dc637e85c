import type { Course } from '../course/course.ts'
import type { Assessment } from './assessment.ts'
import type { ComponentMark } from './component-mark.ts'
import { type ComponentResult, componentResult, type Holds } from './component-result.ts'
import { type RuleResult, ruleResult } from './overall-result.ts'

/** The result of an assessment with its reasons, the versions it was made by and the marks it can be made from again. @public */
export type AssessmentResult = {
  readonly courseId: Course['id']
  readonly courseVersion: string
  readonly assessmentVersion: string
  readonly outcome: 'passed' | 'failed' | 'notKnown'
  readonly components: readonly ComponentResult[]
  readonly rules: readonly RuleResult[]
  readonly marks: readonly ComponentMark[]
}

/** A course that has an assessment. @public */
export type AssessedCourse = Course & { readonly assessment: Assessment }

/**
 * Makes the result of an assessment from the marks of its parts.
 *
 * @remarks
 * One rule that does not hold fails; one that cannot be told yet leaves the result not known. Marks of parts that the assessment does not
 * have are left out. Source: S3 (four modes, all needed); features.md D (reproducible result with the rule version stored).
 *
 * @example
 * const course = faceBehindTheCase
 * const marks = (right: number) => [{ componentId: course.assessment.components[0].id, marks: right, outOf: 20, criteria: [] }]
 * assessmentResult(course, marks(16)).outcome //=> 'passed'
 * assessmentResult(course, marks(15)).outcome //=> 'failed'
 * assessmentResult(course, []).outcome //=> 'notKnown'
 * @public
 */
export function assessmentResult(course: AssessedCourse, marks: readonly ComponentMark[]): AssessmentResult {
  const { components, decide, version } = course.assessment
  const counted = marks.filter(({ componentId }) => components.some(({ id }) => id === componentId))
  const parts = components.map((component) =>
    componentResult(
      component,
      counted.find(({ componentId }) => componentId === component.id),
    ),
  )
  const rules = decide.map((rule) => ruleResult(rule, parts))
  return {
    courseId: course.id,
    courseVersion: course.version,
    assessmentVersion: version,
    outcome: outcomeOf(rules.map(({ holds }) => holds)),
    components: parts,
    rules,
    marks: counted,
  }
}

function outcomeOf(holds: readonly Holds[]): AssessmentResult['outcome'] {
  if (holds.includes('notMet')) return 'failed'
  return holds.includes('notKnown') ? 'notKnown' : 'passed'
}
