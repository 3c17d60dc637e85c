import { type Actor, actorId, type Context, civilDate, instant } from '@casework/kernel'
import {
  addEvidence,
  adviserLevelSchema,
  applyDevelopmentEvent,
  arrangeSupervision,
  assessSkills,
  authoriseAdviser,
  beginDevelopment,
  beginDevelopmentInputSchema,
  changePathway,
  type Development,
  type DevelopmentEvent,
  developmentView,
  endAuthorisation,
  endDevelopment,
  endSupervision,
  examplePathway,
  handOverDevelopment,
  meetGoal,
  planGoal,
  planSupport,
  defaultTrainingPolicy as policy,
  recordSupport,
  reviewEvidence,
  shareSupport,
  taskPermission,
  withdrawShare,
} from '@casework/training-assessments'
import { aDevelopment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { type Done, lawfulBy, must, part } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyDevelopmentEvent)
const { pathway, framework } = examplePathway
const supervisor = asTrainer('workSupervisor')
const stranger = asTrainer('workSupervisor', 'stranger-1')
const themself = asTrainer('caseworker', 'volunteer-1')
const today = civilDate('2026-11-22')
const words = 'Said plainly.'
const secret = 'She has not slept since the interview.'
const as = (id: string, ...roles: readonly string[]): Context => ({
  ...supervisor,
  actor: { id: actorId(id), kind: 'person', roles },
})
const own = as('volunteer-1', 'caseworker', 'workSupervisor')
const view = (record: Development, { actor }: { readonly actor: Actor }, asAt = today) =>
  developmentView(record, asAt, actor)
const ratings = framework.competences.map(({ id }) => ({ competenceId: id, level: 1 }))
const goal = { goalId: part('goal-1'), competenceId: part('listening'), toLevel: 2, dueOn: today, words }

describe('only a supervisor of the person', () => {
  const acts: readonly (readonly [string, (context: Context) => Done<Development, DevelopmentEvent>])[] = [
    [
      'rates skills',
      (context) => assessSkills(aDevelopment(), { assessmentId: part('s'), ratings }, { ...context, framework }),
    ],
    [
      'authorises',
      (context) => authoriseAdviser(aDevelopment(), { level: 1, category: 'immigration', from: today }, context),
    ],
    [
      'arranges supervision',
      (context) =>
        arrangeSupervision(
          aDevelopment(),
          { supervisorId: actorId('a'), from: today },
          { ...context, policy, supervised: 0 },
        ),
    ],
    [
      'changes the pathway',
      (context) => changePathway(aDevelopment(), { stageId: part('trainee') }, { ...context, pathway }),
    ],
    ['ends the record', (context) => endDevelopment(aDevelopment(), context)],
    [
      'plans support at work',
      (context) =>
        planSupport(aDevelopment(), { supportId: part('x'), kind: 'rosteredBreak', plannedOn: today }, context),
    ],
  ]
  test.each(acts)('%s', (_what, act) => {
    expect(act(supervisor).ok).toBe(true)
    expect(act(stranger)).toHaveProblem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
    expect(act(own)).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
  })
  test('plans a goal besides the person, and sees it met', () => {
    expect(planGoal(aDevelopment(), goal, stranger)).toHaveProblem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
    const planned = must(planGoal(aDevelopment(), goal, own))
    expect(meetGoal(planned, { goalId: goal.goalId }, own)).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
    expect(meetGoal(planned, { goalId: goal.goalId }, supervisor).ok).toBe(true)
  })
  test('nobody supervises more people than a number can tell', () => {
    const context = { ...supervisor, policy, supervised: Number.NaN }
    expect(arrangeSupervision(aDevelopment(), { supervisorId: actorId('a'), from: today }, context)).toHaveProblem(
      'DEVELOPMENT.TOO_MANY_SUPERVISED',
    )
  })
})

describe('a record is handed over', () => {
  test('and the old supervisor reads and does nothing any more', () => {
    const over = must(
      lawful(aDevelopment(), (given) => handOverDevelopment(given, { toId: actorId('stranger-1') }, supervisor)),
    )
    expect(view(over, supervisor)).toBeUndefined()
    expect(view(over, stranger)?.reason).toBe('workSupervisor')
    expect(endDevelopment(over, supervisor)).toHaveProblem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
    const back = must(
      lawful(over, (given) =>
        handOverDevelopment(given, { toId: actorId('trainer-1') }, as('c', 'trainingCoordinator')),
      ),
    )
    expect(view(back, supervisor)?.reason).toBe('workSupervisor')
  })
  test('by a supervisor or a coordinator, never to the person', () => {
    const to = (id: string, context: Context) => handOverDevelopment(aDevelopment(), { toId: actorId(id) }, context)
    expect(to('stranger-1', stranger)).toHaveProblem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
    expect(to('volunteer-1', supervisor)).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
    expect(to('stranger-1', own)).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
  })
})

describe('what runs can end', () => {
  const level = {
    level: adviserLevelSchema.parse(1),
    category: 'asylumAndProtection' as const,
    from: civilDate('2026-01-01'),
  }
  const begun = beginDevelopment(
    beginDevelopmentInputSchema.parse({ developmentId: 'development-1', personId: 'volunteer-1' }),
    { ...supervisor, pathway },
  )
  const trainee = {
    ...(begun.ok ? begun.value.record : aDevelopment()),
    stages: [{ stageId: part('trainee'), on: level.from, by: actorId('x') }],
  }
  const may = (record: Development, on: string) =>
    taskPermission(record, 'changeOfAddress', civilDate(on), pathway, [{ ...level, personId: actorId('adviser-1') }])
      .permitted

  test('an authorisation, on the day the regulator says, and never later than it did', () => {
    const given = must(
      authoriseAdviser(
        must(authoriseAdviser(trainee, level, supervisor)),
        { ...level, category: 'immigration' },
        supervisor,
      ),
    )
    const end = (to: string, record = given) =>
      lawful(record, (each) => endAuthorisation(each, { ...level, to: civilDate(to) }, supervisor))
    const ended = must(end('2026-11-21'))
    expect([may(given, '2030-01-01'), may(ended, '2026-11-21'), may(ended, '2026-11-22')]).toEqual([true, true, false])
    expect(ended.authorisations[1]).not.toHaveProperty('to')
    expect(end('2027-01-01', ended)).toHaveProblem('DEVELOPMENT.NOTHING_TO_END')
    expect(end('2025-12-31')).toHaveProblem('DEVELOPMENT.ENDS_BEFORE_IT_BEGINS')
    expect(end('2026-11-21', trainee)).toHaveProblem('DEVELOPMENT.NOTHING_TO_END')
    expect(endAuthorisation(given, { ...level, to: today }, stranger)).toHaveProblem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
  })
  test('a supervision, and with it what the supervisor reads', () => {
    const arranged = ['adviser-1', 'adviser-2'].reduce<Development>(
      (record, id) =>
        must(
          arrangeSupervision(
            record,
            { supervisorId: actorId(id), from: today },
            { ...supervisor, policy, supervised: 0 },
          ),
        ),
      trainee,
    )
    const input = { supervisorId: actorId('adviser-1'), from: today, to: today }
    const ended = must(lawful(arranged, (each) => endSupervision(each, input, supervisor)))
    expect([may(arranged, '2026-11-23'), may(ended, '2026-11-22'), may(ended, '2026-11-23')]).toEqual([
      true,
      true,
      false,
    ])
    const adviser = as('adviser-1', 'workSupervisor')
    expect(view(ended, adviser)?.reason).toBe('workSupervisor')
    expect(view(ended, adviser, civilDate('2026-11-23'))).toBeUndefined()
    expect(view(ended, as('adviser-2', 'workSupervisor'), civilDate('2026-11-23'))?.reason).toBe('workSupervisor')
    expect(endSupervision(ended, input, supervisor)).toHaveProblem('DEVELOPMENT.NOTHING_TO_END')
  })
})

test('somebody is carried over to a new version of their pathway', () => {
  const next = { ...pathway, version: '2' }
  const moved = must(
    lawful(aDevelopment(), (given) =>
      changePathway(given, { stageId: part('trainee') }, { ...supervisor, pathway: next }),
    ),
  )
  expect(moved).toMatchObject({ pathwayVersion: '2' })
  expect(moved.stages.at(-1)).toEqual({ stageId: 'trainee', on: '2026-11-22', by: 'trainer-1' })
  expect(changePathway(moved, { stageId: part('pilot') }, { ...supervisor, pathway: next })).toHaveProblem(
    'PATHWAY.UNKNOWN_STAGE',
  )
})

describe('evidence', () => {
  const add = (...ids: readonly string[]) =>
    must(
      addEvidence(
        aDevelopment(),
        { evidenceId: part('e'), of: 'behaviour', competenceIds: ids.map(part), reference: 'DOC', words },
        themself,
      ),
    )
  const review = (record: Development, proficiency: number, accepted = true) =>
    reviewEvidence(record, { evidenceId: part('e'), accepted, proficiency, words }, { ...supervisor, framework })
  test('shows levels and competences that the framework has', () => {
    expect(review(add('listening'), 10)).toHaveProblem('DEVELOPMENT.NO_SUCH_LEVEL')
    expect(review(add('listening', 'no-such-competence'), 2)).toHaveProblem('DEVELOPMENT.UNKNOWN_COMPETENCE')
    expect(review(add('listening', 'no-such-competence'), 2, false).ok).toBe(true)
    expect(review(add('listening', 'law'), 3).ok).toBe(true)
  })
})

describe('what was said in clinical supervision', () => {
  const supportId = part('support-1')
  const plan = (by: Context) =>
    must(planSupport(aDevelopment(), { supportId, kind: 'clinicalSupervision', plannedOn: today }, by))
  const record = (given: Development, by: Context, over: object = {}) =>
    lawful(given, (each) => recordSupport(each, { supportId, kept: true, note: secret, ...over }, by))
  const [one, other] = [as('clinical-1', 'clinicalSupervisor'), as('clinical-2', 'clinicalSupervisor')]

  test('is for its author: whoever only planned it sees that it was kept', () => {
    const told = must(record(plan(one), other))
    expect(JSON.stringify(view(told, other))).toContain(secret)
    expect(JSON.stringify(view(told, one))).not.toContain(secret)
    expect(view(told, one)).toMatchObject({ record: { support: [{ outcome: { kept: true } }] } })
    const missed = must(record(plan(one), other, { kept: false, reason: 'illness', note: undefined }))
    expect(JSON.stringify(view(missed, one))).not.toContain('illness')
    expect(view(plan(one), one)).toMatchObject({ record: { support: [{ supportId }] } })
  })
  test('is never for somebody who manages the person as well', () => {
    const both = as('trainer-1', 'workSupervisor', 'clinicalSupervisor')
    const told = must(record(plan(both), other))
    expect(view(told, both)?.reason).toBe('workSupervisor')
    expect(JSON.stringify(view(told, both))).not.toContain(secret)
    expect(record(plan(one), both)).toHaveProblem('DEVELOPMENT.NOTE_CONFIDENTIAL')
    expect(view(told, as('trainer-1', 'clinicalSupervisor'))).toBeUndefined()
  })
  test('is written up by the clinician also after a supervisor recorded that it was kept', () => {
    const kept = must(record(plan(one), supervisor, { note: undefined }))
    expect(record(kept, one, { note: undefined })).toHaveProblem('DEVELOPMENT.NO_OPEN_SUPPORT')
    expect(record(plan(one), stranger, { note: undefined })).toHaveProblem('DEVELOPMENT.NOT_YOURS')
    const told = must(record(kept, one))
    expect(told.support[0]?.outcome).toMatchObject({ by: 'clinical-1', note: secret })
    expect(record(told, other)).toHaveProblem('DEVELOPMENT.NO_OPEN_SUPPORT')
  })
})

describe('consent to read', () => {
  const withId = actorId('doctor-1')
  const doctor = as('doctor-1', 'tutor')
  const share = (record: Development, until: string) =>
    must(lawful(record, (given) => shareSupport(given, { withId, until: civilDate(until) }, themself)))
  const shared = share(aDevelopment(), '2027-12-31')
  test('shares what support was about, and not the rest of the record', () => {
    expect(Object.keys(view(shared, doctor)?.record as object)).toEqual(['id', 'personId', 'support'])
  })
  test('is withdrawn, by the person alone, and given again', () => {
    const two = must(shareSupport(shared, { withId: actorId('friend-1'), until: today }, themself))
    const withdrawn = must(lawful(two, (given) => withdrawShare(given, { withId }, themself)))
    expect(view(withdrawn, doctor)).toBeUndefined()
    expect(view(withdrawn, as('friend-1', 'tutor'))?.reason).toBe('sharedByPerson')
    expect(withdrawShare(withdrawn, { withId }, themself)).toHaveProblem('DEVELOPMENT.NOTHING_TO_END')
    expect(withdrawShare(shared, { withId }, as('other', 'caseworker'))).toHaveProblem('DEVELOPMENT.NOT_YOURS')
    expect(view(share(withdrawn, '2026-12-31'), doctor)?.reason).toBe('sharedByPerson')
    const later = { ...themself, now: instant('2026-12-01T10:00:00Z') }
    const again = must(withdrawShare(share(withdrawn, '2026-12-31'), { withId }, later))
    expect(again.shares.map(({ withdrawnAt }) => withdrawnAt)).toEqual([themself.now, undefined, later.now])
  })
  test('the last word counts, and ends with the record', () => {
    expect(view(share(shared, '2026-11-22'), doctor, civilDate('2026-11-23'))).toBeUndefined()
    expect(view(must(endDevelopment(shared, supervisor)), doctor)).toBeUndefined()
  })
})
