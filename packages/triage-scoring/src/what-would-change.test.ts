import { civilDate } from '@casework/kernel'
import { exampleReportingRuleSet, whatWouldChange } from '@casework/triage-scoring'
import { aDay, aRuleSet, knownFacts } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'
import { byCount, count, isReady, isUnwell } from './testing/rule-set-parts.ts'

test('it says who would act, what would change and how', () => {
  expect(whatWouldChange(aRuleSet(), knownFacts({ isReady: false, isUnwell: false }), aDay)).toEqual([
    {
      fact: 'isReady',
      title: 'Everything is ready',
      by: 'departmentAction',
      words: 'We make it ready',
      to: true,
      bands: [
        {
          axis: 'readiness',
          title: 'Readiness',
          before: { provisional: false, band: { id: 'notReady', title: 'Not ready' } },
          after: { provisional: false, band: { id: 'ready', title: 'Ready' } },
        },
      ],
      purpose: { before: 'noFurtherAction', after: 'plannedIntervention' },
    },
  ])
})

test('what is so already, or would change nothing, is left out', () => {
  expect(whatWouldChange(aRuleSet(), knownFacts({ isReady: true, isUnwell: false }), aDay)).toEqual([])
  const inert = whatWouldChange(
    exampleReportingRuleSet,
    knownFacts({ removalLiabilityEstablished: false, travelDocumentAgreed: false }),
    aDay,
  )
  expect(inert.map(({ fact }) => fact)).not.toContain('travelDocumentAgreed')
})

test('a band may change where the purpose does not', () => {
  const found = whatWouldChange(exampleReportingRuleSet, knownFacts({ harmBand: 'high', mappaLevel: 0 }), aDay)
  const harm = found.find(({ fact, to }) => fact === 'harmBand' && to === 'none')
  expect(harm).toMatchObject({
    by: 'errorToCorrect',
    bands: [{ axis: 'harm', before: { band: { id: 'high' } }, after: { band: { id: 'low' } } }],
  })
  expect(harm).not.toHaveProperty('purpose')
})

test('no counterfactual of the example has a person give up a right or touches a safeguard', () => {
  const found = whatWouldChange(exampleReportingRuleSet, {}, aDay)
  const varied = new Set(found.map(({ fact }) => fact))
  expect(varied.has('hasLegalBarrier') || varied.has('voluntaryReturnInterest')).toBe(false)
  const claim = found.filter(({ fact }) => fact === 'outstandingClaim')
  expect(claim.every(({ by }) => by === 'departmentAction')).toBe(true)
})

test('what is not known has no error to correct, and nothing that the department would surely improve', () => {
  const noAnswer = whatWouldChange(exampleReportingRuleSet, {}, aDay)
  expect(noAnswer.map(({ by }) => by)).not.toContain('errorToCorrect')
  expect(noAnswer.map(({ by }) => by)).not.toContain('departmentAction')
  expect(noAnswer).toMatchObject([{ fact: 'removalLiabilityEstablished', by: 'evidenceToObtain', to: false }])
  const later = knownFacts({ harmBand: 'high' }, { source: 'document', asAt: civilDate('2031-01-01') })
  expect(whatWouldChange(exampleReportingRuleSet, later, aDay).map(({ fact }) => fact)).not.toContain('harmBand')
})

const ready = knownFacts({
  removalLiabilityEstablished: true,
  hasLegalBarrier: false,
  outstandingClaim: false,
  travelDocumentAgreed: true,
  documentExpiresInDays: 90,
})
const barriersWhen = (openBarrierCount: number) =>
  whatWouldChange(exampleReportingRuleSet, { ...ready, ...knownFacts({ openBarrierCount }) }, aDay).filter(
    ({ fact }) => fact === 'openBarrierCount',
  )

test('the department resolves every barrier, and never makes one', () => {
  expect(barriersWhen(2)).toMatchObject([{ by: 'departmentAction', to: 0 }])
  expect(barriersWhen(0)).toEqual([])
})

test('what the department does to a number goes only in the direction declared', () => {
  const numbered = (direction: 'lower' | 'raise') =>
    aRuleSet({
      ...byCount(
        [
          { from: 0, to: 2 },
          { from: 3, to: 6 },
          { from: 7, to: 9 },
        ],
        [-7, 0, -7],
      ),
      facts: [
        isReady,
        isUnwell,
        { ...count, change: { by: 'departmentAction', words: 'x', direction, to: [0, 4, 9] } },
      ],
    })
  const wayOf = (direction: 'lower' | 'raise') =>
    whatWouldChange(numbered(direction), knownFacts({ isReady: true, isUnwell: false, count: 4 }), aDay)
      .filter(({ fact }) => fact === 'count')
      .map(({ to }) => to)
  expect([wayOf('lower'), wayOf('raise')]).toEqual([[0], [9]])
})

test('corrections that lead to the same result come out once, as the smallest', () => {
  const harm = whatWouldChange(exampleReportingRuleSet, knownFacts({ harmBand: 'high', mappaLevel: 0 }), aDay)
  expect(harm.filter(({ fact }) => fact === 'harmBand').map(({ to }) => to)).toEqual(['medium', 'none'])
  const level = whatWouldChange(exampleReportingRuleSet, knownFacts({ harmBand: 'none', mappaLevel: 0 }), aDay)
  expect(level.filter(({ fact }) => fact === 'mappaLevel').map(({ to }) => to)).toEqual([1, 2])
})
