import { calendarFromFeed, isWorkingDay, nations, ukCalendar } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

type Event = { title: string; date: string; notes?: string; bunting?: boolean }
const divisions = { englandAndWales: 'england-and-wales', scotland: 'scotland', northernIreland: 'northern-ireland' }

/** The feed as the official site gives it, of our own days. */
function feedOf(from: string, to: string, extra: Record<string, readonly Event[]> = {}): Record<string, unknown> {
  const division = (nation: (typeof nations)[number]) => ({
    division: divisions[nation],
    events: [
      ...Object.entries(ukCalendar.holidays[nation])
        .filter(([date]) => date >= from && date <= to)
        .map(([date, { name, substitute }]) => ({
          title: name.en,
          date,
          notes: substitute ? 'Substitute day' : '',
          bunting: true,
        })),
      ...(extra[nation] ?? []),
    ],
  })
  return Object.fromEntries(nations.map((nation) => [divisions[nation], division(nation)]))
}

test('the feed gives the same days, names and substitutes as the rules', () => {
  const read = calendarFromFeed(feedOf('2019-01-01', '2027-12-31'))
  expect(read.ok && [read.value.firstYear, read.value.lastProclaimedYear]).toEqual([2019, 2027])
  for (const nation of nations)
    for (const [date, holiday] of Object.entries(read.ok ? read.value.holidays[nation] : {}))
      expect(ukCalendar.holidays[nation][date]).toEqual(holiday)
})

test('a year that is not whole in every nation is not proclaimed', () => {
  const cut = calendarFromFeed(feedOf('2019-06-01', '2027-06-30'))
  expect(cut.ok && [cut.value.firstYear, cut.value.lastProclaimedYear]).toEqual([2020, 2026])
  const partly = feedOf('2019-01-01', '2027-12-31')
  const scotland = feedOf('2019-01-01', '2025-12-31')['scotland']
  const read = calendarFromFeed({ ...partly, scotland })
  expect(read.ok && read.value.lastProclaimedYear).toBe(2025)
})

test('a gap in the years ends what is known', () => {
  const later = feedOf('2024-01-01', '2027-12-31') as Record<string, { events: Event[] }>
  const early = feedOf('2019-01-01', '2021-12-31') as Record<string, { events: Event[] }>
  const joined = Object.fromEntries(
    Object.entries(later).map(([key, { events }]) => [key, { events: [...(early[key]?.events ?? []), ...events] }]),
  )
  const read = calendarFromFeed(joined)
  expect(read.ok && [read.value.firstYear, read.value.lastProclaimedYear]).toEqual([2024, 2027])
})

test('a new title is kept in English, and an old one is known whatever its apostrophe and capitals', () => {
  const scotland = [
    { title: 'A new holiday', date: '2027-06-14' },
    { title: "ST ANDREW'S DAY", date: '2027-12-01' },
  ]
  const read = calendarFromFeed(feedOf('2026-01-01', '2027-12-31', { scotland }))
  const days = read.ok ? read.value.holidays.scotland : {}
  expect(days['2027-06-14']?.name).toEqual({ en: 'A new holiday', cy: 'A new holiday' })
  expect(days['2027-12-01']?.name.cy).toBe('Gŵyl Andreas')
  expect(read.ok && isWorkingDay(civilDate('2027-06-14'), 'scotland', read.value)).toBe(false)
  expect(read.ok && isWorkingDay(civilDate('2027-06-14'), 'englandAndWales', read.value)).toBe(true)
})

test('what is not the feed is refused', () => {
  for (const json of [undefined, null, 'text', [], {}, { scotland: { events: [] } }])
    expect(calendarFromFeed(json)).toHaveProblem('CALENDAR.FEED_NOT_READABLE')
  const badDate = feedOf('2026-01-01', '2026-12-31', { scotland: [{ title: 'Never', date: '2026-02-31' }] })
  expect(calendarFromFeed(badDate)).toHaveProblem('CALENDAR.FEED_NOT_READABLE')
})

test('a feed without a whole year is refused', () => {
  expect(calendarFromFeed(feedOf('2026-02-01', '2026-12-31'))).toHaveProblem('CALENDAR.FEED_INCOMPLETE')
  expect(calendarFromFeed(feedOf('2026-02-01', '2026-02-02'))).toHaveProblem('CALENDAR.FEED_INCOMPLETE')
})
