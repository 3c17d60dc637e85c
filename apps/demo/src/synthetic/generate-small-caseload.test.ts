import { parsePartialDate } from '@casework/calendar'
import { barrierKinds } from '@casework/cases'
import { isCustomerFactValue } from '@casework/customers'
import { civilDate, parseText } from '@casework/kernel'
import { expect, test } from 'vitest'
import type { CaseloadColumn } from './caseload-columns.ts'
import { communities, scripts } from './communities.ts'
import { generateSmallCaseload } from './generate-small-caseload.ts'

const rows = generateSmallCaseload({ asAt: civilDate('2026-11-22') })
const values = (column: CaseloadColumn): Set<string> => new Set(rows.map((row) => row[column]))

test('sixty people, each with a reference and a name of their own', () => {
  expect(values('PersonRef').size).toBe(60)
  expect(values('FullName').size).toBe(60)
})

test('every script and language is there', () => {
  expect(values('Script')).toEqual(new Set(scripts))
  expect(values('Language')).toEqual(new Set(communities.map(({ language }) => language)))
})

test('every band of harm, every level, those not known and runs of missed reports are there', () => {
  expect(values('HarmBand')).toEqual(new Set(['none', 'low', 'medium', 'high', '']))
  expect(values('MappaLevel')).toEqual(new Set(['', '0', '1', '2', '3']))
  for (const level of ['0', '1', '2', '3']) expect(values('AdultAtRiskLevel')).toContain(level)
  expect(values('MissedReports').size).toBeGreaterThan(4)
})

test.each<[CaseloadColumn]>([
  ['DependentChild'],
  ['AgeDisputed'],
  ['Pregnant'],
  ['TraffickingReferral'],
  ['HealthCondition'],
  ['SelfHarmConcern'],
  ['TortureIndicator'],
  ['LawfulStatusPossible'],
])('%s is answered with yes, with no and not at all', (column) => {
  expect([...values(column)]).toEqual(expect.arrayContaining(['Y', 'N']))
  expect(rows.some((row) => !['Y', 'N'].includes(row[column]))).toBe(true)
})

test('every kind of barrier is open for somebody', () => {
  const open = rows.flatMap((row) => row.Barriers.split(';')).filter((one) => one.split(':').length === 2)
  const kinds = new Set(open.map((one) => one.split(':')[0]))
  expect(barrierKinds.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('it is kind: names and dates read without a problem, and codes are known', () => {
  for (const row of rows) {
    expect(parseText(row.FullName, 100)).toEqual({ ok: true, value: row.FullName })
    expect(parsePartialDate(row.DateOfBirth).ok).toBe(true)
    expect(isCustomerFactValue('nationality', row.Nationality)).toBe(true)
  }
})

test('people report in person, to the police, by telephone and digitally', () => {
  expect(values('ReportMethod').size).toBe(4)
})
