import { elementsOf, type QtiElement } from '../xml/xml-element.ts'
import type { ResponseDeclaration } from './response-declaration.ts'

/** Tells whether an element names the answer and nothing else. */
export function isNamed(element: QtiElement | undefined, name: string, { identifier }: ResponseDeclaration): boolean {
  return (
    element?.name === name &&
    element.attributes.size === 1 &&
    element.attributes.get('identifier') === identifier &&
    elementsOf(element).length === 0
  )
}
