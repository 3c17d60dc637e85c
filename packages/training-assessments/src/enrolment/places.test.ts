import { instant } from '@casework/kernel'
import {
  faceBehindTheCaseBank as bank,
  beginSitting,
  beginSittingInputSchema,
  correctLearnerAbsence,
  correctLearnerAbsenceInputSchema,
  faceBehindTheCase as course,
  type Enrolment,
  defaultTrainingPolicy as policy,
  recordLearnerAbsence,
  recordLearnerAbsenceInputSchema,
  releasedResults,
  sittingNotAllowed,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const [exam] = course.assessment.components
const now = instant('2026-12-10T10:00:00Z')
const paper = (seed: string) => ({ bankId: bank.id, bankVersion: '1', seed, items: [] })
function failed(sittingId: string, day: string, seed = '11'.repeat(16), marks = 10): object {
  const at = `${day}T12:00:00Z`
  const mark = { componentId: exam.id, marks, outOf: 20, criteria: [] }
  const handed = { begunAt: at, handedInAt: at, handedInBy: 'learner', given: [], answers: {}, paper: paper(seed) }
  const stood = { mark, agreement: 'key', markedAt: at, releasedAt: at }
  return { stage: 'released', sittingId, componentId: exam.id, ...handed, ...stood }
}
const failures = ['2026-11-01', '2026-11-10', '2026-12-09'].map((day, place) => failed(`old-${place}`, day))
const old = anEnrolment({ id: 'enrolment-0', sittings: failures })
const anew = anEnrolment({ id: 'enrolment-1' })
const begin = (seed: string, otherPlaces: readonly Enrolment[], record = anew, when = now) =>
  beginSitting(record, beginSittingInputSchema.parse({ sittingId: 'sitting-1', componentId: exam.id, seed }), {
    ...asTrainer('learner', 'learner-1'),
    now: when,
    course,
    bank,
    policy,
    otherPlaces,
  })

describe('a new place on a course is no new beginning', () => {
  test('for the limit and the days between sittings', () => {
    expect(begin('22'.repeat(16), [])).toMatchObject({ ok: true })
    expect(begin('22'.repeat(16), [old])).toHaveProblem('SITTING.LIMIT_REACHED')
    const two = anEnrolment({ id: 'enrolment-0', sittings: failures.slice(1) })
    expect(begin('22'.repeat(16), [two])).toHaveProblem('SITTING.COOLING_OFF')
    const open = anEnrolment({
      id: 'enrolment-0',
      sittings: [{ stage: 'open', sittingId: 'o', componentId: exam.id, begunAt: now, answers: {} }],
    })
    expect(begin('22'.repeat(16), [open])).toHaveProblem('SITTING.STILL_OPEN')
  })
  test('but another course, another learner and the place itself count for nothing more', () => {
    const others = [
      { ...old, courseId: 'other' as never },
      { ...old, learnerId: 'learner-2' as never },
      { ...old, id: anew.id },
    ]
    expect(begin('22'.repeat(16), others).ok).toBe(true)
  })
  test('after a pass, or after a year, sittings count anew', () => {
    const passed = anEnrolment({
      id: 'enrolment-0',
      sittings: [...failures.slice(0, 2), failed('p', '2026-11-20', '33'.repeat(16), 20)],
    })
    expect(begin('22'.repeat(16), [passed]).ok).toBe(true)
    const year = instant('2027-12-20T10:00:00Z')
    expect(begin('22'.repeat(16), [old], anew, year).ok).toBe(true)
    expect(sittingNotAllowed(anew, exam.id, year, course, policy, [old])).toBeUndefined()
  })
  test('and a seed draws a paper for a learner once', () => {
    const one = anEnrolment({ id: 'enrolment-0', sittings: failures.slice(0, 1) })
    expect(begin('11'.repeat(16), [one])).toHaveProblem('SITTING.SEED_USED')
    expect(begin('11'.repeat(16), [], { ...one, id: anew.id })).toHaveProblem('SITTING.SEED_USED')
    expect(begin('22'.repeat(16), [one]).ok).toBe(true)
  })
})

test('results tell the how manyth sitting they are', () => {
  expect(releasedResults([old], course).map(({ attempt }) => attempt)).toEqual([1, 2, 3])
})

describe('an absence', () => {
  const tutor = { ...asTrainer('tutor'), course }
  const absent = (record: Enrolment, sittingId: string, componentId = exam.id as string) =>
    recordLearnerAbsence(
      record,
      recordLearnerAbsenceInputSchema.parse({ sittingId, componentId, reason: 'notExplained' }),
      tutor,
    )
  const thrice = ['a', 'b', 'c'].reduce((record, id) => {
    const recorded = absent(record, id)
    return recorded.ok ? recorded.value.record : record
  }, anew)
  const correct = (record: Enrolment, reason: string, by = asTrainer('trainingCoordinator')) =>
    correctLearnerAbsence(record, correctLearnerAbsenceInputSchema.parse({ sittingId: 'a', reason }), by)

  test('that was recorded wrongly is put right, and no longer locks anybody out', () => {
    const when = instant('2026-12-01T10:00:00Z')
    expect(begin('22'.repeat(16), [], thrice, when)).toHaveProblem('SITTING.LIMIT_REACHED')
    for (const reason of ['illness', 'recordedInError']) {
      const right = correct(thrice, reason)
      const record = right.ok ? right.value.record : thrice
      expect(record.sittings[0]).toMatchObject({ reason, corrected: [{ was: 'notExplained', by: 'trainer-1' }] })
      expect(begin('22'.repeat(16), [], record, when).ok).toBe(true)
    }
    const twice = correct(thrice, 'illness')
    const again = twice.ok ? correct(twice.value.record, 'caring') : twice
    expect(again.ok && again.value.record.sittings[0]).toMatchObject({
      corrected: [{ was: 'notExplained' }, { was: 'illness' }],
    })
  })
  test('is of a part of the course, and not one’s own to record', () => {
    expect(absent(anew, 'a', 'nonsense')).toHaveProblem('SITTING.UNKNOWN_COMPONENT')
    const own = { ...asTrainer('tutor', 'learner-1'), course }
    const input = recordLearnerAbsenceInputSchema.parse({ sittingId: 'a', componentId: exam.id, reason: 'illness' })
    expect(recordLearnerAbsence(anew, input, own)).toHaveProblem('ENROLMENT.NOT_YOUR_OWN')
    expect(correct(thrice, 'illness', asTrainer('trainingCoordinator', 'learner-1'))).toHaveProblem(
      'ENROLMENT.NOT_YOUR_OWN',
    )
    expect(correct(old, 'illness')).toHaveProblem('SITTING.NOT_FOUND')
  })
})
