import {
  financialYearDays,
  financialYearOf,
  financialYearSchema,
  formatQuarter,
  parseFinancialYear,
  parseQuarter,
  quarterDays,
  quarterLabel,
  quarterOf,
  quarterSchema,
} from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

const inYear = (text: string) => financialYearSchema.parse(text)

test('a financial year is two years that follow each other', () => {
  expect(parseFinancialYear('2016-17')).toEqual({ ok: true, value: '2016-17' })
  expect(parseFinancialYear('2016/17')).toEqual({ ok: true, value: '2016-17' })
  expect(parseFinancialYear('1999-00')).toEqual({ ok: true, value: '1999-00' })
  for (const text of ['2016', '2016-18', '2016-2017', '16-17', '0000-01', '9999-00', ''])
    expect(parseFinancialYear(text)).toHaveProblem('CALENDAR.NOT_A_FINANCIAL_YEAR')
})

test('what is kept has a hyphen', () => {
  expect(financialYearSchema.safeParse('2016-17').success).toBe(true)
  expect(financialYearSchema.safeParse('2016/17').success).toBe(false)
  expect(financialYearSchema.safeParse('2016-18').success).toBe(false)
})

test('the financial year turns on 1 April', () => {
  expect(financialYearOf(civilDate('2026-03-31'))).toBe('2025-26')
  expect(financialYearOf(civilDate('2026-04-01'))).toBe('2026-27')
  expect(financialYearDays(inYear('1999-00'))).toEqual({ from: '1999-04-01', to: '2000-03-31' })
  expect(() => financialYearOf(civilDate('0001-03-31'))).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
  expect(() => financialYearOf(civilDate('9999-04-01'))).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
})

test('a quarter says whether it is of a calendar or a financial year', () => {
  const date = civilDate('2026-02-14')
  expect(quarterOf(date, 'calendar')).toEqual({ kind: 'calendar', year: 2026, quarter: 1 })
  expect(quarterOf(date, 'financial')).toEqual({ kind: 'financial', year: '2025-26', quarter: 4 })
  expect(quarterSchema.safeParse({ year: 2026, quarter: 1 }).success).toBe(false)
  expect(quarterSchema.safeParse({ kind: 'financial', year: 2026, quarter: 1 }).success).toBe(false)
})

test('quarters in words name their months', () => {
  const financial = { kind: 'financial', year: inYear('2025-26') } as const
  expect(formatQuarter({ ...financial, quarter: 1 }, 'en')).toBe('April to June 2025')
  expect(formatQuarter({ ...financial, quarter: 2 }, 'cy')).toBe('Gorffennaf i Fedi 2025')
  expect(formatQuarter({ ...financial, quarter: 3 }, 'cy')).toBe('Hydref i Ragfyr 2025')
  expect(formatQuarter({ ...financial, quarter: 4 }, 'en')).toBe('January to March 2026')
  expect(quarterDays({ ...financial, quarter: 4 })).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  expect(quarterDays({ kind: 'calendar', year: 2026, quarter: 4 })).toEqual({ from: '2026-10-01', to: '2026-12-31' })
})

test('labels are read as they are written, and nothing else', () => {
  expect(quarterLabel({ kind: 'calendar', year: 987, quarter: 2 })).toBe('Q2 0987')
  expect(parseQuarter('Q2 2025-26')).toEqual({ ok: true, value: { kind: 'financial', year: '2025-26', quarter: 2 } })
  for (const text of ['Q5 2026', 'Q1 2025-27', 'Q1 0000', 'Q1', '2026 Q1', 'q1 2026'])
    expect(parseQuarter(text)).toHaveProblem('CALENDAR.NOT_A_QUARTER')
})
