import type { CivilDate } from '@casework/kernel'
import { addDays } from './add-days.ts'
import { addMonths } from './add-months.ts'
import { dayOf, yearOf } from './internal/day-number.ts'
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts'

/**
 * The ages that a person may have, both ends included.
 * @public
 */
export type AgeInterval = { readonly atLeast: number; readonly atMost: number }

/**
 * Finds the day on which a person attains an age.
 *
 * @remarks
 * An age is attained at the commencement of the anniversary of the date of birth (Family Law Reform Act 1969, section 9). Someone born on
 * 29 February attains an age on 1 March of a common year, by the law of England and Wales.
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` | `CALENDAR.DATE_OUT_OF_RANGE`.
 *
 * @example
 * attainsAge(civilDate('2008-06-04'), 18) //=> '2026-06-04'
 * attainsAge(civilDate('2008-02-29'), 18) //=> '2026-03-01'
 * @public
 */
export function attainsAge(birth: CivilDate, years: number): CivilDate {
  const anniversary = addMonths(birth, years * 12)
  return dayOf(anniversary) < dayOf(birth) ? addDays(anniversary, 1) : anniversary
}

/**
 * Tells the age, in whole years, of a person on a day; it is negative before the birth.
 *
 * @remarks
 * An age is attained at the commencement of the anniversary of the date of birth (Family Law Reform Act 1969, section 9); see {@link attainsAge}.
 *
 * @example
 * ageOn(civilDate('2008-02-29'), civilDate('2026-02-28')) //=> 17
 * ageOn(civilDate('2008-02-29'), civilDate('2026-03-01')) //=> 18
 * @public
 */
export function ageOn(birth: CivilDate, on: CivilDate): number {
  const years = yearOf(on) - yearOf(birth)
  return on < attainsAge(birth, years) ? years - 1 : years
}

/**
 * Tells between which ages a person is on a day, when the date of birth may be partial.
 *
 * @remarks
 * An unknown day is not made up: someone born in 2008 is 17 or 18 through 2026, and whoever decides must treat them accordingly.
 * An estimate is taken at its word. A person who is here was born, so the lower end is not below nought unless the whole interval is.
 *
 * @example
 * ageBetween({ precision: 'year', value: '2008', estimated: false }, civilDate('2026-06-04')) //=> { atLeast: 17, atMost: 18 }
 * @public
 */
export function ageBetween(birth: PartialDate, on: CivilDate): AgeInterval {
  const atMost = ageOn(earliestDay(birth), on)
  const atLeast = ageOn(latestDay(birth), on)
  return { atLeast: atMost < 0 ? atLeast : Math.max(0, atLeast), atMost }
}
