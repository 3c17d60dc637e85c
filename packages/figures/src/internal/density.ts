/**
 * Probabilities by the saddle-point expansion (Loader 2000): no difference of large logarithms is taken, so that counts in the millions
 * keep their digits.
 */

const series = [1 / 12, 1 / 360, 1 / 1260, 1 / 1680, 1 / 1188, 691 / 360360] as const

/** What Stirling's formula leaves out of the logarithm of `x!`; `x` above 0. */
function stirlingError(x: number): number {
  let [error, from] = [0, x]
  for (; from < 16; from += 1) error += (from + 0.5) * Math.log1p(1 / from) - 1
  const square = 1 / (from * from)
  let tail = 0
  for (let term = series.length - 1; term >= 0; term -= 1) tail = (series[term] ?? 0) - square * tail
  return error + tail / from
}

/** `x ln(x/mean) + mean - x`, without loss where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = (x - mean) / (x + mean)
  let sum = (x - mean) * ratio
  let power = 2 * x * ratio
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}

/** `mean^x e^-mean / x!`, for any `x` and mean above 0. */
export function poissonDensity(x: number, mean: number): number {
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x)
}

/** `n!/(x!(n-x)!) p^x q^(n-x)`, for any `x` above 0 and below `n`, with `q = 1 - p` given apart and neither 0. */
export function binomialDensity(x: number, n: number, p: number, q: number): number {
  const rest = n - x
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest))
}
