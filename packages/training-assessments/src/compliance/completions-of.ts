import { civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { passedOn } from '../enrolment/enrolment-result.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { TrainingCompletion } from './training-completion.ts'

/**
 * Gives who passed a course and on which day, for compliance.
 *
 * @remarks
 * The day is that of the sitting with which the whole assessment was passed, in Europe/London; what is not released yet counts for nothing.
 * Each place on the course gives one completion at most: a refresher is a place of its own. Source: S1, S3; features.md D.
 *
 * @param enrolments - Of any courses; those of another course, or another version of it, are passed over.
 *
 * @example
 * completionsOf([anEnrolment()], faceBehindTheCase, defaultTrainingPolicy) //=> []
 * @public
 */
export function completionsOf(
  enrolments: readonly Enrolment[],
  course: AssessedCourse,
  policy: TrainingPolicy,
): readonly TrainingCompletion[] {
  return enrolments
    .filter(({ courseId, courseVersion }) => courseId === course.id && courseVersion === course.version)
    .flatMap((enrolment): readonly TrainingCompletion[] => {
      const completedOn = passedOn(enrolment, lastKnown(enrolment), course, policy)
      return completedOn === undefined ? [] : [{ personId: enrolment.learnerId, courseId: course.id, completedOn }]
    })
}

const longAgo = '0001-01-01' as CivilDate

/** The day on which the last mark became known, by its release or on appeal. */
function lastKnown({ sittings }: Enrolment): CivilDate {
  const days = sittings.flatMap((sitting) =>
    sitting.stage === 'released' ? [sitting.releasedAt, sitting.markedAt].map(civilDateInLondon) : [],
  )
  return days.sort().at(-1) ?? longAgo
}
