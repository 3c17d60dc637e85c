import type { Axis, Band } from '../axis.ts'
import type { Bounds } from '../bounds.ts'

/** Lists the bands that a score may fall in, lowest first. */
export function bandsWithin({ bands }: Axis, { atLeast, atMost }: Bounds): readonly Band[] {
  return bands.filter(({ from, to }) => from <= atMost && to >= atLeast)
}
