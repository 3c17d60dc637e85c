import type { ProblemCatalogue } from '@casework/kernel'
import type { DeadlineProblemCode } from './explained-deadline.ts'
import type { ReasonProblemCode } from './internal/clock-bounds.ts'
import type { HappeningProblemCode } from './internal/clock-happenings.ts'
import type { DateFieldsProblemCode } from './parse-date-fields.ts'

/**
 * The codes of every problem that this package can give.
 * @public
 */
export type CalendarProblemCode =
  | DeadlineProblemCode
  | HappeningProblemCode
  | ReasonProblemCode
  | DateFieldsProblemCode
  | 'CALENDAR.NOT_A_TIME'
  | 'CALENDAR.TIME_DOES_NOT_EXIST'
  | 'CALENDAR.TIME_HAPPENS_TWICE'
  | 'CALENDAR.NOT_A_PARTIAL_DATE'
  | 'CALENDAR.NOT_A_FINANCIAL_YEAR'
  | 'CALENDAR.NOT_A_QUARTER'
  | 'CALENDAR.FEED_NOT_READABLE'
  | 'CALENDAR.FEED_INCOMPLETE'
  | 'CLOCK.NEEDS_A_TIME'
  | 'CLOCK.NOT_A_LENGTH'
  | 'CLOCK.ALREADY_PAUSED'
  | 'CLOCK.NOT_PAUSED'
  | 'CLOCK.EXTENSION_TOO_LONG'
  | 'CLOCK.TOO_LATE_TO_EXTEND'
  | 'CLOCK.WRONG_KIND'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const calendarProblems: ProblemCatalogue<CalendarProblemCode> = {
  'CALENDAR.YEAR_NOT_PROCLAIMED': {
    en: 'The bank holidays of {year} are not in the calendar, so the deadline cannot be told: give a calendar with that year, or the official feed',
    cy: 'Nid yw gwyliau banc {year} yn y calendr, felly ni ellir nodi’r dyddiad cau: rhowch galendr sy’n cynnwys y flwyddyn honno, neu’r ffrwd swyddogol',
  },
  'CALENDAR.YEAR_TOO_EARLY': {
    en: 'The calendar begins in {firstYear}, so a deadline of {year} cannot be told',
    cy: 'Mae’r calendr yn dechrau yn {firstYear}, felly ni ellir nodi dyddiad cau yn {year}',
  },
  'CALENDAR.NOT_A_TIME': { en: 'Enter a real time, like 17:30', cy: 'Rhowch amser go iawn, fel 17:30' },
  'CALENDAR.TIME_DOES_NOT_EXIST': {
    en: 'There is no {time} on {date:date}, because the clocks go forward',
    cy: 'Nid oes {time} ar {date:date}, oherwydd mae’r clociau’n mynd ymlaen',
  },
  'CALENDAR.TIME_HAPPENS_TWICE': {
    en: '{time} happens twice on {date:date}, because the clocks go back: select the first or the second',
    cy: 'Mae {time} yn digwydd ddwywaith ar {date:date}, oherwydd mae’r clociau’n mynd yn ôl: dewiswch y cyntaf neu’r ail',
  },
  'CALENDAR.NOT_A_PARTIAL_DATE': {
    en: 'Enter a date, a month and year, or a year, like 17 May 1990',
    cy: 'Rhowch ddyddiad, mis a blwyddyn, neu flwyddyn, fel 17 Mai 1990',
  },
  'CALENDAR.DATE_MISSING': { en: 'Enter a date', cy: 'Rhowch ddyddiad' },
  'CALENDAR.DAY_MISSING': { en: 'The date must include a day', cy: 'Rhaid i’r dyddiad gynnwys diwrnod' },
  'CALENDAR.MONTH_MISSING': { en: 'The date must include a month', cy: 'Rhaid i’r dyddiad gynnwys mis' },
  'CALENDAR.YEAR_MISSING': { en: 'The date must include a year', cy: 'Rhaid i’r dyddiad gynnwys blwyddyn' },
  'CALENDAR.NOT_A_DATE': {
    en: 'Enter a real date with a year of 4 numbers, like 17 May 1990',
    cy: 'Rhowch ddyddiad go iawn gyda blwyddyn o 4 rhif, fel 17 Mai 1990',
  },
  'CALENDAR.NOT_A_FINANCIAL_YEAR': {
    en: 'Enter a financial year, like 2016-17',
    cy: 'Rhowch flwyddyn ariannol, fel 2016-17',
  },
  'CALENDAR.NOT_A_QUARTER': {
    en: 'Enter a quarter, like Q1 2017 or Q4 2016-17',
    cy: 'Rhowch chwarter, fel Q1 2017 neu Q4 2016-17',
  },
  'CALENDAR.FEED_NOT_READABLE': {
    en: 'The list of bank holidays is not in the form of the official feed',
    cy: 'Nid yw’r rhestr o wyliau banc ar ffurf y ffrwd swyddogol',
  },
  'CALENDAR.FEED_INCOMPLETE': {
    en: 'The list of bank holidays has no whole year for every nation',
    cy: 'Nid oes gan y rhestr o wyliau banc flwyddyn gyfan ar gyfer pob gwlad',
  },
  'CLOCK.NEEDS_A_TIME': {
    en: 'A clock in hours must start at a time, not only on a day, and the others on a day',
    cy: 'Rhaid i gloc mewn oriau ddechrau ar amser, nid ar ddiwrnod yn unig, a’r lleill ar ddiwrnod',
  },
  'CLOCK.NOT_A_LENGTH': {
    en: 'Enter a whole number from {minimum} to {maximum}',
    cy: 'Rhowch rif cyfan o {minimum} i {maximum}',
  },
  'CLOCK.REASON_REQUIRED': { en: 'Enter a reason', cy: 'Rhowch reswm' },
  'CLOCK.REASON_TOO_LONG': {
    en: 'The reason must be {maximum} characters or fewer',
    cy: 'Rhaid i’r rheswm fod yn {maximum} nod neu lai',
  },
  'CLOCK.ALREADY_PAUSED': { en: 'The clock is paused already', cy: 'Mae’r cloc wedi’i oedi eisoes' },
  'CLOCK.NOT_PAUSED': { en: 'The clock is not paused', cy: 'Nid yw’r cloc wedi’i oedi' },
  'CLOCK.ALREADY_MET': {
    en: 'What the clock waits for was done already',
    cy: 'Mae’r hyn y mae’r cloc yn aros amdano wedi’i wneud eisoes',
  },
  'CLOCK.OUT_OF_ORDER': {
    en: 'This cannot be before the clock started or before what last happened to it',
    cy: 'Ni all hyn fod cyn i’r cloc ddechrau na chyn y peth diwethaf a ddigwyddodd iddo',
  },
  'CLOCK.IN_THE_FUTURE': { en: 'This cannot be in the future', cy: 'Ni all hyn fod yn y dyfodol' },
  'CLOCK.EXTENSION_TOO_LONG': {
    en: {
      plural: 'longest',
      one: 'The clock can be extended by no more than {longest} {unit:clockUnit} in all',
      other: 'The clock can be extended by no more than {longest} {unit:clockUnits} in all',
    },
    cy: 'Ni ellir estyn y cloc fwy na {longest} {unit:clockUnit} i gyd',
  },
  'CLOCK.TOO_LATE_TO_EXTEND': {
    en: 'The clock was due by {dueOn:date} and can no longer be extended',
    cy: 'Roedd y cloc i’w gwblhau erbyn {dueOn:date} ac ni ellir ei estyn mwyach',
  },
  'CLOCK.WRONG_KIND': {
    en: 'A pair of deadlines needs a statutory and an internal clock',
    cy: 'Mae angen cloc statudol a chloc mewnol ar bâr o ddyddiadau cau',
  },
}
