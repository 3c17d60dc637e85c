import type { Enrolment } from './enrolment.ts'
import type { Sitting } from './sitting.ts'

/** The sittings of one learner on every place of theirs on the same course, this one counted once. */
export function sittingsOfCourse(enrolment: Enrolment, otherPlaces: readonly Enrolment[]): readonly Sitting[] {
  const { id, learnerId, courseId } = enrolment
  const others = otherPlaces.filter(
    (place) => place.id !== id && place.learnerId === learnerId && place.courseId === courseId,
  )
  return [...others, enrolment].flatMap(({ sittings }) => sittings)
}
