import { all, andThen, type CaseId, customerId, problem, type Result, succeeded } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

test('andThen joins the codes of both steps, so that the caller is shown every one', () => {
  const first = (): Result<number, 'A.ONE'> => succeeded(1)
  const second = (): Result<string, 'B.TWO'> => problem('B.TWO')
  expectTypeOf(andThen(first(), second)).toEqualTypeOf<Result<string, 'A.ONE' | 'B.TWO'>>()
})

test('all keeps the type of each value', () => {
  expectTypeOf(all([succeeded(1), succeeded('two')])).toExtend<Result<readonly [number, string]>>()
})

test('ids of two kinds do not mix', () => {
  const give = (_caseId: CaseId): void => undefined
  // @ts-expect-error - a CustomerId is not a CaseId
  give(customerId('person-1'))
})
