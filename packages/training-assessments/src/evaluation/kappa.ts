import { problem, type Result, succeeded } from '@casework/kernel'
import { type Estimate, normal95 } from './estimate.ts'

/** How far apart two grades count as disagreement: all the same, or by their distance or its square. @public */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

/** Agreement of two assessors beyond chance. @public */
export type Agreement = {
  readonly kappa: Estimate
  /** The share of pairs in which both gave the same grade. */
  readonly same: number
  readonly pairs: number
}

/**
 * Tells how far two assessors agree beyond chance, on grades in order: Cohen's kappa, weighted or not.
 *
 * @remarks
 * Sources: Cohen 1960 and 1968; interval by Fleiss, Cohen and Everitt 1969. Where both always give the same one grade, chance explains
 * everything and there is no answer. The interval is for many pairs and is too narrow for few.
 *
 * @param pairs - For each piece of work, the grade of the one and the grade of the other.
 * @param grades - Every grade there is, in order.
 * @returns The agreement, or `AGREEMENT.TOO_FEW` | `AGREEMENT.UNKNOWN_GRADE` | `AGREEMENT.NO_SPREAD`.
 *
 * @example
 * const times = (count: number, one: string, other: string) => Array.from({ length: count }, () => [one, other] as const)
 * const pairs = [...times(20, 'met', 'met'), ...times(5, 'met', 'notMet'), ...times(10, 'notMet', 'met'), ...times(15, 'notMet', 'notMet')]
 * const told = kappa(pairs, ['notMet', 'met'])
 * told.ok && told.value.kappa.value.toFixed(2) //=> '0.40'
 * told.ok && told.value.same //=> 0.7
 * @public
 */
export function kappa(
  pairs: readonly (readonly [string, string])[],
  grades: readonly string[],
  weights: KappaWeights = 'none',
): Result<Agreement, 'AGREEMENT.TOO_FEW' | 'AGREEMENT.UNKNOWN_GRADE' | 'AGREEMENT.NO_SPREAD'> {
  if (pairs.length < 2) return problem('AGREEMENT.TOO_FEW', { least: 2 })
  const size = grades.length
  const places = new Map(grades.map((grade, place) => [grade, place]))
  const cells = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const [one, other] of pairs) {
    const [row, column] = [places.get(one), places.get(other)]
    if (row === undefined || column === undefined) return problem('AGREEMENT.UNKNOWN_GRADE')
    const cell = cells[row] as number[]
    cell[column] = (cell[column] as number) + 1 / pairs.length
  }
  const told = weightedKappa(cells, weightsOf(size, weights), pairs.length)
  if (told === undefined) return problem('AGREEMENT.NO_SPREAD')
  const same = pairs.filter(([one, other]) => one === other).length / pairs.length
  return succeeded({ kappa: told, same, pairs: pairs.length })
}

type Matrix = readonly (readonly number[])[]

function weightsOf(size: number, kind: KappaWeights): Matrix {
  const most = Math.max(1, size - 1)
  return Array.from({ length: size }, (_row, row) =>
    Array.from({ length: size }, (_column, column) => {
      const apart = Math.abs(row - column)
      if (kind === 'none') return apart === 0 ? 1 : 0
      return kind === 'linear' ? 1 - apart / most : 1 - (apart / most) ** 2
    }),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const at = (matrix: Matrix, row: number, column: number) => (matrix[row] as readonly number[])[column] as number

function weightedKappa(cells: Matrix, weights: Matrix, count: number): Estimate | undefined {
  const places = cells.map((_row, place) => place)
  const rows = cells.map(sum)
  const columns = places.map((column) => sum(cells.map((row) => row[column] as number)))
  const total = (value: (row: number, column: number) => number) =>
    sum(places.flatMap((row) => places.map((column) => value(row, column))))
  const share = (row: number, column: number) => (rows[row] as number) * (columns[column] as number)
  const observed = total((row, column) => at(weights, row, column) * at(cells, row, column))
  const expected = total((row, column) => at(weights, row, column) * share(row, column))
  if (1 - expected < 1e-12) return undefined
  const value = (observed - expected) / (1 - expected)
  const rowMean = places.map((row) =>
    sum(places.map((column) => (columns[column] as number) * at(weights, row, column))),
  )
  const columnMean = places.map((column) => sum(places.map((row) => (rows[row] as number) * at(weights, row, column))))
  const spread = total((row, column) => {
    const means = (rowMean[row] as number) + (columnMean[column] as number)
    return at(cells, row, column) * (at(weights, row, column) - means * (1 - value)) ** 2
  })
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (count * (1 - expected) ** 2)
  const half = normal95 * Math.sqrt(Math.max(0, variance))
  const [lower, upper] = [Math.max(-1, value - half), Math.min(1, value + half)]
  return { value, lower, upper, level: 0.95, method: 'fleissCohenEveritt' }
}
