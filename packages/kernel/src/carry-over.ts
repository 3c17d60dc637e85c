import type { Change } from './change.ts'
import { compareCivilDates } from './civil-date.ts'
import { type FactSource, firstHandSources, type Known } from './known.ts'
import type { Problem } from './problem.ts'

/**
 * What a verb took over from another system's record, and what it left as it was, because the record says otherwise and stands.
 *
 * @remarks Law: as that of {@link Change}; a conflict changes nothing. A conflict names the field by `path` and never the value.
 * @public
 */
export type CarriedOver<Record, Event, Code extends string = string> = Change<Record, Event> & {
  readonly conflicts: readonly Problem<Code>[]
}

/**
 * Tells whether somebody wrote a thing down from what they heard, saw or read, and did not carry it over or work it out.
 *
 * @example
 * isFirstHand('officer') //=> true
 * isFirstHand('importedRecord') //=> false
 * @public
 */
export function isFirstHand(source: FactSource): boolean {
  return (firstHandSources as readonly FactSource[]).includes(source)
}

/**
 * What becomes of a fact that is carried over from another system's record: nothing is new, it takes the place of what stood, or the two conflict.
 * @public
 */
export type CarryOver = 'same' | 'takesPlace' | 'conflict'

/**
 * Tells what becomes of a fact that is carried over from another system's record.
 *
 * @remarks
 * What somebody recorded first hand stands, also against a record of a later day: the other system may only be late to learn of it. So does
 * what was carried over from a later record, what was recorded as conflicting, and what was erased. Where the two differ, a person asks which
 * is right. Ours: no public source says which of two records of a person prevails.
 *
 * @param before - What is on record, if anything.
 * @param carried - What the other system's record says; where it says nothing, nothing changes.
 * @param isSame - Whether two values say the same; without it, values that are identical.
 *
 * @example
 * const told = known(true, { source: 'person', asAt: civilDate('2026-03-01') })
 * const filed = known(false, { source: 'importedRecord', asAt: civilDate('2026-11-22') })
 * carryOver(told, filed) //=> 'conflict'
 * carryOver(known(true, { source: 'importedRecord', asAt: civilDate('2026-03-01') }), filed) //=> 'takesPlace'
 * carryOver(notKnown('notAsked'), filed) //=> 'takesPlace'
 * @public
 */
export function carryOver<Value>(
  before: Known<Value> | undefined,
  carried: Known<Value>,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): CarryOver {
  if (!carried.known) return 'same'
  if (before === undefined) return 'takesPlace'
  if (!before.known) return before.reason === 'conflicting' || before.reason === 'erased' ? 'conflict' : 'takesPlace'
  if (isSame(before.value, carried.value)) return 'same'
  const stands = isFirstHand(before.source) || compareCivilDates(before.asAt, carried.asAt) > 0
  return stands ? 'conflict' : 'takesPlace'
}
