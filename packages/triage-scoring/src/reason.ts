import type { CivilDate, FactSource, FactValue, UnknownReason } from '@casework/kernel'
import type { Bounds } from './bounds.ts'

/**
 * Why a fact does not count as known: as the record says, or because it is stale, dated after the day of the triage, or outside the domain the rule set declares.
 * @public
 */
export type NotKnownReason = UnknownReason | 'stale' | 'datedAfter' | 'outOfDomain'

/**
 * A fact as a rule read it.
 * @public
 */
export type FactRead =
  | {
      readonly fact: string
      readonly title: string
      readonly known: true
      readonly value: FactValue
      readonly source: FactSource
      readonly asAt: CivilDate
      readonly reference?: string
    }
  | { readonly fact: string; readonly title: string; readonly known: false; readonly reason: NotKnownReason }

/**
 * What a reason accounts for: a rule that gave points, a rule that set the score, or what was taken off or added when they were brought together.
 * @public
 */
export type ReasonKind =
  /** A rule gave points. */
  | 'contribution'
  /** A rule set the score whatever the points. */
  | 'override'
  /** A group reached its cap. */
  | 'cap'
  /** Only the highest, or only the first, counts. */
  | 'combine'
  /** The score stays within its range. */
  | 'range'
  /** What is not known was taken together, which narrows the bounds. */
  | 'narrowed'
  /** An axis counts towards an ordering. */
  | 'axis'
  /** A safeguard lowered enforcement priority or raised care priority. */
  | 'safeguard'

/**
 * Why a safeguard that bears on an ordering changed nothing: the ordering is as low as it can go, or as low or as high as this safeguard would take it.
 * @public
 */
export type AlreadyDone = 'atTheLowest' | 'lowEnough' | 'highEnough'

/**
 * One reason for a score: the rule, what it read, and how much it changed the score at least and at most.
 *
 * @remarks
 * Law: the `change` of all reasons of a score add up to its bounds. `certain` is false where the rule may or may not apply.
 * @public
 */
export type Reason = {
  readonly kind: ReasonKind
  /** The id of the rule, group, axis or safeguard. */
  readonly rule: string
  readonly words: string
  readonly change: Bounds
  readonly certain: boolean
  readonly facts: readonly FactRead[]
  /** For a safeguard that changed nothing: what others, or the axes, had already done. */
  readonly already?: AlreadyDone
}
