import {
  type Clock,
  type ClockTerms,
  clockSchema,
  extendClock,
  meetClock,
  pauseClock,
  resumeClock,
  startClock,
  ukCalendar,
} from '@casework/calendar'
import { andThen, civilDate, instant, type Result } from '@casework/kernel'
import { aContext, frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const days: ClockTerms = {
  kind: 'statutory',
  unit: 'workingDays',
  length: 20,
  area: 'anyNation',
  firstDay: 'excluded',
  longestExtension: 10,
}
const hours: ClockTerms = { kind: 'internal', unit: 'hours', length: 24 }
const at = (text: string) => ({ ...aContext({ now: instant(text) }), calendar: ukCalendar })
const started = (terms: ClockTerms, start: string): Clock => {
  const clock = startClock(terms, start.includes('T') ? instant(start) : civilDate(start))
  if (!clock.ok) throw new Error(clock.error[0]?.code)
  return frozen(clock.value)
}
const then = <Code extends string>(clock: Result<Clock, Code>) => {
  if (!clock.ok) throw new Error(clock.error[0]?.code)
  return frozen(clock.value)
}

test('a clock in days starts on the day it is in London, a clock in hours at the moment', () => {
  expect(started(days, '2026-06-30T23:30:00Z').start).toBe('2026-07-01')
  expect(started(days, '2026-06-30').start).toBe('2026-06-30')
  expect(started(hours, '2026-06-30T23:30:00Z').start).toBe('2026-06-30T23:30:00Z')
  expect(startClock(hours, civilDate('2026-06-30'))).toHaveProblem('CLOCK.NEEDS_A_TIME')
})

test('a stored clock survives JSON, and one with the wrong kind of start is refused', () => {
  const clock = then(pauseClock(started(hours, '2026-06-01T09:00:00Z'), { reason: 'ill' }, at('2026-06-01T10:00:00Z')))
  expect(clockSchema.parse(JSON.parse(JSON.stringify(clock)))).toEqual(clock)
  expect(clockSchema.safeParse({ ...clock, start: '2026-06-01' }).success).toBe(false)
  expect(clockSchema.safeParse({ ...clock, terms: days }).success).toBe(false)
})

test('a stored clock with a history that cannot have been is refused', () => {
  const happening = (type: string, at: string) => ({ type, at, by: 'officer-1', reason: 'wait' })
  const read = (...happenings: readonly ReturnType<typeof happening>[]) =>
    clockSchema.safeParse({ ...started(days, '2026-06-01'), happenings }).success
  const [paused, resumed] = [happening('paused', '2026-06-02T09:00:00Z'), happening('resumed', '2026-06-03T09:00:00Z')]
  const met = happening('met', '2026-06-03T09:00:00Z')
  expect(read(paused, resumed, met)).toBe(true)
  expect(read(paused, met)).toBe(true)
  expect(read(resumed)).toBe(false)
  expect(read(paused, paused)).toBe(false)
  expect(read(paused, resumed, resumed)).toBe(false)
  expect(read(met, met)).toBe(false)
  expect(read(met, { ...paused, at: '2026-06-04T09:00:00Z' })).toBe(false)
  expect(read(paused, { ...resumed, at: '2026-06-01T09:00:00Z' })).toBe(false)
})

test('a clock is paused once, then resumed once, and so on', () => {
  const running = started(days, '2026-06-01')
  expect(resumeClock(running, {}, at('2026-06-02T09:00:00Z'))).toHaveProblem('CLOCK.NOT_PAUSED')
  const paused = then(pauseClock(running, { reason: 'clarification' }, at('2026-06-03T09:00:00Z')))
  expect(pauseClock(paused, { reason: 'clarification' }, at('2026-06-04T09:00:00Z'))).toHaveProblem(
    'CLOCK.ALREADY_PAUSED',
  )
  const resumed = then(resumeClock(paused, {}, at('2026-06-05T09:00:00Z')))
  expect(resumeClock(resumed, {}, at('2026-06-06T09:00:00Z'))).toHaveProblem('CLOCK.NOT_PAUSED')
  expect(pauseClock(resumed, { reason: 'again' }, at('2026-06-06T09:00:00Z')).ok).toBe(true)
  expect(resumed.happenings).toEqual([
    { type: 'paused', at: '2026-06-03T09:00:00Z', by: 'officer-1', reason: 'clarification' },
    { type: 'resumed', at: '2026-06-05T09:00:00Z', by: 'officer-1' },
  ])
})

test('something may be recorded later than it happened, but not before it did, nor before what came last', () => {
  const running = started(days, '2026-06-01')
  const context = at('2026-06-10T09:00:00Z')
  const pausedOn = (text: string) => pauseClock(running, { reason: 'clarification', at: instant(text) }, context)
  expect(then(pausedOn('2026-06-05T09:00:00Z')).happenings[0]?.at).toBe('2026-06-05T09:00:00Z')
  expect(pausedOn('2026-06-10T09:00:01Z')).toHaveProblem('CLOCK.IN_THE_FUTURE')
  expect(pausedOn('2026-05-31T22:00:00Z')).toHaveProblem('CLOCK.OUT_OF_ORDER')
  expect(pausedOn('2026-05-31T23:00:00Z').ok).toBe(true)
  const paused = then(pausedOn('2026-06-05T09:00:00Z'))
  expect(resumeClock(paused, { at: instant('2026-06-04T09:00:00Z') }, context)).toHaveProblem('CLOCK.OUT_OF_ORDER')
  const inHours = started(hours, '2026-06-01T09:00:00Z')
  expect(meetClock(inHours, { at: instant('2026-06-01T08:59:59Z') }, context)).toHaveProblem('CLOCK.OUT_OF_ORDER')
})

test('nothing happens to a clock after it was met', () => {
  const context = at('2026-06-10T09:00:00Z')
  const met = then(meetClock(started(days, '2026-06-01'), {}, context))
  expect(meetClock(met, {}, context)).toHaveProblem('CLOCK.ALREADY_MET')
  expect(pauseClock(met, { reason: 'late' }, context)).toHaveProblem('CLOCK.ALREADY_MET')
  expect(extendClock(met, { length: 1, reason: 'late' }, context)).toHaveProblem('CLOCK.ALREADY_MET')
  const paused = then(pauseClock(started(days, '2026-06-01'), { reason: 'wait' }, context))
  expect(resumeClock(then(meetClock(paused, {}, context)), {}, context)).toHaveProblem('CLOCK.ALREADY_MET')
})

test('a clock is extended with a reason, within what its terms allow in all', () => {
  const context = at('2026-06-10T09:00:00Z')
  const once = extendClock(started(days, '2026-06-01'), { length: 6, reason: 'public interest' }, context)
  expect(then(once).happenings).toEqual([
    { type: 'extended', at: '2026-06-10T09:00:00Z', by: 'officer-1', length: 6, reason: 'public interest' },
  ])
  expect(andThen(once, (clock) => extendClock(clock, { length: 4, reason: 'more' }, context)).ok).toBe(true)
  expect(andThen(once, (clock) => extendClock(clock, { length: 5, reason: 'more' }, context))).toHaveProblem(
    'CLOCK.EXTENSION_TOO_LONG',
  )
  const unlimited = started(hours, '2026-06-10T08:00:00Z')
  expect(extendClock(unlimited, { length: 9000, reason: 'storm' }, context).ok).toBe(true)
})

test('an extension after the deadline is refused and does not hide that it was missed', () => {
  const clock = started(hours, '2026-06-10T09:00:00Z')
  const extension = { length: 1, reason: 'storm' }
  expect(extendClock(clock, extension, at('2026-06-11T08:59:59Z')).ok).toBe(true)
  expect(extendClock(clock, extension, at('2026-06-11T09:00:00Z'))).toHaveProblem('CLOCK.TOO_LATE_TO_EXTEND')
})

test('a paused clock can be extended, and a deadline that cannot be told cannot', () => {
  const paused = then(pauseClock(started(days, '2026-06-01'), { reason: 'wait' }, at('2026-06-02T09:00:00Z')))
  expect(extendClock(paused, { length: 1, reason: 'complex' }, at('2026-09-10T09:00:00Z')).ok).toBe(true)
  const late = started(days, '2027-12-20')
  expect(extendClock(late, { length: 1, reason: 'complex' }, at('2027-12-21T09:00:00Z'))).toHaveProblem(
    'CALENDAR.YEAR_NOT_PROCLAIMED',
  )
})

test.each([-20, 0, 1.5, 10_001, Number.NaN])('a clock has no length of %d and is not extended by it', (length) => {
  const wrong = { code: 'CLOCK.NOT_A_LENGTH', path: ['length'], params: { minimum: 1, maximum: 10_000 } }
  expect(startClock({ ...days, length }, civilDate('2026-06-01'))).toEqual({ ok: false, error: [wrong] })
  const extension = { length, reason: 'complex' }
  const context = at('2026-06-02T09:00:00Z')
  expect(extendClock(started(days, '2026-06-01'), extension, context)).toEqual({ ok: false, error: [wrong] })
})

test('a warning and a longest extension are whole numbers too, and may be nought', () => {
  const start = civilDate('2026-06-01')
  const wrong = (field: string) => ({ error: [{ code: 'CLOCK.NOT_A_LENGTH', path: [field], params: { minimum: 0 } }] })
  expect(startClock({ ...days, warnWithin: -1 }, start)).toMatchObject(wrong('warnWithin'))
  expect(startClock({ ...days, longestExtension: 0.5 }, start)).toMatchObject(wrong('longestExtension'))
  expect(startClock({ ...days, warnWithin: 0, longestExtension: 0 }, start).ok).toBe(true)
})

test('a clock is not paused or extended without a reason, nor with an essay', () => {
  const clock = started(days, '2026-06-01')
  const context = at('2026-06-02T09:00:00Z')
  for (const reason of ['', ' \n']) {
    expect(pauseClock(clock, { reason }, context)).toHaveProblem('CLOCK.REASON_REQUIRED')
    expect(extendClock(clock, { length: 1, reason }, context)).toHaveProblem('CLOCK.REASON_REQUIRED')
  }
  const reason = 'x'.repeat(201)
  expect(pauseClock(clock, { reason }, context)).toHaveProblem('CLOCK.REASON_TOO_LONG')
  expect(extendClock(clock, { length: 1, reason }, context)).toHaveProblem('CLOCK.REASON_TOO_LONG')
})
