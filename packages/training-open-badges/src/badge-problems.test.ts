import { calendarFormatters } from '@casework/calendar'
import { describeProblem } from '@casework/kernel'
import { badgeProblems } from '@casework/training-open-badges'
import { expect, test } from 'vitest'

test('every problem has words in English and in Welsh that name only its own parameters', () => {
  const params = { least: 16, until: '2027-05-31', maximum: 10, expected: 'ES256', claim: 'iss' }
  for (const code of Object.keys(badgeProblems))
    for (const language of ['en', 'cy'] as const) {
      const { text, reviewed } = describeProblem({ code, params }, badgeProblems, language, calendarFormatters)
      expect(text).not.toMatch(/[{}]|undefined|\d{4}-/)
      expect(text).not.toBe(code)
      expect(reviewed).toBe(language === 'en')
    }
})
