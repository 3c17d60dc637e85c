import { actorId, instant } from '@casework/kernel'
import {
  appeal,
  applyEnrolmentEvent,
  beginSitting,
  beginSittingInputSchema,
  type Checklist,
  type ComponentMark,
  decideAppeal,
  decideIrregularity,
  type Enrolment,
  type EnrolmentEvent,
  escortOfficersCourse,
  handInSitting,
  markingQueue,
  markSitting,
  moderateSitting,
  defaultTrainingPolicy as policy,
  releaseSitting,
  replayEnrolment,
  reportIrregularity,
  type Scenarios,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must, part } from '../../test-support/acts.ts'

const course = escortOfficersCourse([])
const ids = course.assessment.components.map(({ id }) => id)
const [practical, , , scenarios] = ids as [ComponentMark['componentId'], unknown, unknown, ComponentMark['componentId']]
const sittingId = part('sitting-1')
const coordinator = asTrainer('trainingCoordinator')
const learner = asTrainer('learner', 'learner-1')
const words = 'Said plainly.'

const lawful = lawfulBy(applyEnrolmentEvent)

const qualifications = ['assessor-1', 'assessor-2', 'assessor-3', 'learner-1'].map((id) => ({
  personId: actorId(id),
  qualification: 'CAVA',
  from: '2020-01-01' as never,
}))
const assessor = (id: string) => ({ ...asTrainer('assessor', id), course, policy, qualifications, ties: [] })
/** A mark of the scenarios: all critical criteria met unless told, and the rest spread over the others. */
function acted(total: number, met = true): ComponentMark {
  const part = course.assessment.components[3] as Scenarios
  const criteria = part.scenarios.flatMap(({ id: group, criteria: own }) => own.map((each) => ({ ...each, group })))
  let left = total - (met ? 12 : 10)
  const marked = criteria.map(({ id, group, critical }) => {
    const short = id === 'acts-at-once' && !met
    const marks = critical ? (short ? 1 : 3) : Math.min(3, left)
    if (!critical) left -= marks
    return { id: `${group}/${id}`, group, marks, outOf: 3, met: marks >= 2, critical }
  })
  return { componentId: scenarios, marks: total, outOf: 21, criteria: marked }
}
/** A mark of the checklist with so many criteria met. */
function checked(total: number): ComponentMark {
  const { criteria } = course.assessment.components[0] as Checklist
  const marked = criteria.map(({ id, critical }, place) => {
    const marks = place < total ? 1 : 0
    return { id, marks, outOf: 1, met: marks === 1, critical }
  })
  return { componentId: practical, marks: total, outOf: 8, criteria: marked }
}
function handedIn(componentId = scenarios): Enrolment {
  const begin = beginSittingInputSchema.parse({ sittingId, componentId })
  const begun = must(
    beginSitting(anEnrolment({ courseId: course.id }), begin, { ...coordinator, course, policy, otherPlaces: [] }),
  )
  return must(handInSitting(begun, { sittingId }, coordinator))
}
const give = (record: Enrolment, id: string, mark: ComponentMark) =>
  lawful(record, (given) => markSitting(given, { sittingId, mark, comment: words }, assessor(id)))

describe('who may mark', () => {
  test('somebody qualified on the day, without a tie, and never oneself', () => {
    const mark = acted(16)
    const unqualified = { ...assessor('assessor-9') }
    expect(markSitting(handedIn(), { sittingId, mark }, unqualified)).toHaveProblem('ASSESSOR.NOT_QUALIFIED')
    const ties = [{ assessorId: actorId('assessor-1'), learnerId: actorId('learner-1'), kind: 'supervises' as const }]
    expect(markSitting(handedIn(), { sittingId, mark }, { ...assessor('assessor-1'), ties })).toHaveProblem(
      'ASSESSOR.CONFLICT',
    )
    expect(markSitting(handedIn(), { sittingId, mark }, assessor('learner-1'))).toHaveProblem('ASSESSOR.CONFLICT')
    const friend = ties.map((tie) => ({ ...tie, kind: 'closeFriend' as const }))
    expect(markSitting(handedIn(), { sittingId, mark }, { ...assessor('assessor-1'), ties: friend }).ok).toBe(true)
  })
})

describe('one assessor is enough where policy says so', () => {
  test('and the mark stands', () => {
    const marked = must(give(handedIn(practical), 'assessor-1', checked(8)))
    expect(marked.sittings[0]).toMatchObject({ stage: 'marked', agreement: 'single' })
    expect(give(marked, 'assessor-2', checked(8))).toHaveProblem('SITTING.NOT_AT_THIS_STAGE')
  })
})

describe('two assessors', () => {
  const once = must(give(handedIn(), 'assessor-1', acted(16)))

  test('mark blind: the queue shows neither the mark nor the sitting to whoever gave the first', () => {
    expect(markingQueue([once]).map(({ step }) => step)).toEqual(['secondMark'])
    expect(markingQueue([once], actorId('assessor-1'))).toEqual([])
    expect(markingQueue([once, handedIn()]).map(({ step }) => step)).toEqual(['secondMark', 'firstMark'])
    expect(give(once, 'assessor-1', acted(16))).toHaveProblem('ASSESSOR.ALREADY_MARKED')
  })
  test('who are near each other agree on the lower mark', () => {
    expect(must(give(once, 'assessor-2', acted(18))).sittings[0]).toMatchObject({
      stage: 'marked',
      agreement: 'agreed',
      mark: { marks: 16 },
    })
    expect(must(give(once, 'assessor-2', acted(14))).sittings[0]).toMatchObject({
      agreement: 'agreed',
      mark: { marks: 14 },
    })
  })
  test.each([
    ['who are far apart', acted(19)],
    ['who differ on a critical criterion', acted(16, false)],
  ])('%s leave it to a moderator, who gave neither mark', (_what, second) => {
    const twice = must(give(once, 'assessor-2', second))
    expect(markingQueue([twice]).map(({ step }) => step)).toEqual(['moderation'])
    expect(give(twice, 'assessor-3', acted(16))).toHaveProblem('SITTING.AWAITS_MODERATION')
    const decide = (id: string, mark = acted(17)) =>
      lawful(twice, (given) =>
        moderateSitting(given, { sittingId, mark }, { ...asTrainer('moderator', id), course, policy, ties: [] }),
      )
    expect(decide('assessor-2')).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide('learner-1')).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide('moderator-1', checked(8))).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(must(decide('moderator-1')).sittings[0]).toMatchObject({ agreement: 'moderated', mark: { marks: 17 } })
  })
  test('are waited for before a moderator decides', () => {
    expect(
      moderateSitting(once, { sittingId, mark: acted(16) }, { ...asTrainer('moderator'), course, policy, ties: [] }),
    ).toHaveProblem('SITTING.NOT_MARKED')
  })
})

test('a mark is of the part that was sat, and not of one with a key', () => {
  expect(give(handedIn(), 'assessor-1', checked(8))).toHaveProblem('MARK.OTHER_COMPONENT')
  const paper = { bankId: 'bank', bankVersion: '1', seed: '00'.repeat(16), items: [] }
  const [sitting] = handedIn().sittings
  const keyed = anEnrolment({ sittings: [{ ...sitting, paper }] })
  expect(give(keyed, 'assessor-1', acted(16))).toHaveProblem('SITTING.MARKED_BY_KEY')
})

describe('an irregularity', () => {
  const marked = must(give(handedIn(practical), 'assessor-1', checked(8)))
  const report = { irregularityId: part('irregularity-1'), sittingId, kind: 'paperLeaked', note: words } as const
  const reported = must(lawful(marked, (given) => reportIrregularity(given, report, asTrainer('tutor', 'tutor-1'))))
  const decide = (finding: 'stands' | 'void', id = 'moderator-1') =>
    lawful(reported, (given) =>
      decideIrregularity(
        given,
        { irregularityId: part('irregularity-1'), finding, reasons: words },
        asTrainer('moderator', id),
      ),
    )

  test('holds back release until it is decided', () => {
    expect(releaseSitting(reported, { sittingId }, coordinator)).toHaveProblem('SITTING.IRREGULARITY_OPEN')
    expect(releaseSitting(must(decide('stands')), { sittingId }, coordinator).ok).toBe(true)
  })
  test('makes the sitting void, or lets it stand', () => {
    expect(must(decide('void')).sittings[0]).toMatchObject({ stage: 'void', irregularityId: 'irregularity-1' })
    expect(must(decide('stands')).sittings[0]?.stage).toBe('marked')
  })
  test('is decided once, by somebody else, and reported once', () => {
    expect(decide('void', 'tutor-1')).toHaveProblem('ENROLMENT.NOT_YOUR_OWN')
    expect(decide('stands', 'learner-1')).toHaveProblem('ENROLMENT.NOT_YOUR_OWN')
    const again = decideIrregularity(
      must(decide('stands')),
      { irregularityId: part('irregularity-1'), finding: 'void', reasons: words },
      asTrainer('moderator'),
    )
    expect(again).toHaveProblem('ENROLMENT.NOTHING_TO_DECIDE')
    expect(reportIrregularity(reported, report, asTrainer('tutor'))).toHaveProblem('ENROLMENT.ID_TAKEN')
    expect(reportIrregularity(marked, { ...report, sittingId: part('other') }, asTrainer('tutor'))).toHaveProblem(
      'SITTING.NOT_FOUND',
    )
  })
  test('leaves other sittings as they were, and takes back an absence too', () => {
    const two = {
      ...reported,
      sittings: [
        ...reported.sittings,
        {
          stage: 'absent',
          sittingId: part('sitting-2'),
          componentId: practical,
          recordedAt: coordinator.now,
          reason: 'illness',
        } as const,
      ],
    }
    const also = {
      ...two,
      irregularities: [
        ...two.irregularities,
        {
          ...(two.irregularities[0] as never as object),
          irregularityId: part('irregularity-2'),
          sittingId: part('sitting-2'),
        } as never,
      ],
    }
    const first = must(
      decideIrregularity(
        also,
        { irregularityId: part('irregularity-1'), finding: 'void', reasons: words },
        asTrainer('moderator'),
      ),
    )
    const both = must(
      decideIrregularity(
        first,
        { irregularityId: part('irregularity-2'), finding: 'void', reasons: words },
        asTrainer('moderator'),
      ),
    )
    expect(both.sittings.map(({ stage }) => stage)).toEqual(['void', 'void'])
  })
})

describe('an appeal', () => {
  const marked = must(give(handedIn(practical), 'assessor-1', checked(5)))
  const released = must(releaseSitting(marked, { sittingId }, coordinator))
  const made = { appealId: part('appeal-1'), sittingId, ground: 'markingError', words } as const
  const appealed = must(lawful(released, (given) => appeal(given, made, { ...learner, policy })))
  const decide = (over: object, id = 'moderator-1') =>
    lawful(appealed, (given) =>
      decideAppeal(
        given,
        { appealId: part('appeal-1'), outcome: 'upheld', mark: checked(7), reasons: words, ...over },
        { ...asTrainer('moderator', id), course, policy, ties: [] },
      ),
    )

  test('that is upheld brings a new mark, with its reasons', () => {
    const upheld = must(decide({}))
    expect(upheld.sittings[0]).toMatchObject({ agreement: 'appeal', mark: { marks: 7 }, markBefore: { marks: 5 } })
    expect(
      decideAppeal(
        upheld,
        { appealId: part('appeal-1'), outcome: 'dismissed', reasons: words },
        { ...asTrainer('moderator'), course, policy, ties: [] },
      ),
    ).toHaveProblem('ENROLMENT.NOTHING_TO_DECIDE')
    expect(must(decide({ outcome: 'dismissed', mark: undefined })).sittings[0]).toMatchObject({ mark: { marks: 5 } })
  })
  test('is decided by neither assessor nor learner, and its mark is of the part', () => {
    expect(decide({}, 'assessor-1')).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide({}, 'learner-1')).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide({ outcome: 'dismissed' })).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(decide({ mark: acted(14) })).toHaveProblem('MARK.OTHER_COMPONENT')
  })
  test('is the learner’s, made once, of a released mark and within four weeks', () => {
    expect(appeal(released, made, { ...asTrainer('learner', 'learner-2'), policy })).toHaveProblem(
      'ENROLMENT.NOT_YOURS',
    )
    expect(appeal(appealed, made, { ...learner, policy })).toHaveProblem('ENROLMENT.ID_TAKEN')
    const again = { ...made, appealId: part('appeal-2') }
    expect(appeal(appealed, again, { ...learner, policy })).toHaveProblem('SITTING.APPEAL_OPEN')
    expect(appeal(must(decide({})), again, { ...learner, policy }).ok).toBe(true)
    expect(appeal(marked, made, { ...learner, policy })).toHaveProblem('SITTING.NOT_AT_THIS_STAGE')
    expect(appeal(released, made, { ...learner, policy, now: instant('2026-12-20T23:59:00Z') }).ok).toBe(true)
    expect(appeal(released, made, { ...learner, policy, now: instant('2026-12-21T00:00:00Z') })).toHaveProblem(
      'SITTING.APPEAL_WINDOW_CLOSED',
    )
  })
})

test('a history that cannot have happened is refused', () => {
  const begun = beginSitting(
    anEnrolment({ courseId: course.id }),
    beginSittingInputSchema.parse({ sittingId, componentId: practical }),
    { ...coordinator, course, policy, otherPlaces: [] },
  )
  const [event] = begun.ok ? begun.value.events : []
  const releasedEvent = { ...event, type: 'SittingReleased', data: { sittingId }, personal: {} } as EnrolmentEvent
  expect(() => replayEnrolment(event === undefined ? [] : [event])).toThrow('ENROLMENT.HISTORY_CORRUPT')
  expect(() => applyEnrolmentEvent(begun.ok ? begun.value.record : undefined, releasedEvent)).toThrow(
    'ENROLMENT.HISTORY_CORRUPT',
  )
})
