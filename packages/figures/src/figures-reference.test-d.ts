import type { FiguresReference } from '@casework/figures'
import { expectTypeOf, test } from 'vitest'

test('text is not a reference until it was parsed', () => {
  expectTypeOf<string>().not.toExtend<FiguresReference>()
})
