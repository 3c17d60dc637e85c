import type { Instant } from '@casework/kernel'
import { timeLeft } from '@casework/use-of-force-reports'

/** How long is left until something is late, or since when it has been, in words. */
export function timeLeftInWords(lateFrom: Instant, asAt: Instant): string {
  const { isLate, days, hours, minutes } = timeLeft(lateFrom, asAt)
  const parts = [quantity(days, 'day'), quantity(hours, 'hour'), quantity(minutes, 'minute')]
  const told = parts.filter((part) => part !== undefined).slice(0, days > 1 ? 1 : 2)
  if (told.length === 0) return isLate ? 'Late from now' : 'Less than a minute left'
  return `${told.join(' ')} ${isLate ? 'late' : 'left'}`
}

function quantity(count: number, unit: string): string | undefined {
  return count === 0 ? undefined : `${count} ${unit}${count === 1 ? '' : 's'}`
}
