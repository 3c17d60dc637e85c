import type { Condition, Option, Words } from '@casework/question-sets'

type Unknown = 'notAsked' | 'notAnswered' | 'notRecorded'

/** What every question of these forms may say besides its words. */
export type Asked = {
  readonly hint?: string
  readonly when?: Condition
  readonly optional?: true
  readonly personal?: 'none' | 'indirect' | 'direct' | 'special'
}

/** Nobody is held up by what cannot be known: every question may be left with the reason why it is not answered. */
const canBeUnknown = ['notAsked', 'notAnswered', 'notRecorded'] as const satisfies readonly Unknown[]

/** What every question of these forms is made of, whatever its kind. */
type Named<Id extends string> = {
  readonly id: Id
  readonly label: Words
  readonly hint?: Words
  readonly when?: Condition
  readonly optional?: true
  readonly notKnown: typeof canBeUnknown
  readonly personal?: 'none' | 'indirect' | 'direct' | 'special'
}
type Options<Value extends string> = readonly (Option & { readonly value: Value })[]

/** A question with one of several answers. */
export type OneOf<Id extends string, Value extends string> = Named<Id> & {
  readonly kind: 'choice'
  readonly options: Options<Value>
}
/** A question with any of several answers. */
export type AnyOf<Id extends string, Value extends string> = Named<Id> & {
  readonly kind: 'choices'
  readonly options: Options<Value>
}
/** A question answered in words, in any script. */
export type InWords<Id extends string> = Named<Id> & {
  readonly kind: 'text'
  readonly maximum: number
  readonly lines?: 'several'
}
/** A question answered by a moment that has passed. */
export type AtMoment<Id extends string> = Named<Id> & { readonly kind: 'moment'; readonly past: true }
/** A question answered by a day that has passed. */
export type OnDay<Id extends string> = Named<Id> & { readonly kind: 'date'; readonly past: true }
/** A question answered by a whole number. */
export type InNumber<Id extends string> = Named<Id> & {
  readonly kind: 'number'
  readonly whole: true
  readonly minimum: number
  readonly maximum: number
}

function asked<const Id extends string>(id: Id, label: string, { hint, ...rest }: Asked): Named<Id> {
  return {
    id,
    label: { en: label },
    ...(hint === undefined ? {} : { hint: { en: hint } }),
    notKnown: canBeUnknown,
    ...rest,
  }
}

/** The options of a choice, from their values and English words. */
function optionsOf<const Labels extends Readonly<Record<string, string>>>(
  labels: Labels,
  exclusive?: keyof Labels,
): Options<keyof Labels & string> {
  return Object.entries(labels).map(([value, label]) => ({
    value: value as keyof Labels & string,
    label: { en: label },
    ...(value === exclusive ? { exclusive: true as const } : {}),
  }))
}

/** A question with one of several answers. */
export function choice<const Id extends string, const Labels extends Readonly<Record<string, string>>>(
  id: Id,
  label: string,
  labels: Labels,
  rest: Asked = {},
): OneOf<Id, keyof Labels & string> {
  return { ...asked(id, label, rest), kind: 'choice' as const, options: optionsOf(labels) }
}

/** A question with any of several answers; `exclusive` is the one that stands alone. */
export function choices<const Id extends string, const Labels extends Readonly<Record<string, string>>>(
  id: Id,
  label: string,
  labels: Labels,
  { exclusive, ...rest }: Asked & { readonly exclusive?: keyof Labels } = {},
): AnyOf<Id, keyof Labels & string> {
  return { ...asked(id, label, rest), kind: 'choices' as const, options: optionsOf(labels, exclusive) }
}

/** A question answered by yes or no. */
export function yesNo<const Id extends string>(id: Id, label: string, rest: Asked = {}): OneOf<Id, 'yes' | 'no'> {
  return choice(id, label, { yes: 'Yes', no: 'No' }, rest)
}

/** A question answered in a line of words, in any script. */
export function line<const Id extends string>(id: Id, label: string, rest: Asked = {}): InWords<Id> {
  return { ...asked(id, label, rest), kind: 'text' as const, maximum: 200 }
}

/** A question answered at length, in any script. */
export function narrative<const Id extends string>(id: Id, label: string, rest: Asked = {}): InWords<Id> {
  return { ...asked(id, label, rest), kind: 'text' as const, maximum: 10_000, lines: 'several' as const }
}

/** A question answered by the name of somebody, as they write it. */
export function nameOf<const Id extends string>(id: Id, label: string, rest: Asked = {}): InWords<Id> {
  return line(id, label, { personal: 'direct', ...rest })
}

/** A question answered by a moment that has passed. */
export function moment<const Id extends string>(id: Id, label: string, rest: Asked = {}): AtMoment<Id> {
  return { ...asked(id, label, rest), kind: 'moment' as const, past: true as const }
}

/** A question answered by a day that has passed. */
export function day<const Id extends string>(id: Id, label: string, rest: Asked = {}): OnDay<Id> {
  return { ...asked(id, label, rest), kind: 'date' as const, past: true as const }
}

/** A question answered by a whole number. */
export function wholeNumber<const Id extends string>(
  id: Id,
  label: string,
  [minimum, maximum]: readonly [number, number],
  rest: Asked = {},
): InNumber<Id> {
  return { ...asked(id, label, rest), kind: 'number' as const, whole: true as const, minimum, maximum }
}

/** The condition that a question was answered by yes. */
export function saidYes(question: string): Condition {
  return { question, is: 'yes' }
}

/** The condition that a question was answered by no. */
export function saidNo(question: string): Condition {
  return { question, is: 'no' }
}
