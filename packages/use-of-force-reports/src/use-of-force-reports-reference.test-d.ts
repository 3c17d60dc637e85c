import type { UseOfForceReportsReference } from '@casework/use-of-force-reports'
import { expectTypeOf, test } from 'vitest'

test('text is not a reference until it was parsed', () => {
  expectTypeOf<string>().not.toExtend<UseOfForceReportsReference>()
})
