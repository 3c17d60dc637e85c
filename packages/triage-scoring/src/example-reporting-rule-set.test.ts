import { civilDate, type FactValue, known } from '@casework/kernel'
import { checkRuleSet, describePurpose, exampleReportingRuleSet, triage } from '@casework/triage-scoring'
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

test('someone liable, without barriers and with a document that lasts has little or nothing in the way', () => {
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
  expect(removability).toMatchObject({
    atLeast: 100,
    atMost: 100,
    bound: 'tight',
    band: { band: { id: 'littleInTheWay', title: 'Little or nothing in the way' } },
  })
})

test('old answers clear no safeguard, and an old concern still stands', () => {
  const ageing = exampleReportingRuleSet.facts.filter(
    ({ isSafetyQuestion, staleness }) => isSafetyQuestion && staleness !== undefined,
  )
  expect(ageing.length).toBeGreaterThan(3)
  const years = { source: 'person', asAt: civilDate('2020-01-01') } as const
  for (const { key, type, staleness } of ageing)
    for (const value of type.kind === 'boolean' ? [false, true] : [0, 3]) {
      const { safeguards } = triage(exampleReportingRuleSet, { [key]: known(value, years) }, civilDate('2026-11-22'))
      const read = safeguards.filter(({ facts }) => facts.some(({ fact }) => fact === key))
      expect(read.length).toBeGreaterThan(0)
      const stands = staleness?.treatAs === 'unknownIfReassuring' && value !== false && value !== 0
      expect(read.every(({ met }) => met === (stands ? true : 'unknown'))).toBe(true)
    }
  const concern = { suicideOrSelfHarmConcern: known(true, years), hadFirstReportingInterview: known(true, years) }
  expect(triage(exampleReportingRuleSet, concern, civilDate('2026-11-22')).purpose.purpose).toBe('safeguardingReferral')
})

test('bands are about the situation and not the person, and what waits for us says so', () => {
  const { axes } = exampleReportingRuleSet
  const titles = axes.flatMap(({ bands }) => bands.map(({ title }) => title))
  expect(titles.filter((title) => /removable|lost|slipping/i.test(title))).toEqual([])
  const contact = axes.find(({ id }) => id === 'contact')?.contributions ?? []
  const ours = contact.filter(({ group }) => group !== 'lostContact')
  expect(ours.map(({ id }) => id)).toEqual(['barrierWaits', 'circumstancesUnasked', 'firstInterviewMissing'])
  expect(ours.every(({ words }) => words.endsWith('(waiting for us)'))).toBe(true)
})

test('nobody can read leave to remain into going home after a report', () => {
  expect(describePurpose('noFurtherAction', 'en')).toBe('Report, then you can go')
})
