import type {} from '@casework/kernel/testing'
import { parseUseOfForceReportsReference } from '@casework/use-of-force-reports'
import { expect, test } from 'vitest'

test('a reference is read as it was written', () => {
  expect(parseUseOfForceReportsReference('EXAMPLE-1')).toEqual({ ok: true, value: 'EXAMPLE-1' })
})

test('text that is not a reference is refused', () => {
  expect(parseUseOfForceReportsReference('X1')).toHaveProblem('USE_OF_FORCE_REPORTS.NOT_A_REFERENCE')
})
