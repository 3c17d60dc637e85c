import type { ActorId, CivilDate } from '@casework/kernel'
import type { CourseId } from '../identifiers.ts'

/** That somebody completed a course: passed it, or took part in one without an assessment. @public */
export type TrainingCompletion = {
  readonly personId: ActorId
  readonly courseId: CourseId
  /** `null` where the record has no day: then it is not known whether it still holds. */
  readonly completedOn: CivilDate | null
}

/** That somebody need not take a course, and why: the audit trail of an exemption. @public */
export type TrainingExemption = {
  readonly personId: ActorId
  readonly courseId: CourseId
  readonly from: CivilDate
  readonly to: CivilDate
  readonly reason: 'equivalentTraining' | 'longAbsence' | 'medical' | 'other'
}

/** The staff, the courses and what is on record of them. @public */
export type TrainingRecords<Staff, Catalogue> = {
  readonly staff: readonly Staff[]
  readonly catalogue: readonly Catalogue[]
  readonly completions: readonly TrainingCompletion[]
  readonly exemptions: readonly TrainingExemption[]
}
