import { problem, type Refused, type Result, succeeded } from '@casework/kernel'
import { allWithin, at, elementsOf, type QtiElement } from '../xml/xml-element.ts'
import { type ElementCode, objectionToAttributes, objectionToChildren } from './allowed.ts'

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

/** Marks the place of options among words; no file can hold it. */
const optionsMark = '\0'
const lists: ReadonlySet<string> = new Set(['ul', 'ol'])

/** Words before the options of a question, and words after them. */
export type WordsAround = { readonly before: string; readonly after: string }

/** Reduces words to plain text: blocks to lines, numbers to lists, emphasis to nothing; whatever else could carry meaning is refused. */
export function plainText(element: QtiElement): Result<string, ContentCode> {
  const words = wordsWithin(element)
  return words.ok ? succeeded(inLines(words.value)) : words
}

/** Reduces the words around an interaction; a place to fill in is one of them. */
export function wordsAround(body: QtiElement, interaction: QtiElement): Result<WordsAround, ContentCode> {
  const words = wordsWithin(body, interaction)
  if (!words.ok) return words
  const [before = '', after = ''] = words.value.split(optionsMark)
  return succeeded({ before: inLines(before), after: inLines(after) })
}

/** What is left to see of words: nothing of characters without a shape, and of any run of blanks one. */
export function visible(words: string): string {
  return words
    .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function inLines(words: string): string {
  const lines = words.split('\n').map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}

function wordsWithin(element: QtiElement, interaction?: QtiElement): Result<string, ContentCode> {
  let words = ''
  let number = 0
  for (const child of element.children) {
    if (typeof child === 'string') {
      words += child.replace(/\n/g, ' ')
      continue
    }
    if (child === interaction) {
      words += child.name === 'qti-text-entry-interaction' ? gap : optionsMark
      continue
    }
    number += 1
    const inner = wordsOf(child, element.name === 'ol' ? `${number}. ` : '- ', interaction)
    if (!inner.ok) return inner
    words += inner.value
  }
  return succeeded(words)
}

function wordsOf(child: QtiElement, bullet: string, interaction?: QtiElement): Result<string, ContentCode> {
  if (scripts.has(child.name.toLowerCase())) return problem('QTI.SCRIPT', at(child))
  const isBlock = blocks.has(child.name)
  if (!(isBlock || inline.has(child.name) || child.name === 'br'))
    return problem('QTI.ELEMENT_NOT_SUPPORTED', at(child))
  const refusal = objectionToAttributes(child, attributes) ?? objectionToList(child)
  if (refusal !== undefined) return refusal
  if (child.name === 'br')
    return elementsOf(child).length === 0 ? succeeded('\n') : problem('QTI.ELEMENT_NOT_SUPPORTED', at(child))
  const inner = wordsWithin(child, interaction)
  if (!inner.ok || !isBlock) return inner
  if (child.name !== 'li') return succeeded(`\n${inner.value}\n`)
  // Options in an item of a list would leave its number behind.
  if (inner.value.includes(optionsMark)) return problem('QTI.ELEMENT_NOT_SUPPORTED', at(child))
  return succeeded(`\n${bullet}${inner.value.trimStart()}\n`)
}

/** A list has nothing but items, and none of them another list: lines of text have no levels. */
function objectionToList(element: QtiElement): Refused<ElementCode> | undefined {
  if (lists.has(element.name)) return objectionToChildren(element, ['li'])
  const inner = element.name === 'li' ? allWithin(element).find(({ name }) => lists.has(name)) : undefined
  return inner === undefined ? undefined : problem('QTI.ELEMENT_NOT_SUPPORTED', at(inner))
}
