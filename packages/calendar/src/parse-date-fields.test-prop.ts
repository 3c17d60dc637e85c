import { formatCivilDate, parseDateFields } from '@casework/calendar'
import { arbitraryCivilDate } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a date as we write it, in either language, is read back from three fields', () => {
  fc.assert(
    fc.property(arbitraryCivilDate('1000-01-01', '9999-12-31'), fc.constantFrom('en', 'cy'), (date, language) => {
      const [day, month, year] = formatCivilDate(date, language).split(' ')
      expect(parseDateFields({ day, month, year })).toEqual({ ok: true, value: date })
    }),
  )
})

test('whatever was typed gives a real date or problems, and is never repeated', () => {
  const typed = fc.string({ minLength: 4 }).map((text) => `~${text}`)
  fc.assert(
    fc.property(typed, fc.string(), fc.string(), (day, month, year) => {
      const parsed = parseDateFields({ day, month, year })
      expect(parsed.ok).toBe(false)
      expect(JSON.stringify(parsed)).not.toContain(day)
    }),
  )
})
