import { type Context, type Instant, instant, type Result } from '@casework/kernel'
import { frozen, lawfully } from '@casework/kernel/testing'
import {
  applyEnrolmentEvent,
  faceBehindTheCaseBank as bank,
  beginSitting,
  beginSittingInputSchema,
  collectSitting,
  faceBehindTheCase as course,
  type Enrolment,
  type EnrolmentEvent,
  enrolLearner,
  enrolLearnerInputSchema,
  grantAdjustment,
  handInSitting,
  learnerView,
  markingQueue,
  markSittingByKey,
  defaultTrainingPolicy as policy,
  releaseSitting,
  saveSittingAnswers,
  sittingsToCollect,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const [exam] = course.assessment.components
const part = (id: string) => trainingPartIdSchema.parse(id)
const sittingId = part('sitting-1')
const learner = asTrainer('learner', 'learner-1')
const coordinator = asTrainer('trainingCoordinator')
const at = (context: Context, now: string): Context => ({ ...context, now: instant(now) })
const begin = beginSittingInputSchema.parse({ sittingId, componentId: exam.id, seed: '00'.repeat(16) })

type Done = Result<{ readonly record: Enrolment; readonly events: readonly EnrolmentEvent[] }>
function must(result: Done): Enrolment {
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join())
  return result.value.record
}
const lawful = (record: Enrolment, act: (given: Enrolment) => Done) =>
  lawfully(applyEnrolmentEvent, record, (given) => act(given as Enrolment) as never) as Done
const begun = (record = anEnrolment(), context: Context = learner) =>
  must(lawful(record, (given) => beginSitting(given, begin, { ...context, course, bank, policy, otherPlaces: [] })))
const dueOf = (record: Enrolment): Instant | undefined => {
  const [sitting] = record.sittings
  return sitting?.stage === 'open' ? sitting.dueAt : undefined
}
/** The questions of the paper that have one right answer. */
const paperOf = (record: Enrolment) => {
  const [sitting] = record.sittings
  const items = sitting?.stage === 'open' && sitting.paper !== undefined ? sitting.paper.items : []
  return items.filter(({ itemId }) => bank.items.find(({ id }) => id === itemId)?.kind === 'single')
}
const save = (record: Enrolment, answers: Record<string, string>, context: Context = learner) =>
  lawful(record, (given) => saveSittingAnswers(given, { sittingId, answers }, { ...context, bank, policy }))

describe('a place', () => {
  const input = enrolLearnerInputSchema.parse({ enrolmentId: 'enrolment-1', learnerId: 'learner-1', runId: 'run-1' })
  test('is on the version that is taught now', () => {
    const enrolled = enrolLearner(input, { ...coordinator, course })
    expect(enrolled.ok && enrolled.value.record).toMatchObject({
      courseVersion: '1',
      runId: 'run-1',
      stage: 'enrolled',
    })
    expect(enrolLearner(input, { ...coordinator, course: { ...course, activeTo: course.activeFrom } })).toHaveProblem(
      'COURSE.NONE_ACTIVE',
    )
    expect(enrolLearner(input, { ...learner, course })).toHaveProblem('TRAINING.ROLE_REQUIRED')
  })
  test('belongs to its learner', () => {
    const other = asTrainer('learner', 'learner-2')
    expect(beginSitting(anEnrolment(), begin, { ...other, course, bank, policy, otherPlaces: [] })).toHaveProblem(
      'ENROLMENT.NOT_YOURS',
    )
    expect(saveSittingAnswers(anEnrolment(), { sittingId, answers: {} }, { ...other, bank, policy })).toHaveProblem(
      'ENROLMENT.NOT_YOURS',
    )
  })
})

describe('time', () => {
  test('is the server’s, and extra time is counted in', () => {
    expect(dueOf(begun())).toBe('2026-11-22T09:55:00Z')
    const input = {
      adjustmentId: part('adjustment-1'),
      kind: 'extraTime',
      extraPercent: 25,
      reason: 'Dyslexia',
    } as const
    const granted = must(lawful(anEnrolment(), (given) => grantAdjustment(given, input, { ...coordinator, policy })))
    expect(dueOf(begun(granted))).toBe('2026-11-22T10:01:15Z')
    expect(grantAdjustment(granted, input, { ...coordinator, policy })).toHaveProblem('ENROLMENT.ID_TAKEN')
  })
  test('goes on past midnight', () => {
    expect(dueOf(begun(anEnrolment(), at(learner, '2026-12-31T23:50:30.5Z')))).toBe('2027-01-01T00:15:30.5Z')
  })
  test('nobody grants themself more of it, or saves what another answered', () => {
    const own = asTrainer('trainingCoordinator', 'learner-1')
    const input = { adjustmentId: part('adjustment-1'), kind: 'reader', reason: 'x' } as const
    expect(grantAdjustment(anEnrolment(), input, { ...own, policy })).toHaveProblem('ENROLMENT.NOT_YOUR_OWN')
    const both = { ...learner, actor: { ...learner.actor, id: own.actor.id, roles: ['learner', 'assessor'] } }
    expect(save(begun(), {}, both).ok).toBe(true)
    const other = { ...both, actor: { ...both.actor, id: coordinator.actor.id } }
    expect(save(begun(), {}, other)).toHaveProblem('ENROLMENT.NOT_YOURS')
  })
  test('extra time is a percentage that policy allows, and nothing else has one', () => {
    const grant = (over: object) =>
      grantAdjustment(
        anEnrolment(),
        { adjustmentId: part('adjustment-1'), kind: 'extraTime', reason: 'x', ...over },
        { ...coordinator, policy },
      )
    expect(grant({ extraPercent: 101 })).toHaveProblem('ENROLMENT.EXTRA_TIME_OUT_OF_RANGE')
    expect(grant({})).toHaveProblem('ENROLMENT.EXTRA_TIME_OUT_OF_RANGE')
    expect(grant({ kind: 'reader', extraPercent: 5 })).toHaveProblem('ENROLMENT.EXTRA_TIME_OUT_OF_RANGE')
  })
  test('answers on their way when the time was up are taken for thirty seconds, then no more, and nothing is lost', () => {
    const [first, second] = paperOf(begun())
    const answered = must(save(begun(), { [first?.itemId as string]: first?.options[0] ?? 'o1' }))
    const answers = { [second?.itemId as string]: second?.options[0] ?? 'o1' }
    expect(save(answered, answers, at(learner, '2026-11-22T09:55:30Z')).ok).toBe(true)
    expect(save(answered, answers, at(learner, '2026-11-22T09:55:31Z'))).toHaveProblem('SITTING.TIME_IS_UP')
    const [sitting] = answered.sittings
    expect(sitting?.stage === 'open' && Object.keys(sitting.answers)).toEqual([first?.itemId])
  })
  test('when it is up and nobody handed in, the sitting is collected, by a system too', () => {
    const record = begun()
    const after = instant('2026-11-22T09:56:00Z')
    expect(sittingsToCollect(record, after, policy)).toEqual([sittingId])
    expect(sittingsToCollect(record, learner.now, policy)).toEqual([])
    const system = { ...coordinator, now: after, actor: { ...coordinator.actor, kind: 'system' as const } }
    const collected = must(lawful(record, (given) => collectSitting(given, { sittingId }, { ...system, policy })))
    expect(collected.sittings[0]).toMatchObject({ stage: 'handedIn', handedInBy: 'timeUp' })
    expect(collectSitting(record, { sittingId }, { ...coordinator, policy })).toHaveProblem('SITTING.TIME_NOT_UP')
  })
})

describe('answers', () => {
  test('add up over several saves', () => {
    const [first, second] = paperOf(begun())
    const one = must(save(begun(), { [first?.itemId as string]: first?.options[0] ?? 'o1' }))
    const two = save(one, { [second?.itemId as string]: second?.options[0] ?? 'o1' })
    const [sitting] = two.ok ? two.value.record.sittings : []
    expect(sitting?.stage === 'open' && Object.keys(sitting.answers)).toHaveLength(2)
  })
  test('of unknown questions, without a paper or to another bank are refused', () => {
    expect(save(begun(), { nothing: 'a' })).toHaveProblem('PAPER.UNKNOWN_ITEM')
    const other = { ...bank, version: '2' }
    expect(saveSittingAnswers(begun(), { sittingId, answers: {} }, { ...learner, bank: other, policy })).toHaveProblem(
      'PAPER.OTHER_BANK',
    )
    const bare = anEnrolment({
      sittings: [{ stage: 'open', sittingId, componentId: exam.id, begunAt: learner.now, answers: {} }],
    })
    expect(save(bare, {})).toHaveProblem('SITTING.NO_QUESTIONS')
  })
  test('that were erased begin anew, and cannot be marked', () => {
    const gone = { erased: true, on: '2026-11-22', basis: 'request' }
    const [sitting] = begun().sittings
    const erased = anEnrolment({ sittings: [{ ...sitting, answers: gone }] })
    expect(save(erased, {}).ok).toBe(true)
    const handed = must(handInSitting(erased, { sittingId }, learner))
    expect(markSittingByKey(handed, { sittingId }, { ...coordinator, course, bank })).toHaveProblem(
      'SITTING.ANSWERS_ERASED',
    )
  })
})

describe('handing in', () => {
  test('twice at once changes nothing the second time', () => {
    const handed = must(lawful(begun(), (given) => handInSitting(given, { sittingId }, learner)))
    expect(handInSitting(handed, { sittingId }, learner)).toEqual({ ok: true, value: { record: handed, events: [] } })
    expect(save(handed, {})).toHaveProblem('SITTING.NOT_AT_THIS_STAGE')
  })
  test('marks by key, and shows the learner nothing before release', () => {
    const handed = must(handInSitting(begun(), { sittingId }, learner))
    expect(markingQueue([handed]).map(({ step }) => step)).toEqual(['key'])
    const marked = must(
      lawful(handed, (given) => markSittingByKey(given, { sittingId }, { ...coordinator, course, bank })),
    )
    expect(marked.sittings[0]).toMatchObject({ stage: 'marked', agreement: 'key', mark: { marks: 0, outOf: 20 } })
    expect(learnerView(marked)).toEqual([
      { stage: 'handedIn', sittingId, componentId: exam.id, begunAt: learner.now, handedInAt: learner.now },
    ])
    expect(markingQueue([marked]).map(({ step }) => step)).toEqual(['release'])
    const released = must(
      lawful(marked, (given) => releaseSitting(given, { sittingId, feedback: 'Read part 2.' }, coordinator)),
    )
    expect(learnerView(released)[0]).toMatchObject({ stage: 'released', feedback: 'Read part 2.' })
    expect(learnerView(released)[0]).not.toHaveProperty('given')
    expect(learnerView(begun())[0]?.stage).toBe('open')
    expect(markingQueue([begun()])).toEqual([])
  })
  test('a sitting that is not there, and a part without a key, are refused', () => {
    expect(handInSitting(anEnrolment(), { sittingId }, learner)).toHaveProblem('SITTING.NOT_FOUND')
    const handed = must(handInSitting(begun(), { sittingId }, learner))
    const other = { ...course, assessment: { ...course.assessment, components: [] as never } }
    expect(markSittingByKey(handed, { sittingId }, { ...coordinator, course: other, bank })).toHaveProblem(
      'SITTING.NO_KEY',
    )
    const later = { ...bank, version: '2' }
    expect(markSittingByKey(handed, { sittingId }, { ...coordinator, course, bank: later })).toHaveProblem(
      'PAPER.OTHER_BANK',
    )
  })
})

test('a written exam needs a seed, its bank and enough questions', () => {
  const { seed: _seed, ...without } = begin
  const context = { ...learner, course, policy, otherPlaces: [] }
  expect(beginSitting(frozen(anEnrolment()), without, { ...context, bank })).toHaveProblem(
    'SITTING.SEED_AND_BANK_REQUIRED',
  )
  expect(beginSitting(anEnrolment(), begin, context)).toHaveProblem('SITTING.SEED_AND_BANK_REQUIRED')
  expect(beginSitting(anEnrolment(), begin, { ...context, bank: { ...bank, items: [] } })).toHaveProblem(
    'PAPER.TOO_FEW_ITEMS',
  )
  const other = { ...bank, courseId: 'other' as typeof bank.courseId }
  expect(beginSitting(anEnrolment(), begin, { ...context, bank: other })).toHaveProblem(
    'SITTING.SEED_AND_BANK_REQUIRED',
  )
})
