import { seedSchema } from '@casework/figures'
import { actorId, type Context, civilDate } from '@casework/kernel'
import {
  answerFeedback,
  appeal,
  applyEnrolmentEvent,
  assessorConflicts,
  assessorView,
  faceBehindTheCaseBank as bank,
  beginSitting,
  beginSittingInputSchema,
  type Checklist,
  type ComponentMark,
  decideAppeal,
  decideAppealInputSchema,
  decideIrregularity,
  decisionQueue,
  drawPaper,
  type Enrolment,
  escortOfficersCourse,
  faceBehindTheCase,
  handInSitting,
  learnerView,
  markingQueue,
  markScenarios,
  markSitting,
  moderateSitting,
  defaultTrainingPolicy as policy,
  releaseSitting,
  reportIrregularity,
  type Scenarios,
  sittingNotAllowed,
  type Tie,
  withdrawLearner,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must, part } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyEnrolmentEvent)
const course = escortOfficersCourse([])
const [checklist, , , scenarios] = course.assessment.components as unknown as [Checklist, unknown, unknown, Scenarios]
const sittingId = part('sitting-1')
const coordinator = asTrainer('trainingCoordinator', 'coordinator-1')
const learner = asTrainer('learner', 'learner-1')
const words = 'Said plainly.'
const moderator = (id = 'moderator-1', ties: readonly Tie[] = []) => ({
  ...asTrainer('moderator', id),
  course,
  policy,
  ties,
})
const held = ['assessor-1', 'assessor-2'].map((id) => ({
  personId: actorId(id),
  qualification: 'CAVA',
  from: civilDate('2020-01-01'),
}))
const assessor = (id: string) => ({ ...asTrainer('assessor', id), course, policy, qualifications: held, ties: [] })
const checked = (total: number): ComponentMark => {
  const criteria = checklist.criteria.map(({ id, critical }, place) => {
    const marks = place < total ? 1 : 0
    return { id, marks, outOf: 1, met: marks === 1, critical }
  })
  return { componentId: checklist.id, marks: total, outOf: 8, criteria }
}
const levels = (pick: (criterion: string) => string): ComponentMark => {
  const told = markScenarios(
    scenarios,
    scenarios.scenarios.flatMap(({ id, criteria }) =>
      criteria.map((each) => ({ scenarioId: id, criterionId: each.id, levelId: part(pick(each.id)) })),
    ),
  )
  if (!told.ok) throw new Error('it is marked')
  return told.value
}
function handedIn(componentId: string): Enrolment {
  const begin = beginSittingInputSchema.parse({ sittingId, componentId })
  const context = { ...coordinator, course, policy, otherPlaces: [] }
  const begun = must(beginSitting(anEnrolment({ courseId: course.id }), begin, context))
  return must(handInSitting(begun, { sittingId }, coordinator))
}
const marked = (total: number) =>
  must(markSitting(handedIn(checklist.id), { sittingId, mark: checked(total) }, assessor('assessor-1')))
const released = (total: number) => must(releaseSitting(marked(total), { sittingId }, coordinator))
const made = { appealId: part('appeal-1'), sittingId, ground: 'procedure', words } as const
const appealed = (record: Enrolment) => must(lawful(record, (given) => appeal(given, made, { ...learner, policy })))
const decide = (record: Enrolment, over: object, by: ReturnType<typeof moderator> = moderator('moderator-2')) =>
  lawful(record, (given) =>
    decideAppeal(
      given,
      decideAppealInputSchema.parse({ appealId: 'appeal-1', outcome: 'upheld', reasons: words, ...over }),
      by,
    ),
  )
const reported = (record: Enrolment, by: Context) =>
  reportIrregularity(
    record,
    { irregularityId: part('irregularity-1'), sittingId, kind: 'equipmentFailed', note: words },
    by,
  )
const voided = (record: Enrolment) =>
  must(
    lawful(must(reported(record, asTrainer('tutor', 'tutor-1'))), (given) =>
      decideIrregularity(
        given,
        { irregularityId: part('irregularity-1'), finding: 'void', reasons: 'Seen.' },
        moderator(),
      ),
    ),
  )

describe('two assessors who differ on the pass', () => {
  test('leave it to a moderator, however near their marks are', () => {
    const pass = levels(() => 'sound')
    const fail = levels((id) => (id === 'calms' || id === 'records' ? 'not-seen' : 'sound'))
    expect(pass.marks - fail.marks).toBe(4)
    const near = { ...policy, settings: { ...policy.settings, differencePercent: 50 } }
    const once = must(
      markSitting(handedIn(scenarios.id), { sittingId, mark: pass }, { ...assessor('assessor-1'), policy: near }),
    )
    const twice = must(markSitting(once, { sittingId, mark: fail }, { ...assessor('assessor-2'), policy: near }))
    expect(twice.sittings[0]?.stage).toBe('handedIn')
    expect(markingQueue([twice]).map(({ step }) => step)).toEqual(['moderation'])
    expect(assessorView(once, actorId('assessor-2'))[0]).toMatchObject({ sittingId, given: [] })
    expect(assessorView(once, actorId('assessor-1'))[0]?.given).toHaveLength(1)
    expect(assessorView(marked(8), actorId('assessor-1'))).toEqual([])
  })
})

describe('who judges again', () => {
  test('is not the moderator who made the mark stand', () => {
    const moderated = must(
      lawful(marked(5), (given) => moderateSitting(given, { sittingId, mark: checked(6) }, moderator())),
    )
    const record = appealed(must(releaseSitting(moderated, { sittingId }, coordinator)))
    const dismissed = { outcome: 'dismissed' }
    expect(decide(record, dismissed, moderator())).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide(record, dismissed).ok).toBe(true)
    expect(decisionQueue([record], actorId('moderator-1'))).toEqual([])
    expect(decisionQueue([record], actorId('learner-1'))).toEqual([])
    expect(decisionQueue([record], actorId('moderator-2'))).toMatchObject([{ kind: 'appeal', id: 'appeal-1' }])
  })
  test('has no tie to the learner, whichever way round it was written', () => {
    const ties: Tie[] = [{ assessorId: actorId('learner-1'), learnerId: actorId('moderator-2'), kind: 'family' }]
    expect(assessorConflicts(actorId('moderator-2'), actorId('learner-1'), ties, policy)).toEqual(['family'])
    const supervised = [{ assessorId: actorId('learner-1'), learnerId: actorId('m'), kind: 'supervises' as const }]
    expect(assessorConflicts(actorId('m'), actorId('learner-1'), supervised, policy)).toEqual(['supervisedBy'])
    const other = [{ assessorId: actorId('x'), learnerId: actorId('y'), kind: 'family' as const }]
    expect(assessorConflicts(actorId('m'), actorId('learner-1'), other, policy)).toEqual([])
    const tied = moderator('moderator-2', ties)
    expect(moderateSitting(marked(5), { sittingId, mark: checked(6) }, tied)).toHaveProblem('ASSESSOR.CONFLICT')
    const refused = decide(appealed(released(5)), { outcome: 'dismissed' }, tied)
    expect(refused).toEqual({ ok: false, error: [{ code: 'ASSESSOR.CONFLICT', params: {} }] })
  })
  test('cannot make up a paper that was not sat', () => {
    const keyed = { id: 'q', group: 'law', marks: 0, outOf: 1, met: false, critical: false }
    const mark = { componentId: 'written', marks: 0, outOf: 1, criteria: [keyed] }
    const [sitting] = marked(5).sittings
    const written = anEnrolment({ courseId: course.id, sittings: [{ ...sitting, componentId: 'written', mark }] })
    const moderate = (criteria: readonly object[], marks = 1) =>
      moderateSitting(
        written,
        { sittingId, mark: { ...mark, marks, criteria } as unknown as ComponentMark },
        moderator(),
      )
    expect(moderate([{ ...keyed, id: 'x', marks: 1 }])).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(moderate([{ ...keyed, marks: 2 }], 2)).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(moderate([])).toHaveProblem('MARK.OTHER_COMPONENT')
    const right = moderate([{ ...keyed, marks: 1, met: false, group: 'all' }])
    expect(right.ok && right.value.record.sittings[0]).toMatchObject({
      mark: { criteria: [{ group: 'law', met: true }] },
    })
  })
})

describe('an appeal that is upheld', () => {
  test('never makes things worse', () => {
    expect(decide(appealed(released(5)), { mark: checked(4) })).toHaveProblem('MARK.LOWER_ON_APPEAL')
    expect(decide(appealed(released(8)), {})).toHaveProblem('MARK.LOWER_ON_APPEAL')
    const lost = checked(8).criteria.map((each) => (each.id === 'airway' ? { ...each, marks: 0 } : each))
    const seven = { ...checked(7), marks: 7, criteria: lost }
    expect(decide(appealed(released(8)), { mark: seven })).toHaveProblem('MARK.LOWER_ON_APPEAL')
    expect(decide(appealed(released(5)), { mark: checked(8) }).ok).toBe(true)
  })
  test('without a mark lets the part be sat again, and the sitting counts for nothing', () => {
    const again = must(decide(appealed(released(5)), { reasons: 'The fire alarm rang.' }))
    expect(again.sittings[0]).toMatchObject({ stage: 'void', was: 'released', appealId: 'appeal-1' })
    expect(sittingNotAllowed(again, checklist.id, learner.now, course, policy)).toBeUndefined()
    expect(learnerView(again)[0]).toMatchObject({
      stage: 'void',
      appealId: 'appeal-1',
      appeals: [{ ground: 'procedure', decision: { outcome: 'upheld', reasons: 'The fire alarm rang.' } }],
    })
    expect(appeal(again, { ...made, appealId: part('appeal-2') }, { ...learner, policy })).toHaveProblem(
      'SITTING.NOT_AT_THIS_STAGE',
    )
  })
  test('gives back a sitting made void, with all that it was', () => {
    const before = released(8)
    const taken = voided(before)
    expect(learnerView(taken)[0]).toMatchObject({
      stage: 'void',
      irregularityId: 'irregularity-1',
      finding: { kind: 'equipmentFailed', reasons: 'Seen.' },
    })
    expect(learnerView(taken)[0]).not.toHaveProperty('mark')
    const record = appealed(taken)
    expect(decide(record, { mark: checked(8) })).toHaveProblem('MARK.OTHER_COMPONENT')
    expect(decide(record, {}, moderator())).toHaveProblem('ASSESSOR.CONFLICT')
    expect(decide(record, {}, moderator('tutor-1'))).toHaveProblem('ASSESSOR.CONFLICT')
    expect(must(decide(record, {})).sittings).toEqual(before.sittings)
    expect(must(decide(record, { outcome: 'dismissed' })).sittings[0]?.stage).toBe('void')
  })
})

test('a sitting that two irregularities make void is given back as it was before the first', () => {
  const two = must(
    reportIrregularity(
      must(reported(released(8), asTrainer('tutor', 'tutor-1'))),
      { irregularityId: part('irregularity-2'), sittingId, kind: 'paperLeaked', note: words },
      asTrainer('tutor', 'tutor-1'),
    ),
  )
  const both = ['irregularity-1', 'irregularity-2'].reduce(
    (record, id) =>
      must(
        lawful(record, (given) =>
          decideIrregularity(given, { irregularityId: part(id), finding: 'void', reasons: 'Seen.' }, moderator()),
        ),
      ),
    two,
  )
  expect(both.sittings[0]).toMatchObject({ stage: 'void', was: 'released', irregularityId: 'irregularity-1' })
  const record = appealed(both)
  expect(decisionQueue([record], actorId('tutor-1'))).toEqual([])
  expect(decisionQueue([record], actorId('moderator-9'))).toHaveLength(1)
  expect(must(decide(record, {})).sittings[0]?.stage).toBe('released')
})

describe('what a learner can do', () => {
  test('is to report what went wrong at a sitting of their own, and of no other', () => {
    expect(reported(marked(5), learner).ok).toBe(true)
    expect(reported(marked(5), asTrainer('learner', 'learner-2'))).toHaveProblem('ENROLMENT.NOT_YOURS')
    const open = must(reported(marked(5), learner))
    expect(decisionQueue([open])).toMatchObject([{ kind: 'irregularity', id: 'irregularity-1' }])
    expect(decisionQueue([appealed(released(5)), open]).map(({ kind }) => kind)).toEqual(['appeal', 'irregularity'])
  })
  test('is not to release their own mark, nor, as an assessor, to withdraw another', () => {
    const own = asTrainer('trainingCoordinator', 'learner-1')
    expect(releaseSitting(marked(5), { sittingId }, own)).toHaveProblem('ENROLMENT.NOT_YOUR_OWN')
    const both = { ...learner, actor: { ...learner.actor, id: actorId('other'), roles: ['learner', 'assessor'] } }
    expect(withdrawLearner(marked(5), { reason: 'notNeeded' }, both)).toHaveProblem('ENROLMENT.NOT_YOURS')
    expect(withdrawLearner(marked(5), { reason: 'notNeeded' }, learner).ok).toBe(true)
  })
  test('after withdrawing: what was begun is marked, released, appealed and decided', () => {
    const left = must(withdrawLearner(marked(5), { reason: 'movedRole' }, coordinator))
    const told = must(releaseSitting(left, { sittingId }, coordinator))
    expect(markingQueue([told])).toEqual([])
    expect(decide(appealed(told), { mark: checked(8) }).ok).toBe(true)
  })
})

describe('feedback on answers', () => {
  const [exam] = faceBehindTheCase.assessment.components
  const paper = drawPaper(bank, exam, seedSchema.parse('00'.repeat(16)))
  const items = paper.ok ? paper.value.items : []
  const [first] = items
  const remarked = {
    ...bank,
    items: bank.items.map((item) => (item.id === first?.itemId ? { ...item, feedback: 'Read part 2.' } : item)),
  }
  const at = learner.now
  const criteria = items.map(({ itemId }, place) => {
    const marks = place === 0 ? 1 : 0
    return { id: itemId, group: 'g', marks, outOf: 1, met: marks === 1, critical: false }
  })
  const mark = { componentId: exam.id, marks: 1, outOf: 20, criteria }
  const base = { sittingId, componentId: exam.id, begunAt: at, handedInAt: at, handedInBy: 'learner', given: [] }
  const stood = { mark, agreement: 'key', markedAt: at, releasedAt: at }
  const record = (over: object = {}) =>
    anEnrolment({
      sittings: [
        {
          stage: 'released',
          ...base,
          ...stood,
          paper: paper.ok && paper.value,
          answers: { [first?.itemId as string]: 'o1' },
          ...over,
        },
      ],
    })
  test('is told question by question after release, and never the key', () => {
    const told = answerFeedback(record(), sittingId, remarked)
    expect(told.ok && told.value[0]).toMatchObject({
      itemId: first?.itemId,
      marks: 1,
      outOf: 1,
      isAnswered: true,
      feedback: 'Read part 2.',
    })
    expect(told.ok && told.value[1]).toMatchObject({ marks: 0, isAnswered: false })
    expect(JSON.stringify(told)).not.toContain('"key')
    const empty = answerFeedback(record({ mark: { ...mark, criteria: [] } }), sittingId, remarked)
    expect(empty.ok && empty.value[0]?.marks).toBe(0)
  })
  test('is refused before, of a part without questions, or by another bank', () => {
    expect(answerFeedback(anEnrolment(), sittingId, bank)).toHaveProblem('SITTING.NOT_FOUND')
    expect(answerFeedback(marked(5), sittingId, bank)).toHaveProblem('SITTING.NOT_AT_THIS_STAGE')
    expect(answerFeedback(released(5), sittingId, bank)).toHaveProblem('SITTING.NO_QUESTIONS')
    expect(answerFeedback(record(), sittingId, { ...bank, version: '2' })).toHaveProblem('PAPER.OTHER_BANK')
  })
})
