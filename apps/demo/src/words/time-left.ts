import type { Instant } from '@casework/kernel'

/** How long it is until a moment, or since, on the clock of 24 hours: "5 hours 12 minutes left". */
export function timeLeft(until: Instant, now: Instant): string {
  const minutes = minutesTo(until, now)
  return minutes >= 0 ? `${inHours(minutes)} left` : `${inHours(-minutes)} late`
}

/** The same, beside a word that says already that it is late: "by 2 hours". */
export function timeLeftOrBy(until: Instant, now: Instant): string {
  const minutes = minutesTo(until, now)
  return minutes >= 0 ? `${inHours(minutes)} left` : `by ${inHours(-minutes)}`
}

function minutesTo(until: Instant, now: Instant): number {
  return Math.floor((Date.parse(until) - Date.parse(now)) / 60_000)
}

function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const [left, words] = [minutes % 60, hours > 0 ? [counted(hours, 'hour')] : []]
  return (left > 0 || hours === 0 ? [...words, counted(left, 'minute')] : words).join(' ')
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`
}
