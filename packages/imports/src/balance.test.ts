import { addBalances, balanceSchema, countRow, emptyBalance, type RowOutcome } from '@casework/imports'
import { parseInput } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test.each<RowOutcome>(['imported', 'unchanged', 'rejected'])(
  'a row that was %s counts as read and as that',
  (outcome) => {
    expect(countRow(frozen({ ...emptyBalance }), outcome)).toEqual({ ...emptyBalance, read: 1, [outcome]: 1 })
  },
)

test('two balances add up', () => {
  const one = countRow(countRow(emptyBalance, 'imported'), 'rejected')
  expect(addBalances(one, countRow(one, 'unchanged'))).toEqual({ read: 5, imported: 2, unchanged: 1, rejected: 2 })
})

test('a stored balance that does not balance is refused', () => {
  expect(parseInput(balanceSchema, { read: 3, imported: 1, unchanged: 1, rejected: 1 }).ok).toBe(true)
  expect(parseInput(balanceSchema, { read: 3, imported: 1, unchanged: 1, rejected: 0 })).toHaveProblem(
    'IMPORT.DOES_NOT_BALANCE',
  )
  expect(parseInput(balanceSchema, { read: 0, imported: -1, unchanged: 1, rejected: 0 })).toHaveProblem(
    'INPUT.TOO_SMALL',
  )
})
