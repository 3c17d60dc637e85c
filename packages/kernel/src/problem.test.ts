import { problem } from '@casework/kernel'
import { expect, test } from 'vitest'

test('a problem has a code and nothing that it was not given', () => {
  expect(problem('CASE.CLOSED')).toEqual({ ok: false, error: [{ code: 'CASE.CLOSED', params: {} }] })
  expect(problem('CASE.CLOSED')).toHaveProblem('CASE.CLOSED')
})
