import { problem, succeeded } from '@casework/kernel'
import { problemMatchers } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test('the matcher says which problems there were', () => {
  expect(problemMatchers.toHaveProblem(problem('A.B'), 'C.D').message()).toBe('expected problem C.D, received A.B')
  expect(problemMatchers.toHaveProblem(succeeded(1), 'C.D').message()).toBe('expected problem C.D, received no problem')
  expect(problemMatchers.toHaveProblem(undefined, 'C.D').pass).toBe(false)
})
