import { createTally, rollUp, tally } from '@casework/figures'
import { expect, test } from 'vitest'

type Report = { place: string | null; planned: boolean; injuries: number }
const reports: readonly Report[] = [
  { place: 'van', planned: true, injuries: 0 },
  { place: null, planned: true, injuries: 2 },
  { place: 'aircraft', planned: false, injuries: 1 },
  { place: 'van', planned: true, injuries: 3 },
]
const dimensions = { place: ({ place }: Report) => place, planned: ({ planned }: Report) => planned }
const measures = { injuries: ({ injuries }: Report) => injuries, planned: ({ planned }: Report) => planned }

test('records are counted by every combination that occurs, ordered, with what is not known last', () => {
  expect(tally(reports, dimensions, measures)).toEqual([
    { at: { place: 'aircraft', planned: false }, count: 1, sums: { injuries: 1, planned: 0 } },
    { at: { place: 'van', planned: true }, count: 2, sums: { injuries: 3, planned: 2 } },
    { at: { place: null, planned: true }, count: 1, sums: { injuries: 2, planned: 1 } },
  ])
})

test('values of several kinds are kept apart: no, 0 and "0"', () => {
  const cells = tally(['0', 0, false, null, 0, 10, 9], { value: (value) => value })
  expect(cells.map(({ at, count }) => [at.value, count])).toEqual([
    [false, 1],
    [0, 2],
    [9, 1],
    [10, 1],
    ['0', 1],
    [null, 1],
  ])
})

test('without dimensions everything is counted together', () => {
  expect(tally(reports, {}, { injuries: ({ injuries }) => injuries })).toEqual([
    { at: {}, count: 4, sums: { injuries: 6 } },
  ])
  expect(tally([], {})).toEqual([])
})

test('records can come one at a time, and the cells be read between', () => {
  const counter = createTally(dimensions)
  expect(counter.cells()).toEqual([])
  for (const report of reports) counter.add(report)
  expect(counter.cells()).toEqual(tally(reports, dimensions))
})

test('cells are added together over the dimensions that are left out', () => {
  expect(rollUp(tally(reports, dimensions, measures), ['planned'])).toEqual([
    { at: { planned: false }, count: 1, sums: { injuries: 1, planned: 0 } },
    { at: { planned: true }, count: 3, sums: { injuries: 5, planned: 3 } },
  ])
  expect(rollUp([], ['planned'])).toEqual([])
})
