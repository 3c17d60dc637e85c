import type { Instant, Language } from '@casework/kernel'
import { formatCivilDate } from './format-civil-date.ts'
import { words } from './internal/words.ts'
import { wallTimeInLondon } from './london-time.ts'
import type { TimeOfDay } from './time-of-day.ts'

/**
 * Writes a time as GOV.UK does: twelve hours, a colon, midnight and midday in words.
 *
 * @remarks Source: GOV.UK style guide, Times. Welsh is unreviewed.
 *
 * @example
 * formatTime(timeOfDay('17:30'), 'en') //=> '5:30pm'
 * formatTime(timeOfDay('09:00'), 'en') //=> '9am'
 * formatTime(timeOfDay('00:00'), 'en') //=> 'midnight'
 * formatTime(timeOfDay('12:00'), 'cy') //=> 'hanner dydd'
 * @public
 */
export function formatTime(time: TimeOfDay, language: Language): string {
  if (time === '00:00') return words[language].midnight
  if (time === '12:00') return words[language].midday
  const [hour, minutes] = [Number(time.slice(0, 2)), time.slice(3)]
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`}`
  return `${shown}${hour < 12 ? 'am' : 'pm'}`
}

/**
 * Writes an instant as the wall clock in London shows it.
 *
 * @example
 * formatInstant(instant('2017-06-04T16:30:00Z'), 'en') //=> '4 June 2017 at 5:30pm'
 * formatInstant(instant('2017-06-04T16:30:00Z'), 'cy') //=> '4 Mehefin 2017 am 5:30pm'
 * @public
 */
export function formatInstant(instant: Instant, language: Language): string {
  const { date, time } = wallTimeInLondon(instant)
  return `${formatCivilDate(date, language)} ${words[language].at} ${formatTime(time, language)}`
}
