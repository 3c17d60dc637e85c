type Matrix = readonly (readonly number[])[]

/** What a regression found: coefficients, what it fits, and how each pair of coefficients varies together. */
export type Regression = {
  readonly coefficients: readonly number[]
  readonly fitted: readonly number[]
  readonly covariance: Matrix
}

/**
 * Ordinary least squares with the covariance of Newey and West (1987): Bartlett weights up to a lag, and `n / (n - k)` for small samples.
 */
export function neweyWestRegression(rows: Matrix, values: readonly number[], lag: number): Regression {
  const size = (rows[0] as readonly number[]).length
  const inverse = inverted(
    weighted(
      rows,
      rows,
      rows.map(() => 1),
    ),
  )
  const moments = transposed(rows).map((column) => dot(column, values))
  const coefficients = inverse.map((row) => dot(row, moments))
  const fitted = rows.map((row) => dot(row, coefficients))
  const residuals = values.map((value, index) => value - (fitted[index] as number))
  const scale = rows.length / (rows.length - size)
  const meat = longRunVariance(rows, residuals, lag).map((row) => row.map((value) => value * scale))
  return { coefficients, fitted, covariance: product(product(inverse, meat), inverse) }
}

function longRunVariance(rows: Matrix, residuals: readonly number[], lag: number): Matrix {
  let sum = weighted(
    rows,
    rows,
    residuals.map((residual) => residual * residual),
  )
  for (let step = 1; step <= lag; step += 1) {
    const weight = 1 - step / (lag + 1)
    const [later, earlier] = [rows.slice(step), rows.slice(0, rows.length - step)]
    const products = later.map(
      (_, index) => weight * (residuals[index + step] as number) * (residuals[index] as number),
    )
    const one = weighted(later, earlier, products)
    sum = sum.map((row, i) => row.map((value, j) => value + at(one, i, j) + at(one, j, i)))
  }
  return sum
}

/** The sum over rows of `weight × one row of the first × one of the second`. */
function weighted(first: Matrix, second: Matrix, weights: readonly number[]): Matrix {
  const [columns, others] = [transposed(first), transposed(second)]
  return columns.map((column) =>
    others.map((other) =>
      dot(
        column.map((value, index) => value * (weights[index] as number)),
        other,
      ),
    ),
  )
}

function transposed(matrix: Matrix): Matrix {
  return (matrix[0] as readonly number[]).map((_, column) => matrix.map((row) => row[column] as number))
}

function product(one: Matrix, other: Matrix): Matrix {
  const columns = transposed(other)
  return one.map((row) => columns.map((column) => dot(row, column)))
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, index) => total + value * (other[index] as number), 0)
}

function at(matrix: Matrix, row: number, column: number): number {
  return (matrix[row] as readonly number[])[column] as number
}

/** The inverse, where there is one, by elimination with the largest pivot first. */
function inverted(matrix: Matrix): Matrix {
  const size = matrix.length
  const work = matrix.map((row, index) => [...row, ...row.map((_, column) => Number(column === index))])
  for (let column = 0; column < size; column += 1) {
    const below = work.slice(column).map((row) => Math.abs(row[column] as number))
    const pivot = column + below.indexOf(Math.max(...below))
    const chosen = work[pivot] as number[]
    work[pivot] = work[column] as number[]
    const divisor = chosen[column] as number
    work[column] = chosen.map((value) => value / divisor)
    eliminate(work, column)
  }
  return work.map((row) => row.slice(size))
}

function eliminate(work: number[][], column: number): void {
  const pivot = work[column] as number[]
  for (const [index, row] of work.entries()) {
    if (index === column) continue
    const factor = row[column] as number
    work[index] = row.map((value, place) => value - factor * (pivot[place] as number))
  }
}
