import { parseUseOfForceReportsReference } from '@casework/use-of-force-reports'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('every number makes a reference that is read as it was written', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(parseUseOfForceReportsReference(`EXAMPLE-${number}`)).toEqual({ ok: true, value: `EXAMPLE-${number}` })
    }),
  )
})
