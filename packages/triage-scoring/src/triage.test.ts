import { civilDate, DomainError, type Facts, known, notKnown } from '@casework/kernel'
import {
  exampleReportingRuleSet,
  type RuleSet,
  type RuleSetData,
  referenceEvaluator,
  triage,
} from '@casework/triage-scoring'
import { aDay, aRuleSet, because, knownFacts, ruleSetData } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

const ruleSet = aRuleSet()

test('a fact that is not known leaves the band open and is asked for, not guessed', () => {
  const result = triage(ruleSet, { isUnwell: known(false, { source: 'person', asAt: aDay }) }, aDay)
  expect(result.axes[0]).toMatchObject({
    atLeast: 0,
    atMost: 7,
    bound: 'tight',
    band: { provisional: true, bands: [{ id: 'notReady' }, { id: 'ready' }] },
    reasons: [{ rule: 'ready', change: { atLeast: 0, atMost: 7 }, certain: false }],
  })
  expect(result.questions).toEqual([
    {
      fact: 'isReady',
      question: 'Is everything ready?',
      isSafetyQuestion: false,
      settles: [
        { kind: 'axis', id: 'readiness' },
        { kind: 'purpose', id: 'meet' },
      ],
    },
  ])
  expect(result.notKnown).toEqual([
    { fact: 'isReady', title: 'Everything is ready', known: false, reason: 'notRecorded' },
  ])
})

test('nobody is called in to settle a score: a purpose that only may apply is not recommended', () => {
  const { purpose } = triage(ruleSet, knownFacts({ isUnwell: false }), aDay)
  expect(purpose).toMatchObject({
    purpose: 'noFurtherAction',
    mightBe: [{ purpose: 'plannedIntervention', rule: 'meet', dependsOn: ['isReady'] }],
  })
})

test('a safeguard whose question is not answered counts as met, and its question comes first', () => {
  const result = triage(ruleSet, knownFacts({ isReady: true }), aDay)
  expect(result.safeguards).toEqual([
    {
      id: 'unwell',
      words: 'The person is unwell',
      met: 'unknown',
      facts: [{ fact: 'isUnwell', title: 'The person is unwell', known: false, reason: 'notRecorded' }],
    },
  ])
  expect(result.enforcementPriority).toMatchObject({
    atLeast: 2,
    atMost: 2,
    beforeSafeguards: { atLeast: 7, atMost: 7 },
  })
  expect(result.carePriority).toMatchObject({ atLeast: 12, atMost: 12 })
  expect(result.purpose.purpose).toBe('noFurtherAction')
  expect(result.questions).toMatchObject([{ fact: 'isUnwell', isSafetyQuestion: true }])
})

test('a safeguard that is answered with no stands in nobody’s way', () => {
  const result = triage(ruleSet, knownFacts({ isReady: true, isUnwell: false }), aDay)
  expect(result.safeguards).toEqual([])
  expect(result.enforcementPriority).toMatchObject({ atLeast: 7, atMost: 7 })
  expect(result.purpose).toMatchObject({ purpose: 'plannedIntervention', rule: 'meet', mightBe: [] })
  expect(result.purpose.facts.map(({ fact }) => fact)).toEqual(['isUnwell'])
})

test('every reason names the fact, its value, its source and its date', () => {
  const facts = { isReady: known(true, { source: 'document', asAt: aDay, reference: 'note-4' }) }
  expect(triage(ruleSet, facts, aDay).axes[0]?.reasons[0]?.facts).toEqual([
    {
      fact: 'isReady',
      title: 'Everything is ready',
      known: true,
      value: true,
      source: 'document',
      asAt: aDay,
      reference: 'note-4',
    },
  ])
})

test('a value of the wrong kind or outside its domain counts as not known', () => {
  const wrong = knownFacts({
    adultAtRiskLevel: 9,
    mappaLevel: 1.5,
    harmBand: 'extreme',
    isPregnant: 'yes',
    openBarrierCount: 'two',
  })
  const { notKnown: unknowns } = triage(exampleReportingRuleSet, wrong, aDay)
  const outside = unknowns.filter(({ reason }) => reason === 'outOfDomain').map(({ fact }) => fact)
  expect(outside.toSorted()).toEqual(['adultAtRiskLevel', 'harmBand', 'isPregnant', 'mappaLevel', 'openBarrierCount'])
})

test('why a fact is not known is kept, and facts that are not declared are not read', () => {
  const result = triage(
    exampleReportingRuleSet,
    { mappaLevel: notKnown('conflicting'), nationality: known('XX', { source: 'person', asAt: aDay }) },
    aDay,
  )
  expect(result.notKnown.find(({ fact }) => fact === 'mappaLevel')?.reason).toBe('conflicting')
  expect(JSON.stringify(result)).not.toContain('nationality')
})

test('an answer past its age is listed, and counts as not known only where the rule set says so', () => {
  const past = { source: 'person', asAt: civilDate('2020-01-01') } as const
  const resultWhen = (treatAs: 'known' | 'unknown' | 'unknownIfReassuring', value = false) => {
    const old = knownFacts({ isUnwell: value }, past)
    const [isReady, isUnwell] = ruleSetData().facts
    if (isReady === undefined || isUnwell === undefined) throw new Error('two facts')
    return triage(aRuleSet({ facts: [isReady, { ...isUnwell, staleness: { maxAgeDays: 90, treatAs } }] }), old, aDay)
  }
  const stale = { fact: 'isUnwell', title: 'The person is unwell' }
  expect(resultWhen('known')).toMatchObject({ stale: [{ ...stale, treatedAsUnknown: false }], safeguards: [] })
  expect(resultWhen('unknown')).toMatchObject({
    stale: [{ ...stale, treatedAsUnknown: true }],
    safeguards: [{ id: 'unwell', met: 'unknown', facts: [{ ...stale, known: false, reason: 'stale' }] }],
  })
  expect(resultWhen('unknownIfReassuring')).toEqual(resultWhen('unknown'))
  expect(resultWhen('unknownIfReassuring', true)).toMatchObject({
    stale: [{ ...stale, treatedAsUnknown: false }],
    safeguards: [{ id: 'unwell', met: true }],
  })
})

test('an answer dated after the day of the triage counts as not known, so a “no” from the future clears no safeguard', () => {
  const answers = { isReady: true, isUnwell: false }
  const on = (asAt: string) => triage(ruleSet, knownFacts(answers, { source: 'person', asAt: civilDate(asAt) }), aDay)
  expect(on('2026-11-22')).toMatchObject({ safeguards: [], notKnown: [] })
  for (const later of ['2026-11-23', '2031-01-01'])
    expect(on(later)).toMatchObject({
      axes: [{ atLeast: 0, atMost: 7 }],
      safeguards: [{ id: 'unwell', met: 'unknown' }],
      purpose: { purpose: 'noFurtherAction' },
      notKnown: [
        { fact: 'isReady', reason: 'datedAfter' },
        { fact: 'isUnwell', reason: 'datedAfter' },
      ],
      stale: [],
    })
})

const dated = aRuleSet({
  facts: [
    ...ruleSetData().facts,
    {
      key: 'since',
      title: 'Since when',
      type: { kind: 'date' },
      characteristic: 'none',
      origin: 'observed',
      question: 'Since when?',
      isSafetyQuestion: false,
    },
  ],
  axes: ruleSetData().axes.map((axis) => ({
    ...axis,
    contributions: [
      ...axis.contributions,
      {
        id: 'old',
        words: 'Old',
        ...because,
        when: { fact: 'since', olderThanDays: 10 },
        gives: { kind: 'points', points: 2 },
      },
      {
        id: 'dated',
        words: 'Dated',
        ...because,
        when: { fact: 'since', exists: true },
        gives: { kind: 'points', points: 1 },
      },
    ],
  })),
})

test('a date is compared by its age; no such date, some day and not known are three different answers', () => {
  const scoreOf = (since: Facts) => {
    const [axis] = triage(dated, { ...knownFacts({ isReady: false }), ...since }, aDay).axes
    return [axis?.atLeast, axis?.atMost]
  }
  expect(scoreOf(knownFacts({ since: '2026-11-11' }))).toEqual([3, 3])
  expect(scoreOf(knownFacts({ since: '2026-11-12' }))).toEqual([1, 1])
  expect(scoreOf(knownFacts({ since: 'none' }))).toEqual([0, 0])
  expect(scoreOf(knownFacts({ since: 'someDay' }))).toEqual([1, 3])
  expect(scoreOf({})).toEqual([0, 3])
  expect(scoreOf(knownFacts({ since: 'last spring' }))).toEqual([0, 3])
  expect(scoreOf(knownFacts({ since: '1700-01-01' }))).toEqual([0, 3])
  expect(scoreOf(knownFacts({ since: 7 }))).toEqual([0, 3])
})

test('two rules that hang on one answer are taken together, up to the number of ways the rule set allows', () => {
  const opposed = ruleSetData().axes.map((axis) => ({
    ...axis,
    contributions: [
      ...axis.contributions,
      {
        id: 'notReadyYet',
        words: 'Not ready',
        ...because,
        when: { fact: 'isReady', is: false },
        gives: { kind: 'points' as const, points: 5 },
      },
    ],
  }))
  const scoreOf = (completions: number) =>
    triage(aRuleSet({ axes: opposed, tightening: { ...because, completions } }), {}, aDay).axes[0]
  expect(scoreOf(2)).toMatchObject({ atLeast: 5, atMost: 7, bound: 'tight' })
  expect(scoreOf(2)?.reasons.at(-1)).toMatchObject({ kind: 'narrowed', change: { atLeast: 5, atMost: -3 } })
  expect(scoreOf(1)).toMatchObject({ atLeast: 0, atMost: 10, bound: 'loose' })
})

test('a purpose that the law keeps from someone is not recommended to them', () => {
  const law = (when: RuleSetData['legalEligibility'][number]['when']) =>
    aRuleSet({ legalEligibility: [{ id: 'law', words: 'By law', ...because, purpose: 'plannedIntervention', when }] })
  const facts = knownFacts({ isReady: true, isUnwell: false })
  expect(triage(law({ fact: 'isReady', is: true }), facts, aDay).purpose.purpose).toBe('plannedIntervention')
  expect(triage(law({ fact: 'isReady', is: false }), facts, aDay).purpose.purpose).toBe('noFurtherAction')
})

test('a rule set that is not yet in force, or no longer, runs in simulation', () => {
  const approved = aRuleSet({
    approval: { by: { id: 'director-1' as never, name: 'Zofia Nowak', role: 'Director' }, on: aDay },
  })
  expect(triage(approved, {}, aDay).simulation).toBe(false)
  expect(triage(approved, {}, civilDate('2026-11-21')).simulation).toBe(true)
})

test('another evaluator must give scores that the reasons account for', () => {
  const same = { ...referenceEvaluator, name: 'another' }
  expect(triage(ruleSet, {}, aDay, same).evaluator).toBe('another')
  const other = {
    name: 'careless',
    evaluate: () => referenceEvaluator.evaluate(ruleSet, knownFacts({ isReady: true }), aDay),
  }
  expect(() => triage(ruleSet, {}, aDay, other)).toThrow('TRIAGE.EVALUATORS_DISAGREE')
})

test('a rule set that was never checked and chooses no purpose is a programmer’s error', () => {
  const unchecked = { ...ruleSetData(), purposes: [] } as unknown as RuleSet
  expect(() => triage(unchecked, {}, aDay)).toThrow(DomainError)
})
