import type { Comparison } from '../interval.ts'
import { clopperPearsonLimits } from './binomial-limits.ts'

/** Events and what they happened in. */
export type Exposed = { readonly events: number; readonly exposure: number }

/** The ratio of two rates, the second with an event at least, with exact limits given the total of both. */
export function ratioOf(one: Exposed, other: Exposed, level: number): Comparison<'conditionalExact'> {
  const share = clopperPearsonLimits(one.events, one.events + other.events, level)
  const exposures = other.exposure / one.exposure
  return {
    value: (one.events / other.events) * exposures,
    interval: {
      lower: (share.lower / (1 - share.lower)) * exposures,
      upper: (share.upper / (1 - share.upper)) * exposures,
      level,
      method: 'conditionalExact',
    },
  }
}
