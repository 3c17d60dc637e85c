import { type Problem, problem, type Result } from '@casework/kernel'
import type { Item } from '@casework/training-assessments'
import { defaultQtiLimits, type QtiLimits } from '../xml/qti-limits.ts'
import { type ItemRefusalCode, type QtiMapping, readItem } from './read-item.ts'

/** A file as its package names it. @public */
export type QtiFile = { readonly name: string; readonly content: string | Uint8Array }

/** A question that was refused, and why. @public */
export type RefusedItem = {
  readonly file: string
  readonly problems: readonly Problem<ItemRefusalCode | 'QTI.ITEM_TWICE'>[]
}

/** What became of each file: read is imported and refused. @public */
export type QtiImport = {
  readonly read: number
  readonly items: readonly Item[]
  readonly refused: readonly RefusedItem[]
}

/**
 * Reads many questions, each by itself: what cannot be held exactly is refused and listed, and the others are imported.
 *
 * @remarks
 * Of two questions with one id the first is imported and the other refused, in the order given. The time taken grows with the number of
 * questions and no faster; a bank holds at most 20,000 of them. Source: docs/decisions/0037-qti.md.
 *
 * @example
 * const mapping = { outcomeOf: () => 'reporting', fixedOrder: 'refuse', noLanguage: 'refuse' } as const
 * const imported = importItems([{ name: 'items/one.xml', content: '<item/>' }], mapping)
 * imported.read //=> 1
 * imported.refused[0].problems[0] //=> { code: 'QTI.OTHER_NAMESPACE', params: { line: 1, column: 1, element: 'item' } }
 * @public
 */
export function importItems(
  files: readonly QtiFile[],
  mapping: QtiMapping,
  limits: QtiLimits = defaultQtiLimits,
): QtiImport {
  const items = new Map<string, Item>()
  const refused: RefusedItem[] = []
  for (const { name, content } of files) {
    const read: Result<Item, ItemRefusalCode> = readItem(content, mapping, limits)
    const result = read.ok && items.has(read.value.id) ? problem('QTI.ITEM_TWICE') : read
    if (result.ok) items.set(result.value.id, result.value)
    else refused.push({ file: name, problems: result.error })
  }
  return { read: files.length, items: [...items.values()], refused }
}
