import type { EventStore } from '@casework/event-store'
import type { Change, DomainEvent, Result } from '@casework/kernel'
import { foldOf, type Kind, type RecordOf, streamOf } from './record-snapshots.ts'

/** A record, and the version that its stream had when it was read. */
export type Loaded<Record> = { readonly record: Record; readonly version: number; readonly stream: string }

/** Loads a record of a kind from its history. */
export async function loadRecord<Of extends Kind>(
  kind: Of,
  store: EventStore,
  id: string,
): Promise<Loaded<RecordOf<Of>> | undefined> {
  const stream = streamOf(kind, id)
  const loaded = await store.load<RecordOf<Of>, DomainEvent>(stream, foldOf(kind))
  return loaded && { ...loaded, stream }
}

/** Loads a case from its history. */
export const loadCase = (store: EventStore, id: string) => loadRecord('case', store, id)

/** Loads a person from their history. */
export const loadCustomer = (store: EventStore, id: string) => loadRecord('customer', store, id)

/** Loads a report of the use of force from its history; an exercise of a learner is written on the same pages and kept apart. */
export const loadForceReport = (store: EventStore, id: string) =>
  loadRecord(isExercise(id) ? 'forceExercise' : 'forceReport', store, id)

/** Loads a sample for independent review from its history. */
export const loadReviewSample = (store: EventStore, id: string) => loadRecord('reviewSample', store, id)

/** Loads a strategy to use less force from its history. */
export const loadStrategy = (store: EventStore, id: string) => loadRecord('strategy', store, id)

const exercise = 'exercise-'

/** The id of the report that a learner writes as an exercise. */
export const exerciseId = (id: string) => exercise + id

/** Where the learner reads what happened in an exercise, and goes on with it. */
export const briefHref = (reportId: string) => `/training/exercises/${reportId.slice(exercise.length)}`

/** Whether a report is an exercise. */
export const isExercise = (reportId: string) => reportId.startsWith(exercise)

/** Appends what a verb did, if it did anything and nobody was faster. */
export async function append<Record, Code extends string>(
  store: EventStore,
  loaded: Pick<Loaded<Record>, 'stream' | 'version'>,
  result: Result<Change<Record, DomainEvent>, Code>,
): Promise<Result<Record, Code | 'EVENT_STORE.VERSION_CONFLICT' | 'EVENT_STORE.EVENT_ID_TAKEN'>> {
  if (!result.ok) return result
  const { record, events } = result.value
  if (events.length === 0) return { ok: true, value: record }
  const appended = await store.append(loaded.stream, events, { expectedVersion: loaded.version })
  return appended.ok ? { ok: true, value: record } : appended
}
