import { commitSeed, drawSample, redrawMatches, seedSchema, verifySeed } from '@casework/figures'
import { instant } from '@casework/kernel'
import { lawfully, replaysTo } from '@casework/kernel/testing'
import {
  applyReviewSampleEvent,
  commitSample,
  commitSampleInputSchema,
  defaultForcePolicy,
  drawnItems,
  drawReviewSample,
  isDrawnAsCommitted,
  organisationIdSchema,
  replayReviewSample,
  reportIdSchema,
  reviewSampleEventSchema,
  reviewSampleSchema,
  sampleItems,
} from '@casework/use-of-force-reports'
import { aReviewSample, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

/** Stands in for SHA-256, which the caller has: another text for every seed, of the same shape. */
const sha256 = (text: string) => [...text].reverse().join('') + text
const seed = seedSchema.parse('00112233445566778899aabbccddeeff')
const coordinator = { ...asOfficer('reviewCoordinator'), policy: defaultForcePolicy, sha256 }
const later = { ...coordinator, now: instant('2027-04-01T00:00:00Z') }
const input = (wanted: object = {}) =>
  commitSampleInputSchema.parse({
    sampleId: 'sample-1',
    period: { from: '2027-01-01', to: '2027-03-31' },
    commitment: commitSeed(seed, sha256),
    ...wanted,
  })
const incidents = Array.from({ length: 200 }, (_, index) => ({
  reportId: reportIdSchema.parse(`report-${index}`),
  providerId: organisationIdSchema.parse(index < 150 ? 'provider-1' : 'provider-2'),
  certain: index % 20 === 0,
}))

test('a seed is committed to before its period and drawn after it, so that nobody can choose the incidents', () => {
  const committed = lawfully(applyReviewSampleEvent, undefined, () => commitSample(input(), coordinator))
  if (!committed.ok) throw new Error('refused')
  const sample = committed.value.record
  expect(
    drawReviewSample(sample, { incidents, seed }, { ...later, now: instant('2027-03-31T12:00:00Z') }),
  ).toHaveProblem('SAMPLE.PERIOD_NOT_OVER')
  const other = seedSchema.parse('ff112233445566778899aabbccddeeff')
  expect(drawReviewSample(sample, { incidents, seed: other }, later)).toHaveProblem('FIGURES.SEED_NOT_AS_COMMITTED')
  const drawn = lawfully(applyReviewSampleEvent, sample, (record) =>
    drawReviewSample(record ?? sample, { incidents, seed }, later),
  )
  if (!drawn.ok || drawn.value.record.stage !== 'drawn') throw new Error('refused')
  const events = [...committed.value.events, ...drawn.value.events]
  expect(replaysTo(applyReviewSampleEvent, events, drawn.value.record)).toBe(true)
  for (const event of events) expect(reviewSampleEventSchema.safeParse(event).success).toBe(true)
  expect(reviewSampleSchema.safeParse(drawn.value.record).success).toBe(true)
  expect(drawn.value.record.strata.map(({ stratum, size, chosen }) => [stratum, size, chosen.length])).toEqual([
    ['certain', 10, 10],
    ['provider:provider-1', 142, 15],
    ['provider:provider-2', 48, 5],
  ])
  expect(drawReviewSample(drawn.value.record, { incidents, seed }, later)).toHaveProblem('SAMPLE.ALREADY_DRAWN')
})

test('anyone with the ids and the seed draws the same again, in whatever order they have them', () => {
  const sample = aReviewSample({
    period: { from: '2026-10-01', to: '2026-10-31' },
    commitment: commitSeed(seed, sha256),
  })
  const drawn = drawReviewSample(sample, { incidents: [...incidents].reverse(), seed }, coordinator)
  const revealed = verifySeed(seed, sample.commitment, sha256)
  if (!drawn.ok || drawn.value.record.stage !== 'drawn' || !revealed.ok) throw new Error('refused')
  const { strata } = drawn.value.record
  const published = { method: 'sipHash24Rank', seedHash: sample.commitment.hash, strata } as const
  expect(redrawMatches(published, sampleItems(incidents), revealed.value)).toBe(true)
  expect(redrawMatches(published, sampleItems(incidents.slice(1)), revealed.value)).toBe(false)
  expect(
    drawSample(
      sampleItems(incidents),
      strata.map(({ stratum, take }) => ({ stratum, take })),
      revealed.value,
    ).ok,
  ).toBe(true)
})

test('the record of a draw names what it was drawn from, so that it can be drawn again whatever becomes of the reports', () => {
  const sample = aReviewSample({ commitment: commitSeed(seed, sha256) })
  const drawn = drawReviewSample(sample, { incidents: [...incidents].reverse(), seed }, coordinator)
  if (!drawn.ok || drawn.value.record.stage !== 'drawn') throw new Error('refused')
  const { record } = drawn.value
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort()
  expect(ids(drawnItems(record))).toEqual(ids(sampleItems(incidents)))
  for (const { items, size } of record.strata) expect(items).toHaveLength(size)
  expect(isDrawnAsCommitted(record, sha256)).toBe(true)
  expect(isDrawnAsCommitted(record, sha256, sampleItems(incidents.slice(1)))).toBe(false)
  expect(isDrawnAsCommitted({ ...record, seed: seedSchema.parse('f'.repeat(32)) }, sha256)).toBe(false)
})

test('an incident named twice is not drawn twice', () => {
  const sample = aReviewSample({ commitment: commitSeed(seed, sha256) })
  expect(
    drawReviewSample(sample, { incidents: [...incidents, ...incidents.slice(0, 1)], seed }, coordinator),
  ).toHaveProblem('FIGURES.ITEM_TWICE')
})

test('only the coordinator, a person, commits and draws, and only for a period to come', () => {
  expect(commitSample(input(), { ...coordinator, ...asOfficer('contractMonitor') })).toHaveProblem(
    'REPORT.ROLE_REQUIRED',
  )
  const system = { ...coordinator, actor: { ...coordinator.actor, kind: 'system' as const } }
  expect(commitSample(input(), system)).toHaveProblem('REPORT.PERSON_REQUIRED')
  expect(commitSample(input({ period: { from: '2026-11-22', to: '2026-12-31' } }), coordinator)).toHaveProblem(
    'SAMPLE.PERIOD_BEGUN',
  )
  expect(commitSample(input({ period: { from: '2027-03-31', to: '2027-01-01' } }), coordinator)).toHaveProblem(
    'SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS',
  )
  expect(drawReviewSample(aReviewSample(), { incidents, seed }, system)).toHaveProblem('REPORT.PERSON_REQUIRED')
  expect(
    drawReviewSample(aReviewSample(), { incidents, seed }, { ...coordinator, ...asOfficer('contractMonitor') }),
  ).toHaveProblem('REPORT.ROLE_REQUIRED')
})

test('a history of a sample that cannot be is not replayed', () => {
  const committed = commitSample(input(), coordinator)
  const [event] = committed.ok ? committed.value.events : []
  if (event === undefined) throw new Error('refused')
  expect(() => replayReviewSample([event, event])).toThrow('SAMPLE.HISTORY_CORRUPT')
  expect(replayReviewSample([])).toBeUndefined()
})
