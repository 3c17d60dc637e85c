import { instantInLondon, startOfDayInLondon, wallTimeInLondon } from '@casework/calendar'
import { type Instant, instant } from '@casework/kernel'
import { arbitraryCivilDate, arbitraryInstant } from '@casework/kernel/testing'
import { TZDate } from '@date-fns/tz'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const toTheMinute = (at: Instant) => instant(`${at.slice(0, 16)}:00Z`)

test('the wall clock agrees with another library', () => {
  fc.assert(
    fc.property(arbitraryInstant('1972-01-01', '2060-12-31'), (at) => {
      const { date, time } = wallTimeInLondon(at)
      const peer = new TZDate(at, 'Europe/London')
      expect(`${date}T${time}`).toBe(peer.toISOString().slice(0, 16))
    }),
  )
})

test('a wall time leads back to its instant, once which of two is meant is said', () => {
  fc.assert(
    fc.property(arbitraryInstant('1972-01-01', '2060-12-31'), (at) => {
      const { date, time } = wallTimeInLondon(at)
      const found = (['first', 'second'] as const).map((which) => instantInLondon(date, time, which))
      expect(found).toContainEqual({ ok: true, value: toTheMinute(at) })
    }),
  )
})

test('every day begins at midnight', () => {
  fc.assert(
    fc.property(arbitraryCivilDate('1972-01-01', '2060-12-31'), (date) => {
      expect(wallTimeInLondon(startOfDayInLondon(date))).toEqual({ date, time: '00:00' })
    }),
  )
})
