import type { FunnelTerms, LimitPair } from '../funnel-terms.ts'
import { betaTails } from './incomplete-beta.ts'
import { gammaTails } from './incomplete-gamma.ts'
import { normalMultiplier } from './quantiles.ts'

/** The limits for a unit of a size, in units of the figure's denominator. */
export function funnelLimitsAt(terms: FunnelTerms, denominator: number, which: 'inner' | 'outer'): LimitPair {
  const level = terms.levels[which]
  const limits = terms.phi === undefined ? exactLimits(terms, denominator, level) : widened(terms, denominator, level)
  return { lower: Math.max(0, limits.lower), upper: Math.min(terms.kind === 'share' ? 1 : limits.upper, limits.upper) }
}

function widened({ kind, target, phi = 1 }: FunnelTerms, denominator: number, level: number): LimitPair {
  const variance = (kind === 'share' ? target * (1 - target) : target) / denominator
  const reach = normalMultiplier(level) * Math.sqrt(variance * Math.max(1, phi))
  return { lower: target - reach, upper: target + reach }
}

/**
 * Limits that a count is beyond exactly where chance would give as few, or as many, with less than the tail's probability. The upper one is
 * therefore one count above the point at which the probability of at most as many passes the other tail.
 */
function exactLimits({ kind, target }: FunnelTerms, denominator: number, level: number): LimitPair {
  const tail = (1 - level) / 2
  const atMost = kind === 'share' ? binomialAtMost(target, denominator) : poissonAtMost(target * denominator)
  const expected = target * denominator
  const lower = interpolated(atMost, tail, expected) / denominator
  return { lower, upper: (interpolated(atMost, 1 - tail, expected) + 1) / denominator }
}

/** The first count that the probability of at most as many reaches, less the part of a step by which it goes beyond. */
function interpolated(atMost: (count: number) => number, probability: number, expected: number): number {
  let [low, high] = [-1, Math.ceil(expected) + 1]
  while (atMost(high) < probability) high *= 2
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (atMost(middle) < probability) low = middle
    else high = middle
  }
  const [reached, before] = [atMost(high), high === 0 ? 0 : atMost(high - 1)]
  return high - (reached - probability) / (reached - before)
}

function poissonAtMost(mean: number): (count: number) => number {
  return (count) => gammaTails(count + 1, mean).above
}

function binomialAtMost(target: number, size: number): (count: number) => number {
  return (count) => (count >= size ? 1 : betaTails(count + 1, size - count, target).above)
}
