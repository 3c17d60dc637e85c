import { type Apply, type Change, replay } from '../change.ts'
import type { Result } from '../result.ts'

/**
 * Freezes a value all the way down, so that a verb that mutates its input throws.
 * @public
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/**
 * Runs a verb under the laws of every verb: inputs are frozen, and the change's record equals its events folded over the old record.
 *
 * @throws Error if the law does not hold.
 * @public
 */
export function lawfully<Record, Event, Code extends string>(
  apply: Apply<Record, Event>,
  record: Record | undefined,
  act: (record: Record | undefined) => Result<Change<Record, Event>, Code>,
): Result<Change<Record, Event>, Code> {
  const before = JSON.stringify(record)
  const result = act(frozen(record))
  if (JSON.stringify(record) !== before) throw new Error('The verb changed the record it was given')
  if (!result.ok) return result
  const folded = result.value.events.reduce<Record | undefined>(apply, record)
  if (JSON.stringify(folded) !== JSON.stringify(result.value.record))
    throw new Error('The record is not its events folded over the old one')
  return result
}

/**
 * Tells whether a history, written to JSON and read back, replays to the same record.
 * @public
 */
export function replaysTo<Record, Event>(
  apply: Apply<Record, Event>,
  events: readonly Event[],
  record: Record,
): boolean {
  const read = JSON.parse(JSON.stringify(events)) as readonly Event[]
  return JSON.stringify(replay(apply, read)) === JSON.stringify(record)
}
