import type { Instant } from '@casework/kernel'
import type { AssessmentResult } from '@casework/training-assessments'

/** What a badge may say: from when, until when, and in words until which day. */
export type Award = {
  readonly validFrom: Instant
  readonly validUntil?: Instant
  readonly description?: string
  /** The result that it stands on, where it stands on one. */
  readonly result?: AssessmentResult
}

/** Leaves out the decimals of a second, as a JSON Web Token does. */
export function inWholeSeconds(instant: Instant): Instant {
  return `${instant.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z` as Instant
}
