import {
  defaultForcePolicy,
  defaultMarkingScheme,
  gradeReport,
  type MarkingScheme,
  markingSchemeSchema,
  markReportForm,
} from '@casework/use-of-force-reports'
import { aReport, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const written = (wanted: Readonly<Record<string, unknown>> = {}) => aReport({ answers: completeAnswers(wanted) })
const scheme = (...measures: readonly object[]): MarkingScheme =>
  markingSchemeSchema.parse({
    id: 'exercise',
    version: '1',
    criteria: measures.map((measure, index) => ({ id: `c${index}`, words: 'x', marks: 10, critical: true, measure })),
  })
const marks = (report: ReturnType<typeof aReport>, ...measures: readonly object[]) =>
  markReportForm(report, scheme(...measures)).criteria.map((criterion) => criterion.marks)

test('a whole report has full marks and is good', () => {
  const {
    marks: total,
    outOf,
    grade,
    criticalOmissions,
  } = gradeReport(written(), defaultMarkingScheme, defaultForcePolicy)
  expect([total, outOf, grade, criticalOmissions]).toEqual([105, 105, 'good', []])
})

test('a report that just reaches the share of the policy has reached it', () => {
  const of = (good: number) =>
    gradeReport(written(), defaultMarkingScheme, {
      ...defaultForcePolicy,
      settings: { ...defaultForcePolicy.settings, gradeFrom: { good, fair: 100 } },
    }).grade
  expect([of(100), of(101)]).toEqual(['good', 'fair'])
})

test('a reason for not knowing is taken by the form and earns no marks', () => {
  const { criteria, criticalOmissions, grade } = gradeReport(
    written({ whyProportionate: { notKnown: 'notAsked' } }),
    defaultMarkingScheme,
    defaultForcePolicy,
  )
  expect(criteria.find(({ id }) => id === 'proportionality')).toMatchObject({ marks: 5, missing: ['whyProportionate'] })
  expect([criticalOmissions, grade]).toEqual([['proportionality'], 'poor'])
})

test('without a critical omission a report between the shares of the policy is fair', () => {
  const thin = {
    deEscalationAttempted: { notKnown: 'notAsked' },
    warningGiven: { notKnown: 'notAsked' },
    forceNarrative: 'I held her arm.',
  }
  const {
    deEscalation: _,
    verbalReasoning: __,
    warningWords: ___,
    secondsToComply: ____,
    warningUnderstood: _____,
    ...rest
  } = completeAnswers()
  expect(gradeReport(aReport({ answers: { ...rest, ...thin } }), defaultMarkingScheme, defaultForcePolicy).grade).toBe(
    'fair',
  )
  const strict = {
    ...defaultForcePolicy,
    settings: { ...defaultForcePolicy.settings, gradeFrom: { good: 95, fair: 90 } },
  }
  expect(gradeReport(aReport({ answers: { ...rest, ...thin } }), defaultMarkingScheme, strict).grade).toBe('poor')
})

test('marks are whole numbers, rounded down: 79.9% is not 80%', () => {
  const one = { kind: 'answered', questions: ['planned', 'tsfno', 'sex'] }
  expect(marks(written({ tsfno: { notKnown: 'notAsked' } }), one)).toEqual([6])
})

test('each entry of a group is marked, so that one technique described does not stand for two', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const second = { ...technique, entryId: 'technique-2', position: { notKnown: 'notRecorded' } }
  expect(marks(written({ techniques: [technique, second] }), { kind: 'answered', questions: ['position'] })).toEqual([
    5,
  ])
})

test('an exercise can want an answer, words, entries and consistency', () => {
  const equals = (question: string, value: string) => ({ kind: 'equals', question, value })
  expect(
    marks(
      written(),
      equals('planned', 'spontaneous'),
      equals('planned', 'planned'),
      equals('reasons', 'preventSelfHarm'),
      equals('authorisedBy', 'x'),
    ),
  ).toEqual([10, 0, 10, 0])
  expect(
    marks(
      written(),
      { kind: 'entries', group: 'staff', atLeast: 2 },
      { kind: 'entries', group: 'staff', atLeast: 3 },
      { kind: 'entries', group: 'weapons', atLeast: 1 },
    ),
  ).toEqual([10, 0, 0])
  expect(
    marks(
      written(),
      { kind: 'words', question: 'whyNecessary', atLeast: 5 },
      { kind: 'words', question: 'authorisedBy', atLeast: 1 },
    ),
  ).toEqual([10, 0])
  expect(marks(written({ minutesProne: 4 }), { kind: 'consistent' })).toEqual([0])
})

test('what was never asked earns nothing and is named', () => {
  expect(
    markReportForm(written(), scheme({ kind: 'answered', questions: ['authorisedBy'] })).criteria[0],
  ).toMatchObject({ marks: 0, missing: ['authorisedBy'] })
  expect(marks(written({ equipment: [] }), { kind: 'answered', questions: ['equipment'] })).toEqual([0])
})
