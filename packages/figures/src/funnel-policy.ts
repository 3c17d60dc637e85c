import { civilDate, type Policy } from '@casework/kernel'

/** What a funnel is drawn by. @public */
export type FunnelSettings = {
  /** The inner and the outer limits: 0.95 and 0.998. */
  readonly inner: number
  readonly outer: number
  /** The share of units at each end that is drawn in before over-dispersion is measured. */
  readonly winsorised: number
  /** How many units there must be to compare. */
  readonly leastUnits: number
}

/** What funnels are drawn by, with where each setting comes from. @public */
export const funnelPolicy: Policy<FunnelSettings> = {
  id: 'funnels',
  version: '1',
  effectiveFrom: civilDate('2026-01-01'),
  settings: { inner: 0.95, outer: 0.998, winsorised: 0.1, leastUnits: 3 },
  basis: {
    inner: { basis: 'stated', note: 'Spiegelhalter 2005.' },
    outer: { basis: 'stated', note: 'Spiegelhalter 2005.' },
    winsorised: { basis: 'stated', note: 'Spiegelhalter 2005: 10% at each end.' },
    leastUnits: { basis: 'ours', note: 'Two units are better compared with each other; set your own.' },
  },
}
