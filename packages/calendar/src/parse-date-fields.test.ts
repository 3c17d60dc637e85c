import { calendarFormatters, calendarProblems, parseDateFields } from '@casework/calendar'
import { type Problem, toErrorSummary } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each([
  ['4', '6', '2017', '2017-06-04'],
  ['04', '06', '2017', '2017-06-04'],
  [' 29 ', 'Feb', ' 2024', '2024-02-29'],
  ['31', 'DECEMBER', '1999', '1999-12-31'],
  ['1', 'Mehefin', '2017', '2017-06-01'],
  ['1', 'gorff', '2017', '2017-07-01'],
])('%s %s %s is a date', (day, month, year, date) => {
  expect(parseDateFields({ day, month, year })).toEqual({ ok: true, value: date })
})

test.each([
  [{}, [['CALENDAR.DATE_MISSING', 'day']]],
  [{ day: ' ', month: '', year: undefined }, [['CALENDAR.DATE_MISSING', 'day']]],
  [{ month: '6', year: '2017' }, [['CALENDAR.DAY_MISSING', 'day']]],
  [
    { day: '4', month: '' },
    [
      ['CALENDAR.MONTH_MISSING', 'month'],
      ['CALENDAR.YEAR_MISSING', 'year'],
    ],
  ],
  [
    { day: '0', month: '13', year: '17' },
    [
      ['CALENDAR.NOT_A_DATE', 'day'],
      ['CALENDAR.NOT_A_DATE', 'month'],
      ['CALENDAR.NOT_A_DATE', 'year'],
    ],
  ],
  [{ day: '31', month: '2', year: '2026' }, [['CALENDAR.NOT_A_DATE', 'day']]],
  [{ day: '29', month: '2', year: '2026' }, [['CALENDAR.NOT_A_DATE', 'day']]],
  [{ day: '4', month: 'Smarch', year: '2017' }, [['CALENDAR.NOT_A_DATE', 'month']]],
  [{ day: '4', month: 'ma', year: '2017' }, [['CALENDAR.NOT_A_DATE', 'month']]],
  [{ day: '4', month: 'x'.repeat(10_000), year: '2017' }, [['CALENDAR.NOT_A_DATE', 'month']]],
  [{ day: '4', month: '6', year: '0000' }, [['CALENDAR.NOT_A_DATE', 'year']]],
])('%o is told what is missing or wrong, and where', (fields, expected) => {
  const error = expected.map(([code, field]) => ({ code, path: ['since', field], params: {} }))
  expect(parseDateFields(fields, ['since'])).toEqual({ ok: false, error })
})

test('the fields stand as the ids of a GOV.UK date input do', () => {
  const parsed = parseDateFields({ day: '31', month: '2', year: '2026' }, ['since'])
  const problems: readonly Problem[] = parsed.ok ? [] : parsed.error
  const options = { catalogue: calendarProblems, language: 'en', formatters: calendarFormatters } as const
  expect(toErrorSummary(problems, options).errorSummary.errorList).toEqual([
    { text: 'Enter a real date with a year of 4 numbers, like 17 May 1990', href: '#since-day' },
  ])
})
