import { calendarSchema, holidayOn, nations, statutoryCalendar, ukCalendar } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

const inYear = (nation: (typeof nations)[number], year: number) =>
  Object.keys(ukCalendar.holidays[nation]).filter((date) => date.startsWith(`${year}`))

test('the calendar is plain data that survives JSON and its own schema', () => {
  expect(calendarSchema.parse(JSON.parse(JSON.stringify(ukCalendar)))).toEqual(ukCalendar)
})

test.each([
  ['2012-06-04', 'Spring bank holiday', true],
  ['2012-06-05', 'Queen’s Diamond Jubilee', false],
  ['2020-05-08', 'Early May bank holiday (VE day)', false],
  ['2022-06-02', 'Spring bank holiday', false],
  ['2022-06-03', 'Platinum Jubilee bank holiday', false],
  ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II', false],
  ['2023-05-08', 'Bank holiday for the coronation of King Charles III', false],
] as const)('%s was a bank holiday everywhere: %s', (date, name, substitute) => {
  for (const nation of nations)
    expect(holidayOn(civilDate(date), nation, ukCalendar)).toMatchObject({ name: { en: name }, substitute })
})

test.each(['2012-05-28', '2020-05-04', '2022-05-30'])('%s was not, because its holiday was moved', (date) => {
  expect(holidayOn(civilDate(date), 'anyNation', ukCalendar)).toBeUndefined()
})

test('15 June 2026 is a bank holiday in Scotland only', () => {
  expect(nations.filter((nation) => holidayOn(civilDate('2026-06-15'), nation, ukCalendar))).toEqual(['scotland'])
})

test('each nation has its own days', () => {
  expect(inYear('englandAndWales', 2025)).toEqual([
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ])
  expect(inYear('scotland', 2025)).toEqual([
    '2025-01-01',
    '2025-01-02',
    '2025-04-18',
    '2025-05-05',
    '2025-05-26',
    '2025-08-04',
    '2025-12-01',
    '2025-12-25',
    '2025-12-26',
  ])
  expect(inYear('northernIreland', 2025)).toEqual([
    '2025-01-01',
    '2025-03-17',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-07-14',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ])
})

test.each([
  ['englandAndWales', '2020-12-28', 'Boxing Day'],
  ['englandAndWales', '2021-12-27', 'Christmas Day'],
  ['englandAndWales', '2021-12-28', 'Boxing Day'],
  ['englandAndWales', '2022-12-27', 'Christmas Day'],
  ['scotland', '2017-01-03', 'New Year’s Day'],
  ['scotland', '2021-01-04', '2nd January'],
  ['scotland', '2022-01-03', 'New Year’s Day'],
  ['scotland', '2022-01-04', '2nd January'],
  ['scotland', '2019-12-02', 'St Andrew’s Day'],
  ['northernIreland', '2018-03-19', 'St Patrick’s Day'],
  ['northernIreland', '2020-07-13', 'Battle of the Boyne (Orangemen’s Day)'],
] as const)('in %s, %s stands in for %s', (nation, date, name) => {
  expect(holidayOn(civilDate(date), nation, ukCalendar)).toMatchObject({ name: { en: name }, substitute: true })
})

test('a weekday that is a holiday by itself is not called a substitute', () => {
  expect(holidayOn(civilDate('2022-12-26'), 'englandAndWales', ukCalendar)).toEqual({
    name: { en: 'Boxing Day', cy: 'Dydd San Steffan' },
    substitute: false,
  })
})

test.each(['1954-04-19', '1981-04-20', '2024-04-01', '2049-04-19', '2076-04-20'])(
  '%s is Easter Monday, in the years when the moon of spring is latest too',
  (date) => {
    expect(holidayOn(civilDate(date), 'englandAndWales', ukCalendar)?.name.en).toBe('Easter Monday')
  },
)

test('a service can add a proclamation before a release knows it', () => {
  const holiday = { name: { en: 'Example', cy: 'Enghraifft' }, substitute: false }
  const calendar = statutoryCalendar({
    lastProclaimedYear: 2028,
    proclamations: [
      { date: civilDate('2028-06-05'), nations: ['scotland'], holiday, inPlaceOf: civilDate('2028-05-29') },
    ],
  })
  expect(holidayOn(civilDate('2028-06-05'), 'scotland', calendar)).toEqual(holiday)
  expect(holidayOn(civilDate('2028-05-29'), 'scotland', calendar)).toBeUndefined()
  expect(holidayOn(civilDate('2028-05-29'), 'englandAndWales', calendar)).toBeDefined()
})
