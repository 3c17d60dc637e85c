import { customerProblems } from '@casework/customers'
import { describeProblem } from '@casework/kernel'
import { expect, test } from 'vitest'

test('every problem is told in both languages', () => {
  for (const code of Object.keys(customerProblems))
    for (const language of ['en', 'cy'] as const)
      expect(describeProblem({ code, params: {} }, customerProblems, language).text).not.toBe(code)
})
