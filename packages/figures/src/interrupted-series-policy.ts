import { civilDate, type Policy } from '@casework/kernel'

/** What a before-and-after comparison needs. @public */
export type InterruptedSeriesSettings = {
  /** How many periods there must be before the change, and after it. */
  readonly leastBefore: number
  readonly leastAfter: number
  /** The level of its intervals. */
  readonly level: number
}

/** What before-and-after comparisons need, with where each setting comes from. @public */
export const interruptedSeriesPolicy: Policy<InterruptedSeriesSettings> = {
  id: 'interruptedSeries',
  version: '1',
  effectiveFrom: civilDate('2026-01-01'),
  settings: { leastBefore: 8, leastAfter: 8, level: 0.95 },
  basis: {
    leastBefore: { basis: 'assumed', note: 'Penfold and Zhang 2013: at least 8 before and 8 after.' },
    leastAfter: { basis: 'assumed', note: 'Penfold and Zhang 2013: at least 8 before and 8 after.' },
    level: { basis: 'stated', note: 'By convention.' },
  },
}
