import { continuedFraction } from './continued-fraction.ts'
import { poissonDensity } from './density.ts'
import { solveIncreasing } from './solve-increasing.ts'

/** The probability that a gamma variable of shape `a` and scale 1 is at most `x`, above 0, and that it is more. */
export function gammaTails(a: number, x: number): { readonly below: number; readonly above: number } {
  const front = poissonDensity(a, x)
  if (x < a + 1) {
    const below = front * risingSeries(a, x)
    return { below, above: 1 - below }
  }
  const fraction = continuedFraction(
    (n) => -n * (n - a),
    (n) => x + 2 * n + 1 - a,
  )
  const above = (front * a) / fraction
  return { below: 1 - above, above }
}

/** The value that a gamma variable of shape `a` stays below with probability `below`; the other tail is `1 - below`, given apart. */
export function gammaQuantile(a: number, below: number, above: number): number {
  const lowTail = below <= above
  const excess = (x: number) => {
    const tails = gammaTails(a, x)
    return lowTail ? tails.below - below : above - tails.above
  }
  const slope = (x: number) => (poissonDensity(a, x) * a) / x
  let high = a + 1
  while (excess(high) < 0) high *= 2
  return solveIncreasing(excess, slope, 0, high)
}

function risingSeries(a: number, x: number): number {
  let [sum, term] = [1, 1]
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}
