import { describeRecurrence, nextOccurrence, occurrences, type Recurrence, recurrenceSchema } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const start = civilDate('2026-12-01')
const on = civilDate
const twiceAWeek: Recurrence = frozen({ unit: 'weeks', every: 1, start, daysOfWeek: ['friday', 'tuesday'] })

test('twice a week is every week on two days', () => {
  expect(occurrences(twiceAWeek, on('2026-11-01'), on('2026-12-11'))).toEqual([
    '2026-12-01',
    '2026-12-04',
    '2026-12-08',
    '2026-12-11',
  ])
})

test('every second week counts from the week of the start, and leaves out days before the start', () => {
  const recurrence: Recurrence = { ...twiceAWeek, every: 2, start: on('2026-12-03') } as Recurrence
  expect(occurrences(recurrence, on('2026-12-01'), on('2026-12-31'))).toEqual([
    '2026-12-04',
    '2026-12-15',
    '2026-12-18',
    '2026-12-29',
  ])
})

test('without days of the week, weeks keep that of the start', () => {
  expect(occurrences({ unit: 'weeks', every: 2, start }, start, on('2026-12-31'))).toEqual([
    '2026-12-01',
    '2026-12-15',
    '2026-12-29',
  ])
})

test('every so many days counts on from the start', () => {
  const days: Recurrence = { unit: 'days', every: 10, start, until: on('2026-12-20') }
  expect(occurrences(days, on('2026-12-02'), on('2027-12-31'))).toEqual(['2026-12-11'])
})

test('a month without the day of the start takes its last day, and the next month has the day again', () => {
  const months: Recurrence = { unit: 'months', every: 1, start: on('2027-01-31') }
  expect(occurrences(months, on('2027-01-01'), on('2027-04-30'))).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ])
})

test('an exception leaves a day out, or moves it, even past the end', () => {
  const recurrence: Recurrence = {
    ...twiceAWeek,
    until: on('2026-12-25'),
    exceptions: [{ date: on('2026-12-08') }, { date: on('2026-12-25'), movedTo: on('2026-12-29') }],
  }
  expect(occurrences(recurrence, on('2026-12-05'), on('2027-01-31'))).toEqual([
    '2026-12-11',
    '2026-12-15',
    '2026-12-18',
    '2026-12-22',
    '2026-12-29',
  ])
  expect(nextOccurrence(recurrence, on('2026-12-04'))).toBe('2026-12-11')
  expect(nextOccurrence(recurrence, on('2026-12-22'))).toBe('2026-12-29')
  expect(nextOccurrence(recurrence, on('2026-12-29'))).toBeUndefined()
})

test('a day moved onto another occurrence is one day, and a day moved earlier is found', () => {
  const recurrence: Recurrence = { ...twiceAWeek, exceptions: [{ date: on('2026-12-11'), movedTo: on('2026-12-08') }] }
  expect(occurrences(recurrence, on('2026-12-05'), on('2026-12-15'))).toEqual(['2026-12-08', '2026-12-15'])
  const earlier: Recurrence = { ...twiceAWeek, exceptions: [{ date: on('2026-12-11'), movedTo: on('2026-12-07') }] }
  expect(nextOccurrence(earlier, on('2026-12-05'))).toBe('2026-12-07')
})

test('an exception to a day that is no occurrence changes nothing', () => {
  const recurrence: Recurrence = { ...twiceAWeek, exceptions: [{ date: on('2026-12-09'), movedTo: on('2026-12-10') }] }
  expect(occurrences(recurrence, start, on('2026-12-11'))).toEqual(occurrences(twiceAWeek, start, on('2026-12-11')))
})

test('an endless recurrence is listed only over a bounded range', () => {
  expect(occurrences(twiceAWeek, on('2026-12-31'), on('2026-12-01'))).toEqual([])
  expect(() => occurrences(twiceAWeek, start, on('2199-12-01'))).toThrow('CALENDAR.RANGE_TOO_LONG')
})

test('nothing recurs after the end of time', () => {
  const last = on('9999-12-30')
  expect(occurrences({ unit: 'months', every: 1, start: last }, last, on('9999-12-31'))).toEqual([last])
  expect(nextOccurrence({ unit: 'months', every: 1, start: last }, last)).toBeUndefined()
  expect(nextOccurrence({ unit: 'days', every: 2, start: last }, last)).toBeUndefined()
})

test.each<[Recurrence, string, string]>([
  [{ unit: 'days', every: 1, start }, 'every day from 1 December 2026', 'bob dydd o 1 Rhagfyr 2026'],
  [{ unit: 'days', every: 3, start }, 'every 3 days from 1 December 2026', 'bob 3 diwrnod o 1 Rhagfyr 2026'],
  [
    { unit: 'weeks', every: 2, start },
    'every 2 weeks on Tuesday from 1 December 2026',
    'bob 2 wythnos ar ddydd Mawrth o 1 Rhagfyr 2026',
  ],
  [
    { unit: 'weeks', every: 1, start, daysOfWeek: ['friday', 'monday', 'tuesday'], until: start },
    'every week on Monday, Tuesday and Friday from 1 December 2026 until 1 December 2026',
    'bob wythnos ar ddydd Llun, dydd Mawrth a dydd Gwener o 1 Rhagfyr 2026 tan 1 Rhagfyr 2026',
  ],
  [
    { unit: 'months', every: 1, start },
    'every month on day 1 of the month from 1 December 2026',
    'bob mis ar ddiwrnod 1 o’r mis o 1 Rhagfyr 2026',
  ],
  [
    { unit: 'months', every: 3, start: civilDate('2027-01-31') },
    'every 3 months on day 31 of the month, or the last day of a shorter month, from 31 January 2027',
    'bob 3 mis ar ddiwrnod 31 o’r mis, neu ddiwrnod olaf mis byrrach, o 31 Ionawr 2027',
  ],
])('%o is said in words', (recurrence, en, cy) => {
  expect(describeRecurrence(recurrence, 'en')).toBe(en)
  expect(describeRecurrence(recurrence, 'cy')).toBe(cy)
})

test('only weeks have days of the week, and nothing comes every nought days', () => {
  expect(recurrenceSchema.safeParse({ unit: 'weeks', every: 1, start, daysOfWeek: ['monday'] }).success).toBe(true)
  expect(recurrenceSchema.safeParse({ unit: 'weeks', every: 1, start, daysOfWeek: [] }).success).toBe(false)
  expect(recurrenceSchema.safeParse({ unit: 'days', every: 0, start }).success).toBe(false)
  expect(recurrenceSchema.safeParse({ unit: 'years', every: 1, start }).success).toBe(false)
})

test.each([
  { unit: 'days', every: 0, start },
  { unit: 'weeks', every: -1, start },
  { unit: 'months', every: 1.5, start },
  { unit: 'days', every: Number.NaN, start },
  { unit: 'weeks', every: 1, start, daysOfWeek: [] },
  { unit: 'weeks', every: 1, start, daysOfWeek: ['today'] },
])('a programmer who writes down %o is told at once that it never recurs', (recurrence) => {
  const wrong = recurrence as Recurrence
  const code = 'CALENDAR.NOT_A_RECURRENCE'
  expect(recurrenceSchema.safeParse(wrong).success).toBe(false)
  expect(() => occurrences(wrong, start, start)).toThrow(code)
  expect(() => nextOccurrence(wrong, start)).toThrow(code)
  expect(() => describeRecurrence(wrong, 'en')).toThrow(code)
})

test('days left out and days moved are said, each in order, and an exception that changes nothing is not', () => {
  const recurrence: Recurrence = {
    ...twiceAWeek,
    exceptions: [
      { date: on('2026-12-25'), movedTo: on('2026-12-29') },
      { date: on('2026-12-15') },
      { date: on('2026-12-09') },
      { date: on('2026-12-10'), movedTo: on('2026-12-11') },
      { date: on('2026-12-08') },
      { date: on('2026-12-22'), movedTo: on('2026-12-23') },
      { date: on('2026-12-22') },
      { date: on('2026-12-08') },
    ],
  }
  expect(describeRecurrence(recurrence, 'en')).toBe(
    'every week on Tuesday and Friday from 1 December 2026, except 8 December 2026 and 15 December 2026; ' +
      '22 December 2026 moved to 23 December 2026; 25 December 2026 moved to 29 December 2026',
  )
  expect(describeRecurrence(recurrence, 'cy')).toBe(
    'bob wythnos ar ddydd Mawrth a dydd Gwener o 1 Rhagfyr 2026, ac eithrio 8 Rhagfyr 2026 a 15 Rhagfyr 2026; ' +
      '22 Rhagfyr 2026 wedi’i symud i 23 Rhagfyr 2026; 25 Rhagfyr 2026 wedi’i symud i 29 Rhagfyr 2026',
  )
})
