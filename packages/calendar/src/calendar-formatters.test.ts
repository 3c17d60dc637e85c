import { calendarFormatters, calendarProblems, extendClock, startClock, ukCalendar } from '@casework/calendar'
import { andThen, civilDate, describeProblem, instant } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

test('dates and instants are written as GOV.UK writes them', () => {
  expect(calendarFormatters.date('2017-06-04', 'en')).toBe('4 June 2017')
  expect(calendarFormatters.date('2017-06-04', 'cy')).toBe('4 Mehefin 2017')
  expect(calendarFormatters.instant('2017-06-04T16:30:00Z', 'en')).toBe('4 June 2017 at 5:30pm')
})

test('what is not what it should be is shown as it is, because an error page must not fail', () => {
  expect(calendarFormatters.date('soon', 'en')).toBe('soon')
  expect(calendarFormatters.instant(7, 'en')).toBe('7')
  expect(calendarFormatters.clockUnit('weeks', 'en')).toBe('weeks')
  expect(calendarFormatters.clockUnits('toString', 'cy')).toBe('toString')
})

test.each([
  [1, 'en', 'The clock can be extended by no more than 1 working day in all'],
  [2, 'en', 'The clock can be extended by no more than 2 working days in all'],
  [2, 'cy', 'Ni ellir estyn y cloc fwy na 2 diwrnod gwaith i gyd'],
] as const)('a limit of %d to extensions is told with its unit (%s)', (longestExtension, language, text) => {
  const clock = startClock(
    {
      kind: 'statutory',
      unit: 'workingDays',
      length: 20,
      area: 'anyNation',
      firstDay: 'excluded',
      longestExtension,
    },
    civilDate('2026-06-01'),
  )
  const context = { ...aContext({ now: instant('2026-06-02T09:00:00Z') }), calendar: ukCalendar }
  const extended = andThen(clock, (started) => extendClock(started, { length: 3, reason: 'complex' }, context))
  const [found] = extended.ok ? [] : extended.error
  expect(found && describeProblem(found, calendarProblems, language, calendarFormatters).text).toBe(text)
})
