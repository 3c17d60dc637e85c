import { addMonths } from '../add-months.ts'
import { daysOfWeek } from '../day-of-week.ts'
import type { Recurrence } from '../recurrence.ts'
import { dayNumber, lastDayNumber, weekdayIndex } from './day-number.ts'

const daysInWeek = 7

/** The days, as day numbers, that the pattern gives from a day on, in order, before exceptions. */
export function* recurringDays(recurrence: Recurrence, from: number): Generator<number> {
  const start = dayNumber(recurrence.start)
  const first = Math.max(from, start)
  const last = recurrence.until === undefined ? lastDayNumber : dayNumber(recurrence.until)
  for (const day of patternDays(recurrence, start, first)) {
    if (day > last) return
    if (day >= first) yield day
  }
}

/** The days of the pattern from shortly before `first`, without end. */
function patternDays(recurrence: Recurrence, start: number, first: number): Generator<number> {
  if (recurrence.unit === 'days') return everyDays(start, recurrence.every, first)
  if (recurrence.unit === 'months') return everyMonths(recurrence, first - start)
  const chosen = recurrence.daysOfWeek?.map((name) => daysOfWeek.indexOf(name)) ?? [weekdayIndex(start)]
  const monday = start - weekdayIndex(start)
  return everyWeeks(monday, recurrence.every * daysInWeek, first, [...new Set(chosen)].sort())
}

function* everyDays(start: number, every: number, first: number): Generator<number> {
  for (let day = start + Math.ceil((first - start) / every) * every; ; day += every) yield day
}

function* everyWeeks(monday: number, every: number, first: number, chosen: readonly number[]): Generator<number> {
  for (let week = monday + Math.floor((first - monday) / every) * every; ; week += every)
    for (const weekday of chosen) yield week + weekday
}

function* everyMonths({ start, every }: Recurrence, daysOn: number): Generator<number> {
  const lastMonth = (9999 - Number(start.slice(0, 4))) * 12
  const longestMonth = 31
  for (let turn = Math.floor(daysOn / longestMonth / every); turn * every <= lastMonth; turn += 1)
    yield dayNumber(addMonths(start, turn * every))
}
