import type { DaySpan } from './financial-year.ts'
import { civilDateFrom, lastDayOfMonth, monthOf, yearOf } from './internal/day-number.ts'

/**
 * Gives the whole calendar months of a period, each with its first and its last day; a month that the period only begins or ends in is not one.
 *
 * @remarks For figures by month: a part of a month beside whole ones misleads. Source: domain.md §6, Dates (ours).
 *
 * @example
 * monthsOf({ from: civilDate('2026-01-15'), to: civilDate('2026-03-31') })
 * //=> [{ from: '2026-02-01', to: '2026-02-28' }, { from: '2026-03-01', to: '2026-03-31' }]
 * monthsOf({ from: civilDate('2026-01-15'), to: civilDate('2026-02-14') }) //=> []
 * @public
 */
export function monthsOf({ from, to }: DaySpan): readonly DaySpan[] {
  const first = yearOf(from) * 12 + monthOf(from) - 1
  const last = yearOf(to) * 12 + monthOf(to) - 1
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => monthAt(first + index))
  return months.filter((month) => month.from >= from && month.to <= to)
}

function monthAt(index: number): DaySpan {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return { from: civilDateFrom(year, month, 1), to: civilDateFrom(year, month, lastDayOfMonth(year, month)) }
}
