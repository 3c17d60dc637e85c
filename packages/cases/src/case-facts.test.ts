import { caseFacts } from '@casework/cases'
import { aBarrier, aCase, anAppointment } from '@casework/cases/testing'
import { civilDate, known, notKnown } from '@casework/kernel'
import { expect, test } from 'vitest'

const asAt = civilDate('2026-11-22')
const carriedOver = { source: 'importedRecord', asAt: civilDate('2026-11-01') } as const
const reviewed = { barriersReviewedOn: known(asAt, { source: 'officer', asAt }) } as const
const attended = (on: string, ...results: string[]) =>
  anAppointment({ appointmentId: `on-${on}`, on, outcome: { kind: 'attended', on, results } })

test('barriers are facts of their own: how many, how long, of which kind', () => {
  const barriers = [
    aBarrier({ since: '2026-11-02' }),
    aBarrier({ barrierId: 'b', kind: 'outstandingAsylumClaim', since: '2026-11-12' }),
  ]
  expect(caseFacts(aCase({ barriers, facts: reviewed }), asAt)).toMatchObject({
    openBarrierCount: { known: true, value: 2, source: 'derived', asAt },
    longestOpenBarrierDays: { value: 20 },
    hasTravelDocumentBarrier: { value: true },
    hasLegalBarrier: { value: true },
    outstandingClaim: { value: true },
  })
  expect(
    caseFacts(aCase({ facts: reviewed, barriers: [aBarrier({ kind: 'furtherSubmissions' })] }), asAt),
  ).toMatchObject({
    outstandingClaim: { value: true },
    hasTravelDocumentBarrier: { value: false },
  })
})

test('that no barrier stands is known only once somebody has gone through them; one that stands is known at once', () => {
  expect(caseFacts(aCase(), asAt)).toMatchObject({
    openBarrierCount: notKnown('notAsked'),
    longestOpenBarrierDays: notKnown('notAsked'),
    hasLegalBarrier: notKnown('notAsked'),
    outstandingClaim: notKnown('notAsked'),
  })
  expect(caseFacts(aCase({ facts: reviewed }), asAt)).toMatchObject({
    openBarrierCount: { value: 0 },
    longestOpenBarrierDays: { value: 0 },
    hasLegalBarrier: { value: false },
  })
  const standing = caseFacts(aCase({ barriers: [aBarrier({ kind: 'appealPending' })] }), asAt)
  expect(standing).toMatchObject({
    hasLegalBarrier: { value: true },
    openBarrierCount: notKnown('notAsked'),
    hasTravelDocumentBarrier: notKnown('notAsked'),
  })
})

test('what nobody recorded is not known, whatever it is', () => {
  const facts = caseFacts(aCase(), asAt)
  for (const key of [
    'removalLiabilityEstablished',
    'travelDocumentAgreed',
    'documentExpiresInDays',
    'voluntaryReturnInterest',
    'harmBand',
    'mappaLevel',
    'daysSinceLastReport',
    'consecutiveMissedReports',
    'hadFirstReportingInterview',
    'daysSinceCircumstancesInterview',
  ])
    expect(facts[key]?.known, key).toBe(false)
})

test('what was carried over from another system is counted from its day', () => {
  const facts = {
    travelDocumentExpiresOn: known(civilDate('2026-12-22'), carriedOver),
    lastReportedOn: known(civilDate('2026-11-12'), carriedOver),
    missedReportsInARow: known(2, carriedOver),
    firstReportingInterviewHeld: known(true, carriedOver),
    circumstancesInterviewOn: notKnown('unreadable'),
  }
  expect(caseFacts(aCase({ facts }), asAt)).toMatchObject({
    documentExpiresInDays: { value: 30, source: 'importedRecord', asAt: '2026-11-01' },
    daysSinceLastReport: { value: 10 },
    consecutiveMissedReports: { value: 2 },
    hadFirstReportingInterview: { value: true },
    daysSinceCircumstancesInterview: { known: false, reason: 'unreadable' },
  })
})

test('what the appointments of the case show comes before what was carried over', () => {
  const facts = {
    lastReportedOn: known(civilDate('2026-01-01'), carriedOver),
    missedReportsInARow: known(9, carriedOver),
    firstReportingInterviewHeld: known(false, carriedOver),
  }
  const appointments = [
    attended('2026-11-02', 'firstReportingInterviewHeld'),
    attended('2026-11-16', 'noFurtherAction'),
    anAppointment(),
  ]
  expect(caseFacts(aCase({ facts, appointments }), asAt)).toMatchObject({
    daysSinceLastReport: { value: 6, source: 'officer', asAt: '2026-11-16' },
    consecutiveMissedReports: { value: 0 },
    hadFirstReportingInterview: { value: true, asAt: '2026-11-02' },
    daysSinceCircumstancesInterview: { value: 20 },
  })
})

test('a miss on record here is added to the run that was carried over, until the person comes', () => {
  const missed = (on: string) => anAppointment({ appointmentId: `on-${on}`, on, outcome: { kind: 'missed', on } })
  const count = (carried: object, ...appointments: ReturnType<typeof missed>[]) =>
    caseFacts(aCase({ facts: carried, appointments }), asAt)['consecutiveMissedReports']
  expect(count({ missedReportsInARow: known(6, carriedOver) }, missed('2026-11-10'))).toMatchObject({ value: 7 })
  expect(
    count(
      { missedReportsInARow: known(6, carriedOver) },
      attended('2026-11-05', 'noFurtherAction'),
      missed('2026-11-10'),
    ),
  ).toMatchObject({ value: 1 })
  expect(count({ missedReportsInARow: notKnown('unreadable') }, missed('2026-11-10'))).toEqual(notKnown('unreadable'))
  expect(count({}, missed('2026-11-10'))).toMatchObject({ value: 1 })
})

test('a travel document that is agreed while the lack of one stands as a barrier is a conflict, not a yes', () => {
  const facts = { travelDocumentAgreed: known(true, carriedOver) }
  expect(caseFacts(aCase({ facts, barriers: [aBarrier()] }), asAt)['travelDocumentAgreed']).toEqual(
    notKnown('conflicting'),
  )
  expect(caseFacts(aCase({ facts }), asAt)['travelDocumentAgreed']).toMatchObject({ value: true })
})

test('a change-of-circumstances interview is counted from its own day', () => {
  const appointments = [
    attended('2026-10-01', 'firstReportingInterviewHeld'),
    attended('2026-11-12', 'circumstancesInterviewHeld'),
  ]
  expect(caseFacts(aCase({ appointments }), asAt)['daysSinceCircumstancesInterview']).toMatchObject({ value: 10 })
})
