import type { Item } from '@casework/training-assessments'
import { importItems, type QtiMapping, readItem } from '@casework/training-qti'
import { expectTypeOf, test } from 'vitest'

declare const mapping: QtiMapping

test('a question is there only if it was not refused', () => {
  const read = readItem('', mapping)
  // @ts-expect-error [ts2339] - it may have been refused
  read.value
  if (read.ok) expectTypeOf(read.value).toEqualTypeOf<Item>()
  else expectTypeOf(read.error[0]?.code).toExtend<string | undefined>()
})

test('what a file may leave open is said by the service', () => {
  // @ts-expect-error [ts2345] - whether options may be shuffled and what silence about a language means are said
  importItems([], { outcomeOf: () => 'reporting' })
})
