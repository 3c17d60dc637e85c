import { tQuantile } from '../internal/f-quantile.ts'
import type { Estimate } from './estimate.ts'

/** The 95% interval of a difference, and how it was found. @public */
export type DifferenceInterval = Pick<Estimate, 'lower' | 'upper' | 'level' | 'method'>

/** The mean of some numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0) / numbers.length
}

/**
 * The interval of the mean of the second numbers less that of the first, without taking their spread for the same. Source: Welch 1947, with
 * Satterthwaite's degrees of freedom (1946).
 */
export function welchInterval(first: readonly number[], second: readonly number[]): DifferenceInterval | undefined {
  if (first.length < 2 || second.length < 2) return undefined
  const [one, other] = [spreadOfMean(first), spreadOfMean(second)]
  if (one + other === 0) return undefined
  const freedom = (one + other) ** 2 / (one ** 2 / (first.length - 1) + other ** 2 / (second.length - 1))
  const difference = mean(second) - mean(first)
  const half = tQuantile(0.975, freedom) * Math.sqrt(one + other)
  return { lower: difference - half, upper: difference + half, level: 0.95, method: 'welch' }
}

/** The variance of the mean, with Bessel's correction. */
function spreadOfMean(numbers: readonly number[]): number {
  const middle = mean(numbers)
  const squares = numbers.reduce((total, each) => total + (each - middle) ** 2, 0)
  return squares / (numbers.length - 1) / numbers.length
}
