import { type Problem, type Result, refused, succeeded } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { standardsCoverage } from './standards-coverage.ts'
import type { StandardsFramework } from './standards-framework.ts'

/**
 * Lets a course be published only if its scenarios together cover every standard of the framework.
 *
 * @remarks
 * Only scenarios count: an exam question alone does not show that somebody can do it. Source: S3 (scenarios mapped to all relevant national
 * occupational standards).
 *
 * @returns The course, or `STANDARDS.NOT_COVERED` for each standard without a scenario | `STANDARDS.UNKNOWN_CODE` for each code that the
 * framework does not have.
 *
 * @example
 * const framework = standardsFrameworkSchema.parse({
 *   id: 'example', version: '1', title: 'Example', standards: [{ code: 'EX1', title: 'Keeps calm', kind: 'performance' }],
 * })
 * publishScenarios(escortOfficersCourse({ 'will-not-board': ['EX1'] }), framework).ok //=> true
 * publishScenarios(escortOfficersCourse([]), framework).ok //=> false
 * @public
 */
export function publishScenarios(
  course: AssessedCourse,
  framework: StandardsFramework,
): Result<AssessedCourse, 'STANDARDS.NOT_COVERED' | 'STANDARDS.UNKNOWN_CODE'> {
  const components = course.assessment.components.filter(({ kind }) => kind === 'scenarios')
  const { gaps, unknown } = standardsCoverage(framework, { ...course.assessment, components })
  const problems: Problem<'STANDARDS.NOT_COVERED' | 'STANDARDS.UNKNOWN_CODE'>[] = [
    ...gaps.map((code) => ({ code: 'STANDARDS.NOT_COVERED' as const, params: { standard: code } })),
    ...unknown.map((code) => ({ code: 'STANDARDS.UNKNOWN_CODE' as const, params: { standard: code } })),
  ]
  return problems.length === 0 ? succeeded(course) : refused(problems)
}
