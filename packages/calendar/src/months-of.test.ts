import { monthsOf, quarterDays } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

const months = (from: string, to: string) => monthsOf({ from: civilDate(from), to: civilDate(to) })

test('a quarter has three whole months, which are all of its days', () => {
  const quarter = quarterDays({ kind: 'calendar', year: 2026, quarter: 4 })
  const [first, second, third] = monthsOf(quarter)
  expect([first?.from, second?.from, third?.to]).toEqual([quarter.from, '2026-11-01', quarter.to])
})

test('a month that the period only begins or ends in is left out', () => {
  expect(months('2026-01-02', '2026-03-30')).toEqual([{ from: '2026-02-01', to: '2026-02-28' }])
})

test('a whole month is one, and a part of a month none', () => {
  expect(months('2028-02-01', '2028-02-29')).toHaveLength(1)
  expect(months('2028-02-01', '2028-02-28')).toEqual([])
})

test('months go on over the turn of the year', () => {
  expect(months('2026-12-01', '2027-01-31').map(({ to }) => to)).toEqual(['2026-12-31', '2027-01-31'])
})

test('a period that ends before it begins has none', () => {
  expect(months('2026-03-01', '2026-01-31')).toEqual([])
})
