import { problem, type Refused } from '@casework/kernel'
import type { Calendar } from '../calendar.ts'
import type { ClockTerms } from '../clock.ts'
import type { DeadlineProblemCode } from '../explained-deadline.ts'
import { yearOfDay } from './day-number.ts'

/** Whether a span of days leaves the years that the calendar knows; a statutory deadline is then refused. */
export function outsideKnownYears(
  from: number,
  to: number,
  kind: ClockTerms['kind'],
  calendar: Calendar,
): boolean | Refused<DeadlineProblemCode> {
  const { firstYear, lastProclaimedYear } = calendar
  const [first, last] = [yearOfDay(from), yearOfDay(to)]
  if (first >= firstYear && last <= lastProclaimedYear) return false
  if (kind === 'internal') return true
  return last > lastProclaimedYear
    ? problem('CALENDAR.YEAR_NOT_PROCLAIMED', { year: last, lastProclaimedYear })
    : problem('CALENDAR.YEAR_TOO_EARLY', { year: first, firstYear })
}
