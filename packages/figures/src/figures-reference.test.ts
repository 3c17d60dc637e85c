import { parseFiguresReference } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test('a reference is read as it was written', () => {
  expect(parseFiguresReference('EXAMPLE-1')).toEqual({ ok: true, value: 'EXAMPLE-1' })
})

test('text that is not a reference is refused', () => {
  expect(parseFiguresReference('X1')).toHaveProblem('FIGURES.NOT_A_REFERENCE')
})
