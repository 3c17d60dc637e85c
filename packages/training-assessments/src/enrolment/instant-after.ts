import { addDays } from '@casework/calendar'
import { civilDate, type Instant, instant } from '@casework/kernel'

const secondsOfDay = 86_400

/** The instant so many whole seconds later. */
export function instantAfter(from: Instant, seconds: number): Instant {
  const [hours, minutes, whole] = [from.slice(11, 13), from.slice(14, 16), from.slice(17, 19)].map(Number)
  const total = (hours as number) * 3600 + (minutes as number) * 60 + (whole as number) + seconds
  const day = addDays(civilDate(from.slice(0, 10)), Math.floor(total / secondsOfDay))
  const left = total % secondsOfDay
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60]
  return instant(`${day}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}${from.slice(19)}`)
}
