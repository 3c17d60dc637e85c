import { actorId, civilDate } from '@casework/kernel'
import { assessorDrift, intraclassCorrelation, kappa } from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const grades = ['a', 'b', 'c']
const close = (value: number | undefined, expected: number, digits = 6) => expect(value).toBeCloseTo(expected, digits)

/** Kappa of a table of shares, straight from Cohen's definition. */
function plainKappa(table: readonly (readonly number[])[], weight: (apart: number) => number): number {
  let [observed, expected] = [0, 0]
  for (const [row, cells] of table.entries())
    for (const [column, cell] of cells.entries()) {
      const rowShare = cells.reduce((sum, each) => sum + each, 0)
      const columnShare = table.reduce((sum, each) => sum + (each[column] as number), 0)
      observed += weight(Math.abs(row - column)) * cell
      expected += weight(Math.abs(row - column)) * rowShare * columnShare
    }
  return (observed - expected) / (1 - expected)
}

/** The standard error by the delta method, each slope found by a small step: independent of the formula that is tested. */
function plainError(table: readonly (readonly number[])[], weight: (apart: number) => number, count: number): number {
  const flat = table.flat()
  const size = table.length
  const shaped = (cells: readonly number[]) => table.map((_row, row) => cells.slice(row * size, row * size + size))
  const of = (cells: readonly number[]) => {
    const total = cells.reduce((sum, each) => sum + each, 0)
    return plainKappa(shaped(cells.map((each) => each / total)), weight)
  }
  const step = 1e-6
  const slopes = flat.map((_cell, place) => {
    const [up, down] = [
      flat.map((each, at) => (at === place ? each + step : each)),
      flat.map((each, at) => (at === place ? each - step : each)),
    ]
    return (of(up) - of(down)) / (2 * step)
  })
  const mean = slopes.reduce((sum, slope, place) => sum + slope * (flat[place] as number), 0)
  return Math.sqrt(slopes.reduce((sum, slope, place) => sum + (flat[place] as number) * (slope - mean) ** 2, 0) / count)
}

describe('kappa', () => {
  const counts = [
    [20, 5, 1],
    [4, 15, 6],
    [2, 3, 24],
  ]
  const total = counts.flat().reduce((sum, each) => sum + each, 0)
  const pairs = counts.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      Array.from({ length: cell }, () => [grades[row], grades[column]] as [string, string]),
    ),
  )
  test.each([
    ['none', (apart: number) => (apart === 0 ? 1 : 0)],
    ['linear', (apart: number) => 1 - apart / 2],
    ['quadratic', (apart: number) => 1 - (apart / 2) ** 2],
  ] as const)('with weights %s is Cohen’s, and its interval that of the delta method', (weights, weight) => {
    const told = kappa(pairs, grades, weights)
    const table = counts.map((cells) => cells.map((cell) => cell / total))
    const value = plainKappa(table, weight)
    const half = 1.959963984540054 * plainError(table, weight, total)
    close(told.ok ? told.value.kappa.value : undefined, value)
    close(told.ok ? told.value.kappa.lower : undefined, value - half, 5)
    close(told.ok ? told.value.kappa.upper : undefined, Math.min(1, value + half), 5)
  })
  test('has no answer for too few, for a grade not listed, or where all gave the same', () => {
    expect(kappa([['a', 'a']], grades)).toHaveProblem('AGREEMENT.TOO_FEW')
    expect(
      kappa(
        [
          ['a', 'z'],
          ['a', 'a'],
        ],
        grades,
      ),
    ).toHaveProblem('AGREEMENT.UNKNOWN_GRADE')
    expect(
      kappa(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        grades,
      ),
    ).toHaveProblem('AGREEMENT.NO_SPREAD')
    expect(
      kappa(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        ['a'],
        'linear',
      ),
    ).toHaveProblem('AGREEMENT.NO_SPREAD')
  })
})

describe('intraclass correlation', () => {
  test('is one where all agree exactly, and near nought where they do not', () => {
    const told = intraclassCorrelation([
      [1, 1],
      [2, 2],
      [5, 5],
    ])
    expect(told.ok && [told.value.value, told.value.lower, told.value.upper]).toEqual([1, 1, 1])
    const shift = intraclassCorrelation([
      [1, 11],
      [2, 12],
      [3, 13],
    ])
    expect(shift.ok && shift.value.value).toBeLessThan(0.05)
  })
  test('has no answer for too few, uneven or equal marks', () => {
    expect(intraclassCorrelation([[1, 2]])).toHaveProblem('AGREEMENT.TOO_FEW')
    expect(intraclassCorrelation([])).toHaveProblem('AGREEMENT.TOO_FEW')
    expect(intraclassCorrelation([[1, 2], [1]])).toHaveProblem('AGREEMENT.UNEVEN_ROWS')
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toHaveProblem('AGREEMENT.NO_SPREAD')
  })
})

test('drift is not told of an assessor who marked in one span only', () => {
  const mark = (id: string, on: string) => ({
    assessorId: actorId(id),
    on: civilDate(on),
    marks: 5,
    stood: 6,
    outOf: 10,
  })
  expect(assessorDrift([mark('b', '2026-01-01'), mark('a', '2026-08-01')], civilDate('2026-07-01'))).toEqual([
    { assessorId: 'a', before: 0, since: 1, meanSince: -10 },
    { assessorId: 'b', before: 1, since: 0, meanBefore: -10 },
  ])
})
