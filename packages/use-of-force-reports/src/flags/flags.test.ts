import { actorId, civilDate } from '@casework/kernel'
import {
  contradictions,
  defaultCatalogue,
  equipmentUsed,
  type ForceCatalogue,
  flagReport,
  forceCatalogueSchema,
  isCertainOfReview,
  isCertified,
  reviewRules,
  techniquesUsed,
} from '@casework/use-of-force-reports'
import { aCamera, aReport, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const certified = ['guidingHoldOneOfficer', 'thumbLock', 'wristHold'].map((technique) => ({
  officerId: actorId('officer-7'),
  technique,
  from: civilDate('2026-01-01'),
  to: civilDate('2026-12-31'),
}))
const context = { catalogue: defaultCatalogue, certifications: certified }
const [technique] = completeAnswers()['techniques'] as readonly object[]
const flags = (wanted: object, given: Parameters<typeof flagReport>[1] = context) =>
  flagReport(aReport({ answers: completeAnswers(wanted as never) }), given).map(({ id, verdict }) => `${id} ${verdict}`)
const used = (wanted: object) => ({ techniques: [{ ...technique, ...wanted }] })
const injury = (place: string) => ({ entryId: 'a', injured: 'person', place, injuryKind: 'bruise', treatment: 'none' })
const equipment = (item: string) => ({
  equipment: [
    {
      entryId: 'a',
      item,
      use: 'used',
      appliedBy: 'officer-7',
      appliedAt: '2026-11-21T10:03:00Z',
      removedAt: '2026-11-21T10:05:00Z',
      ...(item === 'other' ? { otherItem: 'A strap' } : {}),
    },
  ],
})

test('a report in which nothing is to be asked has no flag', () => {
  expect(flags({})).toEqual([])
  expect(isCertainOfReview(aReport({ answers: completeAnswers() }), context)).toBe(false)
})

test.each([
  ['a technique that nobody may use', used({ technique: 'handcuffsBehindWhileSeated' }), 'prohibitedTechnique met'],
  ['prone restraint by position', used({ position: 'prone' }), 'proneRestraint met'],
  ['prone restraint by minutes', { minutesProne: 1 }, 'proneRestraint met'],
  ['a technique that causes pain', used({ technique: 'thumbLock' }), 'painInducingTechnique met'],
  ['equipment that causes pain', equipment('pava'), 'painInducingTechnique met'],
  [
    'force in pregnancy not to prevent harm',
    { pregnant: 'yes', harmPreventedInPregnancy: 'None.', reasons: ['nonCompliance'] },
    'forceInPregnancy met',
  ],
  [
    'force on a child so that a removal could go ahead',
    { childAtTheTime: 'yes', forceToEffectRemoval: 'yes' },
    'forceToRemoveChild met',
  ],
  [
    'a child who was there',
    { childrenPresent: 'yes', childrenNumber: 1, childrenCare: 'An aunt.', childrenConsidered: 'no' },
    'childPresent met',
  ],
  ['a blow to the head', { warningSigns: ['headInjury'], warningSignsResponse: 'The nurse came.' }, 'headInjury met'],
  ['an injury of the face', { injuriesSeen: 'yes', injuries: [injury('face')] }, 'headInjury met'],
  [
    'unconsciousness',
    { warningSigns: ['unconscious'], warningSignsResponse: 'The nurse came.' },
    'unconsciousness met',
  ],
  ['an injury', { injuriesSeen: 'yes', injuries: [injury('handLeft')] }, 'injury met'],
  ['no camera running', { cameraRunning: 'no', cameraNotRunning: 'The battery was empty.' }, 'noCameraRunning met'],
  ['equipment out of approval', equipment('mobileChair'), 'equipmentOutOfApproval met'],
  ['a technique that the officer was not certified for', used({ technique: 'underhook' }), 'techniqueNotCertified met'],
  ['an adult at risk', { adultAtRiskLevel: 'level2' }, 'adultAtRisk met'],
])('%s makes a review certain', (_, wanted, flag) => {
  expect(flags(wanted)).toContain(flag)
  expect(isCertainOfReview(aReport({ answers: completeAnswers(wanted as never) }), context)).toBe(true)
})

test.each([
  [
    'which technique',
    used({ technique: { notKnown: 'notRecorded' } }),
    ['prohibitedTechnique unknown', 'painInducingTechnique unknown', 'techniqueNotCertified unknown'],
  ],
  [
    'another technique than those of the catalogue',
    used({ technique: 'other', otherTechnique: 'A push' }),
    ['prohibitedTechnique unknown', 'painInducingTechnique unknown', 'techniqueNotCertified unknown'],
  ],
  ['who used it', used({ usedBy: { notKnown: 'notRecorded' } }), ['techniqueNotCertified unknown']],
  [
    'any technique at all',
    { techniques: { notKnown: 'notRecorded' } },
    [
      'prohibitedTechnique unknown',
      'proneRestraint unknown',
      'painInducingTechnique unknown',
      'techniqueNotCertified unknown',
    ],
  ],
  ['minutes face down', { minutesProne: { notKnown: 'notRecorded' } }, ['proneRestraint unknown']],
  [
    'whether the woman was pregnant',
    { pregnant: { notKnown: 'notAsked' }, reasons: ['nonCompliance'] },
    ['pregnancy unknown', 'forceInPregnancy unknown'],
  ],
  [
    'why force was used in pregnancy',
    { pregnant: 'yes', harmPreventedInPregnancy: 'x', reasons: { notKnown: 'notRecorded' } },
    ['pregnancy met', 'forceInPregnancy unknown'],
  ],
  [
    'where the injury was',
    { injuriesSeen: 'yes', injuries: [{ ...injury('head'), place: { notKnown: 'notRecorded' } }] },
    ['headInjury unknown', 'injury met'],
  ],
  ['which injuries', { injuriesSeen: { notKnown: 'notRecorded' } }, ['headInjury unknown', 'injury unknown']],
  [
    'approval of the equipment',
    equipment('other'),
    ['painInducingTechnique unknown', 'equipmentOutOfApproval unknown'],
  ],
])('what is not known, %s, counts as met until it is', (_, wanted, expected) => {
  expect(flags(wanted)).toEqual(expected)
})

test('without certifications it is not known who was certified', () => {
  expect(flags({}, { catalogue: defaultCatalogue })).toEqual(['techniqueNotCertified unknown'])
})

test('where only equipment was used, no technique is left to ask about', () => {
  expect(flags({ techniques: [], ...equipment('waistRestraintBelt') })).toEqual([])
})

test('a disability asks for every reviewer’s eye, and no more', () => {
  const answers = { disabled: 'yes', adjustments: 'We spoke slowly.' }
  expect(flags(answers)).toEqual(['disabledPerson met'])
  expect(isCertainOfReview(aReport({ answers: completeAnswers(answers) }), context)).toBe(false)
})

test('every use of force in pregnancy and on a child is reviewed, also to prevent harm, and the rule says which it was', () => {
  expect(flags({ pregnant: 'yes', harmPreventedInPregnancy: 'A blow to the head.' })).toEqual(['pregnancy met'])
  expect(flags({ childAtTheTime: 'yes' })).toEqual(['child met'])
  expect(flags({ pregnant: 'notApplicable' })).toEqual([])
})

test('somebody born less than eighteen years before counts as a child, whatever was ticked', () => {
  expect(flags({ dateOfBirth: '2012-03-01', forceToEffectRemoval: 'yes' })).toEqual([
    'child met',
    'forceToRemoveChild met',
  ])
  expect(flags({ dateOfBirth: '2008-11-21' })).toEqual([])
  expect(flags({ dateOfBirth: '2008-11-22' })).toEqual(['child met'])
  expect(found({ dateOfBirth: '2012-03-01' })).toEqual(['ageDisagrees'])
})

test('handcuffs behind the back of somebody seated are prohibited under whichever name, and in an unknown position may be', () => {
  const certifications = [
    ...certified,
    { ...(certified[0] as (typeof certified)[number]), technique: 'handcuffsBehind' },
  ]
  const behind = (position: unknown) =>
    flags(used({ technique: 'handcuffsBehind', position }), { ...context, certifications })
  expect(behind('seated')).toEqual(['prohibitedTechnique met'])
  expect(behind('standing')).toEqual([])
  expect(behind({ notKnown: 'notRecorded' })).toEqual(['prohibitedTechnique unknown', 'proneRestraint unknown'])
})

test('pressure on neck or chest makes a review certain, and a camera that recorded nothing does whatever is said', () => {
  expect(flags({ pressureOnNeckOrTorso: 'yes', pressureDetail: 'A knee, briefly.' })).toEqual([
    'pressureOnNeckOrTorso met',
  ])
  const report = aReport({
    answers: completeAnswers(),
    footage: { cameras: [aCamera({ recordings: [] })], holds: [], viewings: [] },
  })
  expect(flagReport(report, context).map(({ id }) => id)).toEqual(['noCameraRunning'])
})

test('a landing that does not fit the incident wants an answer', () => {
  const landing = { at: '2026-11-01T06:30:00Z', place: 'Stansted', country: 'GB', zone: 'Europe/London' }
  const ids = (wanted: object) =>
    contradictions(aReport({ answers: completeAnswers(wanted as never), landings: [landing] })).map(({ id }) => id)
  expect(ids({})).toEqual(['landingWithoutEscort', 'landedBeforeIncident'])
  expect(ids({ setting: 'overseasEscort', phases: ['arrival'] })).toEqual([])
})

test('a technique was not prohibited before the day on which it was', () => {
  const early = { startedAt: '2014-12-31T10:00:00Z', endedAt: '2014-12-31T10:12:00Z' }
  expect(
    flags({
      ...early,
      ...used({ technique: 'handcuffsBehindWhileSeated', from: '2014-12-31T10:03:00Z', until: '2014-12-31T10:09:00Z' }),
    }),
  ).not.toContain('prohibitedTechnique met')
})

test('a technique is prohibited from the day itself', () => {
  const day = { startedAt: '2015-01-01T10:00:00Z', endedAt: '2015-01-01T10:12:00Z' }
  expect(
    flags({
      ...day,
      ...used({ technique: 'handcuffsBehindWhileSeated', from: '2015-01-01T10:03:00Z', until: '2015-01-01T10:09:00Z' }),
    }),
  ).toContain('prohibitedTechnique met')
})

test('approval is data: equipment approved from a later day is out of approval before it', () => {
  const catalogue: ForceCatalogue = {
    ...defaultCatalogue,
    equipment: [
      {
        id: 'shield',
        system: 'C&R',
        painInducing: false,
        approval: { from: civilDate('2026-11-22'), source: 'an order' },
      },
    ],
  }
  expect(flags(equipment('shield'), { ...context, catalogue })).toContain('equipmentOutOfApproval met')
  const inTime = {
    ...catalogue,
    equipment: catalogue.equipment.map((piece) => ({
      ...piece,
      approval: { from: civilDate('2026-11-21'), to: civilDate('2026-11-21'), source: 'an order' },
    })),
  }
  expect(flags(equipment('shield'), { ...context, catalogue: inTime })).toEqual([])
})

test('a certification counts on its first and last day, for its officer and technique', () => {
  const is = (officer: string, held: string, on: string) =>
    isCertified(certified, actorId(officer), held, civilDate(on))
  expect(is('officer-7', 'wristHold', '2026-01-01') && is('officer-7', 'wristHold', '2026-12-31')).toBe(true)
  expect(
    is('officer-7', 'wristHold', '2025-12-31') ||
      is('officer-8', 'wristHold', '2026-06-01') ||
      is('officer-7', 'underhook', '2026-06-01'),
  ).toBe(false)
})

test('every rule says what it asks for, from where and in which version, in words for people', () => {
  expect(reviewRules.map(({ id }) => id).length).toBe(new Set(reviewRules.map(({ id }) => id)).size)
  for (const { words, source, reference, version } of reviewRules)
    expect([words.length > 10, source.includes('domain.md'), reference.startsWith('domain.md'), version]).toEqual([
      true,
      false,
      true,
      '1',
    ])
})

test('the catalogue is data that can be read back, and names what a report used', () => {
  expect(forceCatalogueSchema.parse(JSON.parse(JSON.stringify(defaultCatalogue)))).toEqual(defaultCatalogue)
  const report = aReport({
    answers: completeAnswers({ ...used({ technique: 'thumbLock' }), ...equipment('shield') } as never),
  })
  expect(
    [...techniquesUsed(report, defaultCatalogue), ...equipmentUsed(report, defaultCatalogue)].map(({ id }) => id),
  ).toEqual(['thumbLock', 'shield'])
})

const found = (wanted: object, footage = { cameras: [], holds: [], viewings: [] } as object) =>
  contradictions(aReport({ answers: completeAnswers(wanted as never), footage })).map(({ id }) => id)

test.each([
  [{ endedAt: '2026-11-21T09:59:00Z' }, ['endsBeforeItStarts', 'techniqueOutsideIncident.technique-1']],
  [{ healthcareAt: '2026-11-21T09:59:00Z' }, ['healthcareBeforeIncident']],
  [{ debriefAt: '2026-11-21T10:11:00Z' }, ['debriefBeforeEnd']],
  [
    {
      planned: 'planned',
      authorisedBy: 'Morgan Bell',
      authorisedAt: '2026-11-21T10:01:00Z',
      healthcareConsulted: 'no',
    },
    ['authorisedAfterStart'],
  ],
  [
    { equipment: [{ ...equipment('shield').equipment[0], removedAt: '2026-11-21T10:00:00Z' }] },
    ['equipmentRemovedBeforeApplied.a'],
  ],
  [used({ until: '2026-11-21T10:02:00Z' }), ['techniqueEndsBeforeItStarts.technique-1']],
  [used({ from: '2026-11-21T09:59:00Z' }), ['techniqueOutsideIncident.technique-1']],
  [used({ position: 'prone' }), ['proneWithoutMinutes']],
  [{ minutesProne: 3 }, ['minutesWithoutProne']],
  [{ techniques: [], equipment: [] }, ['noForceNamed']],
  [{ debriefOfficer: 'officer-8' }, ['debriefByInvolved']],
  [used({ usedBy: 'officer-99' }), ['techniqueByUnnamedOfficer.technique-1']],
  [used({ usedBy: 'officer-8' }), ['officerUsedForceAfterAll.staff-2']],
])('what does not fit together wants an answer: %o', (wanted, expected) => {
  expect(found(wanted)).toEqual(expected)
})

test('what is not known contradicts nothing', () => {
  expect(found({})).toEqual([])
  expect(
    found({ startedAt: { notKnown: 'notRecorded' }, techniques: { notKnown: 'notRecorded' }, minutesProne: 4 }),
  ).toEqual([])
  expect(contradictions(aReport())).toEqual([])
})

test('footage that does not fit the report, or itself, wants an answer', () => {
  const cameras = (...recordings: readonly object[]) => ({
    cameras: [aCamera({ recordings })],
    holds: [],
    viewings: [],
  })
  const whole = { from: '2026-11-21T09:50:00Z', until: '2026-11-21T10:20:00Z', audio: true }
  expect(found({}, cameras(whole))).toEqual([])
  expect(found({}, cameras({ ...whole, from: '2026-11-21T10:05:00Z' }))).toEqual(['footageHasGaps'])
  expect(found({ cameraRunning: 'no', cameraNotRunning: 'Battery.' }, cameras(whole))).toEqual(['footageIsComplete'])
  expect(found({}, cameras(whole, { ...whole, until: '2026-11-21T09:00:00Z' }))).toEqual(['cameraOffBeforeOn.camera-1'])
})
