import { civilDateSchema, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'
import type { Calendar, Holiday, Nation } from './calendar.ts'
import { holidayNames } from './internal/holiday-names.ts'

const divisionSchema = z.object({
  events: z
    .array(
      z.object({ title: z.string().min(1).max(200), date: civilDateSchema, notes: z.string().max(500).optional() }),
    )
    .max(2000),
})

/** The official feed: one division for each nation, each with its events. */
const feedSchema = z.object({
  'england-and-wales': divisionSchema,
  scotland: divisionSchema,
  'northern-ireland': divisionSchema,
})

type FeedEvent = z.infer<typeof divisionSchema>['events'][number]

const substituteNote = 'substitute day'
const welshByTitle: ReadonlyMap<string, string> = new Map(
  Object.values(holidayNames).map(({ en, cy }) => [titleKey(en), cy]),
)

/**
 * Makes a calendar from the official feed of bank holidays, as JSON already read by the caller.
 *
 * @remarks
 * The feed is that of gov.uk/bank-holidays.json: a division for each nation, each with events (domain.md §6, Bank holidays). A year counts
 * as proclaimed when every nation has both its New Year and its Christmas in it, so a feed cut short covers less, never more. Welsh names
 * are those of the Welsh page for the titles we know; a title we do not know is kept in English.
 *
 * @returns The calendar, or `CALENDAR.FEED_NOT_READABLE` | `CALENDAR.FEED_INCOMPLETE` where no year is whole in every nation.
 *
 * @example
 * calendarFromFeed({}).ok //=> false
 * const whole = [{ title: 'New Year’s Day', date: '2026-01-01', notes: '' }, { title: 'Christmas Day', date: '2026-12-25', notes: '' }]
 * const division = { events: whole }
 * const calendar = calendarFromFeed({ 'england-and-wales': division, scotland: division, 'northern-ireland': division })
 * calendar.ok && calendar.value.lastProclaimedYear //=> 2026
 * @public
 */
export function calendarFromFeed(
  json: unknown,
): Result<Calendar, 'CALENDAR.FEED_NOT_READABLE' | 'CALENDAR.FEED_INCOMPLETE'> {
  const feed = feedSchema.safeParse(json)
  if (!feed.success) return problem('CALENDAR.FEED_NOT_READABLE')
  const events: Record<Nation, readonly FeedEvent[]> = {
    englandAndWales: feed.data['england-and-wales'].events,
    scotland: feed.data.scotland.events,
    northernIreland: feed.data['northern-ireland'].events,
  }
  const lastProclaimedYear = Math.max(...wholeYears(Object.values(events)))
  if (!Number.isFinite(lastProclaimedYear)) return problem('CALENDAR.FEED_INCOMPLETE')
  return succeeded({
    version: 1,
    source: 'gov.uk/bank-holidays.json',
    firstYear: firstOfRun(wholeYears(Object.values(events)), lastProclaimedYear),
    lastProclaimedYear,
    holidays: {
      englandAndWales: byDate(events.englandAndWales),
      scotland: byDate(events.scotland),
      northernIreland: byDate(events.northernIreland),
    },
  })
}

/** The years in which every nation has a holiday at New Year and one at Christmas. */
function wholeYears(nations: readonly (readonly FeedEvent[])[]): readonly number[] {
  const years = nations.map((events) => {
    const dates = events.map(({ date }) => date)
    const atNewYear = dates.filter((date) => date.slice(5) <= '01-04').map((date) => date.slice(0, 4))
    const atChristmas = new Set(dates.filter((date) => date.slice(5) >= '12-25').map((date) => date.slice(0, 4)))
    return new Set(atNewYear.filter((year) => atChristmas.has(year)))
  })
  return [...(years[0] ?? [])].filter((year) => years.every((whole) => whole.has(year))).map(Number)
}

function firstOfRun(years: readonly number[], last: number): number {
  let first = last
  while (years.includes(first - 1)) first -= 1
  return first
}

function byDate(events: readonly FeedEvent[]): Record<string, Holiday> {
  return Object.fromEntries(events.map((event) => [event.date, asHoliday(event)]))
}

function asHoliday({ title, notes = '' }: FeedEvent): Holiday {
  return {
    name: { en: title, cy: welshByTitle.get(titleKey(title)) ?? title },
    substitute: notes.trim().toLowerCase() === substituteNote,
  }
}

/** A title without what editors change from year to year: capitals and the shape of the apostrophe. */
function titleKey(title: string): string {
  return title.toLowerCase().replaceAll("'", '’')
}
