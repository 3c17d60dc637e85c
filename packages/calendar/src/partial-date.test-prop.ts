import {
  ageBetween,
  ageOn,
  attainsAge,
  earliestDay,
  formatPartialDate,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from '@casework/calendar'
import { arbitraryCivilDate, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const birthday = arbitraryCivilDate('1900-01-01', '2020-12-31')
const partial: fc.Arbitrary<PartialDate> = fc
  .tuple(birthday, fc.constantFrom('day', 'month', 'year'), fc.boolean())
  .map(([date, precision, estimated]) => {
    if (precision === 'day') return { precision, value: date, estimated }
    return precision === 'month'
      ? { precision, value: date.slice(0, 7), estimated }
      : { precision: 'year', value: date.slice(0, 4), estimated }
  })

test('what is written in English or Welsh is read back as the same', () => {
  fc.assert(
    fc.property(partial, fc.constantFrom('en' as const, 'cy' as const), (date, language) => {
      expect(parsePartialDate(formatPartialDate(frozen(date), language))).toEqual({ ok: true, value: date })
      expect(parsePartialDate(date.value)).toEqual({ ok: true, value: { ...date, estimated: false } })
    }),
  )
})

test('every day that a partial date of birth can mean gives an age within the interval', () => {
  fc.assert(
    fc.property(birthday, arbitraryCivilDate('2021-01-01', '2040-12-31'), (birth, on) => {
      const age = ageOn(birth, on)
      for (const value of [birth.slice(0, 7), birth.slice(0, 4)]) {
        const date = { precision: value.length === 7 ? 'month' : 'year', value, estimated: false } as PartialDate
        expect(earliestDay(date) <= birth && birth <= latestDay(date)).toBe(true)
        const { atLeast, atMost } = ageBetween(date, on)
        expect(atLeast <= age && age <= atMost && atMost - atLeast <= 1).toBe(true)
      }
    }),
  )
})

test('a person has attained their age, and not yet the next', () => {
  fc.assert(
    fc.property(birthday, arbitraryCivilDate('2021-01-01', '2040-12-31'), (birth, on) => {
      const age = ageOn(birth, on)
      expect(attainsAge(birth, age) <= on && on < attainsAge(birth, age + 1)).toBe(true)
    }),
  )
})
