import { civilDate, type Policy } from '@casework/kernel'

/** Which counts are not published. @public */
export type SuppressionSettings = {
  /** Counts from 1 up to but not including this are suppressed. */
  readonly threshold: number
  /** Whether a count of 0 may be published. */
  readonly zeros: 'publish' | 'suppress'
}

/** Which counts are not published, with where each setting comes from: a default of ours, for a service to replace by its own. @public */
export const suppressionPolicy: Policy<SuppressionSettings> = {
  id: 'suppression',
  version: '1',
  effectiveFrom: civilDate('2026-01-01'),
  settings: { threshold: 5, zeros: 'publish' },
  basis: {
    threshold: {
      basis: 'ours',
      note: 'The public record names no threshold for these figures; set your statistician’s.',
    },
    zeros: { basis: 'ours', note: 'That nothing happened is mostly no secret; where it is one, suppress zeros too.' },
  },
}
