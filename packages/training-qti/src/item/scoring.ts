import { problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { anything, objectionToAttributes, objectionToChildren } from './allowed.ts'
import { decimalOf, numberOf } from './decimal.ts'
import { type MappingCode, mappedKey } from './map-response.ts'
import { isNamed } from './named-answer.ts'
import { type RangeCode, type ScoredRange, scoredRange } from './numeric-range.ts'
import { type ResponseDeclaration, textOf } from './response-declaration.ts'

/** Why an answer cannot be marked as the file marks it. @public */
export type ScoringCode = MappingCode | RangeCode | 'QTI.PROCESSING_NOT_SUPPORTED' | 'QTI.CONTRADICTION'

/** What is right, and how many marks it earns. */
export type Scoring = {
  readonly marks: number
  /** The right values; none where a range is right. */
  readonly keys: readonly string[]
  readonly range?: ScoredRange
}

const template =
  /^https?:\/\/(?:purl\.imsglobal\.org\/spec\/qti\/v3p0|www\.imsglobal\.org\/question\/qti_v3p0)\/rptemplates\/(match_correct|map_response)(?:\.xml)?$/

/** Reads how an answer is marked: by one of two templates of the standard, or by one condition that says the same. */
export function scoringOf(processing: QtiElement, declaration: ResponseDeclaration): Result<Scoring, ScoringCode> {
  const refusal = objectionToAttributes(processing, { template: anything })
  if (refusal !== undefined) return refusal
  const named = processing.attributes.get('template')
  if (named === undefined) return byCondition(processing, declaration)
  const [, name] = template.exec(named) ?? []
  if (name === undefined || elementsOf(processing).length > 0) return notSupported(processing)
  // Both templates read the answer of this name.
  if (declaration.identifier !== 'RESPONSE') return problem('QTI.CONTRADICTION', at(declaration.element))
  return name === 'match_correct' ? byMatch(declaration, 1) : byMapping(declaration)
}

const notSupported = (element: QtiElement) => problem('QTI.PROCESSING_NOT_SUPPORTED', at(element))

function byMatch({ correct, element }: ResponseDeclaration, marks: number): Result<Scoring, 'QTI.KEY_MISSING'> {
  return correct.length === 0 ? problem('QTI.KEY_MISSING', at(element)) : succeeded({ marks, keys: correct })
}

function byMapping(declaration: ResponseDeclaration): Result<Scoring, MappingCode> {
  const mapped = mappedKey(declaration)
  return mapped.ok ? succeeded({ marks: mapped.value.marks, keys: [mapped.value.key] }) : mapped
}

function byCondition(processing: QtiElement, declaration: ResponseDeclaration): Result<Scoring, ScoringCode> {
  const [condition, ...more] = elementsOf(processing)
  if (condition?.name !== 'qti-response-condition' || more.length > 0) return notSupported(processing)
  const [then, otherwise, ...rest] = elementsOf(condition)
  if (then?.name !== 'qti-response-if' || rest.length > 0) return notSupported(condition)
  if (otherwise !== undefined && !givesNothing(otherwise)) return notSupported(otherwise)
  const [test, given, ...others] = elementsOf(then)
  const marks = given === undefined ? undefined : scoreGiven(given)
  if (test === undefined || marks === undefined || others.length > 0) return notSupported(then)
  if (!Number.isInteger(marks) || marks < 1) return problem('QTI.MARKS_NOT_WHOLE', at(then))
  return byTest(test, declaration, marks)
}

function byTest(test: QtiElement, declaration: ResponseDeclaration, marks: number): Result<Scoring, ScoringCode> {
  const [variable, correct, ...more] = elementsOf(test)
  if (test.name === 'qti-match') {
    const isMatch = isNamed(variable, 'qti-variable', declaration) && isNamed(correct, 'qti-correct', declaration)
    return isMatch && more.length === 0 && test.attributes.size === 0 ? byMatch(declaration, marks) : notSupported(test)
  }
  const range = scoredRange(test, declaration)
  return range.ok ? succeeded({ marks, keys: [], range: range.value }) : range
}

function givesNothing(element: QtiElement): boolean {
  const [given, ...more] = elementsOf(element)
  return element.name === 'qti-response-else' && more.length === 0 && given !== undefined && scoreGiven(given) === 0
}

/** The score that an element sets; nothing where it does something else. */
function scoreGiven(element: QtiElement): number | undefined {
  const [value, ...more] = childrenNamed(element, 'qti-base-value')
  const isScore = element.name === 'qti-set-outcome-value' && element.attributes.get('identifier') === 'SCORE'
  if (
    !isScore ||
    value === undefined ||
    more.length > 0 ||
    objectionToChildren(element, ['qti-base-value']) !== undefined
  )
    return undefined
  const decimal = decimalOf(textOf(value))
  return decimal === undefined ? undefined : numberOf(decimal)
}
