import { andThen, type Context, type Instant } from '@casework/kernel'
import {
  collectSitting,
  type Enrolment,
  handInSitting,
  markSittingByKey,
  sittingsToCollect,
  type TrainingPartId,
} from '@casework/training-assessments'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { append, loadRecord } from '../casework/records.ts'
import { systemActor } from '../staff.ts'
import { bankOf, courseOf, trainingPolicy as policy } from './catalogue.ts'
import { type ChangedEnrolment, joinedChanges } from './joined-changes.ts'

/** Hands a sitting in and, where its answers have a key, marks it by the key; an assessor marks everything else. */
export function handInAndMark(enrolment: Enrolment, sittingId: TrainingPartId, context: Context): ChangedEnrolment {
  return thenByKey(handInSitting(enrolment, { sittingId }, context), sittingId, context)
}

/** Collects every sitting of a learner whose time is up, and marks it by its key. */
export function collectDue(enrolment: Enrolment, now: Instant): ChangedEnrolment {
  const context = { now, actor: systemActor('clock') }
  return sittingsToCollect(enrolment, now, policy).reduce<ChangedEnrolment>(
    (before, sittingId) =>
      andThen(before, (change) =>
        joinedChanges(
          change,
          thenByKey(collectSitting(change.record, { sittingId }, { ...context, policy }), sittingId, context),
        ),
      ),
    { ok: true, value: { record: enrolment, events: [] } },
  )
}

/** Collects every sitting whose time is up, whoever's it is; a sitting that changed meanwhile is left for the next time. */
export async function collectAllDue(casework: Casework): Promise<void> {
  const { client, store, now } = casework
  const enrolments = await recordsOfKind<Enrolment>('enrolment', client)
  for (const { id } of enrolments.filter((each) => sittingsToCollect(each, now(), policy).length > 0)) {
    const loaded = await loadRecord('enrolment', store, id)
    if (loaded !== undefined) await append(store, loaded, collectDue(loaded.record, now()))
  }
}

function thenByKey(handedIn: ChangedEnrolment, sittingId: TrainingPartId, { now }: Context): ChangedEnrolment {
  return andThen(handedIn, (change) => {
    const course = courseOf(change.record)
    const bank = bankOf(course.id)
    if (bank === undefined) return handedIn
    const marked = markSittingByKey(change.record, { sittingId }, { now, actor: systemActor('clock'), course, bank })
    return marked.ok ? joinedChanges(change, marked) : handedIn
  })
}
