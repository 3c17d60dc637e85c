import type { FigureParts } from './figure-parts.ts'

/** The mean of squared distances from the target in standard errors, after the furthest at each end are drawn in (Spiegelhalter 2005). */
export function overDispersion(parts: readonly FigureParts[], target: number, winsorised: number): number {
  const distances = parts
    .map(({ value, kind, denominator }) => {
      const variance = (kind === 'share' ? target * (1 - target) : target) / denominator
      return (value - target) / Math.sqrt(variance)
    })
    .sort((one, other) => one - other)
  const drawnIn = Math.floor(distances.length * winsorised)
  const lowest = distances[drawnIn] as number
  const highest = distances[distances.length - 1 - drawnIn] as number
  const squares = distances.map((distance) => Math.min(highest, Math.max(lowest, distance)) ** 2)
  return squares.reduce((total, square) => total + square, 0) / squares.length
}
