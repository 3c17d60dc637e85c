import { instant } from '@casework/kernel'
import { proveQuestionSet, sectionStatuses } from '@casework/question-sets'
import {
  bodyPlaces,
  incidentAnswers,
  incidentReport,
  officerStatement,
  parseReportAnswers,
  parseStatementAnswers,
} from '@casework/use-of-force-reports'
import { aReport, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const now = instant('2026-11-22T09:30:00Z')
const partial = { mode: 'partial', now } as const
const complete = { mode: 'complete', now } as const
const codesOf = (answers: unknown, options: typeof partial | typeof complete) => {
  const read = parseReportAnswers(answers, options)
  return read.ok ? [] : read.error.map(({ code, path }) => `${code} ${path?.join('.')}`)
}
const questions = incidentReport.sections.flatMap((section) => section.questions)
const ids = questions.flatMap((question) => [
  question.id,
  ...(question.kind === 'group' ? question.questions.map(({ id }) => id) : []),
])

test('every question of both forms can be reached, and every way through them ends', () => {
  for (const set of [incidentReport, officerStatement]) {
    const proof = proveQuestionSet(set)
    expect(proof.questions.filter(({ result }) => result !== 'reachable')).toEqual([])
  }
})

test('the form asks what the detention form and the prisons form ask, by groups that repeat', () => {
  expect(ids.length).toBeGreaterThanOrEqual(160)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining(
      (
        'startedAt location planned tsfno authorisedBy personName atlasNumber sex dateOfBirth nationality staffName rank cameraNumber ' +
        'leadUpEvents reasons primaryReason verbalReasoning technique position relocationType injuriesSeen medicallyTrainedPresent ' +
        'weaponsObserved weapon doubleLocked specialistPresent redDotWarning arcWarning deployed cycleExtended reEnergised bitten ' +
        'relocatedTo otherRelocation injuryFormBy healthcareSeen hospital staffCareName staffHospital tag photographs cctv'
      ).split(' '),
    ),
  )
  expect(questions.filter(({ kind }) => kind === 'group').map(({ id }) => id)).toEqual([
    'staff',
    'witnesses',
    'weapons',
    'deEscalation',
    'techniques',
    'equipment',
    'injuries',
    'staffCare',
    'evidenceBags',
    'property',
  ])
})

test('a whole report is complete, and one without a word is only begun', () => {
  expect(codesOf(completeAnswers(), complete)).toEqual([])
  expect(codesOf({}, partial)).toEqual([])
  expect(codesOf({}, complete)).toContain('ANSWER.REQUIRED startedAt')
  expect(sectionStatuses(incidentReport, {}, now).map(({ status }) => status)).toContain('notStarted')
})

test('nobody is held up by what cannot be known: a reason stands in place of an answer', () => {
  const { startedAt: _, endedAt: __, ...rest } = completeAnswers()
  const unknown = { startedAt: { notKnown: 'notRecorded' }, endedAt: { notKnown: 'notRecorded' } }
  expect(codesOf({ ...rest, ...unknown }, complete)).toEqual([])
})

test('nothing that happened is refused: a prohibited technique, a child, a pregnancy and a report that contradicts itself are taken', () => {
  const [technique] = [
    {
      entryId: 'a',
      technique: 'handcuffsBehindWhileSeated',
      usedBy: 'officer-7',
      position: 'prone',
      from: '2026-11-21T10:00:00Z',
      until: '2026-11-21T09:00:00Z',
      techniqueEffect: 'noEffect',
      techniqueReason: 'I was told to.',
    },
  ]
  const answers = {
    techniques: [technique],
    childAtTheTime: 'yes',
    forceToEffectRemoval: 'yes',
    pregnant: 'yes',
    harmPreventedInPregnancy: 'None.',
    endedAt: '2026-11-21T09:00:00Z',
  }
  expect(codesOf({ ...completeAnswers(), ...answers }, complete)).toEqual([])
})

test('names are kept in any script', () => {
  for (const personName of ['Nguyễn Thị Lan', '王小明', 'محمد', 'O’Brien', 'Ÿ', 'ሰላም'])
    expect(incidentAnswers(aReport({ answers: completeAnswers({ personName }) })).personName).toBe(personName)
})

test('a moment to come is not one that happened', () => {
  expect(codesOf({ startedAt: '2026-11-22T09:31:00Z' }, partial)).toEqual(['ANSWER.IN_FUTURE startedAt'])
  expect(codesOf({ startedAt: '2026-11-22T09:30:00Z' }, partial)).toEqual([])
})

test('the main reason is asked where there are several', () => {
  expect(codesOf({ ...completeAnswers(), reasons: ['preventSelfHarm', 'fight'] }, complete)).toEqual([
    'ANSWER.REQUIRED primaryReason',
  ])
})

test('enormous and strange answers are refused with their place and without what they say', () => {
  const enormous = {
    leadUp: 'a'.repeat(100_000),
    staff: Array.from({ length: 5000 }, (_, entry) => ({ entryId: `staff-${entry}` })),
  }
  const read = parseReportAnswers({ ...enormous, __proto__: null, constructor: 'x', nosuch: 1 }, partial)
  expect(read).toHaveProblem('ANSWER.TOO_LONG')
  expect(JSON.stringify(read).length).toBeLessThan(5000)
})

test('a place of the body map has a name for each side of the person', () => {
  expect(Object.keys(bodyPlaces).filter((place) => place.endsWith('Left')).length).toBe(
    Object.keys(bodyPlaces).filter((place) => place.endsWith('Right')).length,
  )
})

test('a statement asks when the officer last trained and for their own words', () => {
  expect(parseStatementAnswers({ lastTrainingMonth: 13 }, partial)).toHaveProblem('ANSWER.OUT_OF_RANGE')
  expect(parseStatementAnswers({}, complete)).toHaveProblem('ANSWER.REQUIRED')
})
