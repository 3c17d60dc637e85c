import type { Calendar, Holiday, Nation } from './calendar.ts'
import { civilDateOf } from './internal/day-number.ts'
import { standingHolidays } from './internal/standing-holidays.ts'
import { type Proclamation, proclamations } from './proclamations.ts'

const firstYear = 2012
const lastProclaimedYear = 2027

/**
 * What a service may add to the calendar when a holiday is proclaimed before a release of this package that knows it.
 * @public
 */
export type StatutoryCalendarOptions = {
  /** Proclamations besides those this package lists. */
  readonly proclamations?: readonly Proclamation[]
  /** The last year whose bank holidays are officially listed. */
  readonly lastProclaimedYear?: number
}

/**
 * Computes the calendar of bank holidays from the standing rules and the one-off proclamations, from 2012 on.
 *
 * @remarks
 * Banking and Financial Dealings Act 1971, section 1 and Schedule 1; substitute days as proclaimed. The last proclaimed year is 2027
 * unless told: the last that the official list gave when this was released.
 *
 * @example
 * statutoryCalendar().holidays.scotland['2026-06-15']?.name.en //=> 'World Cup bank holiday'
 * statutoryCalendar({ lastProclaimedYear: 2028 }).lastProclaimedYear //=> 2028
 * @public
 */
export function statutoryCalendar(options: StatutoryCalendarOptions = {}): Calendar {
  const lastYear = options.lastProclaimedYear ?? lastProclaimedYear
  const oneOffs = [...proclamations, ...(options.proclamations ?? [])]
  return {
    version: 1,
    source: 'Banking and Financial Dealings Act 1971 and royal proclamations',
    firstYear,
    lastProclaimedYear: lastYear,
    holidays: {
      englandAndWales: holidaysOf('englandAndWales', lastYear, oneOffs),
      scotland: holidaysOf('scotland', lastYear, oneOffs),
      northernIreland: holidaysOf('northernIreland', lastYear, oneOffs),
    },
  }
}

function holidaysOf(nation: Nation, lastYear: number, oneOffs: readonly Proclamation[]): Record<string, Holiday> {
  const days: [string, Holiday][] = []
  for (let year = firstYear; year <= lastYear; year += 1)
    for (const { day, name, substitute } of standingHolidays(year, nation))
      days.push([civilDateOf(day), { name, substitute }])
  const here = oneOffs.filter((proclamation) => proclamation.nations.includes(nation))
  const replaced = new Set<string>(here.flatMap(({ inPlaceOf }) => inPlaceOf ?? []))
  const appointed = here.map(({ date, holiday }): [string, Holiday] => [date, holiday])
  const kept = days.filter(([date]) => !replaced.has(date))
  return Object.fromEntries([...kept, ...appointed].sort(([one], [other]) => (one < other ? -1 : 1)))
}
