import type { Instant } from '@casework/kernel'
import { tzOffset } from '@date-fns/tz/tzOffset'

const millisecondsInMinute = 60_000

/** Milliseconds since 1970 of an instant; decimals past the third are dropped. */
export function milliseconds(instant: Instant): number {
  return Date.parse(instant)
}

/** The instant of milliseconds since 1970, without decimals where there are none. */
export function instantOf(time: number): Instant {
  const text = new Date(time).toISOString()
  return (text.endsWith('.000Z') ? `${text.slice(0, -5)}Z` : text) as Instant
}

/** How far London's wall clock is ahead of UTC, in milliseconds. */
export function londonAhead(time: number): number {
  return Math.round(tzOffset('Europe/London', new Date(time)) * millisecondsInMinute)
}
