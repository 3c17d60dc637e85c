import { addDays, addMonths, civilDateInLondon, formatCivilDate, startOfDayInLondon } from '@casework/calendar'
import { type CivilDate, compareInstants, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { TrainingPolicy } from '@casework/training-assessments'
import {
  type AssessedCourse,
  type AssessmentResult,
  type Enrolment,
  enrolmentResult,
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
type Released = Extract<Enrolment['sittings'][number], { stage: 'released' }>

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
    for (const on of daysOf(known.sittings)) {
      const result = enrolmentResult(known, on, course, policy)
      if (result.outcome === 'passed') return { releasedAt, on, result }
    }
  }
  return undefined
}

function daysOf(sittings: readonly Released[]): readonly CivilDate[] {
  return sittings.map(({ handedInAt }) => civilDateInLondon(handedInAt)).sort()
}
