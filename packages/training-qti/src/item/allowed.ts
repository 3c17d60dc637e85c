import { problem, type Refused } from '@casework/kernel'
import { at, elementsOf, hasText, type QtiElement } from '../xml/xml-element.ts'

/** What can be wrong with an element that this package reads. @public */
export type ElementCode =
  | 'QTI.ELEMENT_NOT_SUPPORTED'
  | 'QTI.ATTRIBUTE_NOT_SUPPORTED'
  | 'QTI.TEXT_NOT_EXPECTED'
  | 'QTI.LANGUAGE'

/** Which values of an attribute change nothing of what a bank can hold. */
export type Attributes = Readonly<Record<string, RegExp>>

export const anything = /^/
export const no = /^false$/

/** Refuses the first attribute that a bank could not hold. */
export function objectionToAttributes(element: QtiElement, allowed: Attributes): Refused<ElementCode> | undefined {
  for (const [attribute, value] of element.attributes) {
    if (attribute === 'xml:lang' || attribute === 'lang') {
      if (!isEnglish(value)) return problem('QTI.LANGUAGE', at(element))
    } else if (!Object.hasOwn(allowed, attribute) || allowed[attribute]?.test(value) !== true)
      return problem('QTI.ATTRIBUTE_NOT_SUPPORTED', { ...at(element), attribute: attribute.slice(0, 64) })
  }
  return undefined
}

/** Refuses the first element below another that is not one of a list, and text between them. */
export function objectionToChildren(element: QtiElement, allowed: readonly string[]): Refused<ElementCode> | undefined {
  const other = elementsOf(element).find((child) => !allowed.includes(child.name))
  if (other !== undefined) return problem('QTI.ELEMENT_NOT_SUPPORTED', at(other))
  return hasText(element) ? problem('QTI.TEXT_NOT_EXPECTED', at(element)) : undefined
}

/** Tells whether a language is English of any country. */
function isEnglish(language: string): boolean {
  return /^en(?:-[a-z0-9-]{1,32})?$/i.test(language)
}
