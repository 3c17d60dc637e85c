import { describeProblem } from '@casework/kernel'
import { qtiProblems } from '@casework/training-qti'
import { expect, test } from 'vitest'

test('every problem has words in English and in Welsh that name only its own parameters', () => {
  const params = { line: 3, column: 4, element: 'img', attribute: 'class', maximum: 10 }
  for (const code of Object.keys(qtiProblems))
    for (const language of ['en', 'cy'] as const) {
      const { text, reviewed } = describeProblem({ code, params }, qtiProblems, language)
      expect(text).not.toMatch(/[{}]|undefined/)
      expect(text).not.toBe(code)
      expect(reviewed).toBe(language === 'en')
    }
})
