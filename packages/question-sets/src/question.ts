import type { CivilDate, PersonalLevel, UnknownReason } from '@casework/kernel'
import type { Condition } from './condition.ts'
import type { Words } from './words.ts'

/**
 * One option of a choice, selectable from a first day to a last day.
 * @public
 */
export type Option = {
  readonly value: string
  readonly label: Words
  readonly hint?: Words
  /** It stands alone: "none of these". */
  readonly exclusive?: true
  readonly activeFrom?: CivilDate
  /** The last day on which it can be selected. */
  readonly activeTo?: CivilDate
}

/**
 * What every question has, whatever kind of answer it wants.
 * @public
 */
export type Asked = {
  readonly id: string
  readonly label: Words
  readonly hint?: Words
  /** What a page says where the answer is missing: "Select where it happened". */
  readonly missing?: Words
  readonly when?: Condition
  readonly optional?: true
  /** The reasons that may stand in place of an answer. */
  readonly notKnown?: readonly UnknownReason[]
  /** How personal the answer is; `indirect` unless told. */
  readonly personal?: PersonalLevel
}

/** A question answered in words, in any script, at most `maximum` characters. @public */
export type TextQuestion = Asked & {
  readonly kind: 'text'
  readonly maximum: number
  /** One line unless told. */
  readonly lines?: 'one' | 'several'
}

/** A question answered by one option. @public */
export type ChoiceQuestion = Asked & { readonly kind: 'choice'; readonly options: readonly Option[] }

/** A question answered by one or more options. @public */
export type ChoicesQuestion = Asked & { readonly kind: 'choices'; readonly options: readonly Option[] }

/** A question answered by a number. @public */
export type NumberQuestion = Asked & {
  readonly kind: 'number'
  readonly minimum?: number
  readonly maximum?: number
  readonly whole?: true
  readonly unit?: Words
}

/** A question answered by a day. @public */
export type DateQuestion = Asked & {
  readonly kind: 'date'
  /** Not after today in London. */
  readonly past?: true
}

/** A question answered by a day and a time. @public */
export type MomentQuestion = Asked & {
  readonly kind: 'moment'
  /** Not after now. */
  readonly past?: true
}

/** A question answered by an opaque id, never by a name. @public */
export type ReferenceQuestion = Asked & { readonly kind: 'reference' }

/** A question that can stand inside an entry of a group. @public */
export type EntryQuestion =
  | TextQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | NumberQuestion
  | DateQuestion
  | MomentQuestion
  | ReferenceQuestion

/** Questions asked again for each person, injury or thing; groups do not nest. @public */
export type GroupQuestion = Asked & {
  readonly kind: 'group'
  /** What one entry is called: "Injury". */
  readonly entry: Words
  /** The fewest entries of a complete group; an empty list, which says "none", is allowed unless told. */
  readonly minimum?: number
  readonly maximum: number
  readonly questions: readonly EntryQuestion[]
}

/** A question of a set. @public */
export type Question = EntryQuestion | GroupQuestion
