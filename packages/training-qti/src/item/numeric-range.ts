import { problem, type Result, succeeded } from '@casework/kernel'
import { at, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { type ElementCode, objectionToAttributes } from './allowed.ts'
import { type Decimal, decimalOf, negative, numberOf, sumOf } from './decimal.ts'
import { isNamed } from './named-answer.ts'
import { type ResponseDeclaration, textOf } from './response-declaration.ts'

/** Why a range of numbers cannot be held. @public */
export type RangeCode = ElementCode | 'QTI.NOT_A_NUMBER' | 'QTI.PROCESSING_NOT_SUPPORTED' | 'QTI.CONTRADICTION'

/** From the lowest to the highest right number, both counted in. */
export type ScoredRange = { readonly lowest: number; readonly highest: number }

/** Reads the numbers that are right: one with a tolerance, or all between two. */
export function scoredRange(test: QtiElement, declaration: ResponseDeclaration): Result<ScoredRange, RangeCode> {
  if (test.name === 'qti-equal') return withinTolerance(test, declaration)
  return test.name === 'qti-and' ? betweenTwo(test, declaration) : notSupported(test)
}

/** Reads one number as the range that it alone makes. */
export function oneNumber(text: string, element: QtiElement): Result<ScoredRange, 'QTI.NOT_A_NUMBER'> {
  const value = decimalOf(text)
  if (value === undefined) return problem('QTI.NOT_A_NUMBER', at(element))
  return succeeded({ lowest: numberOf(value), highest: numberOf(value) })
}

const notSupported = (element: QtiElement) => problem('QTI.PROCESSING_NOT_SUPPORTED', at(element))

const included = /^true$/
const equalAttributes = {
  // A relative tolerance depends on the precision of whoever computes it.
  'tolerance-mode': /^(?:exact|absolute)$/,
  tolerance: /^[\d.]{1,31}(?:\s+[\d.]{1,31})?$/,
  'include-lower-bound': included,
  'include-upper-bound': included,
}

function withinTolerance(test: QtiElement, declaration: ResponseDeclaration): Result<ScoredRange, RangeCode> {
  const refusal = objectionToAttributes(test, equalAttributes)
  if (refusal !== undefined) return refusal
  const [variable, correct, ...more] = elementsOf(test)
  if (
    !isNamed(variable, 'qti-variable', declaration) ||
    !isNamed(correct, 'qti-correct', declaration) ||
    more.length > 0
  )
    return notSupported(test)
  const [key, ...others] = declaration.correct.map(decimalOf)
  const [below, above] = toleranceOf(test)
  if (key === undefined || others.length > 0 || below === undefined || above === undefined)
    return problem('QTI.NOT_A_NUMBER', at(test))
  return succeeded({ lowest: numberOf(sumOf(key, negative(below))), highest: numberOf(sumOf(key, above)) })
}

const nothing: Decimal = { digits: 0n, places: 0 }

function toleranceOf({ attributes }: QtiElement): readonly [Decimal | undefined, Decimal | undefined] {
  if (attributes.get('tolerance-mode') !== 'absolute') return [nothing, nothing]
  const [below = '', above = below] = (attributes.get('tolerance') ?? '').trim().split(/\s+/)
  return [decimalOf(below), decimalOf(above)]
}

function betweenTwo(test: QtiElement, declaration: ResponseDeclaration): Result<ScoredRange, RangeCode> {
  const parts = elementsOf(test)
  const lower = boundOf(parts, 'qti-gte', declaration)
  const upper = boundOf(parts, 'qti-lte', declaration)
  if (parts.length !== 2 || test.attributes.size > 0 || lower === undefined || upper === undefined)
    return notSupported(test)
  const [lowest, highest] = [decimalOf(textOf(lower)), decimalOf(textOf(upper))]
  if (lowest === undefined || highest === undefined) return problem('QTI.NOT_A_NUMBER', at(test))
  const range = { lowest: numberOf(lowest), highest: numberOf(highest) }
  return isRightIn(range, declaration) ? succeeded(range) : problem('QTI.CONTRADICTION', at(declaration.element))
}

/** Tells whether what the file calls right is one number of the range, where it calls anything so. */
function isRightIn({ lowest, highest }: ScoredRange, { correct }: ResponseDeclaration): boolean {
  const right = correct.map(decimalOf).map((value) => (value === undefined ? Number.NaN : numberOf(value)))
  return right.length <= 1 && right.every((value) => lowest <= value && value <= highest)
}

function boundOf(parts: readonly QtiElement[], name: string, declaration: ResponseDeclaration): QtiElement | undefined {
  const bound = parts.find((part) => part.name === name)
  const [variable, value, ...more] = bound === undefined ? [] : elementsOf(bound)
  const isBound =
    isNamed(variable, 'qti-variable', declaration) && value?.name === 'qti-base-value' && more.length === 0
  return isBound ? value : undefined
}
