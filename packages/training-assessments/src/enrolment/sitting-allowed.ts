import { addDays, civilDateInLondon } from '@casework/calendar'
import { compareCivilDates, type Instant, problem, type Refused } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentResult } from '../assessment/component-result.ts'
import type { ComponentId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Enrolment } from './enrolment.ts'
import type { Sitting } from './sitting.ts'

/** What can keep a part from being sat. @public */
export type SittingNotAllowedCode =
  | 'SITTING.OTHER_COURSE_VERSION'
  | 'SITTING.UNKNOWN_COMPONENT'
  | 'SITTING.STILL_OPEN'
  | 'SITTING.ALREADY_PASSED'
  | 'SITTING.LIMIT_REACHED'
  | 'SITTING.COOLING_OFF'

/**
 * Says what keeps a learner from sitting a part now: a sitting not decided yet, a pass, the limit, or the days between sittings.
 *
 * @remarks
 * Only sittings that were marked or wait for it count to the limit: an absence with a reason and a sitting made void do not; an absence
 * that nobody explained does. A part that was passed is sat again only once its mark is no longer carried over. The numbers are policy.
 * Source: domain.md §7 row 10; features.md D (resit one part).
 *
 * @returns `undefined` where it is allowed, or a refusal with `SITTING.OTHER_COURSE_VERSION` | `SITTING.UNKNOWN_COMPONENT` |
 * `SITTING.STILL_OPEN` | `SITTING.ALREADY_PASSED` | `SITTING.LIMIT_REACHED` | `SITTING.COOLING_OFF`.
 *
 * @example
 * const [exam] = faceBehindTheCase.assessment.components
 * sittingNotAllowed(anEnrolment(), exam.id, instant('2026-11-22T09:30:00Z'), faceBehindTheCase, defaultTrainingPolicy) //=> undefined
 * @public
 */
export function sittingNotAllowed(
  enrolment: Enrolment,
  componentId: ComponentId,
  asAt: Instant,
  course: AssessedCourse,
  policy: TrainingPolicy,
): Refused<SittingNotAllowedCode> | undefined {
  if (course.id !== enrolment.courseId || course.version !== enrolment.courseVersion)
    return problem('SITTING.OTHER_COURSE_VERSION', { courseVersion: enrolment.courseVersion })
  const component = course.assessment.components.find(({ id }) => id === componentId)
  if (component === undefined) return problem('SITTING.UNKNOWN_COMPONENT', { componentId }, ['componentId'])
  const earlier = enrolment.sittings.filter((sitting) => sitting.componentId === componentId)
  const today = civilDateInLondon(asAt)
  const { carryOverDays, mostSittings, coolingOffDays } = policy.settings
  const isUndecided = ({ stage }: Sitting) => !['absent', 'void', 'released'].includes(stage)
  if (earlier.some(isUndecided)) return problem('SITTING.STILL_OPEN', { componentId })
  const counted = earlier.filter(
    (sitting) => sitting.stage !== 'void' && (sitting.stage !== 'absent' || sitting.reason === 'notExplained'),
  )
  const released = earlier.flatMap((sitting) => (sitting.stage === 'released' ? [sitting] : []))
  const stillPassed = released.some(
    ({ mark, handedInAt }) =>
      componentResult(component, mark).holds === 'met' &&
      compareCivilDates(today, addDays(civilDateInLondon(handedInAt), carryOverDays)) <= 0,
  )
  if (stillPassed) return problem('SITTING.ALREADY_PASSED', { componentId })
  if (counted.length >= mostSittings) return problem('SITTING.LIMIT_REACHED', { mostSittings })
  const last = released.at(-1)
  const from = last === undefined ? today : addDays(civilDateInLondon(last.handedInAt), coolingOffDays)
  return compareCivilDates(today, from) < 0 ? problem('SITTING.COOLING_OFF', { from }) : undefined
}
