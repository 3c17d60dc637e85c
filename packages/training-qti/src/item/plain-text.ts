import { problem, type Result, succeeded } from '@casework/kernel'
import { at, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { type ElementCode, objectionToAttributes } from './allowed.ts'

/** What can be wrong with words. @public */
export type ContentCode = ElementCode | 'QTI.SCRIPT'

const inline: ReadonlySet<string> = new Set(['span', 'em', 'strong', 'b', 'i'])
const blocks: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'qti-content-body',
])
const scripts: ReadonlySet<string> = new Set(['script', 'iframe', 'object', 'embed', 'form', 'style', 'link'])
const attributes = { id: /^/, dir: /^ltr$/ }

/** How a place to fill in is written among words. */
const gap = '____'

/** Reduces words to plain text: blocks to lines, emphasis to nothing; whatever else could carry meaning is refused. */
export function plainText(element: QtiElement, interactions: ReadonlySet<QtiElement>): Result<string, ContentCode> {
  const words = wordsWithin(element, interactions)
  if (!words.ok) return words
  const lines = words.value.split('\n').map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
  return succeeded(lines.filter((line) => line !== '').join('\n'))
}

function wordsWithin(element: QtiElement, interactions: ReadonlySet<QtiElement>): Result<string, ContentCode> {
  let words = ''
  for (const child of element.children) {
    if (typeof child === 'string') {
      words += child.replace(/\n/g, ' ')
      continue
    }
    if (interactions.has(child)) {
      words += child.name === 'qti-text-entry-interaction' ? gap : ''
      continue
    }
    const inner = wordsOf(child, interactions)
    if (!inner.ok) return inner
    words += inner.value
  }
  return succeeded(words)
}

function wordsOf(child: QtiElement, interactions: ReadonlySet<QtiElement>): Result<string, ContentCode> {
  if (scripts.has(child.name.toLowerCase())) return problem('QTI.SCRIPT', at(child))
  const isBlock = blocks.has(child.name)
  if (!(isBlock || inline.has(child.name) || child.name === 'br'))
    return problem('QTI.ELEMENT_NOT_SUPPORTED', at(child))
  const refusal = objectionToAttributes(child, attributes)
  if (refusal !== undefined) return refusal
  if (child.name === 'br')
    return elementsOf(child).length === 0 ? succeeded('\n') : problem('QTI.ELEMENT_NOT_SUPPORTED', at(child))
  const inner = wordsWithin(child, interactions)
  if (!inner.ok || !isBlock) return inner
  return succeeded(`\n${child.name === 'li' ? '- ' : ''}${inner.value}\n`)
}
