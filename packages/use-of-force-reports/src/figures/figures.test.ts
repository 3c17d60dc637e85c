import { ukCalendar } from '@casework/calendar'
import { cumulativeCount, meanOfSnapshots, snapshotCount, suppressionPolicy } from '@casework/figures'
import { civilDate, customerId, instant } from '@casework/kernel'
import {
  countAllIncidents,
  countByOfficer,
  countIncidents,
  defaultCatalogue,
  defaultForcePolicy,
  disagreementRates,
  equalityBreakdown,
  incidentRates,
  incidentRow,
  measureShare,
  quarterlyPublication,
} from '@casework/use-of-force-reports'
import {
  aCamera,
  anIncidentRow,
  aPanel,
  aReferral,
  aReport,
  aReview,
  aStatement,
  asOfficer,
  completeAnswers,
} from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
const context = {
  asAt: instant('2026-12-31T12:00:00Z'),
  calendar: ukCalendar,
  policy: defaultForcePolicy,
  catalogue: defaultCatalogue,
}
const row = (wanted: Readonly<Record<string, unknown>> = {}) =>
  incidentRow(aReport({ answers: completeAnswers(), ...wanted }), context)

test('a row says yes, no or not known of each measure, and nothing in words', () => {
  const made = row({
    stage: 'withMonitor',
    sentAt: '2026-11-22T09:00:00Z',
    statements: [aStatement({ stage: 'submitted' })],
    referrals: [aReferral()],
  })
  expect(made?.measures).toEqual({
    planned: 'no',
    onTime: 'yes',
    complete: 'yes',
    filmedThroughout: 'notKnown',
    deEscalationTried: 'yes',
    warned: 'yes',
    prone: 'no',
    painInducing: 'no',
    prohibited: 'no',
    personInjured: 'no',
    staffInjured: 'no',
    healthcareSeen: 'yes',
    ownAccountGiven: 'yes',
    debriefed: 'yes',
    childPresent: 'no',
    pregnant: 'no',
    vulnerable: 'no',
    referred: 'yes',
    reviewOverdue: 'yes',
  })
  expect(JSON.stringify(made)).not.toMatch(/Selam|Ada Moss|She /)
})

test('of an empty draft everything that a form would say is not known', () => {
  const { measures } = incidentRow(aReport(), context) ?? {}
  expect(measures).toMatchObject({
    planned: 'notKnown',
    prone: 'notKnown',
    personInjured: 'notKnown',
    vulnerable: 'notKnown',
    onTime: 'notKnown',
    complete: 'no',
    filmedThroughout: 'notKnown',
  })
  const erased = { erased: true, on: '2026-12-01', basis: 'UK GDPR Article 17' }
  expect(incidentRow(aReport({ stage: 'monitored', answers: erased }), context)?.measures).toMatchObject({
    planned: 'notKnown',
    complete: 'no',
  })
})

test('which incidents count as HOMES is the catalogue’s to say', () => {
  const catalogue = {
    ...defaultCatalogue,
    techniques: defaultCatalogue.techniques.map((technique) => ({ ...technique, system: 'HOMES' as const })),
  }
  const equipment = [
    {
      entryId: 'a',
      item: 'waistRestraintBelt',
      use: 'used',
      appliedBy: 'officer-7',
      appliedAt: '2026-11-21T10:03:00Z',
      removedAt: '2026-11-21T10:05:00Z',
    },
  ]
  const report = aReport({ answers: completeAnswers({ equipment }) })
  expect(incidentRow(report, { ...context, catalogue })).toMatchObject({
    homesTechnique: true,
    homesEquipment: true,
    equipment: ['waistRestraintBelt'],
  })
  expect(row()).toMatchObject({ homesTechnique: false, homesEquipment: false })
})

test('a withdrawn report is no incident', () => {
  expect(row({ stage: 'withdrawn' })).toBeUndefined()
})

test('what is counted follows the report', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const answers = completeAnswers({
    techniques: [{ ...technique, technique: 'thumbLock', position: 'prone' }],
    injuriesSeen: 'yes',
    injuries: [
      {
        entryId: 'a',
        injured: 'staff',
        injuredName: 'Ada Moss',
        place: 'handLeft',
        injuryKind: 'cut',
        treatment: 'firstAid',
      },
    ],
    reasons: ['preventSelfHarm', 'fight'],
    primaryReason: 'fight',
    vulnerabilities: ['torture'],
  })
  const made = row({
    answers,
    stage: 'withMonitor',
    placeId: 'place-9',
    sentAt: '2026-11-29T09:00:00Z',
    footage: { cameras: [aCamera()], holds: [], viewings: [] },
  })
  expect(made).toMatchObject({
    primaryReason: 'fight',
    techniques: ['thumbLock'],
    officers: ['officer-7'],
    placeId: 'place-9',
    on: '2026-11-21',
  })
  expect(made?.measures).toMatchObject({
    prone: 'yes',
    painInducing: 'yes',
    personInjured: 'no',
    staffInjured: 'yes',
    vulnerable: 'yes',
    onTime: 'no',
    filmedThroughout: 'yes',
  })
  expect(row({ answers: completeAnswers({ reasons: { notKnown: 'notRecorded' } }) })?.primaryReason).toBe('notKnown')
  expect(
    row({ answers: completeAnswers({ injuriesSeen: { notKnown: 'notRecorded' }, minutesProne: 2 }) })?.measures,
  ).toMatchObject({ personInjured: 'notKnown', prone: 'yes' })
})

test('incidents are counted within their period and by what they were, and what is not known stands apart', () => {
  const rows = [
    anIncidentRow({ on: '2026-09-30' }),
    anIncidentRow({
      on: '2026-10-01',
      techniques: ['thumbLock', 'wristHold'],
      equipment: ['shield'],
      measures: { prone: 'yes' },
    }),
    anIncidentRow({ on: '2026-12-31', providerId: 'provider-2', techniques: ['wristHold'], measures: { prone: 'no' } }),
    anIncidentRow({ on: '2026-12-30', providerId: 'provider-2' }),
    anIncidentRow({ on: '2027-01-01' }),
  ]
  const by = (dimension: Parameters<typeof countIncidents>[2]) =>
    countIncidents(rows, period, dimension).map(({ of, incidents }) => [of, incidents.value])
  expect(by('provider')).toEqual([
    ['provider-1', 1],
    ['provider-2', 2],
  ])
  expect(by('technique')).toEqual([
    ['thumbLock', 1],
    ['wristHold', 2],
  ])
  expect(by('equipment')).toEqual([['shield', 1]])
  expect(by('month')).toEqual([
    ['2026-10', 1],
    ['2026-11', 0],
    ['2026-12', 2],
  ])
  expect([by('place'), by('setting'), by('primaryReason')].map((each) => each.length)).toEqual([1, 1, 1])
  const { prone } = countAllIncidents(rows, period).measures
  expect([prone.yes.value, prone.known.value, prone.notKnown.value]).toEqual([1, 2, 1])
  expect(countAllIncidents([], period).incidents.value).toBe(0)
})

test('figures by officer are for an audit', () => {
  const rows = [anIncidentRow({ on: '2026-10-05', officers: ['officer-7'] })]
  expect(countByOfficer(rows, period, asOfficer('reviewCoordinator'))).toHaveProblem('REPORT.AUDIT_ONLY')
  const audited = countByOfficer(rows, period, asOfficer('auditor'))
  expect(audited.ok && audited.value.map(({ of }) => of)).toEqual(['officer-7'])
})

test('rates are told for each exposure that is given, and for none of another period', () => {
  const incidents = cumulativeCount('incidents', 6, period.from, period.to)
  const population = meanOfSnapshots(
    [snapshotCount('people', 100, civilDate('2026-10-31')), snapshotCount('people', 200, civilDate('2026-11-30'))],
    period.from,
    period.to,
  )
  if (!population.ok) throw new Error('no mean')
  const rates = incidentRates(incidents, {
    escorts: cumulativeCount('escorts', 300, period.from, period.to),
    detainedPersonDays: cumulativeCount('detainedPersonDays', 12_000, period.from, period.to),
    population: population.value,
  })
  expect(rates.map(({ rate }) => [rate.exposure.unit, rate.per, rate.value])).toEqual([
    ['escorts', 100, 2],
    ['detainedPersonDays', 1000, 0.5],
    ['people', 100, 4],
  ])
  for (const { rate, interval } of rates) expect(interval.lower < rate.value && rate.value < interval.upper).toBe(true)
  expect(
    incidentRates(incidents, { escorts: cumulativeCount('escorts', 300, period.from, civilDate('2026-11-30')) }),
  ).toEqual([])
})

test('a share is of the incidents of which something is known, and of none there is no share', () => {
  const of = (value: number) => cumulativeCount('incidents', value, period.from, period.to)
  expect(measureShare({ yes: of(1), known: of(2), notKnown: of(3) })).toMatchObject({
    share: { value: 0.5 },
    notKnown: 3,
  })
  expect(measureShare({ yes: of(0), known: of(0), notKnown: of(3) })).toBeUndefined()
})

test('two lines differ where they found differently on the same incident; an endorsement counts as satisfied', () => {
  const endorsed = [{ at: '2026-11-21T12:00:00Z', by: 'manager-1', outcome: 'endorsed' }]
  const decision = {
    at: '2026-11-22T09:00:00Z',
    finding: 'questions',
    votes: [{ memberId: 'member-1', finding: 'questions' }],
    reasons: 'x',
    dissent: [],
  }
  const answers = { startedAt: '2026-11-21T10:00:00Z' }
  const reports = [
    aReport({ answers, scrutinies: endorsed, reviews: [aReview({ finding: 'concern' })], panel: aPanel({ decision }) }),
    aReport({ answers, scrutinies: endorsed, reviews: [aReview({ finding: 'satisfied' })], panel: aPanel() }),
    aReport({
      answers: { startedAt: '2026-09-01T10:00:00Z' },
      scrutinies: endorsed,
      reviews: [aReview({ finding: 'concern' })],
    }),
    aReport({
      answers: { startedAt: '2027-01-01T10:00:00Z' },
      scrutinies: endorsed,
      reviews: [aReview({ finding: 'concern' })],
    }),
    aReport({ answers, scrutinies: [{ ...endorsed[0], outcome: 'returned' }] }),
  ]
  expect(
    disagreementRates(reports, period).map(({ lines, differing }) => [
      lines.join(' '),
      differing.part.value,
      differing.whole.value,
    ]),
  ).toEqual([
    ['provider monitor', 1, 2],
    ['provider panel', 1, 1],
    ['monitor panel', 1, 1],
  ])
})

test('an equality breakdown suppresses small counts and those that would give them away', () => {
  const people = Array.from(
    { length: 30 },
    (_, index) =>
      [customerId(`person-${index}`), index < 2 ? 'under 20' : index < 15 ? '20 to 39' : '40 and over'] as const,
  )
  const rows = Array.from({ length: 32 }, (_, index) =>
    anIncidentRow({
      on: '2026-10-05',
      customerId: `person-${index}`,
      measures: { prone: index % 3 === 0 ? 'yes' : 'no' },
    }),
  )
  const { counts } = equalityBreakdown(
    [...rows, anIncidentRow({ on: '2027-10-05' }), anIncidentRow({ on: '2025-10-05' })],
    new Map(people),
    period,
    'prone',
    suppressionPolicy,
  )
  expect(counts.rows).toEqual(['20 to 39', '40 and over', 'notKnown', 'under 20'])
  const under20 = counts.cells[3]
  expect(under20?.slice(0, 2).every((cell) => cell === null)).toBe(true)
  expect(counts.cells.flat().filter((cell) => cell === null).length).toBeGreaterThan(2)
})

test('the quarter is published in two counts with all incidents beside them', () => {
  const rows = [
    anIncidentRow({ on: '2026-10-05', homesTechnique: true, homesEquipment: true }),
    anIncidentRow({ on: '2026-10-06', homesEquipment: true }),
    anIncidentRow({ on: '2026-10-07' }),
    anIncidentRow({ on: '2026-09-07', homesTechnique: true }),
  ]
  const catalogue = {
    ...defaultCatalogue,
    techniques: [{ id: 'wristHold', system: 'HOMES' as const, painInducing: false }],
  }
  const quarter = { kind: 'calendar', year: 2026, quarter: 4 } as const
  expect(quarterlyPublication(rows, quarter, 'x', defaultCatalogue).rows[0]?.[1]).toEqual({ shorthand: 'x' })
  const table = quarterlyPublication(rows, quarter, 'Example department', catalogue)
  expect(table.title).toBe('Use of force, October to December 2026')
  expect(table.rows.map(([, count]) => count)).toEqual([1, 2, 3])
})

test('what is not known is no "no": of techniques, positions, injuries and cameras', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const measures = (wanted: object, rest: object = {}) =>
    row({ answers: completeAnswers(wanted as never), ...rest })?.measures
  const unknown = { notKnown: 'notRecorded' }
  expect(measures({ techniques: [{ ...technique, technique: unknown, position: unknown }] })).toMatchObject({
    prone: 'notKnown',
    painInducing: 'notKnown',
    prohibited: 'notKnown',
  })
  expect(measures({ techniques: [{ ...technique, technique: 'other', otherTechnique: 'A push' }] })).toMatchObject({
    painInducing: 'notKnown',
  })
  expect(measures({ techniques: unknown, minutesProne: 5 })).toMatchObject({ prone: 'yes' })
  const injury = { entryId: 'a', injured: unknown, place: 'head', injuryKind: 'cut', treatment: 'none' }
  expect(measures({ injuriesSeen: 'yes', injuries: [injury] })).toMatchObject({
    personInjured: 'notKnown',
    staffInjured: 'notKnown',
  })
  expect(measures({})).toMatchObject({ filmedThroughout: 'notKnown' })
  expect(measures({ cameraRunning: 'no', cameraNotRunning: 'Battery.' })).toMatchObject({ filmedThroughout: 'no' })
})

test('what was counted in codes outlives an erasure, so that a published figure can be counted again', () => {
  const counted = {
    on: '2026-09-30',
    setting: 'removalCentre',
    primaryReason: 'preventSelfHarm',
    techniques: ['wristHold'],
    equipment: ['waistRestraintBelt'],
    equipmentUsed: [],
  }
  const erased = { erased: true, on: '2026-12-01', basis: 'UK GDPR Article 17' }
  expect(row({ stage: 'monitored', answers: erased, counted })).toMatchObject({
    on: '2026-09-30',
    techniques: ['wristHold'],
    homesEquipment: false,
    setting: 'removalCentre',
  })
})

test('an equality breakdown counts each person once, however often it happened to them', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    anIncidentRow({ reportId: `report-${index}`, on: '2026-10-05', measures: { prone: index === 3 ? 'yes' : 'no' } }),
  )
  const { counts } = equalityBreakdown(
    rows,
    new Map([[customerId('person-1'), 'Zoroastrian']]),
    period,
    'prone',
    suppressionPolicy,
  )
  expect(counts.cells.flat().every((cell) => cell === null || cell === 0)).toBe(true)
})
