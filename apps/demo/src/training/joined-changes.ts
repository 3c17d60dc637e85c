import { andThen, type Change, type Result } from '@casework/kernel'
import type { Enrolment, EnrolmentEvent } from '@casework/training-assessments'

/** What a verb made of a learner's place, or why not. */
export type ChangedEnrolment = Result<Change<Enrolment, EnrolmentEvent>, string>

/** Two changes, one after the other, as one: the second was made from the record of the first. */
export function joinedChanges(before: Change<Enrolment, EnrolmentEvent>, after: ChangedEnrolment): ChangedEnrolment {
  return andThen(after, ({ record, events }) => ({
    ok: true,
    value: { record, events: [...before.events, ...events] },
  }))
}
