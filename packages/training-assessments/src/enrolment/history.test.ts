import { type Context, instant } from '@casework/kernel'
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
  handInSitting,
  markSittingByKey,
  defaultTrainingPolicy as policy,
  releaseSitting,
  replayEnrolment,
  saveSittingAnswers,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

type Done = {
  readonly ok: boolean
  readonly value?: { readonly record: Enrolment; readonly events: readonly EnrolmentEvent[] }
}
function must(result: unknown) {
  const { value } = result as Done
  if (value === undefined) throw new Error(JSON.stringify(result))
  return value
}
const [exam] = course.assessment.components
const sittingId = trainingPartIdSchema.parse('sitting-1')
const learner = asTrainer('learner', 'learner-1')
const coordinator = asTrainer('trainingCoordinator')
const at = (context: Context, now: string): Context => ({ ...context, now: instant(now) })
const input = enrolLearnerInputSchema.parse({ enrolmentId: 'enrolment-1', learnerId: 'learner-1' })
const enrolled = must(enrolLearner(input, { ...coordinator, course }))
const begin = beginSittingInputSchema.parse({ sittingId, componentId: exam.id, seed: '00'.repeat(16) })
const begun = must(beginSitting(enrolled.record, begin, { ...learner, course, bank, policy, otherPlaces: [] }))
const open = begun.record
const history = [...enrolled.events, ...begun.events]
const [sitting] = open.sittings
const singles = (sitting?.stage === 'open' ? (sitting.paper?.items ?? []) : []).filter(
  ({ itemId }) => bank.items.find(({ id }) => id === itemId)?.kind === 'single',
)
const save = (place: number, now = '2026-11-22T09:31:00Z', record = open) => {
  const { itemId, options } = singles[place] as (typeof singles)[number]
  const answers = { [itemId]: options[0] as string }
  return must(saveSittingAnswers(record, { sittingId, answers }, { ...at(learner, now), bank, policy }))
}
const hand = (now = '2026-11-22T09:40:00Z', record = open) =>
  must(handInSitting(record, { sittingId }, at(learner, now)))
const collected = must(collectSitting(open, { sittingId }, { ...at(coordinator, '2026-11-23T09:00:00Z'), policy }))
const answersOf = (record: Enrolment | undefined) => {
  const [first] = record?.sittings ?? []
  return first !== undefined && 'answers' in first ? Object.keys(first.answers ?? {}).sort() : []
}
const stageOf = (record: Enrolment | undefined) => record?.sittings[0]?.stage

describe('what two did at the same moment stays readable', () => {
  test('two windows that each save an answer keep both', () => {
    const [one, other] = [save(0), save(1)]
    expect(one.events[0]?.type === 'SittingAnswersSaved' && answersOf(one.record)).toHaveLength(1)
    const both = replayEnrolment([...history, ...one.events, ...other.events])
    expect(answersOf(both)).toEqual([singles[0]?.itemId, singles[1]?.itemId].sort())
  })
  test('a hand-in by the learner and one by the system are one, the first', () => {
    const twice = replayEnrolment([...history, ...hand().events, ...collected.events])
    expect(twice?.sittings[0]).toMatchObject({ stage: 'handedIn', handedInBy: 'learner' })
  })
  test('a save on its way when the sitting was handed in counts, one made later does not, nor one after marking', () => {
    const handed = [...history, ...hand().events]
    expect(answersOf(replayEnrolment([...handed, ...save(0).events]))).toHaveLength(1)
    expect(answersOf(replayEnrolment([...handed, ...save(0, '2026-11-22T09:41:00Z').events]))).toEqual([])
    const context = { ...at(coordinator, '2026-11-22T09:50:00Z'), course, bank }
    const marked = must(markSittingByKey(hand().record, { sittingId }, context))
    const late = replayEnrolment([...handed, ...marked.events, ...save(0).events])
    expect([stageOf(late), answersOf(late)]).toEqual(['marked', []])
    const released = must(releaseSitting(marked.record, { sittingId }, at(coordinator, '2026-11-22T09:55:00Z')))
    const all = [...handed, ...marked.events, ...released.events]
    expect(replayEnrolment([...all, ...released.events, ...marked.events])).toEqual(replayEnrolment(all))
  })
  test('a sitting begun twice is one', () => {
    expect(replayEnrolment([...history, ...begun.events])).toEqual(open)
  })
  test('a save that was erased leaves the answers erased, whatever comes after it', () => {
    const gone = { erased: true as const, on: '2026-12-01' as never, basis: 'request' }
    const [event] = save(0).events
    const erased = applyEnrolmentEvent(open, { ...event, personal: { answers: gone } } as EnrolmentEvent)
    const after = save(1, '2026-11-22T09:32:00Z', erased).record
    expect(after.sittings[0]).toMatchObject({ answers: gone })
  })
})

describe('time', () => {
  test('handing in late counts as handed in when the time was up, by learner and system alike', () => {
    const due = '2026-11-22T09:55:00Z'
    const late = hand('2027-05-22T09:00:00Z').record
    expect(late.sittings[0]).toMatchObject({ handedInAt: due, handedInBy: 'timeUp' })
    expect(collected.record.sittings[0]).toMatchObject({ handedInAt: due, handedInBy: 'timeUp' })
    expect(hand('2026-11-22T09:55:00Z').record.sittings[0]).toMatchObject({ handedInBy: 'learner' })
  })
  test('that runs backwards is refused', () => {
    const before = at(learner, '2026-11-21T09:00:00Z')
    expect(handInSitting(open, { sittingId }, before)).toHaveProblem('SITTING.CLOCK_BACKWARDS')
    expect(saveSittingAnswers(open, { sittingId, answers: {} }, { ...before, bank, policy })).toHaveProblem(
      'SITTING.CLOCK_BACKWARDS',
    )
    const context = { ...at(coordinator, '2026-11-22T09:39:00Z'), course, bank }
    expect(markSittingByKey(hand().record, { sittingId }, context)).toHaveProblem('SITTING.CLOCK_BACKWARDS')
  })
  test('is nobody else’s to end: an assessor does not hand in a written exam of another', () => {
    expect(handInSitting(open, { sittingId }, asTrainer('assessor', 'anybody'))).toHaveProblem('ENROLMENT.NOT_YOURS')
  })
})

test('an answer to something that is no question is refused without repeating it', () => {
  const name = 'Maryam Haddad born 1980-02-03'
  const refused = saveSittingAnswers(open, { sittingId, answers: { [name]: 'x' } }, { ...learner, bank, policy })
  expect(refused).toHaveProblem('PAPER.UNKNOWN_ITEM')
  expect(JSON.stringify(refused)).not.toContain('Maryam')
})

test('an event keeps the version of the policy that its verb was given', () => {
  expect(begun.events[0]?.metadata.policyVersion).toBe('default-1')
  expect(enrolled.events[0]?.metadata.policyVersion).toBeUndefined()
})
