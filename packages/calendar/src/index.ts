export { addDays } from './add-days.ts'
export { addHours } from './add-hours.ts'
export { addMonths } from './add-months.ts'
export { addWorkingDays, type FirstDay, subtractWorkingDays } from './add-working-days.ts'
export { type AgeInterval, ageBetween, ageOn, attainsAge } from './age.ts'
export {
  type Calendar,
  calendarSchema,
  type Holiday,
  type HolidayArea,
  holidayAreaSchema,
  holidaySchema,
  type Nation,
  nationSchema,
  nations,
} from './calendar.ts'
export { calendarFormatters } from './calendar-formatters.ts'
export { calendarFromFeed } from './calendar-from-feed.ts'
export { type CalendarProblemCode, calendarProblems } from './calendar-problems.ts'
export {
  type Clock,
  type ClockHappening,
  type ClockTerms,
  clockHappeningSchema,
  clockSchema,
  clockTermsSchema,
} from './clock.ts'
export { type ClockStanding, type ClockStatus, clockStanding, clockStatus } from './clock-status.ts'
export { type CountedEnds, countWorkingDays, workingDaysRemaining } from './count-working-days.ts'
export { type DayOfWeek, dayOfWeek, dayOfWeekSchema, daysOfWeek } from './day-of-week.ts'
export { daysBetween } from './days-between.ts'
export { deadline } from './deadline.ts'
export {
  type DeadlinePair,
  deadlinePairSchema,
  onBothClocks,
  type PairedDeadlines,
  pairedDeadlines,
} from './deadline-pair.ts'
export { describeDeadline } from './describe-deadline.ts'
export { describeRecurrence } from './describe-recurrence.ts'
export type { Deadline, DeadlineProblemCode, DeadlineStep } from './explained-deadline.ts'
export { type ExtendClockInput, extendClock } from './extend-clock.ts'
export {
  type DaySpan,
  type FinancialYear,
  financialYearDays,
  financialYearOf,
  financialYearSchema,
  parseFinancialYear,
} from './financial-year.ts'
export { formatCivilDate, formatDateWithWeekday } from './format-civil-date.ts'
export { formatDateRange } from './format-date-range.ts'
export { formatPartialDate } from './format-partial-date.ts'
export { formatInstant, formatTime } from './format-time.ts'
export {
  civilDateInLondon,
  instantInLondon,
  startOfDayInLondon,
  type WallTime,
  type WhenTwice,
  wallTimeInLondon,
} from './london-time.ts'
export { type MeetClockInput, meetClock } from './meet-clock.ts'
export { monthsOf } from './months-of.ts'
export { type DaysOffChoice, movedOffDaysOff } from './moved-off-days-off.ts'
export { nextOccurrence, occurrences } from './occurrences.ts'
export { type DateFields, type DateFieldsProblemCode, parseDateFields } from './parse-date-fields.ts'
export { parsePartialDate } from './parse-partial-date.ts'
export { earliestDay, latestDay, type PartialDate, partialDateSchema } from './partial-date.ts'
export { type PauseClockInput, pauseClock } from './pause-clock.ts'
export { type Proclamation, proclamations } from './proclamations.ts'
export {
  formatQuarter,
  parseQuarter,
  type Quarter,
  quarterDays,
  quarterLabel,
  quarterOf,
  quarterSchema,
} from './quarter.ts'
export { type Recurrence, recurrenceSchema } from './recurrence.ts'
export { type ResumeClockInput, resumeClock } from './resume-clock.ts'
export { startClock } from './start-clock.ts'
export { type StatutoryCalendarOptions, statutoryCalendar } from './statutory-calendar.ts'
export { parseTimeOfDay, type TimeOfDay, timeOfDay, timeOfDaySchema } from './time-of-day.ts'
export { ukCalendar } from './uk-calendar.ts'
export {
  holidayOn,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  onOrNextWorkingDay,
} from './working-day.ts'
