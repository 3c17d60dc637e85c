import {
  addHours,
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
import { civilDate, instant } from '@casework/kernel'
import { aContext, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const length = fc.oneof(
  fc.integer({ min: -2, max: 30 }),
  fc.constantFrom(1.5, 10_000, 10_001, Number.NaN, Number.POSITIVE_INFINITY),
)
const reason = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', '\n', 'x'.repeat(200), 'x'.repeat(201)))
const numbers = fc.record({ length, warnWithin: length, longestExtension: length }, { requiredKeys: ['length'] })
const terms: fc.Arbitrary<ClockTerms> = fc.oneof(
  numbers.map((given) => ({ kind: 'internal' as const, unit: 'hours' as const, ...given })),
  numbers.map((given) => ({
    kind: 'statutory' as const,
    unit: 'workingDays' as const,
    area: 'anyNation' as const,
    firstDay: 'excluded' as const,
    ...given,
  })),
)
const act = fc.record({
  verb: fc.constantFrom('pause', 'resume', 'extend', 'extend', 'meet'),
  length,
  reason,
  later: fc.integer({ min: -1, max: 30 }),
})

test('what a verb accepts is a clock that can be stored and read back', () => {
  fc.assert(
    fc.property(terms, fc.constantFrom('2026-06-01', '2026-06-01T09:00:00Z'), fc.array(act), (given, start, acts) => {
      const started = startClock(frozen(given), start.includes('T') ? instant(start) : civilDate(start))
      if (!started.ok) return
      let clock: Clock = started.value
      let now = instant('2026-06-02T09:00:00Z')
      for (const { verb, later, ...input } of acts) {
        now = addHours(now, later)
        const context = { ...aContext({ now }), calendar: ukCalendar }
        const result = {
          pause: () => pauseClock(frozen(clock), input, context),
          resume: () => resumeClock(frozen(clock), {}, context),
          extend: () => extendClock(frozen(clock), input, context),
          meet: () => meetClock(frozen(clock), {}, context),
        }[verb as 'pause' | 'resume' | 'extend' | 'meet']()
        if (result.ok) clock = result.value
        expect(clockSchema.parse(JSON.parse(JSON.stringify(clock)))).toEqual(clock)
      }
    }),
  )
})
