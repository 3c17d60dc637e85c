import { earliestDay, latestDay, parsePartialDate, partialDateSchema } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each([
  ['1990-05-17', 'day', '1990-05-17', false],
  ['1990-05', 'month', '1990-05', false],
  ['1990', 'year', '1990', false],
  ['17 May 1990', 'day', '1990-05-17', false],
  ['17 Mai 1990', 'day', '1990-05-17', false],
  ['17/5/1990', 'day', '1990-05-17', false],
  ['17.05.1990', 'day', '1990-05-17', false],
  ['27 3 2007', 'day', '2007-03-27', false],
  ['Sept 1990', 'month', '1990-09', false],
  ['  ebrill 1990 ', 'month', '1990-04', false],
  ['5/1990', 'month', '1990-05', false],
  ['about 1990', 'year', '1990', true],
  ['c.1990', 'year', '1990', true],
  ['tua Mai 1990', 'month', '1990-05', true],
  ['29 February 2024', 'day', '2024-02-29', false],
] as const)('“%s” is read as a %s', (text, precision, value, estimated) => {
  expect(parsePartialDate(text)).toEqual({ ok: true, value: { precision, value, estimated } })
})

test.each([
  '',
  'unknown',
  '31 February 1990',
  '29 February 2023',
  '17/5/90',
  '17 Smarch 1990',
  '17 Ma 1990',
  '13/1990',
  '0000',
  '0000-05',
  '1990-05-17-01',
  'about',
  `about ${' '.repeat(100)}1990`,
])('“%s” is not a date that can be kept', (text) => {
  expect(parsePartialDate(text)).toHaveProblem('CALENDAR.NOT_A_PARTIAL_DATE')
})

test('a month and a year do not pretend to be a day', () => {
  expect(partialDateSchema.safeParse({ precision: 'day', value: '1990-05', estimated: false }).success).toBe(false)
  expect(partialDateSchema.safeParse({ precision: 'month', value: '1990-13', estimated: false }).success).toBe(false)
  expect(partialDateSchema.safeParse({ precision: 'year', value: '1990-05', estimated: false }).success).toBe(false)
})

test('the days that a partial date can mean run from its first to its last', () => {
  const [month, year] = [
    { precision: 'month', value: '2024-02', estimated: false } as const,
    { precision: 'year', value: '1990', estimated: true } as const,
  ]
  const day = { precision: 'day', value: civilDate('1990-05-17'), estimated: false } as const
  expect([earliestDay(month), latestDay(month)]).toEqual(['2024-02-01', '2024-02-29'])
  expect([earliestDay(year), latestDay(year)]).toEqual(['1990-01-01', '1990-12-31'])
  expect([earliestDay(day), latestDay(day)]).toEqual(['1990-05-17', '1990-05-17'])
})
