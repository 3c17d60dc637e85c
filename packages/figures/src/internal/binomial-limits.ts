import { betaQuantile } from './incomplete-beta.ts'
import { normalMultiplier } from './quantiles.ts'

type Limits = { readonly lower: number; readonly upper: number }

/** Exact limits of a proportion (Clopper and Pearson 1934). */
export function clopperPearsonLimits(part: number, whole: number, level: number): Limits {
  const tail = (1 - level) / 2
  const rest = whole - part
  return {
    lower: part === 0 ? 0 : betaQuantile(part, rest + 1, tail, 1 - tail),
    upper: rest === 0 ? 1 : betaQuantile(part + 1, rest, 1 - tail, tail),
  }
}

/** Score limits of a proportion (Wilson 1927). */
export function wilsonLimits(part: number, whole: number, level: number): Limits {
  const z = normalMultiplier(level)
  const middle = part + (z * z) / 2
  const spread = z * Math.sqrt((part * (whole - part)) / whole + (z * z) / 4)
  const scale = whole + z * z
  return {
    lower: part === 0 ? 0 : (middle - spread) / scale,
    upper: part === whole ? 1 : (middle + spread) / scale,
  }
}
