import { calendarProblems, formatCivilDate, instantInLondon, timeOfDay } from '@casework/calendar'
import { type CivilDate, civilDate, describeProblem, type Formatters } from '@casework/kernel'
import { expect, test } from 'vitest'

const formatters: Formatters = { date: (value, language) => formatCivilDate(value as CivilDate, language) }

test('every problem is told in English and Welsh, and no placeholder is left open', () => {
  const params = {
    year: 2028,
    firstYear: 2012,
    lastProclaimedYear: 2027,
    date: '2026-03-29',
    time: '01:30',
    longest: 2,
    dueOn: '2026-06-04',
  }
  for (const code of Object.keys(calendarProblems))
    for (const language of ['en', 'cy'] as const) {
      const { text } = describeProblem({ code, params }, calendarProblems, language, formatters)
      expect(text).not.toMatch(/[{}]/)
      expect(text.length).toBeGreaterThan(10)
    }
})

test('a time that the clocks skip is told with its day', () => {
  const [problem] = (({ ok, ...rest }) => (ok || !('error' in rest) ? [] : rest.error))(
    instantInLondon(civilDate('2026-03-29'), timeOfDay('01:30')),
  )
  expect(problem && describeProblem(problem, calendarProblems, 'en', formatters).text).toBe(
    'There is no 01:30 on 29 March 2026, because the clocks go forward',
  )
})
