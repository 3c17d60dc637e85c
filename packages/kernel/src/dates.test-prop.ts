import { compareCivilDates, compareInstants, parseCivilDate, parseInstant } from '@casework/kernel'
import { arbitraryCivilDate, arbitraryInstant } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('every day and every instant is read back as it was written', () => {
  fc.assert(
    fc.property(arbitraryCivilDate('0001-01-01', '9999-12-31'), (date) => {
      expect(parseCivilDate(date)).toEqual({ ok: true, value: date })
    }),
  )
  fc.assert(
    fc.property(arbitraryInstant(), (at) => {
      expect(parseInstant(at)).toEqual({ ok: true, value: at })
    }),
  )
})

test('comparing is the order of time itself', () => {
  fc.assert(
    fc.property(arbitraryInstant(), arbitraryInstant(), (one, other) => {
      expect(compareInstants(one, other)).toBe(Math.sign(Date.parse(one) - Date.parse(other)) || 0)
    }),
  )
  fc.assert(
    fc.property(arbitraryCivilDate(), arbitraryCivilDate(), (one, other) => {
      expect(compareCivilDates(one, other)).toBe(Math.sign(Date.parse(one) - Date.parse(other)) || 0)
    }),
  )
})
