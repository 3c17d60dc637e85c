import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentResult } from '../assessment/component-result.ts'
import type { Course } from '../course/course.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { passedOn } from '../enrolment/enrolment-result.ts'
import { hasOpenIrregularity } from '../enrolment/release-sitting.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { CertificationBasis } from './certification.ts'

/** A pass that can certify: the place, and the day of the sitting with which it was passed. */
export type StandingPass = { readonly enrolmentId: Enrolment['id']; readonly on: CivilDate }

type PassContext = { readonly course: Course; readonly policy: TrainingPolicy; readonly enrolment?: Enrolment }

/** The person's own place, on this version of the course, passed and released by a day, with nothing open about it and no failure since. */
export function standingPass(
  { enrolmentId, courseVersion }: Extract<CertificationBasis, { kind: 'passed' }>,
  by: CivilDate,
  personId: ActorId,
  { course, enrolment, policy }: PassContext,
): Result<StandingPass, 'CERTIFICATION.NOT_PASSED' | 'SITTING.IRREGULARITY_OPEN'> {
  const { assessment } = course
  const isTheirs = enrolment?.id === enrolmentId && enrolment.learnerId === personId
  const isOfCourse = enrolment?.courseId === course.id && enrolment.courseVersion === course.version
  if (assessment === undefined || !isTheirs || !isOfCourse || courseVersion !== course.version)
    return problem('CERTIFICATION.NOT_PASSED')
  const assessed = { ...course, assessment }
  const on = passedOn(enrolment, by, assessed, policy)
  if (on === undefined || hasFailedSince(enrolment, on, assessed)) return problem('CERTIFICATION.NOT_PASSED')
  return hasOpenIrregularity(enrolment) ? problem('SITTING.IRREGULARITY_OPEN') : succeeded({ enrolmentId, on })
}

/** Whether a part that was sat again after the pass was failed. */
function hasFailedSince({ sittings }: Enrolment, on: CivilDate, { assessment }: AssessedCourse): boolean {
  return sittings.some((sitting) => {
    if (sitting.stage !== 'released' || civilDateInLondon(sitting.handedInAt) <= on) return false
    const component = assessment.components.find(({ id }) => id === sitting.componentId)
    return component !== undefined && componentResult(component, sitting.mark).holds === 'notMet'
  })
}
