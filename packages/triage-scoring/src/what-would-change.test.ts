import { exampleReportingRuleSet, whatWouldChange } from '@casework/triage-scoring'
import { aDay, aRuleSet, knownFacts } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

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
