import { problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'
import { anything, type ElementCode, objectionToAttributes, objectionToChildren } from './allowed.ts'
import { decimalOf, numberOf } from './decimal.ts'
import { valuesOf } from './response-declaration.ts'

/** What can be wrong with what a file counts. @public */
export type OutcomeCode = ElementCode | 'QTI.KEY_MISSING' | 'QTI.MARKS_DIFFER'

const attributes = {
  identifier: /^(?:SCORE|MAXSCORE)$/,
  cardinality: /^single$/,
  'base-type': /^(?:float|integer)$/,
  'normal-maximum': anything,
  'normal-minimum': /^0(?:\.0+)?$/,
}

/** Refuses a file that counts something else than its score, or whose score does not begin at nothing and end at its marks. */
export function checkedOutcome(element: QtiElement, marks: number): Result<undefined, OutcomeCode> {
  const refusal = objectionToAttributes(element, attributes) ?? objectionToChildren(element, ['qti-default-value'])
  if (refusal !== undefined) return refusal
  const isMost = element.attributes.get('identifier') === 'MAXSCORE'
  for (const value of childrenNamed(element, 'qti-default-value')) {
    const values = valuesOf(value)
    if (!values.ok) return values
    if (!values.value.every((text) => isWorth(text, isMost ? marks : 0)))
      return problem('QTI.MARKS_DIFFER', at(element))
  }
  const most = element.attributes.get('normal-maximum')
  return most === undefined || isWorth(most, marks) ? succeeded(undefined) : problem('QTI.MARKS_DIFFER', at(element))
}

function isWorth(text: string, marks: number): boolean {
  const decimal = decimalOf(text)
  return decimal !== undefined && numberOf(decimal) === marks
}
