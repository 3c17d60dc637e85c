import { gammaQuantile } from './incomplete-gamma.ts'
import { normalMultiplier } from './quantiles.ts'

type Limits = { readonly lower: number; readonly upper: number }

/** Exact limits of a Poisson mean (Garwood 1936). */
export function poissonLimits(events: number, level: number): Limits {
  const tail = (1 - level) / 2
  return {
    lower: events === 0 ? 0 : gammaQuantile(events, tail, 1 - tail),
    upper: gammaQuantile(events + 1, 1 - tail, tail),
  }
}

/** Byar's approximation to the limits of a Poisson mean. */
export function byarLimits(events: number, level: number): Limits {
  const z = normalMultiplier(level)
  const next = events + 1
  return {
    lower: events === 0 ? 0 : events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  }
}
