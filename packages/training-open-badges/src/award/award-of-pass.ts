import { addDays, addMonths, civilDateInLondon, formatCivilDate, startOfDayInLondon } from '@casework/calendar'
import { type CivilDate, compareInstants, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import {
  type AssessedCourse,
  type AssessmentResult,
  completionsOf,
  type Enrolment,
  enrolmentResult,
  type TrainingPolicy,
} from '@casework/training-assessments'
import { type Award, inWholeSeconds } from './award.ts'

/** That somebody passed a version of a course, as their place on it shows. @public */
export type PassedBasis = {
  readonly kind: 'passed'
  readonly enrolment: Enrolment
  readonly course: AssessedCourse
  readonly policy: TrainingPolicy
}

/** Why a place on a course has no badge. @public */
export type NotAwardedForPassCode =
  | 'BADGE.OTHER_COURSE'
  | 'BADGE.IRREGULARITY_OPEN'
  | 'BADGE.NOT_PASSED'
  | 'BADGE.LAPSED'

type Pass = { readonly releasedAt: Instant; readonly on: CivilDate; readonly result: AssessmentResult }

/** Finds what a pass is worth: from its release, and as long as the course is not due again. */
export function awardOfPass(basis: PassedBasis, now: Instant): Result<Award, NotAwardedForPassCode> {
  const { enrolment, course } = basis
  if (enrolment.courseId !== course.id || enrolment.courseVersion !== course.version)
    return problem('BADGE.OTHER_COURSE')
  if (enrolment.irregularities.some(({ decision }) => decision === undefined)) return problem('BADGE.IRREGULARITY_OPEN')
  const pass = firstPass(basis, now)
  if (pass === undefined) return problem('BADGE.NOT_PASSED')
  const award = { validFrom: inWholeSeconds(pass.releasedAt), result: pass.result }
  if (course.refreshAfterMonths === undefined) return succeeded(award)
  const again = addMonths(pass.on, course.refreshAfterMonths)
  const validUntil = startOfDayInLondon(again)
  const last = addDays(again, -1)
  if (compareInstants(validUntil, now) <= 0) return problem('BADGE.LAPSED', { until: last })
  return succeeded({ ...award, validUntil, description: `To be done again by ${formatCivilDate(last, 'en')}.` })
}

/** The pass as it came about: with the release of a mark, and on the day of a sitting. */
function firstPass({ enrolment, course, policy }: PassedBasis, now: Instant): Pass | undefined {
  const released = enrolment.sittings
    .flatMap((sitting) => (sitting.stage === 'released' ? [sitting] : []))
    .filter(({ releasedAt }) => compareInstants(releasedAt, now) <= 0)
    .sort((one, other) => compareInstants(one.releasedAt, other.releasedAt))
  for (const [index, { releasedAt }] of released.entries()) {
    const known = { ...enrolment, sittings: released.slice(0, index + 1) }
    const [completion] = completionsOf([known], course, policy)
    if (completion === undefined || completion.completedOn === null) continue
    const result = enrolmentResult(known, civilDateInLondon(releasedAt), course, policy)
    return { releasedAt, on: completion.completedOn, result }
  }
  return undefined
}
