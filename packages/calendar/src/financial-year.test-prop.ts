import {
  addDays,
  financialYearDays,
  financialYearOf,
  parseFinancialYear,
  parseQuarter,
  quarterDays,
  quarterLabel,
  quarterOf,
} from '@casework/calendar'
import { arbitraryCivilDate } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const date = arbitraryCivilDate('0900-01-01', '9990-12-31')
const kind = fc.constantFrom('calendar' as const, 'financial' as const)

test('a day lies in its financial year, and the day after the last in the next', () => {
  fc.assert(
    fc.property(date, (day) => {
      const year = financialYearOf(day)
      const { from, to } = financialYearDays(year)
      expect(from <= day && day <= to).toBe(true)
      expect(parseFinancialYear(year)).toEqual({ ok: true, value: year })
      expect(financialYearDays(financialYearOf(addDays(to, 1))).from).toBe(addDays(to, 1))
    }),
  )
})

test('a day lies in its quarter, and the label of the quarter is read back', () => {
  fc.assert(
    fc.property(date, kind, (day, of) => {
      const quarter = quarterOf(day, of)
      const { from, to } = quarterDays(quarter)
      expect(from <= day && day <= to).toBe(true)
      expect(quarterOf(from, of)).toEqual(quarterOf(to, of))
      expect(parseQuarter(quarterLabel(quarter))).toEqual({ ok: true, value: quarter })
    }),
  )
})
