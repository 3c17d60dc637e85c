import { addDays, civilDateInLondon } from '@casework/calendar'
import { type CivilDate, type Instant, problem, type Refused } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentResult } from '../assessment/component-result.ts'
import type { ComponentId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Enrolment } from './enrolment.ts'
import { sittingsOfCourse } from './places-of-course.ts'
import type { Sitting, SittingAt, SittingTimes } from './sitting.ts'

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
 * A new place on the same course is no new beginning: sittings of all places count, since the last pass of the part and for the days that
 * policy says. Only sittings that were marked or wait for it count to the limit: an absence with a reason and a sitting made void do not; an
 * absence that nobody explained does. A part that was passed on this place is sat again only once its mark is no longer carried over. The
 * numbers are policy. Source: domain.md §7 row 10; features.md D (resit one part); docs/decisions/0033-training-rules.md.
 *
 * @param otherPlaces - The learner's other places on the course, of any version.
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
  otherPlaces: readonly Enrolment[] = [],
): Refused<SittingNotAllowedCode> | undefined {
  if (course.id !== enrolment.courseId || course.version !== enrolment.courseVersion)
    return problem('SITTING.OTHER_COURSE_VERSION', { courseVersion: enrolment.courseVersion })
  const component = course.assessment.components.find(({ id }) => id === componentId)
  if (component === undefined) return problem('SITTING.UNKNOWN_COMPONENT', { componentId }, ['componentId'])
  const earlier = sittingsOfCourse(enrolment, otherPlaces).filter((sitting) => sitting.componentId === componentId)
  if (earlier.some(({ stage }) => ['open', 'handedIn', 'marked'].includes(stage)))
    return problem('SITTING.STILL_OPEN', { componentId })
  const today = civilDateInLondon(asAt)
  const { mostSittings, coolingOffDays, limitDays } = policy.settings
  const isPass = (sitting: SittingAt<'released'>) => componentResult(component, sitting.mark).holds === 'met'
  const passes = earlier.filter((sitting) => sitting.stage === 'released').filter(isPass)
  const carried = passes.some(
    (sitting) => enrolment.sittings.includes(sitting) && today <= carriedUntil(sitting, policy),
  )
  if (carried) return problem('SITTING.ALREADY_PASSED', { componentId })
  const since = [...passes.map(dayOf), addDays(today, -limitDays)].sort().at(-1) as CivilDate
  const counted = earlier.filter((sitting) => countsToLimit(sitting) && dayOf(sitting) > since)
  if (counted.length >= mostSittings) return problem('SITTING.LIMIT_REACHED', { mostSittings })
  const last = earlier
    .filter(({ stage }) => stage === 'released')
    .map(dayOf)
    .sort()
    .at(-1)
  const from = last === undefined ? today : addDays(last, coolingOffDays)
  return today < from ? problem('SITTING.COOLING_OFF', { from }) : undefined
}

/** The last day on which a mark is carried over, by the days that were promised when the sitting began. */
export function carriedUntil(
  { handedInAt, carryOverDays }: Pick<SittingAt<'released'>, 'handedInAt' | 'carryOverDays'>,
  { settings }: TrainingPolicy,
): CivilDate {
  return addDays(civilDateInLondon(handedInAt), carryOverDays ?? settings.carryOverDays)
}

function countsToLimit(sitting: Sitting): boolean {
  return sitting.stage === 'absent' ? sitting.reason === 'notExplained' : sitting.stage !== 'void'
}

/** The day of a sitting that is over. */
function dayOf(sitting: Sitting): CivilDate {
  const { handedInAt, recordedAt }: SittingTimes = sitting
  return civilDateInLondon((handedInAt ?? recordedAt) as Instant)
}
