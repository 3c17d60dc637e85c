import { type Succeeded, succeeded } from './result.ts'

/**
 * What a verb did: the record as it now is, and the events that made it so.
 *
 * @remarks Law: `record` equals `events` folded over the old record. `events` is empty when nothing changed.
 * @public
 */
export type Change<Record, Event> = { readonly record: Record; readonly events: readonly Event[] }

/**
 * Folds one event over a record; the first event of a record meets `undefined`.
 * @public
 */
export type Apply<Record, Event> = (record: Record | undefined, event: Event) => Record

/**
 * Makes the change that events bring about, by folding them over the record, so that the law of {@link Change} holds by construction.
 *
 * @example
 * const count: Apply<number, { by: number }> = (total = 0, event) => total + event.by
 * changed(3, count, { by: 4 }) //=> { ok: true, value: { record: 7, events: [{ by: 4 }] } }
 * @public
 */
export function changed<Record, Event>(
  record: Record | undefined,
  apply: Apply<Record, Event>,
  first: Event,
  ...rest: readonly Event[]
): Succeeded<Change<Record, Event>> {
  const events = [first, ...rest]
  return succeeded({ record: rest.reduce<Record>(apply, apply(record, first)), events })
}

/**
 * Says that the verb found nothing to change.
 *
 * @example
 * unchanged(7) //=> { ok: true, value: { record: 7, events: [] } }
 * @public
 */
export function unchanged<Record>(record: Record): Succeeded<Change<Record, never>> {
  return succeeded({ record, events: [] })
}

/**
 * Folds a whole history into the record it tells of; an empty history tells of none.
 *
 * @example
 * const count: Apply<number, { by: number }> = (total = 0, event) => total + event.by
 * replay(count, [{ by: 4 }, { by: 3 }]) //=> 7
 * @public
 */
export function replay<Record, Event>(apply: Apply<Record, Event>, events: Iterable<Event>): Record | undefined {
  let record: Record | undefined
  for (const event of events) record = apply(record, event)
  return record
}
