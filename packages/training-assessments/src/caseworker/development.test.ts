import { actorId, civilDate, instant } from '@casework/kernel'
import {
  addEvidence,
  advance,
  applyDevelopmentEvent,
  arrangeSupervision,
  assessSkills,
  authoriseAdviser,
  beginDevelopment,
  beginDevelopmentInputSchema,
  type Development,
  endDevelopment,
  examplePathway,
  meetGoal,
  pathwayProgress,
  pathwaySchema,
  planGoal,
  defaultTrainingPolicy as policy,
  replayDevelopment,
  reviewEvidence,
  safeguardingCourse,
  skillsGap,
  type TrainingPartId,
} from '@casework/training-assessments'
import { aDevelopment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must, part } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyDevelopmentEvent)
const { pathway, framework } = examplePathway
const supervisor = asTrainer('workSupervisor')
const themself = asTrainer('caseworker', 'volunteer-1')
const asSelf = asTrainer('workSupervisor', 'volunteer-1')
const words = 'Said plainly.'
const ratings = (level: number) => framework.competences.map(({ id }) => ({ competenceId: id, level }))
const rate = (record: Development, assessmentId: string, given = ratings(1)) =>
  lawful(record, (each) =>
    assessSkills(each, { assessmentId: part(assessmentId), ratings: given }, { ...supervisor, framework }),
  )
const prove = (
  record: Development,
  evidenceId: string,
  of: 'knowledge' | 'behaviour',
  competenceIds: readonly TrainingPartId[] = [part('listening')],
) =>
  lawful(record, (each) =>
    addEvidence(each, { evidenceId: part(evidenceId), of, competenceIds, reference: 'DOC-1', words }, themself),
  )
const review = (record: Development, evidenceId: string, accepted = true) =>
  lawful(record, (each) =>
    reviewEvidence(
      each,
      { evidenceId: part(evidenceId), accepted, proficiency: 3, words },
      { ...supervisor, framework },
    ),
  )

test('a record of development begins at the first stage of its pathway', () => {
  const input = beginDevelopmentInputSchema.parse({ developmentId: 'development-1', personId: 'volunteer-1' })
  const begun = beginDevelopment(input, { ...supervisor, pathway })
  expect(begun.ok && begun.value.record.stages).toEqual([
    { stageId: 'triageVolunteer', on: '2026-11-22', by: 'trainer-1' },
  ])
  const events = begun.ok ? begun.value.events : []
  expect(() => replayDevelopment([...events, ...events])).toThrow('DEVELOPMENT.HISTORY_CORRUPT')
  expect(beginDevelopment(input, { ...themself, pathway })).toHaveProblem('TRAINING.ROLE_REQUIRED')
})

describe('skills', () => {
  test('are rated by somebody else, each competence of the framework once', () => {
    const rated = must(rate(aDevelopment(), 'skills-1'))
    expect(rated.skills[0]).toMatchObject({ frameworkVersion: '1', by: 'trainer-1' })
    expect(rate(rated, 'skills-1')).toHaveProblem('DEVELOPMENT.ID_TAKEN')
    expect(rate(rated, 'skills-2', ratings(1).slice(1))).toHaveProblem('DEVELOPMENT.RATE_EACH_ONCE')
    expect(rate(rated, 'skills-2', [...ratings(1).slice(1), { competenceId: part('flying'), level: 1 }])).toHaveProblem(
      'DEVELOPMENT.RATE_EACH_ONCE',
    )
    expect(rate(rated, 'skills-2', ratings(4))).toHaveProblem('DEVELOPMENT.NO_SUCH_LEVEL')
    expect(
      assessSkills(aDevelopment(), { assessmentId: part('skills-1'), ratings: ratings(1) }, { ...asSelf, framework }),
    ).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
  })
  test('have a gap to the next stage, the widest first, until evidence or a rating closes it', () => {
    const gaps = (record: Development) =>
      skillsGap(record, framework, pathway).map(({ competenceId, level, needed }) => [competenceId, level, needed])
    expect(gaps(aDevelopment())).toEqual([
      ['listening', 0, 2],
      ['boundaries', 0, 2],
    ])
    const proven = must(review(must(prove(aDevelopment(), 'evidence-1', 'behaviour')), 'evidence-1'))
    expect(gaps(proven)).toEqual([['boundaries', 0, 2]])
    const rejected = must(review(must(prove(aDevelopment(), 'evidence-1', 'behaviour')), 'evidence-1', false))
    expect(
      gaps(
        must(
          rate(
            rejected,
            'skills-1',
            ratings(1).map((each) => (each.competenceId === 'boundaries' ? { ...each, level: 0 } : each)),
          ),
        ),
      ),
    ).toEqual([
      ['boundaries', 0, 2],
      ['listening', 1, 2],
    ])
    expect(gaps(aDevelopment({ stages: [{ stageId: 'caseworker', on: '2026-01-01', by: 'x' }] }))).toEqual([])
  })
})

describe('goals', () => {
  const goal = {
    goalId: part('goal-1'),
    competenceId: part('listening'),
    toLevel: 2,
    dueOn: civilDate('2026-12-31'),
    words,
  }
  const planned = must(lawful(aDevelopment(), (each) => planGoal(each, goal, themself)))
  test('are planned for a day to come, once, and met once', () => {
    expect(skillsGap(planned, framework, pathway)[0]).toMatchObject({ competenceId: 'listening', planned: true })
    expect(planGoal(planned, goal, themself)).toHaveProblem('DEVELOPMENT.ID_TAKEN')
    expect(planGoal(aDevelopment(), { ...goal, dueOn: civilDate('2026-11-21') }, themself)).toHaveProblem(
      'DEVELOPMENT.DUE_IN_PAST',
    )
    const two = must(planGoal(planned, { ...goal, goalId: part('goal-2') }, themself))
    const met = must(lawful(two, (each) => meetGoal(each, { goalId: goal.goalId }, supervisor)))
    expect(met.goals.map(({ metAt }) => metAt)).toEqual([supervisor.now, undefined])
    expect(meetGoal(met, { goalId: goal.goalId }, supervisor)).toHaveProblem('DEVELOPMENT.NO_OPEN_GOAL')
  })
})

describe('a portfolio', () => {
  test('is the person’s own, and reviewed once by somebody else', () => {
    const two = must(prove(must(prove(aDevelopment(), 'evidence-1', 'knowledge')), 'evidence-2', 'behaviour'))
    expect(prove(two, 'evidence-1', 'knowledge')).toHaveProblem('DEVELOPMENT.ID_TAKEN')
    const input = {
      evidenceId: part('evidence-9'),
      of: 'knowledge' as const,
      competenceIds: [part('law')],
      reference: 'DOC',
      words,
    }
    expect(addEvidence(two, input, asTrainer('caseworker', 'volunteer-2'))).toHaveProblem('DEVELOPMENT.NOT_YOURS')
    const reviewed = must(review(two, 'evidence-1'))
    expect(review(reviewed, 'evidence-1')).toHaveProblem('DEVELOPMENT.NO_EVIDENCE_TO_REVIEW')
    expect(
      reviewEvidence(
        two,
        { evidenceId: part('evidence-1'), accepted: true, proficiency: 1, words },
        { ...asSelf, framework },
      ),
    ).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
  })
})

describe('the pathway', () => {
  const later = { ...supervisor, now: instant('2027-06-01T10:00:00Z') }
  const ready = ['evidence-1', 'evidence-2'].reduce(
    (record, id) => must(review(must(prove(record, id, 'behaviour')), id)),
    must(rate(aDevelopment(), 'skills-1', ratings(2))),
  )
  const passed = [safeguardingCourse.id]
  const go = (record: Development, over: object = {}) =>
    lawful(record, (each) => advance(each, { ...later, pathway, passed, ...over }))

  test('opens its next stage once each criterion is met', () => {
    const trainee = must(go(ready))
    expect(trainee.stages.at(-1)).toEqual({ stageId: 'trainee', on: '2027-06-01', by: 'trainer-1' })
    expect(go(ready, { passed: [] })).toHaveProblem('PATHWAY.CRITERIA_NOT_MET')
    expect(go(ready, { now: instant('2027-01-31T10:00:00Z') })).toHaveProblem('PATHWAY.CRITERIA_NOT_MET')
    expect(advance(ready, { ...later, ...asSelf, pathway, passed })).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
    expect(go(ready, { pathway: { ...pathway, version: '2' } })).toHaveProblem('PATHWAY.OTHER_VERSION')
    expect(go(aDevelopment({ stages: [{ stageId: 'caseworker', on: '2026-01-01', by: 'x' }] }))).toHaveProblem(
      'PATHWAY.LAST_STAGE',
    )
  })
  test('wants authorisation, knowledge and supervision kept before casework', () => {
    const trainee = must(go(ready))
    const told = pathwayProgress(trainee, civilDate('2028-01-01'), pathway, passed)
    expect(told.criteria.filter(({ met }) => !met).map(({ criterion }) => criterion.kind)).toEqual([
      'authorised',
      'evidence',
      'supportKept',
    ])
    const kept = ['2027-07-01', '2027-08-01', '2027-05-01'].map((plannedOn, place) => ({
      supportId: `support-${place}`,
      kind: 'clinicalSupervision',
      plannedOn,
      at: `${plannedOn}T10:00:00Z`,
      by: 'clinical-1',
      outcome: { at: `${plannedOn}T10:00:00Z`, by: 'clinical-1', kept: true },
    }))
    const supported = { ...trainee, support: aDevelopment({ support: kept }).support }
    const criteria = pathwayProgress(supported, civilDate('2028-01-01'), pathway, passed).criteria
    expect(criteria.at(-1)?.met).toBe(false)
  })
  test('names its stages and tasks once', () => {
    const codes = (over: object) =>
      pathwaySchema.safeParse({ ...pathway, ...over }).error?.issues.map(({ message }) => message)
    expect(codes({ stages: [...pathway.stages, ...pathway.stages] })).toEqual(['PATHWAY.ID_TWICE'])
    expect(codes({ tasks: [{ task: 'fly', fromStage: 'pilot', underSupervision: false }] })).toEqual([
      'PATHWAY.UNKNOWN_STAGE',
    ])
  })
})

describe('authorisation and supervision', () => {
  const given = { level: 1, category: 'immigration', from: civilDate('2026-01-01') } as const
  test('are recorded by somebody else, with an end after their beginning', () => {
    expect(
      must(lawful(aDevelopment(), (each) => authoriseAdviser(each, given, supervisor))).authorisations,
    ).toHaveLength(1)
    expect(authoriseAdviser(aDevelopment(), given, asSelf)).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
    expect(authoriseAdviser(aDevelopment(), { ...given, to: civilDate('2025-12-31') }, supervisor)).toHaveProblem(
      'DEVELOPMENT.ENDS_BEFORE_IT_BEGINS',
    )
  })
  test('supervision is arranged before it begins, by somebody with room for it', () => {
    const arrange = (over: object, supervised = 0) =>
      lawful(aDevelopment(), (each) =>
        arrangeSupervision(
          each,
          { supervisorId: actorId('adviser-1'), from: civilDate('2026-11-22'), ...over },
          { ...supervisor, policy, supervised },
        ),
      )
    expect(must(arrange({})).supervisions).toHaveLength(1)
    expect(arrange({ supervisorId: actorId('volunteer-1') })).toHaveProblem('DEVELOPMENT.NOT_YOUR_OWN')
    expect(arrange({ from: civilDate('2026-11-21') })).toHaveProblem('DEVELOPMENT.NOT_BACKDATED')
    expect(arrange({ to: civilDate('2026-11-21') })).toHaveProblem('DEVELOPMENT.ENDS_BEFORE_IT_BEGINS')
    expect(arrange({}, 8)).toHaveProblem('DEVELOPMENT.TOO_MANY_SUPERVISED')
  })
})

test('a record of development ends', () => {
  expect(must(lawful(aDevelopment(), (each) => endDevelopment(each, supervisor)))).toMatchObject({
    stage: 'ended',
    endedAt: supervisor.now,
  })
})
