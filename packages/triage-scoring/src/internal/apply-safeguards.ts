import type { Bounds } from '../bounds.ts'
import type { Safeguard } from '../safeguard.ts'

/** The two orderings. */
export type OrderingName = 'enforcement' | 'care'

/** Moves both ends of an ordering by the safeguards that stand: enforcement only down and not below nothing, care only up. */
export function applySafeguards(name: OrderingName, bounds: Bounds, standing: readonly Safeguard[]): Bounds {
  const move = name === 'enforcement' ? lowered : raised
  return { atLeast: move(bounds.atLeast, standing), atMost: move(bounds.atMost, standing) }
}

function lowered(value: number, standing: readonly Safeguard[]): number {
  let [taken, ceiling] = [0, value]
  for (const { enforcement } of standing) {
    taken += Math.max(0, enforcement.lowerBy ?? 0)
    ceiling = Math.min(ceiling, enforcement.atMost ?? ceiling)
  }
  return Math.min(ceiling, Math.max(0, value - taken))
}

function raised(value: number, standing: readonly Safeguard[]): number {
  let [given, floor] = [0, value]
  for (const { care } of standing) {
    given += Math.max(0, care.raiseBy ?? 0)
    floor = Math.max(floor, care.atLeast ?? floor)
  }
  return Math.max(floor, value + given)
}
