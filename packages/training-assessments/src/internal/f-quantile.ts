import { logGamma } from './log-gamma.ts'

const tiny = 1e-300

/** One step of a continued fraction. */
function guarded(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / guarded(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / guarded(1 + even * d)
    c = guarded(1 + even / c)
    fraction *= d * c
    d = 1 / guarded(1 + odd * d)
    c = guarded(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return fraction
}

/** The regularised incomplete beta function. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

/** The value below which an F with these degrees of freedom, whole or not, falls with a probability. */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, numerator / 2, denominator / 2) < probability) low = middle
    else high = middle
  }
  return (denominator * low) / (numerator * (1 - low))
}

/** The value below which Student's t falls with a probability above a half: the root of an F with one degree of freedom above. */
export function tQuantile(probability: number, freedom: number): number {
  return Math.sqrt(fQuantile(2 * probability - 1, 1, freedom))
}
