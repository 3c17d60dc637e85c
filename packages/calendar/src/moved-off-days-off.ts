import { type CivilDate, DomainError } from '@casework/kernel'
import { subtractWorkingDays } from './add-working-days.ts'
import type { Calendar, HolidayArea } from './calendar.ts'
import { occurrences } from './occurrences.ts'
import { mostExceptions, type Recurrence } from './recurrence.ts'
import { holidayOn, isWorkingDay, nextWorkingDay } from './working-day.ts'

/**
 * What a service does about the days of a recurrence that fall on days off.
 * @public
 */
export type DaysOffChoice = {
  /** The first day that is looked at. */
  readonly from: CivilDate
  /** The last day that is looked at. */
  readonly to: CivilDate
  /** Which days are moved: those on bank holidays, or those at weekends too. */
  readonly off: 'bankHolidays' | 'bankHolidaysAndWeekends'
  /** Where they are moved: to the next working day, or to the one before. */
  readonly move: 'later' | 'earlier'
}

/**
 * Moves the days of a recurrence that fall on days off to a working day, as exceptions of the recurrence.
 *
 * @remarks
 * Whether a day off moves a day to report, and which way, is the choice of the service: no public source says (domain.md §1.2). A day that
 * somebody moved or left out by hand stays as it is. A day moved onto another day of the recurrence is one day. Moving what is moved already
 * changes nothing. Past the last proclaimed year the answer is provisional: move again when a year is proclaimed.
 *
 * @param choice - From which day to which, what counts as off, and where to move.
 * @returns The recurrence with an exception for each day moved; the same one where none is.
 * @throws DomainError `CALENDAR.RANGE_TOO_LONG` over a range of more than about a hundred years, or where more days would be exceptions than a
 * recurrence can have; `CALENDAR.NOT_A_RECURRENCE` as {@link occurrences} does.
 *
 * @example
 * const fridays: Recurrence = { unit: 'weeks', every: 1, start: civilDate('2026-12-04') }
 * const [from, to] = [civilDate('2026-12-04'), civilDate('2027-01-31')]
 * const moved = movedOffDaysOff(fridays, { from, to, off: 'bankHolidays', move: 'later' }, 'englandAndWales', ukCalendar)
 * moved.exceptions
 * //=> [{ date: '2026-12-25', movedTo: '2026-12-29' }, { date: '2027-01-01', movedTo: '2027-01-04' }]
 * nextOccurrence(moved, civilDate('2026-12-18')) //=> '2026-12-29'
 * @public
 */
export function movedOffDaysOff(
  recurrence: Recurrence,
  choice: DaysOffChoice,
  area: HolidayArea,
  calendar: Calendar,
): Recurrence {
  const { from, to, off, move } = choice
  const byHand = recurrence.exceptions ?? []
  const days = occurrences({ ...recurrence, exceptions: byHand.map(({ date }) => ({ date })) }, from, to)
  const isOff = (day: CivilDate) =>
    off === 'bankHolidays' ? holidayOn(day, area, calendar) !== undefined : !isWorkingDay(day, area, calendar)
  const workingDay = (day: CivilDate) =>
    move === 'later' ? nextWorkingDay(day, area, calendar) : subtractWorkingDays(day, 1, area, calendar)
  const moves = days.filter(isOff).map((date) => ({ date, movedTo: workingDay(date) }))
  if (moves.length === 0) return recurrence
  if (byHand.length + moves.length > mostExceptions) throw new DomainError('CALENDAR.RANGE_TOO_LONG')
  return { ...recurrence, exceptions: [...byHand, ...moves] }
}
