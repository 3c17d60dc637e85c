import { all, problem, type Result, succeeded } from '@casework/kernel'
import { at, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { anything, type ElementCode, objectionToAttributes, objectionToChildren } from './allowed.ts'
import { decimalOf, numberOf } from './decimal.ts'
import type { ResponseDeclaration } from './response-declaration.ts'

/** Why a file gives marks in a way that a bank cannot. @public */
export type MappingCode =
  | ElementCode
  | 'QTI.PARTIAL_CREDIT'
  | 'QTI.MARKS_NOT_WHOLE'
  | 'QTI.KEY_MISSING'
  | 'QTI.CONTRADICTION'

/** The one value that earns marks, and how many. */
export type MappedKey = { readonly key: string; readonly marks: number }

type Entry = { readonly key: string; readonly marks: number }

/**
 * Reads a mapping that gives marks for one answer and nothing for any other.
 *
 * A bank has an answer right, wrong or partly right by its own rule: marks for two answers, or less than nothing for one, are of another rule.
 */
export function mappedKey({
  mapping,
  element,
  correct,
  cardinality,
}: ResponseDeclaration): Result<MappedKey, MappingCode> {
  if (mapping === undefined) return problem('QTI.KEY_MISSING', at(element))
  const refusal =
    objectionToAttributes(mapping, {
      'default-value': /^0(?:\.0+)?$/,
      'lower-bound': anything,
      'upper-bound': anything,
    }) ?? objectionToChildren(mapping, ['qti-map-entry'])
  if (refusal !== undefined) return refusal
  const entries = entriesOf(mapping)
  if (!entries.ok) return entries
  if (isTwice(entries.value)) return problem('QTI.CONTRADICTION', at(mapping))
  const [first, ...others] = entries.value.filter(({ marks }) => marks !== 0)
  if (first === undefined) return problem('QTI.KEY_MISSING', at(mapping))
  const isAnother = correct.length > 0 && (correct.length > 1 || correct[0] !== first.key)
  if (others.length > 0 || cardinality !== 'single' || isAnother || isBounded(mapping, first.marks))
    return problem('QTI.PARTIAL_CREDIT', at(mapping))
  return Number.isInteger(first.marks) && first.marks > 0
    ? succeeded(first)
    : problem('QTI.MARKS_NOT_WHOLE', at(mapping))
}

/** Whether two entries are for one answer, which may be one number written in two ways. */
function isTwice(entries: readonly Entry[]): boolean {
  const answers = entries.map(({ key }) => {
    const number = decimalOf(key)
    return number === undefined ? key.trim() : numberOf(number)
  })
  return new Set(answers).size < answers.length
}

function entriesOf(mapping: QtiElement): Result<readonly Entry[], MappingCode> {
  return all(elementsOf(mapping).map(mappedEntry))
}

function mappedEntry(entry: QtiElement): Result<Entry, MappingCode> {
  const refusal =
    objectionToAttributes(entry, { 'map-key': anything, 'mapped-value': anything, 'case-sensitive': /^true$/ }) ??
    objectionToChildren(entry, [])
  if (refusal !== undefined) return refusal
  const value = decimalOf(entry.attributes.get('mapped-value') ?? '')
  if (value === undefined) return problem('QTI.MARKS_NOT_WHOLE', at(entry))
  return succeeded({ key: entry.attributes.get('map-key') ?? '', marks: numberOf(value) })
}

/** Whether a bound would change the marks that the key earns, or give some for nothing. */
function isBounded({ attributes }: QtiElement, marks: number): boolean {
  const lower = Number(attributes.get('lower-bound') ?? 0)
  const upper = Number(attributes.get('upper-bound') ?? marks)
  return !(lower <= 0) || !(upper >= marks)
}
