import { civilDate, instant, type Refused } from '@casework/kernel'
import {
  beginSitting,
  beginSittingInputSchema,
  carriedMarks,
  componentIdSchema,
  faceBehindTheCase as course,
  enrolmentResult,
  escortOfficersCourse,
  defaultTrainingPolicy as policy,
  recordLearnerAbsence,
  type Sitting,
  sittingNotAllowed,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const [exam] = course.assessment.components
const now = instant('2026-11-22T09:30:00Z')
function released(sittingId: string, day: string, marks: number, componentId: string = exam.id): object {
  const at = `${day}T12:00:00Z`
  const mark = { componentId, marks, outOf: 20, criteria: [] }
  const base = { sittingId, componentId, begunAt: at, handedInAt: at, handedInBy: 'learner', given: [], answers: {} }
  return { stage: 'released', ...base, mark, agreement: 'key', markedAt: at, releasedAt: at }
}
const refusal = (sittings: readonly object[], componentId = exam.id, of = course) =>
  sittingNotAllowed(anEnrolment({ sittings }), componentId, now, of, policy) as Refused<string> | undefined
const absent = (sittingId: string, reason: string) => ({
  stage: 'absent',
  sittingId,
  componentId: exam.id,
  recordedAt: '2026-11-01T12:00:00Z',
  reason,
})

describe('a part can be sat', () => {
  test('again once the days between sittings are over', () => {
    expect(refusal([released('one', '2026-11-15', 10)])).toBeUndefined()
    expect(refusal([released('one', '2026-11-16', 10)])).toEqual({
      ok: false,
      error: [{ code: 'SITTING.COOLING_OFF', params: { from: '2026-11-23' } }],
    })
  })
  test('three times, not counting an absence with a reason or a sitting made void', () => {
    const twice = [released('one', '2026-09-01', 10), released('two', '2026-10-01', 10)]
    expect(refusal([...twice, absent('three', 'illness')])).toBeUndefined()
    expect(refusal([...twice, absent('three', 'notExplained')])).toHaveProblem('SITTING.LIMIT_REACHED')
    const made = {
      stage: 'void',
      sittingId: 'three',
      componentId: exam.id,
      begunAt: now,
      irregularityId: 'irregularity-1',
    }
    expect(refusal([...twice, made])).toBeUndefined()
    expect(refusal([...twice, released('three', '2026-11-01', 10)])).toHaveProblem('SITTING.LIMIT_REACHED')
  })
  test('not while an earlier sitting is open or passed, until its mark is no longer carried over', () => {
    expect(
      refusal([{ stage: 'open', sittingId: 'one', componentId: exam.id, begunAt: now, answers: {} }]),
    ).toHaveProblem('SITTING.STILL_OPEN')
    expect(refusal([released('one', '2026-06-01', 16)])).toHaveProblem('SITTING.ALREADY_PASSED')
    expect(refusal([released('one', '2026-05-01', 16)])).toBeUndefined()
  })
  test('only of the version of the place, and only if there is such a part', () => {
    expect(refusal([], exam.id, { ...course, version: '2' })).toHaveProblem('SITTING.OTHER_COURSE_VERSION')
    expect(refusal([], componentIdSchema.parse('other'))).toHaveProblem('SITTING.UNKNOWN_COMPONENT')
  })
})

describe('one part again, the rest carried over', () => {
  const escorts = escortOfficersCourse([])
  const of = (...sittings: readonly object[]) => anEnrolment({ courseId: 'escort-officers', sittings })
  const ids = escorts.assessment.components.map(({ id }) => id)
  const pass = (id: string, day: string, marks = 20) => {
    const criteria = Array.from({ length: 8 }, (_each, place) => ({
      id: `c${place}`,
      group: 'g',
      marks: 1,
      outOf: 1,
      met: true,
      critical: true,
    }))
    const sitting = released(`${id}-${day}`, day, marks, id) as { mark: object }
    return { ...sitting, mark: { ...sitting.mark, criteria } }
  }
  const [practical, written, form, scenarios] = ids as readonly string[] as [string, string, string, string]
  const day = civilDate('2026-11-22')

  test('three passes and one failure fail; the failed part again within the window passes all', () => {
    const first = [
      pass(practical, '2026-06-01'),
      pass(written, '2026-06-01', 10),
      pass(form, '2026-06-01'),
      pass(scenarios, '2026-06-01'),
    ]
    expect(enrolmentResult(of(...first), day, escorts, policy).outcome).toBe('failed')
    const again = of(...first, pass(written, '2026-07-01'))
    expect(enrolmentResult(again, civilDate('2026-07-02'), escorts, policy).outcome).toBe('passed')
    expect(
      carriedMarks(again, civilDate('2026-07-02'), escorts, policy).map(({ carriedUntil }) => carriedUntil),
    ).toEqual(['2026-11-30', '2026-12-30', '2026-11-30', '2026-11-30'])
  })
  test('after the window the rest has to be sat again too', () => {
    const late = of(
      pass(practical, '2026-01-01'),
      pass(form, '2026-01-01'),
      pass(scenarios, '2026-01-01'),
      pass(written, '2026-11-20'),
    )
    expect(enrolmentResult(late, day, escorts, policy).outcome).toBe('notKnown')
  })
  test('what was passed once stays passed', () => {
    const passed = of(...ids.map((id) => pass(id, '2026-01-01')))
    expect(enrolmentResult(passed, day, escorts, policy).outcome).toBe('passed')
  })
  test('the latest sitting counts, or the best, as the assessment says', () => {
    const two = [
      released('one', '2026-11-01', 12),
      released('two', '2026-11-10', 11),
      released('three', '2026-11-12', 11),
    ]
    const counted = (counts: 'best' | 'latest') =>
      carriedMarks(
        anEnrolment({ sittings: two }),
        day,
        { ...course, assessment: { ...course.assessment, counts } },
        policy,
      )[0]?.mark.marks
    expect([counted('best'), counted('latest')]).toEqual([12, 11])
  })
})

test('an absence is recorded once, and ids are not used twice', () => {
  const input = { sittingId: trainingPartIdSchema.parse('one'), componentId: exam.id, reason: 'caring' } as const
  const recorded = recordLearnerAbsence(anEnrolment(), input, { ...asTrainer('tutor'), course })
  const record = recorded.ok ? recorded.value.record : anEnrolment()
  expect((record.sittings[0] as Sitting).stage).toBe('absent')
  expect(recordLearnerAbsence(record, input, { ...asTrainer('tutor'), course })).toHaveProblem('ENROLMENT.ID_TAKEN')
  const begin = beginSittingInputSchema.parse({ sittingId: 'one', componentId: exam.id, seed: '00'.repeat(16) })
  expect(
    beginSitting(record, begin, { ...asTrainer('learner', 'learner-1'), course, policy, otherPlaces: [] }),
  ).toHaveProblem('ENROLMENT.ID_TAKEN')
})
