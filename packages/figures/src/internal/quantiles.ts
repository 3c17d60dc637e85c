import { betaQuantile } from './incomplete-beta.ts'
import { gammaQuantile } from './incomplete-gamma.ts'

/** How many standard errors lie to each side of the middle at a level: 1.96 at 0.95. */
export function normalMultiplier(level: number): number {
  return Math.sqrt(2 * gammaQuantile(0.5, level, 1 - level))
}

/** The same for Student's t with so many degrees of freedom: 2.228 at 0.95 and 10. */
export function studentMultiplier(level: number, degrees: number): number {
  const x = betaQuantile(degrees / 2, 0.5, 1 - level, level)
  return Math.sqrt((degrees * (1 - x)) / x)
}
