import { problem, type Result, succeeded } from '@casework/kernel'
import { fQuantile } from '../internal/f-quantile.ts'
import type { Estimate } from './estimate.ts'

/**
 * Tells how far several assessors give the same marks to the same work: intraclass correlation, two-way random, absolute, of one assessor.
 *
 * @remarks
 * ICC(2,1) of Shrout and Fleiss 1979, with their interval. It counts an assessor who is always stricter as disagreement.
 *
 * @param marks - For each piece of work a row: the mark of each assessor, in the same order.
 * @returns The correlation, or `AGREEMENT.TOO_FEW` | `AGREEMENT.UNEVEN_ROWS` | `AGREEMENT.NOT_A_NUMBER` | `AGREEMENT.NO_SPREAD`.
 *
 * @example
 * const marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
 * const told = intraclassCorrelation(marks)
 * told.ok && told.value.value.toFixed(2) //=> '0.29'
 * told.ok && [told.value.lower.toFixed(3), told.value.upper.toFixed(3)] //=> ['0.019', '0.761']
 * @public
 */
export function intraclassCorrelation(
  marks: readonly (readonly number[])[],
): Result<Estimate, 'AGREEMENT.TOO_FEW' | 'AGREEMENT.UNEVEN_ROWS' | 'AGREEMENT.NOT_A_NUMBER' | 'AGREEMENT.NO_SPREAD'> {
  const works = marks.length
  const assessors = marks[0]?.length ?? 0
  if (works < 2 || assessors < 2) return problem('AGREEMENT.TOO_FEW', { least: 2 })
  if (marks.some((row) => row.length !== assessors)) return problem('AGREEMENT.UNEVEN_ROWS')
  if (marks.some((row) => !row.every(Number.isFinite))) return problem('AGREEMENT.NOT_A_NUMBER')
  const { ofWorks, ofAssessors, ofError } = meanSquares(marks)
  if (ofWorks + ofAssessors + ofError === 0) return problem('AGREEMENT.NO_SPREAD')
  const value =
    (ofWorks - ofError) / (ofWorks + (assessors - 1) * ofError + (assessors * (ofAssessors - ofError)) / works)
  if (ofError === 0 && ofAssessors === 0)
    return succeeded({ value, lower: value, upper: value, level: 0.95, method: 'shroutFleiss' })
  const freedom = freedomOf(value, { ofAssessors, ofError }, works, assessors)
  const above = fQuantile(0.975, works - 1, freedom)
  const below = fQuantile(0.975, freedom, works - 1)
  const rest = assessors * ofAssessors + (assessors * works - assessors - works) * ofError
  const lower = (works * (ofWorks - above * ofError)) / (above * rest + works * ofWorks)
  const upper = (works * (below * ofWorks - ofError)) / (rest + works * below * ofWorks)
  if (![value, lower, upper].every(Number.isFinite)) return problem('AGREEMENT.NO_SPREAD')
  return succeeded({ value, lower, upper, level: 0.95, method: 'shroutFleiss' })
}

type MeanSquares = { readonly ofWorks: number; readonly ofAssessors: number; readonly ofError: number }

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const squares = (numbers: readonly number[], mean: number) => sum(numbers.map((each) => (each - mean) ** 2))

/** The mean squares of a two-way analysis of variance without repetition. */
function meanSquares(marks: readonly (readonly number[])[]): MeanSquares {
  const [works, assessors] = [marks.length, (marks[0] as readonly number[]).length]
  const all = marks.flat()
  const mean = sum(all) / all.length
  const rows = marks.map((row) => sum(row) / assessors)
  const columns = Array.from(
    { length: assessors },
    (_each, place) => sum(marks.map((row) => row[place] as number)) / works,
  )
  const [total, between, across] = [squares(all, mean), assessors * squares(rows, mean), works * squares(columns, mean)]
  return {
    ofWorks: between / (works - 1),
    ofAssessors: across / (assessors - 1),
    ofError: Math.max(0, total - between - across) / ((works - 1) * (assessors - 1)),
  }
}

/** The degrees of freedom of Satterthwaite's approximation. */
function freedomOf(
  value: number,
  { ofAssessors, ofError }: Omit<MeanSquares, 'ofWorks'>,
  works: number,
  assessors: number,
): number {
  const a = (assessors * value) / (works * (1 - value))
  const b = 1 + (assessors * value * (works - 1)) / (works * (1 - value))
  return (
    (a * ofAssessors + b * ofError) ** 2 /
    ((a * ofAssessors) ** 2 / (assessors - 1) + (b * ofError) ** 2 / ((works - 1) * (assessors - 1)))
  )
}
