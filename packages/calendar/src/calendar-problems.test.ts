import { calendarFormatters, calendarProblems, instantInLondon, timeOfDay } from '@casework/calendar'
import { civilDate, describeProblem } from '@casework/kernel'
import { expect, test } from 'vitest'

test('every problem is told in English and Welsh, and no placeholder is left open', () => {
  const params = {
    year: 2028,
    firstYear: 2012,
    lastProclaimedYear: 2027,
    date: '2026-03-29',
    time: '01:30',
    longest: 2,
    unit: 'workingDays',
    minimum: 1,
    maximum: 200,
    dueOn: '2026-06-04',
  }
  for (const code of Object.keys(calendarProblems))
    for (const language of ['en', 'cy'] as const) {
      const { text } = describeProblem({ code, params }, calendarProblems, language, calendarFormatters)
      expect(text).not.toMatch(/[{}]/)
      expect(text.length).toBeGreaterThan(9)
    }
})

test('a time that the clocks skip is told with its day', () => {
  const [problem] = (({ ok, ...rest }) => (ok || !('error' in rest) ? [] : rest.error))(
    instantInLondon(civilDate('2026-03-29'), timeOfDay('01:30')),
  )
  expect(problem && describeProblem(problem, calendarProblems, 'en', calendarFormatters).text).toBe(
    'There is no 01:30 on 29 March 2026, because the clocks go forward',
  )
})

test('a deadline past the proclaimed years says what to do', () => {
  const problem = { code: 'CALENDAR.YEAR_NOT_PROCLAIMED', params: { year: 2028 } }
  expect(describeProblem(problem, calendarProblems, 'en').text).toBe(
    'The bank holidays of 2028 are not in the calendar, so the deadline cannot be told: give a calendar with that year, or the official feed',
  )
})
