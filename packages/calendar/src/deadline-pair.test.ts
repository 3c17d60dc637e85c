import {
  type ClockTerms,
  type DeadlinePair,
  deadlinePairSchema,
  onBothClocks,
  pairedDeadlines,
  pauseClock,
  startClock,
  ukCalendar,
} from '@casework/calendar'
import { all, civilDate, instant, map } from '@casework/kernel'
import { aContext, frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const days = (kind: ClockTerms['kind'], length: number): ClockTerms => ({
  kind,
  unit: 'workingDays',
  length,
  area: 'englandAndWales',
  firstDay: 'excluded',
})

function pairOf(statutory: number, internal: number, on = '2026-06-01'): DeadlinePair {
  const clocks = all([
    startClock(days('statutory', statutory), civilDate(on)),
    startClock(days('internal', internal), civilDate(on)),
  ])
  if (!clocks.ok) throw new Error('a clock in days starts on a day')
  return frozen({ statutory: clocks.value[0], internal: clocks.value[1] })
}

const activeAt = (pair: DeadlinePair, at: string) => {
  const paired = pairedDeadlines(pair, instant(at), ukCalendar)
  return paired.ok ? paired.value.active : paired.error[0]?.code
}

test('the internal deadline matters until it is past, then the statutory one', () => {
  const pair = pairOf(20, 10)
  expect(activeAt(pair, '2026-06-10T09:00:00Z')).toBe('internal')
  expect(activeAt(pair, '2026-06-15T22:59:59Z')).toBe('internal')
  expect(activeAt(pair, '2026-06-15T23:00:00Z')).toBe('statutory')
  expect(activeAt(pair, '2026-08-16T09:00:00Z')).toBe('statutory')
})

test('an internal deadline after the statutory one does not matter', () => {
  expect(activeAt(pairOf(10, 20), '2026-06-10T09:00:00Z')).toBe('statutory')
})

test('a paused clock does not matter while the other runs', () => {
  const pair = pairOf(20, 10)
  const context = aContext({ now: instant('2026-06-03T09:00:00Z') })
  const pause = (clock: DeadlinePair['internal']) => pauseClock(clock, { reason: 'clarification' }, context)
  const only = (which: keyof DeadlinePair) => map(pause(pair[which]), (clock) => ({ ...pair, [which]: clock }))
  const [internal, statutory, both] = [only('internal'), only('statutory'), onBothClocks(pair, pause)]
  expect(internal.ok && activeAt(internal.value, '2026-06-10T09:00:00Z')).toBe('statutory')
  expect(statutory.ok && activeAt(statutory.value, '2026-06-10T09:00:00Z')).toBe('internal')
  expect(both.ok && activeAt(both.value, '2026-06-10T09:00:00Z')).toBe('statutory')
})

test('what cannot be done to one clock of a pair is done to neither', () => {
  const context = aContext({ now: instant('2026-06-03T09:00:00Z') })
  const pause = (clock: DeadlinePair['internal']) => pauseClock(clock, { reason: 'clarification' }, context)
  const once = onBothClocks(pairOf(20, 10), pause)
  expect(once.ok && onBothClocks(once.value, pause)).toHaveProblem('CLOCK.ALREADY_PAUSED')
})

test('a pair past the last proclaimed year is refused with its statutory deadline', () => {
  expect(activeAt(pairOf(20, 10, '2027-12-20'), '2027-12-21T09:00:00Z')).toBe('CALENDAR.YEAR_NOT_PROCLAIMED')
})

test('a pair has one clock of each kind', () => {
  const { statutory, internal } = pairOf(20, 10)
  expect(deadlinePairSchema.safeParse({ statutory, internal }).success).toBe(true)
  expect(deadlinePairSchema.safeParse({ statutory: internal, internal }).success).toBe(false)
  expect(deadlinePairSchema.safeParse({ statutory, internal: statutory }).success).toBe(false)
})
