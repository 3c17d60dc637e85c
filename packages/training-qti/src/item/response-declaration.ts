import { problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { anything, type ElementCode, objectionToAttributes, objectionToChildren } from './allowed.ts'

/** What the file says is right, and what it gives for what. */
export type ResponseDeclaration = {
  readonly element: QtiElement
  readonly identifier: string
  readonly cardinality: string
  readonly baseType: string
  readonly correct: readonly string[]
  readonly mapping?: QtiElement
}

/** Reads the declaration of an answer. */
export function responseDeclaration(element: QtiElement): Result<ResponseDeclaration, ElementCode | 'QTI.KEY_MISSING'> {
  const refusal =
    objectionToAttributes(element, { identifier: anything, cardinality: anything, 'base-type': anything }) ??
    objectionToChildren(element, ['qti-correct-response', 'qti-mapping'])
  if (refusal !== undefined) return refusal
  const [right, ...more] = childrenNamed(element, 'qti-correct-response')
  const [mapping, ...others] = childrenNamed(element, 'qti-mapping')
  const twice = more[0] ?? others[0]
  if (twice !== undefined) return problem('QTI.ELEMENT_NOT_SUPPORTED', at(twice))
  const correct = right === undefined ? succeeded([]) : valuesOf(right)
  if (!correct.ok) return correct
  const { attributes } = element
  return succeeded({
    element,
    identifier: attributes.get('identifier') ?? '',
    cardinality: attributes.get('cardinality') ?? '',
    baseType: attributes.get('base-type') ?? '',
    correct: correct.value,
    ...(mapping === undefined ? {} : { mapping }),
  })
}

/** Reads values, each of them nothing but text. */
export function valuesOf(element: QtiElement): Result<readonly string[], ElementCode | 'QTI.KEY_MISSING'> {
  const refusal = objectionToAttributes(element, {}) ?? objectionToChildren(element, ['qti-value'])
  if (refusal !== undefined) return refusal
  const values = elementsOf(element)
  for (const value of values) {
    const objection = objectionToAttributes(value, {}) ?? objectionToText(value)
    if (objection !== undefined) return objection
  }
  return values.length === 0 ? problem('QTI.KEY_MISSING', at(element)) : succeeded(values.map(textOf))
}

function objectionToText(element: QtiElement) {
  const [inner] = elementsOf(element)
  return inner === undefined ? undefined : problem('QTI.ELEMENT_NOT_SUPPORTED', at(inner))
}

/** The text of an element that holds nothing else. */
export function textOf({ children }: QtiElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}
