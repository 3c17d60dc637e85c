import type { ActorId, CivilDate } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { passedOn } from '../enrolment/enrolment-result.ts'
import { hasOpenIrregularity } from '../enrolment/release-sitting.ts'
import type { CertificationId, EnrolmentId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Certification } from './certification.ts'

/** A certification whose pass is in doubt. @public */
export type CertificationInDoubt = {
  readonly certificationId: CertificationId
  readonly personId: ActorId
  readonly enrolmentId: EnrolmentId
  /** Something is open about the place, it is no longer passed, or neither place nor course was given, so that it is not known. */
  readonly why: 'irregularityOpen' | 'noLongerPassed' | 'notKnown'
}

/**
 * Lists the certifications that run on a pass which is in doubt: somebody looks at each, and nothing ends by itself.
 *
 * @remarks A sitting made void after somebody was certified leaves the certification standing until a person decides. Source: section 154
 * Immigration and Asylum Act 1999; docs/decisions/0033-training-rules.md.
 *
 * @param enrolments - The places that the certifications stand on.
 * @param courses - Each version of the courses that was passed.
 *
 * @example
 * certificationsInDoubt([aCertification()], [], [], civilDate('2026-11-22'), defaultTrainingPolicy).map(({ why }) => why) //=> ['notKnown']
 * @public
 */
export function certificationsInDoubt(
  certifications: readonly Certification[],
  enrolments: readonly Enrolment[],
  courses: readonly AssessedCourse[],
  asAt: CivilDate,
  policy: TrainingPolicy,
): readonly CertificationInDoubt[] {
  const places = new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]))
  const versions = new Map(courses.map((course) => [`${course.id} ${course.version}`, course]))
  return certifications
    .filter(({ stage }) => stage !== 'revoked')
    .flatMap(({ id: certificationId, personId, periods }) =>
      periods.flatMap(({ to, basis }): readonly CertificationInDoubt[] => {
        if (to < asAt || basis.kind === 'exempt') return []
        const { enrolmentId, courseId, courseVersion } = basis
        const course = versions.get(`${courseId} ${courseVersion}`)
        const why = doubtOf(places.get(enrolmentId), course, asAt, policy)
        return why === undefined ? [] : [{ certificationId, personId, enrolmentId, why }]
      }),
    )
}

function doubtOf(
  place: Enrolment | undefined,
  course: AssessedCourse | undefined,
  asAt: CivilDate,
  policy: TrainingPolicy,
): CertificationInDoubt['why'] | undefined {
  if (place === undefined || course === undefined) return 'notKnown'
  if (passedOn(place, asAt, course, policy) === undefined) return 'noLongerPassed'
  return hasOpenIrregularity(place) ? 'irregularityOpen' : undefined
}
