import { addBalances, balanceSchema, countRow, emptyBalance } from '@casework/imports'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const outcomes = fc.array(fc.constantFrom('imported', 'unchanged', 'rejected'))

test('whatever becomes of the rows, those read are those imported, unchanged and rejected', () => {
  fc.assert(
    fc.property(outcomes, outcomes, (first, second) => {
      const one = first.reduce(countRow, emptyBalance)
      const other = second.reduce(countRow, emptyBalance)
      expect(balanceSchema.safeParse(addBalances(one, other)).success).toBe(true)
      expect(addBalances(one, other)).toEqual([...first, ...second].reduce(countRow, emptyBalance))
    }),
  )
})
