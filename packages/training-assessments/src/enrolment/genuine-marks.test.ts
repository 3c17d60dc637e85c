import { actorId, civilDate } from '@casework/kernel'
import {
  type AssessedCourse,
  attendanceSchema,
  beginSitting,
  beginSittingInputSchema,
  type ComponentMark,
  courseSchema,
  type Enrolment,
  escortOfficersCourse,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  handInSitting,
  markSitting,
  markSittingByKey,
  moderateSitting,
  defaultTrainingPolicy as policy,
  portfolioSchema,
  releasedResults,
  releaseSitting,
  scriptsOf,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const pass = [{ kind: 'percent', atLeast: 50 }]
const portfolio = portfolioSchema.parse({ kind: 'portfolio', id: 'portfolio', title: 'Portfolio', pieces: 3, pass })
const days = attendanceSchema.parse({ kind: 'attendance', id: 'days', title: 'Days', sessions: 4, pass })
const escorts = escortOfficersCourse([])
const course = courseSchema.parse({
  ...escorts,
  assessment: { ...escorts.assessment, components: [...escorts.assessment.components, portfolio, days] },
}) as AssessedCourse
const sittingId = trainingPartIdSchema.parse('sitting-1')
const coordinator = asTrainer('trainingCoordinator')
const assessor = (id: string) => ({
  ...asTrainer('assessor', id),
  course,
  ties: [],
  qualifications: [{ personId: actorId(id), qualification: 'AAC', from: civilDate('2020-01-01') }],
})
function handedIn(componentId: string): Enrolment {
  const begin = beginSittingInputSchema.parse({ sittingId, componentId })
  const begun = beginSitting(anEnrolment({ courseId: course.id }), begin, {
    ...coordinator,
    course,
    policy,
    otherPlaces: [],
  })
  const handed = begun.ok ? handInSitting(begun.value.record, { sittingId }, coordinator) : begun
  if (!handed.ok) throw new Error('it is handed in')
  return handed.value.record
}
const give = (componentId: string, marks: number, outOf: number, criteria: readonly object[] = []) => {
  const mark = { componentId, marks, outOf, criteria } as unknown as ComponentMark
  return markSitting(handedIn(componentId), { sittingId, mark }, { ...assessor('assessor-1'), policy })
}

describe('an assessor cannot make up what a part is worth', () => {
  test('of pieces, sessions and criteria', () => {
    expect(give('portfolio', 2, 3).ok).toBe(true)
    expect(give('portfolio', 2, 2)).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(give('days', 4, 4).ok).toBe(true)
    expect(give('days', 4, 5)).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(give('practical', 8, 8)).toHaveProblem('MARK.OTHER_COMPONENT')
    const one = { id: 'calm', marks: 8, outOf: 8, met: true, critical: false }
    expect(give('practical', 8, 8, [one])).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(give('practical', 7, 8, [one])).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(give('report-form', 80, 105).ok).toBe(true)
  })
  test('and two who mark a form out of different numbers do not agree', () => {
    const twice = { ...policy, settings: { ...policy.settings, markedTwice: ['reportForm' as const] } }
    const mark = (outOf: number) =>
      ({
        componentId: handedIn('report-form').sittings[0]?.componentId,
        marks: 80,
        outOf,
        criteria: [],
      }) as unknown as ComponentMark
    const first = markSitting(
      handedIn('report-form'),
      { sittingId, mark: mark(105) },
      { ...assessor('assessor-1'), policy: twice },
    )
    const record = first.ok ? first.value.record : anEnrolment()
    const second = markSitting(record, { sittingId, mark: mark(100) }, { ...assessor('assessor-2'), policy: twice })
    expect(second.ok && second.value.record.sittings[0]?.stage).toBe('handedIn')
  })
})

describe('what was released', () => {
  const [exam] = faceBehindTheCase.assessment.components
  const begin = beginSittingInputSchema.parse({ sittingId, componentId: exam.id, seed: '00'.repeat(16) })
  const context = { ...coordinator, course: faceBehindTheCase, bank: faceBehindTheCaseBank, policy, otherPlaces: [] }
  const begun = beginSitting(anEnrolment({ runId: 'run-1' }), begin, context)
  const handed = begun.ok ? handInSitting(begun.value.record, { sittingId }, coordinator) : begun
  const marked = handed.ok ? markSittingByKey(handed.value.record, { sittingId }, context) : handed
  const released = marked.ok ? releaseSitting(marked.value.record, { sittingId }, coordinator) : marked
  const record = released.ok ? released.value.record : anEnrolment()

  test('is a row to count, and a script to analyse', () => {
    const row = { learnerId: 'learner-1', componentId: 'questions', on: '2026-11-22', passed: false, attempt: 1 }
    expect(releasedResults([record], faceBehindTheCase)).toEqual([{ ...row, runId: 'run-1' }])
    expect(releasedResults([anEnrolment({ sittings: record.sittings })], faceBehindTheCase)).toEqual([row])
    expect(scriptsOf([record], faceBehindTheCaseBank)[0]?.itemIds).toHaveLength(20)
  })
  test('is none of another version, nor what is open or erased', () => {
    expect(releasedResults([record], { ...faceBehindTheCase, version: '2' })).toEqual([])
    expect(releasedResults([{ ...record, sittings: [] }], faceBehindTheCase)).toEqual([])
    expect(scriptsOf([record], { ...faceBehindTheCaseBank, version: '2' })).toEqual([])
    expect(scriptsOf(begun.ok ? [begun.value.record] : [], faceBehindTheCaseBank)).toEqual([])
    const gone = { erased: true as const, on: civilDate('2026-11-22'), basis: 'request' }
    const erased = {
      ...record,
      sittings: record.sittings.map((sitting) => ({ ...sitting, answers: gone }) as typeof sitting),
    }
    expect(scriptsOf([erased], faceBehindTheCaseBank)).toEqual([])
    const parts = { ...faceBehindTheCase, assessment: { ...faceBehindTheCase.assessment, components: [] as never } }
    expect(releasedResults([record], parts)).toEqual([])
  })
  test('of a written exam, a moderator’s mark has to add up', () => {
    const sitting = marked.ok ? marked.value.record.sittings[0] : undefined
    const mark = sitting?.stage === 'marked' ? sitting.mark : undefined
    const moderate = (given: object) =>
      moderateSitting(
        marked.ok ? marked.value.record : anEnrolment(),
        { sittingId, mark: { ...mark, ...given } as ComponentMark },
        { ...asTrainer('moderator'), course: faceBehindTheCase, policy, ties: [] },
      )
    expect(moderate({}).ok).toBe(true)
    expect(moderate({ marks: 20 })).toHaveProblem('MARK.OTHER_COMPONENT')
  })
})
