import { calendarFormatters } from '@casework/calendar'
import { figuresProblems } from '@casework/figures'
import { describeProblem } from '@casework/kernel'
import { expect, test } from 'vitest'

test('every problem has words in English and Welsh that name only its own parameters', () => {
  const params = {
    from: '2026-01-01',
    to: '2026-03-31',
    changeAt: '2026-03-01',
    part: 2,
    whole: 1,
    count: 2,
    given: 3,
    least: 12,
    before: 4,
    after: 5,
    leastBefore: 8,
    leastAfter: 8,
  }
  for (const code of Object.keys(figuresProblems))
    for (const language of ['en', 'cy'] as const) {
      const { text } = describeProblem({ code, params }, figuresProblems, language, calendarFormatters)
      expect(text).not.toMatch(/[{}]|undefined|\d{4}-/)
      expect(text).not.toBe(code)
    }
})

test('unreviewed Welsh says so', () => {
  expect(describeProblem({ code: 'FIGURES.NO_EVENTS', params: {} }, figuresProblems, 'cy').reviewed).toBe(false)
})
