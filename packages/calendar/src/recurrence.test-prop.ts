import { addDays, dayOfWeek, daysOfWeek, nextOccurrence, occurrences, type Recurrence } from '@casework/calendar'
import { arbitraryCivilDate, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const date = arbitraryCivilDate('2024-01-01', '2027-12-31')
const soon = fc.tuple(date, fc.integer({ min: -20, max: 200 }))
const exceptions = fc.array(fc.record({ date, movedTo: date }, { requiredKeys: ['date'] }), { maxLength: 5 })
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ unit: fc.constant('days' as const), every: fc.integer({ min: 1, max: 40 }), start: date, exceptions }),
  fc.record({
    unit: fc.constant('weeks' as const),
    every: fc.integer({ min: 1, max: 6 }),
    start: date,
    daysOfWeek: fc.uniqueArray(fc.constantFrom(...daysOfWeek), { minLength: 1 }),
    exceptions,
  }),
  fc.record({ unit: fc.constant('months' as const), every: fc.integer({ min: 1, max: 6 }), start: date, exceptions }),
)

test('going from one occurrence to the next lists the same days as asking for the range', () => {
  fc.assert(
    fc.property(recurrence, soon, (each, [from, length]) => {
      const to = addDays(from, length)
      const walked: string[] = []
      let day = nextOccurrence(frozen(each), addDays(from, -1))
      while (day !== undefined && day <= to) {
        walked.push(day)
        day = nextOccurrence(each, day)
      }
      expect(walked).toEqual(occurrences(each, from, to))
    }),
  )
})

test('two ranges side by side list the same days as one over both', () => {
  fc.assert(
    fc.property(recurrence, soon, fc.nat(200), (each, [from, length], more) => {
      const [middle, to] = [addDays(from, length), addDays(from, length + more)]
      if (length < 0) return
      expect([...occurrences(each, from, middle), ...occurrences(each, addDays(middle, 1), to)]).toEqual(
        occurrences(each, from, to),
      )
    }),
  )
})

test('weeks keep to their days of the week', () => {
  fc.assert(
    fc.property(recurrence, date, (each, from) => {
      if (each.unit !== 'weeks') return
      const plain = { ...each, exceptions: [] }
      for (const day of occurrences(plain, from, addDays(from, 100))) expect(each.daysOfWeek).toContain(dayOfWeek(day))
    }),
  )
})
