import type { Nation } from '../calendar.ts'
import { dayNumberOf, weekdayIndex } from './day-number.ts'
import { easterSunday } from './easter.ts'
import { type HolidayName, holidayNames } from './holiday-names.ts'

/** One bank holiday by the standing rules, on its day number. */
export type StandingHoliday = { readonly day: number; readonly name: HolidayName; readonly substitute: boolean }

const friday = 4

/**
 * The bank holidays of a year by the standing rules alone, in order: the Banking and Financial Dealings Act 1971, Schedule 1, and the
 * days that every year's proclamation appoints. One that falls at a weekend moves to the next weekday that is free.
 */
export function standingHolidays(year: number, nation: Nation): readonly StandingHoliday[] {
  const fixed = fixedDays[nation](year)
  const moving = movingDays[nation](year)
  const onWeekdays = fixed.filter(({ day }) => weekdayIndex(day) <= friday)
  const taken = new Set(onWeekdays.map(({ day }) => day))
  const substitutes = fixed
    .filter(({ day }) => weekdayIndex(day) > friday)
    .map(({ day, name }) => {
      let free = day
      while (weekdayIndex(free) > friday || taken.has(free)) free += 1
      taken.add(free)
      return { day: free, name, substitute: true }
    })
  const asNamed = [...onWeekdays, ...moving].map(({ day, name }) => ({ day, name, substitute: false }))
  return [...asNamed, ...substitutes].sort((one, other) => one.day - other.day)
}

type NamedDay = { readonly day: number; readonly name: HolidayName }

const fixedDays: { readonly [Each in Nation]: (year: number) => readonly NamedDay[] } = {
  englandAndWales: (year) => [newYear(year), ...christmas(year)],
  scotland: (year) => [
    newYear(year),
    { day: dayNumberOf(year, 1, 2), name: holidayNames.secondJanuary },
    { day: dayNumberOf(year, 11, 30), name: holidayNames.saintAndrew },
    ...christmas(year),
  ],
  northernIreland: (year) => [
    newYear(year),
    { day: dayNumberOf(year, 3, 17), name: holidayNames.saintPatrick },
    { day: dayNumberOf(year, 7, 12), name: holidayNames.battleOfTheBoyne },
    ...christmas(year),
  ],
}

const movingDays: { readonly [Each in Nation]: (year: number) => readonly NamedDay[] } = {
  englandAndWales: (year) => [...easter(year), ...may(year), lateAugust(year)],
  scotland: (year) => [
    { day: easterSunday(year) - 2, name: holidayNames.goodFriday },
    ...may(year),
    { day: mondayOnOrAfter(dayNumberOf(year, 8, 1)), name: holidayNames.summer },
  ],
  northernIreland: (year) => [...easter(year), ...may(year), lateAugust(year)],
}

function newYear(year: number): NamedDay {
  return { day: dayNumberOf(year, 1, 1), name: holidayNames.newYear }
}

function christmas(year: number): readonly NamedDay[] {
  return [
    { day: dayNumberOf(year, 12, 25), name: holidayNames.christmas },
    { day: dayNumberOf(year, 12, 26), name: holidayNames.boxingDay },
  ]
}

function easter(year: number): readonly NamedDay[] {
  const easterDay = easterSunday(year)
  return [
    { day: easterDay - 2, name: holidayNames.goodFriday },
    { day: easterDay + 1, name: holidayNames.easterMonday },
  ]
}

function may(year: number): readonly NamedDay[] {
  return [
    { day: mondayOnOrAfter(dayNumberOf(year, 5, 1)), name: holidayNames.earlyMay },
    { day: mondayOnOrAfter(dayNumberOf(year, 5, 25)), name: holidayNames.spring },
  ]
}

function lateAugust(year: number): NamedDay {
  return { day: mondayOnOrAfter(dayNumberOf(year, 8, 25)), name: holidayNames.summer }
}

function mondayOnOrAfter(day: number): number {
  return day + ((7 - weekdayIndex(day)) % 7)
}
