import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import type { CaseloadRow } from './caseload-columns.ts'
import { generateCaseload } from './generate-caseload.ts'

const asAt = civilDate('2026-11-22')
const caseloads = [1, 2, 3].map((seed) => [...generateCaseload({ people: 30_000, seed, asAt })])

/** Pearson’s chi-square of a table, as standard deviations from what chance alone would give (Wilson and Hilferty). */
function deviationsFromChance(rows: readonly CaseloadRow[], outcome: (row: CaseloadRow) => string): number {
  const counted = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const row of rows) {
    const nation = row.Nationality.toUpperCase()
    const cells = counted.get(nation) ?? new Map<string, number>()
    counted.set(nation, cells.set(outcome(row), (cells.get(outcome(row)) ?? 0) + 1))
    totals.set(outcome(row), (totals.get(outcome(row)) ?? 0) + 1)
  }
  let chiSquare = 0
  for (const cells of counted.values()) {
    const ofNation = [...cells.values()].reduce((sum, count) => sum + count, 0)
    for (const [result, total] of totals) {
      const expected = (ofNation * total) / rows.length
      chiSquare += ((cells.get(result) ?? 0) - expected) ** 2 / expected
    }
  }
  const freedom = (counted.size - 1) * (totals.size - 1)
  const spread = 2 / (9 * freedom)
  return (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread)
}

test.each<[string, (row: CaseloadRow) => string]>([
  ['the band of harm', (row) => row.HarmBand.trim()],
  ['missed reports', (row) => (row.MissedReports === '' ? '' : `${Math.min(Number(row.MissedReports), 2)}`)],
  ['the level of public protection', (row) => (row.MappaLevel === '0' ? '0' : 'other')],
  ['having reported at all', (row) => `${row.LastReported === ''}`],
  ['liability', (row) => row.LiabilityEstablished.trim().slice(0, 1).toUpperCase()],
  ['a barrier', (row) => `${row.Barriers === ''}`],
  ['how often to report', (row) => row.ReportUnit],
])('nationality says nothing of %s', (_name, outcome) => {
  for (const rows of caseloads) expect(deviationsFromChance(rows, outcome)).toBeLessThan(3.5)
})

test('the measure does see what is not independent', () => {
  const [rows = []] = caseloads
  expect(deviationsFromChance(rows, (row) => row.Script)).toBeGreaterThan(50)
})
