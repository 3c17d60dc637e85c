import { type Instant, instant } from '@casework/kernel'

/** The moment so many minutes after another. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z'))
}
