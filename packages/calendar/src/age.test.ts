import { ageBetween, ageOn, attainsAge, type PartialDate } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

test('a person attains an age at the commencement of the anniversary of the birth', () => {
  expect(ageOn(civilDate('2008-06-04'), civilDate('2026-06-03'))).toBe(17)
  expect(ageOn(civilDate('2008-06-04'), civilDate('2026-06-04'))).toBe(18)
  expect(attainsAge(civilDate('2008-06-04'), 18)).toBe('2026-06-04')
})

test('someone born on 29 February attains an age on 1 March of a common year, and on 29 February of a leap year', () => {
  const birth = civilDate('2008-02-29')
  expect(attainsAge(birth, 18)).toBe('2026-03-01')
  expect(attainsAge(birth, 20)).toBe('2028-02-29')
  expect(ageOn(birth, civilDate('2026-02-28'))).toBe(17)
  expect(ageOn(birth, civilDate('2026-03-01'))).toBe(18)
  expect(ageOn(birth, civilDate('2028-02-28'))).toBe(19)
  expect(ageOn(birth, civilDate('2028-02-29'))).toBe(20)
})

test('on the day of birth a person is nought, and before it the age is negative', () => {
  expect(ageOn(civilDate('2020-05-05'), civilDate('2020-05-05'))).toBe(0)
  expect(ageOn(civilDate('2020-05-05'), civilDate('2020-05-04'))).toBe(-1)
})

test.each<[PartialDate, string, number, number]>([
  [{ precision: 'day', value: civilDate('2008-06-04'), estimated: true }, '2026-06-04', 18, 18],
  [{ precision: 'month', value: '2008-06', estimated: false }, '2026-06-15', 17, 18],
  [{ precision: 'month', value: '2008-06', estimated: false }, '2026-06-30', 18, 18],
  [{ precision: 'year', value: '2008', estimated: false }, '2026-12-30', 17, 18],
  [{ precision: 'year', value: '2008', estimated: false }, '2026-12-31', 18, 18],
  [{ precision: 'year', value: '2026', estimated: false }, '2026-06-04', 0, 0],
  [{ precision: 'year', value: '2027', estimated: false }, '2026-06-04', -2, -1],
])('born %o, a person is on %s between %i and %i', (birth, on, atLeast, atMost) => {
  expect(ageBetween(birth, civilDate(on))).toEqual({ atLeast, atMost })
})
