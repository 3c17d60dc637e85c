import { type Calendar, type Holiday, type HolidayArea, type Nation, nations } from '../calendar.ts'
import { civilDateOf, weekdayIndex, yearOfDay } from './day-number.ts'
import { standingHolidays } from './standing-holidays.ts'

const saturday = 5

/** What a day is to work: a working day, a day of the weekend, or a bank holiday. */
export type DayKind = 'working' | 'weekend' | Holiday

/** Tells what each day is. Outside the years of the calendar the standing rules answer, worked out once a year for each caller. */
export function dayKinds(calendar: Calendar, area: HolidayArea): (day: number) => DayKind {
  const holiday = holidays(calendar, area)
  return (day) => (weekdayIndex(day) >= saturday ? 'weekend' : (holiday(day) ?? 'working'))
}

/** Tells which bank holiday each day is, if any. */
export function holidays(calendar: Calendar, area: HolidayArea): (day: number) => Holiday | undefined {
  const asked = area === 'anyNation' ? nations : [area]
  const provisional = new Map<number, ReadonlyMap<number, Holiday>>()
  return (day) => {
    const date = civilDateOf(day)
    for (const nation of asked) {
      const listed = calendar.holidays[nation][date]
      if (listed !== undefined) return listed
    }
    const year = yearOfDay(day)
    if (year >= calendar.firstYear && year <= calendar.lastProclaimedYear) return undefined
    const rules = provisional.get(year) ?? standing(year, asked)
    provisional.set(year, rules)
    return rules.get(day)
  }
}

function standing(year: number, asked: readonly Nation[]): ReadonlyMap<number, Holiday> {
  return new Map(
    asked.flatMap((nation) => standingHolidays(year, nation)).map((holiday) => [holiday.day, named(holiday)]),
  )
}

function named({ name, substitute }: Holiday): Holiday {
  return { name, substitute }
}
