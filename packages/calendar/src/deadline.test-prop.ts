import {
  addDays,
  addWorkingDays,
  type Clock,
  type ClockTerms,
  type Deadline,
  daysBetween,
  deadline,
  pauseClock,
  resumeClock,
  startClock,
  startOfDayInLondon,
  ukCalendar,
} from '@casework/calendar'
import { andThen, type CivilDate } from '@casework/kernel'
import { aContext, arbitraryCivilDate, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const calendar = frozen(ukCalendar)
const start = arbitraryCivilDate('2012-01-01', '2026-06-30')
const length = fc.integer({ min: 1, max: 60 })
const area = fc.constantFrom('englandAndWales' as const, 'scotland' as const, 'anyNation' as const)
const workingDays: fc.Arbitrary<ClockTerms> = fc.record({
  unit: fc.constant('workingDays' as const),
  kind: fc.constant('statutory' as const),
  firstDay: fc.constantFrom('excluded' as const, 'included' as const),
  length,
  area,
})
const spans: fc.Arbitrary<ClockTerms> = fc.oneof(
  fc.record({
    unit: fc.constant('calendarMonths' as const),
    kind: fc.constant('statutory' as const),
    onDayOff: fc.constantFrom('stays' as const, 'movesToNextWorkingDay' as const),
    length: fc.integer({ min: 1, max: 6 }),
    area,
  }),
  fc.record({
    unit: fc.constant('calendarDays' as const),
    kind: fc.constant('statutory' as const),
    firstDay: fc.constantFrom('excluded' as const, 'included' as const),
    onDayOff: fc.constantFrom('stays' as const, 'movesToNextWorkingDay' as const),
    length,
    area,
  }),
)

const pause = fc.tuple(fc.nat(80), fc.nat(30))

function begun(terms: ClockTerms, on: CivilDate): Clock {
  const clock = startClock(terms, on)
  if (!clock.ok) throw new Error('a clock in days starts on a day')
  return frozen(clock.value)
}

function pausedFor(clock: Clock, on: CivilDate, days: number): Clock {
  const now = startOfDayInLondon(addDays(on, days))
  const context = aContext({ now })
  const stopped = pauseClock(clock, { reason: 'clarification', at: startOfDayInLondon(on) }, context)
  const result = andThen(stopped, (value) => resumeClock(value, {}, context))
  if (!result.ok) throw new Error(result.error[0]?.code)
  return frozen(result.value)
}

function set(clock: Clock): Extract<Deadline, { state: 'set' }> {
  const told = deadline(clock, calendar)
  if (!told.ok || told.value.state !== 'set') throw new Error('the deadline is set')
  return told.value
}

test('without pauses a clock in working days is due when so many working days were added', () => {
  fc.assert(
    fc.property(workingDays, start, (terms, on) => {
      if (terms.unit !== 'workingDays') return
      const expected = addWorkingDays(on, terms.length, terms.area, calendar, terms.firstDay)
      expect(set(begun(terms, on)).dueOn).toBe(expected)
    }),
  )
})

test('the explanation accounts for every day once, in order, and counts up to the length', () => {
  fc.assert(
    fc.property(workingDays, start, pause, (terms, on, [after, days]) => {
      const clock = pausedFor(begun(terms, on), addDays(on, after), days)
      const { explanation, dueOn } = set(clock)
      let next = addDays(on, terms.unit === 'workingDays' && terms.firstDay === 'included' ? 0 : 1)
      let number = 0
      for (const step of explanation) {
        if (step.step === 'paused') {
          const resumed = step.to as CivilDate
          if (daysBetween(next, resumed) > 0) next = resumed
        }
        if (step.step === 'counted') {
          number += 1
          expect(step.number).toBe(number)
        }
        if (!('date' in step)) continue
        expect(step.date).toBe(next)
        next = addDays(next, 1)
      }
      expect(number).toBe(terms.length)
      expect(next).toBe(addDays(dueOn, 1))
    }),
  )
})

test('a pause never brings a deadline forward, and a longer one never brings it forward again', () => {
  fc.assert(
    fc.property(fc.oneof(workingDays, spans), start, pause, fc.nat(10), (terms, on, [after, days], more) => {
      const clock = begun(terms, on)
      const paused = set(pausedFor(clock, addDays(on, after), days)).dueOn
      expect(paused >= set(clock).dueOn).toBe(true)
      expect(set(pausedFor(clock, addDays(on, after), days + more)).dueOn >= paused).toBe(true)
    }),
  )
})

test('a longer clock is never due earlier', () => {
  fc.assert(
    fc.property(fc.oneof(workingDays, spans), start, fc.nat(10), (terms, on, more) => {
      const longer = { ...terms, length: terms.length + more } as ClockTerms
      expect(set(begun(longer, on)).dueOn >= set(begun(terms, on)).dueOn).toBe(true)
    }),
  )
})

test('a day is late once it is over in London', () => {
  fc.assert(
    fc.property(fc.oneof(workingDays, spans), start, (terms, on) => {
      const { dueOn, lateFrom } = set(begun(terms, on))
      expect(lateFrom).toBe(startOfDayInLondon(addDays(dueOn, 1)))
    }),
  )
})
