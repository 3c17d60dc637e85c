import type { Result } from '@casework/kernel'
import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Deadline, DeadlineProblemCode } from './explained-deadline.ts'
import { hoursDeadline } from './internal/hours-deadline.ts'
import { spanDeadline } from './internal/span-deadline.ts'
import { workingDaysDeadline } from './internal/working-days-deadline.ts'

/**
 * Works out when a clock is due, and explains it step by step.
 *
 * @remarks
 * A statutory deadline that rests on bank holidays not yet proclaimed is refused; an internal one is answered provisionally (design.md, Time).
 * Calendar months keep the day of the month, or take the last day where there is none; time paused is added in days (ours).
 *
 * @returns The deadline, or `CALENDAR.YEAR_NOT_PROCLAIMED` | `CALENDAR.YEAR_TOO_EARLY` with the year.
 *
 * @example
 * const subjectAccess: ClockTerms = {
 *   kind: 'statutory', unit: 'calendarMonths', length: 1, area: 'englandAndWales', onDayOff: 'movesToNextWorkingDay',
 * }
 * const due = andThen(startClock(subjectAccess, civilDate('2026-09-03')), (clock) => deadline(clock, ukCalendar))
 * due.ok && due.value.state === 'set' && due.value.dueOn //=> '2026-10-05'
 * due.ok && due.value.explanation
 * //=> [
 * //=>   { step: 'started', at: '2026-09-03' },
 * //=>   { step: 'spanCounted', from: '2026-09-03', to: '2026-10-03', count: 1, unit: 'calendarMonths' },
 * //=>   { step: 'weekend', date: '2026-10-03' },
 * //=>   { step: 'weekend', date: '2026-10-04' },
 * //=>   { step: 'moved', from: '2026-10-03', to: '2026-10-05' },
 * //=> ]
 * @public
 */
export function deadline(clock: Clock, calendar: Calendar): Result<Deadline, DeadlineProblemCode> {
  const { terms } = clock
  if (terms.unit === 'hours') return hoursDeadline(clock)
  if (terms.unit === 'workingDays') return workingDaysDeadline(clock, terms, calendar)
  return spanDeadline(clock, terms, calendar)
}
