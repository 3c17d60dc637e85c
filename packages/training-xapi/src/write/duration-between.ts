import { daysBetween } from '@casework/calendar'
import { civilDate, compareInstants, type Instant } from '@casework/kernel'

/** Writes the whole seconds from one instant to another as a duration of ISO 8601, or nothing where the other is earlier. */
export function durationBetween(from: Instant, to: Instant): string | undefined {
  if (compareInstants(from, to) > 0) return undefined
  const days = daysBetween(civilDate(from.slice(0, 10)), civilDate(to.slice(0, 10)))
  const seconds = days * 86_400 + secondsOfDay(to) - secondsOfDay(from)
  const minutes = Math.floor(seconds / 60)
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${seconds % 60}S`
}

function secondsOfDay(at: Instant): number {
  return Number(at.slice(11, 13)) * 3600 + Number(at.slice(14, 16)) * 60 + Number(at.slice(17, 19))
}
