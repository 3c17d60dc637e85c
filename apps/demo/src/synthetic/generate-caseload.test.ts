import { createHash } from 'node:crypto'
import { barrierKinds, reportingMethods } from '@casework/cases'
import { namePartKinds } from '@casework/customers'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import { type CaseloadColumn, type CaseloadRow, caseloadColumns } from './caseload-columns.ts'
import { caseloadCsv } from './caseload-csv.ts'
import { unkindRates } from './caseload-rates.ts'
import { scripts } from './communities.ts'
import { figures } from './figures.ts'
import { generateCaseload } from './generate-caseload.ts'

const asAt = civilDate('2026-11-22')
const people = figures.peopleReporting.value
const rows = [...generateCaseload({ people, seed: 1, asAt })]
const share = (is: (row: CaseloadRow) => boolean, of = rows): number => of.filter(is).length / of.length
const spellings = { yes: /^\s*(y|yes|true|1)\s*$/i, no: /^\s*(n|no|false|0)\s*$/i }
const shareOfYes = (column: CaseloadColumn): number =>
  share(
    (row) => spellings.yes.test(row[column]),
    rows.filter((row) => spellings.yes.test(row[column]) || spellings.no.test(row[column])),
  )

// The codes come from the packages: a new kind of barrier changes this hash, and nothing else should.
test('the same seed gives the same thousand rows on every machine', () => {
  const hash = createHash('sha256')
  for (const chunk of caseloadCsv({ people: 1000, seed: 'first thousand', asAt })) hash.update(chunk)
  expect(hash.digest('hex')).toBe('50a0e651f069727b58c086e0b5edef151441f4bf78d28043ee1b4ba513321093')
})

test('another seed gives other people', () => {
  const [first] = generateCaseload({ people: 1, seed: 'first', asAt })
  const [second] = generateCaseload({ people: 1, seed: 'second', asAt })
  expect(first).not.toEqual(second)
})

test('every person has a reference of their own, and no reference could be real', () => {
  expect(new Set(rows.map(({ PersonRef }) => PersonRef.trim())).size).toBe(people)
  expect(
    rows.every(({ PersonRef, CaseRef }) => /^EXAMPLE-P\d{7} ?$/.test(PersonRef) && /^EXAMPLE-C\d{7}$/.test(CaseRef)),
  ).toBe(true)
})

test('a row has every column, in order', () => {
  for (const row of rows.slice(0, 1000)) expect(Object.keys(row).sort()).toEqual([...caseloadColumns].sort())
})

test('half of everybody reports at one of the three centres of the capital, and there are thirteen centres', () => {
  const known = rows.filter((row) => row.ReportPlace !== '')
  expect(share((row) => row.ReportPlace.startsWith('Example House, Capital'), known)).toBeCloseTo(
    figures.shareAtCapitalCentres.value,
    1.7,
  )
  const centres = new Set(known.map((row) => row.ReportPlace).filter((place) => place.startsWith('Example House')))
  expect(centres.size).toBe(figures.reportingCentres.value)
  expect([...centres].filter((centre) => centre.includes('Capital'))).toHaveLength(figures.capitalCentres.value)
})

test('the longest run of missed reports on the public record turns up', () => {
  expect(Math.max(...rows.map((row) => Number(row.MissedReports)))).toBe(figures.longestRunOfMissedReports.value)
})

test.each([
  ['DependentChild', unkindRates.care.dependentChild],
  ['TraffickingReferral', unkindRates.care.traffickingReferral],
  ['HealthCondition', unkindRates.care.healthCondition],
  ['SelfHarmConcern', unkindRates.care.selfHarmConcern],
  ['TortureIndicator', unkindRates.care.tortureIndicator],
  ['LawfulStatusPossible', unkindRates.care.lawfulStatusPossible],
  ['LiabilityEstablished', unkindRates.liability],
  ['TravelDocumentAgreed', unkindRates.travelDocumentAgreed],
  ['VoluntaryReturnInterest', unkindRates.voluntaryReturnInterest],
] as const)('%s is answered yes as often as the rates say', (column, rate) => {
  expect(Math.abs(shareOfYes(column) - rate)).toBeLessThan(0.01)
})

test.each(['1', '2', '3'])('adults at risk of level %s are among them', (level) => {
  expect(share((row) => row.AdultAtRiskLevel === level)).toBeGreaterThan(0.01)
})

test('pregnancy and a disputed age are among them', () => {
  expect(shareOfYes('Pregnant')).toBeGreaterThan(0.01)
  expect(shareOfYes('AgeDisputed')).toBeGreaterThan(0.01)
})

test('few people under eighteen are made to report in person', () => {
  const young = rows.filter((row) => /\/20(09|10|11)$/.test(row.DateOfBirth))
  expect(young.length).toBeGreaterThan(300)
  expect(share((row) => row.ReportPlace.startsWith('Example House'), young)).toBeLessThan(0.15)
})

test('every script, part of a name, method of reporting and kind of barrier turns up, and codes nobody knows', () => {
  expect(new Set(rows.map((row) => row.Script))).toEqual(new Set(scripts))
  const parts = new Set(rows.flatMap((row) => row.NameParts.split('|')))
  expect(namePartKinds.filter((kind) => !parts.has(kind))).toEqual(['matronymic'])
  const methods = new Set(rows.map((row) => row.ReportMethod))
  expect(reportingMethods.filter((method) => !methods.has(method))).toEqual(['otherSpecified'])
  const barriers = new Set(rows.flatMap((row) => row.Barriers.split(';')).map((one) => one.split(':')[0]))
  expect(barrierKinds.filter((kind) => !barriers.has(kind))).toEqual([])
  expect(barriers).toContain('awaitingETD')
})

test('a name has as many kinds of part as it has words, where words are parted by spaces', () => {
  const kind = [...generateCaseload({ people: 2000, seed: 2, asAt, rates: { ...unkindRates, spoilt: noneSpoilt } })]
  for (const row of kind) {
    if (row.NameParts === '' || ['Hans', 'Hant', 'Kore'].includes(row.Script)) continue
    expect(row.NameParts.split('|')).toHaveLength(row.FullName.split(' ').length)
  }
})

const noneSpoilt = Object.fromEntries(
  Object.keys(unkindRates.spoilt).map((way) => [way, 0]),
) as typeof unkindRates.spoilt
