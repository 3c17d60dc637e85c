import {
  type Clock,
  type ClockHappening,
  type ClockTerms,
  type Deadline,
  deadline,
  startClock,
  ukCalendar,
} from '@casework/calendar'
import { type ActorId, andThen, civilDate, type Instant, instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const by = 'officer-1' as ActorId
const paused = (at: string): ClockHappening => ({ type: 'paused', at: instant(at), by, reason: 'clarification' })
const resumed = (at: string): ClockHappening => ({ type: 'resumed', at: instant(at), by })
const extended = (at: string, length: number): ClockHappening => ({
  type: 'extended',
  at: instant(at),
  by,
  length,
  reason: 'complex',
})

function due(terms: ClockTerms, start: string, ...happenings: readonly ClockHappening[]) {
  const begin = start.includes('T') ? instant(start) : civilDate(start)
  const clock = andThen(startClock(terms, begin), (value) => ({ ok: true, value: { ...value, happenings } as Clock }))
  return andThen(clock, (each) => deadline(frozen(each), frozen(ukCalendar)))
}

function dueOn(...given: Parameters<typeof due>): string {
  const told = due(...given)
  return told.ok && told.value.state === 'set' ? told.value.dueOn : 'not set'
}

function told(...given: Parameters<typeof due>): Deadline {
  const result = due(...given)
  if (!result.ok) throw new Error(result.error[0]?.code)
  return result.value
}

const information: ClockTerms = {
  kind: 'statutory',
  unit: 'workingDays',
  length: 20,
  area: 'anyNation',
  firstDay: 'excluded',
}
const subjectAccess: ClockTerms = {
  kind: 'statutory',
  unit: 'calendarMonths',
  length: 1,
  area: 'englandAndWales',
  onDayOff: 'movesToNextWorkingDay',
}
const short: ClockTerms = { ...information, kind: 'internal', length: 2 }
const inDays: ClockTerms = {
  kind: 'internal',
  unit: 'calendarDays',
  length: 28,
  area: 'scotland',
  onDayOff: 'stays',
  firstDay: 'excluded',
}
const inHours: ClockTerms = { kind: 'statutory', unit: 'hours', length: 24 }

test('a request for information is answered by the twentieth working day after it was received', () => {
  expect(dueOn(information, '2026-06-01')).toBe('2026-06-30')
  expect(dueOn({ ...information, area: 'englandAndWales' }, '2026-06-01')).toBe('2026-06-29')
  expect(dueOn({ ...information, firstDay: 'included' }, '2026-06-01')).toBe('2026-06-29')
})

test.each([
  ['2026-08-03', '2026-09-03'],
  ['2026-09-03', '2026-10-05'],
  ['2027-01-31', '2027-03-01'],
  ['2026-03-31', '2026-04-30'],
  ['2026-11-25', '2026-12-29'],
])('a subject access request received on %s is answered by %s', (received, last) => {
  expect(dueOn(subjectAccess, received)).toBe(last)
})

test('every day of a clock in working days is accounted for', () => {
  expect(
    told({ ...short, length: 3 }, '2026-04-01', paused('2026-04-08T09:00:00Z'), resumed('2026-04-10T09:00:00Z')),
  ).toEqual({
    state: 'set',
    kind: 'internal',
    unit: 'workingDays',
    dueOn: '2026-04-10',
    lateFrom: '2026-04-10T23:00:00Z',
    provisional: false,
    explanation: [
      { step: 'started', at: '2026-04-01' },
      { step: 'counted', date: '2026-04-02', number: 1 },
      { step: 'holiday', date: '2026-04-03', name: { en: 'Good Friday', cy: 'Gwener y Groglith' } },
      { step: 'weekend', date: '2026-04-04' },
      { step: 'weekend', date: '2026-04-05' },
      { step: 'holiday', date: '2026-04-06', name: { en: 'Easter Monday', cy: 'Llun y Pasg' } },
      { step: 'counted', date: '2026-04-07', number: 2 },
      { step: 'paused', from: '2026-04-08', to: '2026-04-10', by, reason: 'clarification' },
      { step: 'counted', date: '2026-04-10', number: 3 },
    ],
  })
})

test('an extension says by how much, by whom and why, and goes on counting', () => {
  const { explanation } = told(
    short,
    '2026-06-01',
    extended('2026-06-02T09:00:00Z', 1),
    extended('2026-06-02T10:00:00Z', 1),
  )
  expect(explanation.slice(2)).toEqual([
    { step: 'counted', date: '2026-06-03', number: 2 },
    { step: 'extended', at: '2026-06-02T09:00:00Z', length: 1, unit: 'workingDays', by, reason: 'complex' },
    { step: 'extended', at: '2026-06-02T10:00:00Z', length: 1, unit: 'workingDays', by, reason: 'complex' },
    { step: 'counted', date: '2026-06-04', number: 3 },
    { step: 'counted', date: '2026-06-05', number: 4 },
  ])
})

test('an extension over a weekend is told once', () => {
  const { explanation } = told(short, '2026-06-03', extended('2026-06-04T09:00:00Z', 1))
  expect(explanation.map(({ step }) => step)).toEqual([
    'started',
    'counted',
    'counted',
    'extended',
    'weekend',
    'weekend',
    'counted',
  ])
})

test('while a clock is paused it says since when and how much is left', () => {
  expect(told(information, '2026-06-01', paused('2026-06-04T09:00:00Z'))).toMatchObject({
    state: 'paused',
    since: '2026-06-04',
    remaining: { count: 18, unit: 'workingDays' },
  })
  expect(told(subjectAccess, '2026-06-01', paused('2026-06-26T09:00:00Z'))).toMatchObject({
    state: 'paused',
    since: '2026-06-26',
    remaining: { count: 6, unit: 'calendarDays' },
  })
  expect(told(inHours, '2026-06-01T09:00:00Z', paused('2026-06-01T10:30:00Z'))).toMatchObject({
    state: 'paused',
    since: '2026-06-01T10:30:00Z',
    remaining: { count: 22.5, unit: 'hours' },
  })
})

test('a pause that ends on the day it began takes no day, and a pause after the deadline moves nothing', () => {
  const sameDay = [paused('2026-06-04T09:00:00Z'), resumed('2026-06-04T15:00:00Z')]
  expect(told(information, '2026-06-01', ...sameDay)).toEqual(told(information, '2026-06-01'))
  expect(dueOn(short, '2026-06-01', paused('2026-06-04T09:00:00Z'))).toBe('2026-06-03')
  expect(dueOn(inDays, '2026-06-01', paused('2026-06-30T09:00:00Z'))).toBe('2026-06-29')
  expect(dueOn(inHours, '2026-06-01T09:00:00Z', paused('2026-06-02T09:00:00Z'))).toBe('2026-06-02')
})

test('two pauses that touch, or that begin before the first day counted, are both told', () => {
  const pauses = [
    paused('2026-06-01T09:00:00Z'),
    resumed('2026-06-03T09:00:00Z'),
    paused('2026-06-03T10:00:00Z'),
    resumed('2026-06-05T09:00:00Z'),
  ]
  expect(told(short, '2026-06-01', ...pauses).explanation).toEqual([
    { step: 'started', at: '2026-06-01' },
    { step: 'paused', from: '2026-06-01', to: '2026-06-03', by, reason: 'clarification' },
    { step: 'paused', from: '2026-06-03', to: '2026-06-05', by, reason: 'clarification' },
    { step: 'counted', date: '2026-06-05', number: 1 },
    { step: 'weekend', date: '2026-06-06' },
    { step: 'weekend', date: '2026-06-07' },
    { step: 'counted', date: '2026-06-08', number: 2 },
  ])
})

test('months are extended from the start, so that the day of the month is kept', () => {
  const terms: ClockTerms = { ...subjectAccess, onDayOff: 'stays' }
  const { explanation } = told(terms, '2027-01-31', extended('2027-02-10T09:00:00Z', 2))
  expect(explanation).toEqual([
    { step: 'started', at: '2027-01-31' },
    { step: 'spanCounted', from: '2027-01-31', to: '2027-02-28', count: 1, unit: 'calendarMonths' },
    { step: 'extended', at: '2027-02-10T09:00:00Z', length: 2, unit: 'calendarMonths', by, reason: 'complex' },
    { step: 'spanCounted', from: '2027-02-28', to: '2027-04-30', count: 2, unit: 'calendarMonths' },
  ])
})

test('days that a clock in days or months was paused are added, and a day off at the end is skipped', () => {
  const pause = [paused('2026-09-10T09:00:00Z'), resumed('2026-09-12T09:00:00Z')]
  expect(told(subjectAccess, '2026-09-01', ...pause).explanation).toEqual([
    { step: 'started', at: '2026-09-01' },
    { step: 'spanCounted', from: '2026-09-01', to: '2026-10-01', count: 1, unit: 'calendarMonths' },
    { step: 'paused', from: '2026-09-10', to: '2026-09-12', by, reason: 'clarification' },
    { step: 'weekend', date: '2026-10-03' },
    { step: 'weekend', date: '2026-10-04' },
    { step: 'moved', from: '2026-10-03', to: '2026-10-05' },
  ])
  expect(told(subjectAccess, '2026-11-25').explanation.slice(2)).toEqual([
    { step: 'holiday', date: '2026-12-25', name: { en: 'Christmas Day', cy: 'Dydd Nadolig' } },
    { step: 'weekend', date: '2026-12-26' },
    { step: 'weekend', date: '2026-12-27' },
    { step: 'holiday', date: '2026-12-28', name: { en: 'Boxing Day', cy: 'Dydd San Steffan' } },
    { step: 'moved', from: '2026-12-25', to: '2026-12-29' },
  ])
})

test('a pause on the last day of a clock in months, or on the days off after it, still moves the deadline', () => {
  const from = (day: string) => [paused(`${day}T09:00:00Z`), resumed('2026-10-07T09:00:00Z')]
  expect(dueOn({ ...subjectAccess, onDayOff: 'stays' }, '2026-09-03', ...from('2026-10-03'))).toBe('2026-10-07')
  expect(dueOn(subjectAccess, '2026-09-03', ...from('2026-10-04'))).toBe('2026-10-08')
  expect(told(subjectAccess, '2026-09-03', paused('2026-10-04T09:00:00Z'))).toMatchObject({
    state: 'paused',
    remaining: { count: 2, unit: 'calendarDays' },
  })
})

test('calendar days count the first day only where the terms say so', () => {
  expect(dueOn(inDays, '2026-06-01')).toBe('2026-06-29')
  expect(dueOn({ ...inDays, firstDay: 'included' }, '2026-06-01')).toBe('2026-06-28')
})

test('twenty-four hours are twenty-four hours through both clock changes', () => {
  expect(told(inHours, '2026-03-28T17:00:00Z')).toMatchObject({ dueOn: '2026-03-29', lateFrom: '2026-03-29T17:00:00Z' })
  expect(told(inHours, '2026-10-24T16:00:00Z')).toMatchObject({ dueOn: '2026-10-25', lateFrom: '2026-10-25T16:00:00Z' })
})

test('a clock in hours stops and goes on to the moment, and is extended in hours', () => {
  const happenings = [
    paused('2026-06-01T10:00:00Z'),
    resumed('2026-06-01T12:00:00Z'),
    paused('2026-06-01T12:00:00Z'),
    resumed('2026-06-01T13:00:00Z'),
    extended('2026-06-01T14:00:00Z', 2),
  ]
  expect(told(inHours, '2026-06-01T09:00:00Z', ...happenings)).toMatchObject({
    lateFrom: '2026-06-02T14:00:00Z',
    explanation: [
      { step: 'started', at: '2026-06-01T09:00:00Z' },
      { step: 'spanCounted', from: '2026-06-01T09:00:00Z', to: '2026-06-01T10:00:00Z', count: 1, unit: 'hours' },
      { step: 'paused', from: '2026-06-01T10:00:00Z', to: '2026-06-01T12:00:00Z' },
      { step: 'paused', from: '2026-06-01T12:00:00Z', to: '2026-06-01T13:00:00Z' },
      { step: 'extended', length: 2, unit: 'hours' },
      { step: 'spanCounted', from: '2026-06-01T13:00:00Z', to: '2026-06-02T14:00:00Z', count: 25, unit: 'hours' },
    ],
  })
})

test('while a clock is paused its extensions are explained and counted in what is left', () => {
  const extension = extended('2026-06-01T09:30:00Z', 2)
  const inHoursPaused = told(inHours, '2026-06-01T09:00:00Z', extension, paused('2026-06-01T10:00:00.250Z'))
  expect(inHoursPaused).toMatchObject({ remaining: { count: 26 - 3600.25 / 3600, unit: 'hours' } })
  expect(inHoursPaused.explanation).toContainEqual(expect.objectContaining({ to: '2026-06-01T10:00:00.250Z' }))
  const inDaysPaused = told(short, '2026-06-01', extension, paused('2026-06-02T10:00:00Z'))
  expect(inDaysPaused).toMatchObject({ remaining: { count: 4, unit: 'workingDays' } })
  for (const { explanation } of [inHoursPaused, inDaysPaused])
    expect(explanation.filter(({ step }) => step === 'extended')).toHaveLength(1)
})

test('a statutory deadline that rests on bank holidays not yet proclaimed is refused', () => {
  expect(due(information, '2027-12-20')).toEqual({
    ok: false,
    error: [{ code: 'CALENDAR.YEAR_NOT_PROCLAIMED', params: { year: 2028, lastProclaimedYear: 2027 } }],
  })
  expect(due(subjectAccess, '2027-12-20')).toHaveProblem('CALENDAR.YEAR_NOT_PROCLAIMED')
  expect(due(information, '2011-12-01')).toHaveProblem('CALENDAR.YEAR_TOO_EARLY')
})

test('an internal deadline is answered provisionally', () => {
  expect(told({ ...information, kind: 'internal' }, '2027-12-20')).toMatchObject({
    dueOn: '2028-01-21',
    provisional: true,
  })
  expect(told({ ...subjectAccess, kind: 'internal' }, '2027-12-20')).toMatchObject({ provisional: true })
  expect(told({ ...information, kind: 'internal' }, '2027-11-01')).toMatchObject({ provisional: false })
})

test('a statutory deadline that rests on no bank holiday is told in any year', () => {
  expect(dueOn({ ...subjectAccess, onDayOff: 'stays' }, '2030-01-31')).toBe('2030-02-28')
  expect(dueOn(inHours, '2030-01-31T09:00:00Z' as Instant)).toBe('2030-02-01')
})
