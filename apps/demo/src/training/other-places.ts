import type { Enrolment } from '@casework/training-assessments'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'

/** The other places that a learner has or had on the same course: their sittings count too. */
export async function otherPlacesOf(
  { id, learnerId, courseId }: Enrolment,
  { client }: Pick<Casework, 'client'>,
): Promise<readonly Enrolment[]> {
  const all = await recordsOfKind<Enrolment>('enrolment', client)
  return all.filter((each) => each.learnerId === learnerId && each.courseId === courseId && each.id !== id)
}
