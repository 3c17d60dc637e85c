import { type Nation, nations, statutoryCalendar } from '@casework/calendar'
import Holidays from 'date-holidays'
import { expect, test } from 'vitest'

const region: Record<Nation, string> = { englandAndWales: 'ENG', scotland: 'SCT', northernIreland: 'NIR' }

/** Where the other source is known to be wrong: it does not move the spring holiday of 2012 and misses the last Scottish proclamation. */
const springOf2012 = ['2012-05-28', '2012-06-04']
const knownDivergences: Record<Nation, readonly string[]> = {
  englandAndWales: springOf2012,
  scotland: [...springOf2012, '2026-06-15'],
  northernIreland: springOf2012,
}

test.each(nations)('the weekdays off from 2012 to 2030 agree with an independent source: %s', (nation) => {
  const ours = Object.keys(statutoryCalendar({ lastProclaimedYear: 2030 }).holidays[nation])
  const peer = new Holidays('GB', region[nation], { timezone: 'Europe/London' })
  const theirs = new Set<string>()
  for (let year = 2012; year <= 2030; year += 1)
    for (const holiday of peer.getHolidays(year))
      if (['public', 'bank'].includes(holiday.type)) theirs.add(holiday.date.slice(0, 10))
  const weekday = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
  const listed = [...theirs].filter(weekday)
  const differing = [...ours.filter((date) => !theirs.has(date)), ...listed.filter((date) => !ours.includes(date))]
  expect(differing.sort()).toEqual(knownDivergences[nation])
})
