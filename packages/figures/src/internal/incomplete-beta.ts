import { continuedFraction } from './continued-fraction.ts'
import { binomialDensity } from './density.ts'
import { solveIncreasing } from './solve-increasing.ts'

/** The probability that a beta variable of shapes `a` and `b` is at most `x`, between 0 and 1, and that it is more; `y = 1 - x` is given apart. */
export function betaTails(
  a: number,
  b: number,
  x: number,
  y: number = 1 - x,
): { readonly below: number; readonly above: number } {
  if (x > (a + 1) / (a + b + 2)) {
    const other = betaTails(b, a, y, x)
    return { below: other.above, above: other.below }
  }
  const front = binomialDensity(a, a + b, x, y) * (b / (a + b))
  const fraction = continuedFraction(
    (n) => numerator(n, a, b, x),
    () => 1,
  )
  const below = front / fraction
  return { below, above: 1 - below }
}

/** The value that a beta variable stays below with probability `below`; the other tail is given apart. */
export function betaQuantile(a: number, b: number, below: number, above: number): number {
  const lowTail = below <= above
  const excess = (x: number) => {
    const tails = betaTails(a, b, x)
    return lowTail ? tails.below - below : above - tails.above
  }
  const slope = (x: number) => (binomialDensity(a, a + b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x))
  return solveIncreasing(excess, slope, 0, 1)
}

/** The partial numerators of the continued fraction of the incomplete beta function (Didonato and Morris 1992; Abramowitz and Stegun 26.5.8). */
function numerator(n: number, a: number, b: number, x: number): number {
  const half = Math.floor(n / 2)
  if (n % 2 === 0) return (half * (b - half) * x) / ((a + n - 1) * (a + n))
  return (-(a + half) * (a + b + half) * x) / ((a + n - 1) * (a + n))
}
