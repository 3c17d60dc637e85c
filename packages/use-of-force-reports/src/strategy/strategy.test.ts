import { civilDate } from '@casework/kernel'
import { lawfully, replaysTo } from '@casework/kernel/testing'
import {
  adoptStrategy,
  adoptStrategyInputSchema,
  applyStrategyEvent,
  countAllIncidents,
  makeCommitment,
  makeCommitmentInputSchema,
  minimisationStrategySchema,
  replayStrategy,
  reviewCommitment,
  reviewCommitmentInputSchema,
  strategyEventSchema,
  strategyProgress,
} from '@casework/use-of-force-reports'
import { anIncidentRow, aStrategy, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const manager = asOfficer('providerManager')
const adopt = adoptStrategyInputSchema.parse({
  strategyId: 'strategy-1',
  providerId: 'provider-1',
  title: 'Talking first',
})
const commitment = (wanted: object = {}) =>
  makeCommitmentInputSchema.parse({
    commitmentId: 'commitment-9',
    words: 'Cameras are charged.',
    owner: 'manager-1',
    dueOn: '2027-06-30',
    reviewOn: '2026-11-22',
    ...wanted,
  })
const review = (wanted: object = {}) =>
  reviewCommitmentInputSchema.parse({
    commitmentId: 'commitment-1',
    state: 'onTrack',
    note: 'Nine in ten.',
    reviewOn: '2027-04-30',
    ...wanted,
  })
const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
const figures = (tried: number, not: number) =>
  countAllIncidents(
    [...Array(tried).fill('yes'), ...Array(not).fill('no')].map((deEscalationTried) =>
      anIncidentRow({ on: '2026-10-05', measures: { deEscalationTried } }),
    ),
    period,
  )

test('a strategy is adopted, committed to and reviewed, and its history replays to its record', () => {
  const adopted = adoptStrategy(adopt, manager)
  if (!adopted.ok) throw new Error('refused')
  const made = lawfully(applyStrategyEvent, adopted.value.record, (record) =>
    makeCommitment(record ?? adopted.value.record, commitment(), manager),
  )
  if (!made.ok) throw new Error('refused')
  const reviewed = lawfully(applyStrategyEvent, made.value.record, (record) =>
    reviewCommitment(record ?? made.value.record, review({ commitmentId: 'commitment-9' }), manager),
  )
  if (!reviewed.ok) throw new Error('refused')
  const events = [adopted, made, reviewed].flatMap((each) => each.value.events)
  expect(replaysTo(applyStrategyEvent, events, reviewed.value.record)).toBe(true)
  expect(reviewed.value.record.commitments).toMatchObject([{ reviewOn: '2027-04-30', reviews: [{ state: 'onTrack' }] }])
  expect(minimisationStrategySchema.safeParse(reviewed.value.record).success).toBe(true)
  for (const event of events) expect(strategyEventSchema.safeParse(event).success).toBe(true)
})

test('commitments are made once, by a manager, and reviewed on a day to come', () => {
  expect(makeCommitment(aStrategy(), commitment({ commitmentId: 'commitment-1' }), manager)).toHaveProblem(
    'STRATEGY.COMMITMENT_ID_TAKEN',
  )
  expect(makeCommitment(aStrategy(), commitment({ reviewOn: '2026-11-21' }), manager)).toHaveProblem(
    'REVIEW.DUE_IN_PAST',
  )
  expect(reviewCommitment(aStrategy(), review({ commitmentId: 'commitment-7' }), manager)).toHaveProblem(
    'STRATEGY.COMMITMENT_NOT_FOUND',
  )
  expect(reviewCommitment(aStrategy(), review({ reviewOn: '2026-11-21' }), manager)).toHaveProblem('REVIEW.DUE_IN_PAST')
  const system = { ...manager, actor: { ...manager.actor, kind: 'system' as const } }
  const monitor = asOfficer('contractMonitor')
  for (const act of [
    (context: typeof manager) => adoptStrategy(adopt, context),
    (context: typeof manager) => makeCommitment(aStrategy(), commitment(), context),
    (context: typeof manager) => reviewCommitment(aStrategy(), review(), context),
  ]) {
    expect(act(system)).toHaveProblem('REPORT.PERSON_REQUIRED')
    expect(act(monitor)).toHaveProblem('REPORT.ROLE_REQUIRED')
  }
})

test('reviewing one commitment leaves the others as they are', () => {
  const made = makeCommitment(aStrategy(), commitment(), manager)
  const reviewed = made.ok ? reviewCommitment(made.value.record, review(), manager) : made
  expect(reviewed.ok && reviewed.value.record.commitments.map(({ reviews }) => reviews.length)).toEqual([1, 0])
})

test('progress is told from figures: which way, whether the aim is reached, and whether a review is late', () => {
  const progress = (
    before: ReturnType<typeof figures>,
    now: ReturnType<typeof figures>,
    strategy = aStrategy(),
    asAt = '2027-01-31',
  ) => strategyProgress(strategy, before, now, civilDate(asAt))[0]
  expect(progress(figures(8, 2), figures(96, 4))).toMatchObject({
    before: 80,
    now: 96,
    going: 'asIntended',
    aim: 'reached',
    reviewLate: false,
  })
  const few = progress(figures(9, 1), figures(8, 2))?.difference
  expect(few?.value).toBeCloseTo(-0.1)
  expect((few?.interval.lower ?? 0) < 0 && (few?.interval.upper ?? 0) > 0).toBe(true)
  expect(progress(figures(9, 1), figures(8, 2))).toMatchObject({ going: 'otherwise', aim: 'notReached' })
  expect(progress(figures(9, 1), figures(9, 1))).toMatchObject({ going: 'notTold' })
  expect(progress(figures(9, 1), figures(0, 0), aStrategy(), '2027-02-01')).toMatchObject({
    going: 'notTold',
    aim: 'notKnown',
    reviewLate: true,
  })
  const of = (wanted: object) => aStrategy({ commitments: [{ ...aStrategy().commitments[0], ...wanted }] })
  expect(progress(figures(9, 1), figures(1, 0), of({ measure: { figure: 'incidents', shall: 'fall' } }))).toMatchObject(
    { before: 10, now: 1, going: 'notTold', aim: 'notSet' },
  )
  expect(
    progress(figures(9, 1), figures(1, 0), of({ measure: { figure: 'incidents', shall: 'fall' } })),
  ).not.toHaveProperty('difference')
  expect(
    progress(figures(1, 0), figures(1, 0), of({ measure: { figure: 'incidents', shall: 'fall', aim: 1 } })),
  ).toMatchObject({ aim: 'reached' })
  expect(progress(figures(1, 0), figures(1, 0), of({ measure: undefined }))).toEqual({
    commitmentId: 'commitment-1',
    going: 'notTold',
    aim: 'notSet',
    reviewLate: false,
  })
  const met = [{ at: '2026-11-22T09:00:00Z', by: 'manager-1', state: 'met', note: 'Done.' }]
  expect(progress(figures(1, 0), figures(1, 0), of({ reviews: met }), '2028-01-01')).toMatchObject({
    reviewLate: false,
  })
})

test('a history of a strategy that cannot be is not replayed', () => {
  const adopted = adoptStrategy(adopt, manager)
  const made = makeCommitment(aStrategy(), commitment(), manager)
  const [first] = adopted.ok ? adopted.value.events : []
  const [second] = made.ok ? made.value.events : []
  if (first === undefined || second === undefined) throw new Error('refused')
  expect(() => replayStrategy([first, first])).toThrow('STRATEGY.HISTORY_CORRUPT')
  expect(() => replayStrategy([second])).toThrow('STRATEGY.HISTORY_CORRUPT')
})
