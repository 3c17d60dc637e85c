import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import { daysAround } from './days-around.ts'

const days = daysAround(civilDate('2024-03-01'))

test.each([
  [0, '2024-03-01'],
  [1, '2024-02-29'],
  [366, '2023-03-01'],
  [-31, '2024-04-01'],
  [1_000_000, '1914-01-01'],
])('%i days ago it was %s', (daysAgo, day) => {
  expect(days.iso(daysAgo)).toBe(day)
})

test('a spreadsheet counts 1 March 2024 as 45352', () => {
  expect(days.spreadsheetSerial(0)).toBe(45352)
  expect(days.spreadsheetSerial(1)).toBe(45351)
})

test('the year of a day began so many days ago', () => {
  expect(days.iso(days.startOfYear(1))).toBe('2024-01-01')
  expect(days.iso(days.startOfYear(100))).toBe('2023-01-01')
})
