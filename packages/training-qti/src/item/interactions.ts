import { problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { type Attributes, anything, objectionToAttributes, objectionToChildren } from './allowed.ts'
import { oneNumber } from './numeric-range.ts'
import { type Option, type OptionCode, optionsWithin } from './options.ts'
import type { ResponseDeclaration } from './response-declaration.ts'
import type { Scoring } from './scoring.ts'

/** What can be wrong with how an answer is given. @public */
export type InteractionCode =
  | OptionCode
  | 'QTI.INTERACTION_NOT_SUPPORTED'
  | 'QTI.RESPONSE_KIND'
  | 'QTI.KEY_MISSING'
  | 'QTI.KEY_TWICE'
  | 'QTI.KEY_NOT_AN_OPTION'
  | 'QTI.NOT_A_NUMBER'
  | 'QTI.OPTIONS_IN_FIXED_ORDER'
  | 'QTI.CONTRADICTION'

/** What an interaction is read with. */
export type Asked = {
  readonly interaction: QtiElement
  readonly declaration: ResponseDeclaration
  readonly scoring: Scoring
  readonly mayShuffle: boolean
}

/** The part of a question that its kind makes. */
export type ItemPart =
  | { readonly kind: 'single'; readonly options: readonly Option[]; readonly key: string }
  | { readonly kind: 'multiple'; readonly options: readonly Option[]; readonly keys: readonly string[] }
  | { readonly kind: 'ordering'; readonly options: readonly Option[]; readonly order: readonly string[] }
  | {
      readonly kind: 'matching'
      readonly things: readonly Option[]
      readonly options: readonly Option[]
      readonly pairs: readonly string[]
    }
  | { readonly kind: 'numeric'; readonly lowest: number; readonly highest: number }

type ReadPart = (asked: Asked) => Result<ItemPart, InteractionCode>

/** Reads an interaction of one of the kinds that a bank has. */
export function itemPart(asked: Asked): Result<ItemPart, InteractionCode> {
  const read = kinds.get(asked.interaction.name)
  return read === undefined ? problem('QTI.INTERACTION_NOT_SUPPORTED', at(asked.interaction)) : read(asked)
}

const responded = { 'response-identifier': anything, shuffle: /^(?:true|false)$/, orientation: anything }

/** Refuses what a bank could not hold of an interaction with options: attributes, an order that stands, a kind of answer. */
function objection({ interaction, declaration, mayShuffle, scoring }: Asked, kind: string, more: Attributes) {
  const refusal = objectionToAttributes(interaction, { ...responded, ...more })
  if (refusal !== undefined) return refusal
  const isShuffled = interaction.attributes.get('shuffle') === 'true'
  if (!isShuffled && !mayShuffle) return problem('QTI.OPTIONS_IN_FIXED_ORDER', at(interaction))
  if (`${declaration.cardinality} ${declaration.baseType}` !== kind || scoring.range !== undefined)
    return problem('QTI.RESPONSE_KIND', at(declaration.element))
  if (new Set(scoring.keys).size < scoring.keys.length) return problem('QTI.KEY_TWICE', at(declaration.element))
  return undefined
}

function keysAmong(keys: readonly string[], options: readonly Option[], { element }: ResponseDeclaration) {
  const ids = new Set(options.map(({ id }) => id))
  return keys.every((key) => ids.has(key)) ? undefined : problem('QTI.KEY_NOT_AN_OPTION', at(element))
}

const choice: ReadPart = (asked) => {
  const { interaction, declaration, scoring } = asked
  const count = childrenNamed(interaction, 'qti-simple-choice').length
  const isSingle = declaration.cardinality === 'single'
  const most = {
    'max-choices': isSingle ? /^1$/ : new RegExp(`^(?:0|${count})$`),
    'min-choices': isSingle ? /^[01]$/ : /^0$/,
  }
  const refusal =
    objection(asked, `${isSingle ? 'single' : 'multiple'} identifier`, most) ??
    objectionToChildren(interaction, ['qti-prompt', 'qti-simple-choice'])
  if (refusal !== undefined) return refusal
  // Where nothing is said, one option may be chosen.
  if (!isSingle && !interaction.attributes.has('max-choices')) return problem('QTI.RESPONSE_KIND', at(interaction))
  const options = optionsWithin(interaction, 'qti-simple-choice')
  if (!options.ok) return options
  const [key = '', ...others] = scoring.keys
  if (isSingle && others.length > 0) return problem('QTI.RESPONSE_KIND', at(declaration.element))
  const unknown = keysAmong(scoring.keys, options.value, declaration)
  if (unknown !== undefined) return unknown
  return succeeded(
    isSingle
      ? { kind: 'single', options: options.value, key }
      : { kind: 'multiple', options: options.value, keys: scoring.keys },
  )
}

const order: ReadPart = (asked) => {
  const { interaction, declaration, scoring } = asked
  const refusal =
    objection(asked, 'ordered identifier', {}) ?? objectionToChildren(interaction, ['qti-prompt', 'qti-simple-choice'])
  if (refusal !== undefined) return refusal
  const options = optionsWithin(interaction, 'qti-simple-choice')
  if (!options.ok) return options
  const unknown = keysAmong(scoring.keys, options.value, declaration)
  if (unknown !== undefined) return unknown
  if (scoring.keys.length < options.value.length) return problem('QTI.KEY_MISSING', at(declaration.element))
  return succeeded({ kind: 'ordering', options: options.value, order: scoring.keys })
}

const match: ReadPart = (asked) => {
  const { interaction, declaration, scoring } = asked
  const most = { 'max-associations': /^0$/, 'min-associations': /^0$/ }
  const refusal =
    objection(asked, 'multiple directedPair', most) ??
    objectionToChildren(interaction, ['qti-prompt', 'qti-simple-match-set'])
  if (refusal !== undefined) return refusal
  const [first, second, ...more] = childrenNamed(interaction, 'qti-simple-match-set')
  if (first === undefined || second === undefined || more.length > 0)
    return problem('QTI.RESPONSE_KIND', at(interaction))
  const things = matchSet(first, { 'match-max': /^1$/ })
  const options = matchSet(second, { 'match-max': /^\d{1,4}$/ })
  if (!things.ok) return things
  if (!options.ok) return options
  const part = matched(things.value, options.value, scoring.keys, declaration)
  return part.ok && part.value.kind === 'matching' && exceeds(second, part.value.pairs)
    ? problem('QTI.CONTRADICTION', at(second))
    : part
}

/** Whether an option belongs to more things than it may be matched with. */
function exceeds(set: QtiElement, pairs: readonly string[]): boolean {
  return elementsOf(set).some(({ attributes }) => {
    const most = Number(attributes.get('match-max') ?? 0)
    return most > 0 && pairs.filter((option) => option === attributes.get('identifier')).length > most
  })
}

function matchSet(set: QtiElement, more: Attributes): Result<readonly Option[], OptionCode> {
  const name = 'qti-simple-associable-choice'
  const refusal = objectionToAttributes(set, {}) ?? objectionToChildren(set, [name])
  return refusal ?? optionsWithin(set, name, { ...more, 'match-min': /^0$/ })
}

function matched(
  things: readonly Option[],
  options: readonly Option[],
  keys: readonly string[],
  declaration: ResponseDeclaration,
): Result<ItemPart, InteractionCode> {
  const pairs = keys.map((key) => key.split(/\s+/))
  const byThing = new Map(pairs.map(([thing = '', option = '']) => [thing, option]))
  if (pairs.some((pair) => pair.length !== 2)) return problem('QTI.RESPONSE_KIND', at(declaration.element))
  const unknown =
    keysAmong([...byThing.keys()], things, declaration) ?? keysAmong([...byThing.values()], options, declaration)
  if (unknown !== undefined) return unknown
  if (byThing.size < pairs.length) return problem('QTI.KEY_TWICE', at(declaration.element))
  if (byThing.size < things.length) return problem('QTI.KEY_MISSING', at(declaration.element))
  return succeeded({ kind: 'matching', things, options, pairs: things.map(({ id }) => byThing.get(id) ?? '') })
}

const entryAttributes = { 'response-identifier': anything, 'expected-length': /^\d{1,4}$/, base: /^10$/ }

const numeric: ReadPart = ({ interaction, declaration, scoring }) => {
  const refusal = objectionToAttributes(interaction, entryAttributes) ?? objectionToChildren(interaction, [])
  if (refusal !== undefined) return refusal
  const { cardinality, baseType, element } = declaration
  const isNumber = baseType === 'float' || baseType === 'integer'
  if (cardinality !== 'single' || !isNumber || scoring.keys.length > 1) return problem('QTI.RESPONSE_KIND', at(element))
  const range = scoring.range === undefined ? oneNumber(scoring.keys.join(''), element) : succeeded(scoring.range)
  if (!range.ok) return range
  const { lowest, highest } = range.value
  // A bank takes every number between two, and between two whole numbers there are others.
  const isExact = baseType === 'float' || (lowest === highest && Number.isInteger(lowest))
  return isExact ? succeeded({ kind: 'numeric', lowest, highest }) : problem('QTI.RESPONSE_KIND', at(element))
}

const kinds: ReadonlyMap<string, ReadPart> = new Map([
  ['qti-choice-interaction', choice],
  ['qti-order-interaction', order],
  ['qti-match-interaction', match],
  ['qti-text-entry-interaction', numeric],
])
