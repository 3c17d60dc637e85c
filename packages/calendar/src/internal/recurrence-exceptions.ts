import type { CivilDate } from '@casework/kernel'
import type { Recurrence } from '../recurrence.ts'
import { dayNumber } from './day-number.ts'
import { recurringDays } from './recurring-days.ts'

/** An occurrence that was moved. */
export type Move = { readonly date: CivilDate; readonly movedTo: CivilDate }

/** The occurrences of the pattern that were moved, earliest first; an exception to any other day changes nothing. */
export function movesOf(recurrence: Recurrence): readonly Move[] {
  const moves = (recurrence.exceptions ?? []).flatMap(({ date, movedTo }) =>
    movedTo !== undefined && occursOn(recurrence, date) ? [{ date, movedTo }] : [],
  )
  return moves.toSorted((one, other) => dayNumber(one.date) - dayNumber(other.date))
}

/** The occurrences of the pattern that were left out and not moved, earliest first, each once. */
export function leftOut(recurrence: Recurrence): readonly CivilDate[] {
  const moved = new Set(movesOf(recurrence).map(({ date }) => date))
  const dates = new Set((recurrence.exceptions ?? []).map(({ date }) => date))
  return [...dates].filter((date) => !moved.has(date) && occursOn(recurrence, date)).sort()
}

function occursOn(recurrence: Recurrence, date: CivilDate): boolean {
  const day = dayNumber(date)
  return recurringDays(recurrence, day).next().value === day
}
