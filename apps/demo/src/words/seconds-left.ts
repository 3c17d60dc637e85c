import type { Instant } from '@casework/kernel'

/** How many seconds are left until a moment, none once it is past. */
export function secondsLeft(until: Instant, asAt: Instant): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(asAt)) / 1000))
}
