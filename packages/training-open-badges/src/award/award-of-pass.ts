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

type Released = Extract<Enrolment['sittings'][number], { readonly stage: 'released' }>
type Pass = { readonly knownAt: Instant; readonly on: CivilDate; readonly result: AssessmentResult }

/** Finds what a pass is worth: from its release, and as long as the course is not due again. */
export function awardOfPass(basis: PassedBasis, now: Instant): Result<Award, NotAwardedForPassCode> {
  const { enrolment, course } = basis
  if (enrolment.courseId !== course.id || enrolment.courseVersion !== course.version)
    return problem('BADGE.OTHER_COURSE')
  if (enrolment.irregularities.some(({ decision }) => decision === undefined)) return problem('BADGE.IRREGULARITY_OPEN')
  const pass = firstPass(basis, now)
  if (pass === undefined) return problem('BADGE.NOT_PASSED')
  const award = { validFrom: inWholeSeconds(pass.knownAt), result: pass.result }
  if (course.refreshAfterMonths === undefined) return succeeded(award)
  const again = addMonths(pass.on, course.refreshAfterMonths)
  const validUntil = startOfDayInLondon(again)
  const last = addDays(again, -1)
  if (compareInstants(validUntil, now) <= 0) return problem('BADGE.LAPSED', { until: last })
  return succeeded({ ...award, validUntil, description: `To be done again by ${formatCivilDate(last, 'en')}.` })
}

/** The pass as it came about: with the mark that made it known, and on the day of a sitting. */
function firstPass({ enrolment, course, policy }: PassedBasis, now: Instant): Pass | undefined {
  const known = enrolment.sittings
    .flatMap((sitting) => (sitting.stage === 'released' ? [{ sitting, knownAt: knownAt(sitting, enrolment) }] : []))
    .filter((each) => compareInstants(each.knownAt, now) <= 0)
    .sort((one, other) => compareInstants(one.knownAt, other.knownAt))
  for (const [index, { knownAt }] of known.entries()) {
    const until = { ...enrolment, sittings: known.slice(0, index + 1).map(({ sitting }) => sitting) }
    const [completion] = completionsOf([until], course, policy)
    if (completion === undefined || completion.completedOn === null) continue
    const result = enrolmentResult(until, civilDateInLondon(knownAt), course, policy)
    return { knownAt, on: completion.completedOn, result }
  }
  return undefined
}

/** When a mark as it is now could be known: with its release, or with the appeal that made it so. */
function knownAt({ sittingId, releasedAt }: Released, { appeals }: Enrolment): Instant {
  return appeals.reduce((latest, { decision, ...appeal }) => {
    const isOf = appeal.sittingId === sittingId && decision?.outcome === 'upheld'
    return isOf && compareInstants(decision.at, latest) > 0 ? decision.at : latest
  }, releasedAt)
}
