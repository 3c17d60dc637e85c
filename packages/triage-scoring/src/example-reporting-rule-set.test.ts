import { civilDate, type FactValue, known } from '@casework/kernel'
import { checkRuleSet, exampleReportingRuleSet, triage } from '@casework/triage-scoring'
import { expect, test } from 'vitest'

test('the example passes its own checks, and changes nothing on the way through JSON', () => {
  expect(checkRuleSet(JSON.parse(JSON.stringify(exampleReportingRuleSet)))).toEqual({
    ok: true,
    value: exampleReportingRuleSet,
  })
})

test('the example says that it is one, and runs in simulation only', () => {
  expect(exampleReportingRuleSet.title).toMatch(/^EXAMPLE: /)
  expect(exampleReportingRuleSet.approval).toBeUndefined()
  expect(triage(exampleReportingRuleSet, {}, civilDate('2026-11-22')).simulation).toBe(true)
})

test('someone liable, without barriers and with a document that lasts is removable', () => {
  const asAt = civilDate('2026-11-22')
  const answers: Record<string, FactValue> = {
    removalLiabilityEstablished: true,
    hasLegalBarrier: false,
    outstandingClaim: false,
    openBarrierCount: 0,
    travelDocumentAgreed: true,
    documentExpiresInDays: 90,
  }
  const facts = Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, known(value, { source: 'document', asAt })]),
  )
  const [removability] = triage(exampleReportingRuleSet, facts, asAt).axes
  expect(removability).toMatchObject({ atLeast: 100, atMost: 100, bound: 'tight', band: { band: { id: 'removable' } } })
})
