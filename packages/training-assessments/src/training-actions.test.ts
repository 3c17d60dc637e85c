import { actorId, type Context } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import {
  beginDevelopment,
  certify,
  defaultTrainingPolicy,
  enrolLearner,
  examplePathway,
  faceBehindTheCase,
  introduceCourse,
  isTrainingActionPermitted,
  planRun,
  type TrainingRecordKind,
  trainingActions,
  trainingRoles,
} from '@casework/training-assessments'
import {
  aCertification,
  aCourseReview,
  aCourseRun,
  aDevelopment,
  anEnrolment,
  asTrainer,
  everyTrainingAction,
} from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

type Row = { readonly stages: readonly string[]; readonly roles: readonly string[]; readonly systems?: true }
type Act = (record: unknown, context: Context) => unknown

const records: Record<TrainingRecordKind, (stage: string) => { readonly stage: string }> = {
  enrolment: (stage) => anEnrolment({ stage }),
  run: (stage) => aCourseRun({ stage }),
  certification: (stage) => aCertification({ stage }),
  development: (stage) => aDevelopment({ stage }),
  courseReview: (stage) => aCourseReview({ stage }),
}
const stages: Record<TrainingRecordKind, readonly string[]> = {
  enrolment: ['enrolled', 'withdrawn'],
  run: ['planned', 'finished', 'cancelled'],
  certification: ['held', 'underReview', 'suspended', 'revoked'],
  development: ['active', 'ended'],
  courseReview: ['firstYear', 'reviewed'],
}
const rows = Object.entries(trainingActions).flatMap(([kind, actions]) =>
  Object.entries(actions).map(([action, row]) => [kind as TrainingRecordKind, action, row as Row] as const),
)
const actOf = (kind: TrainingRecordKind, action: string) =>
  (everyTrainingAction[kind] as unknown as Record<string, Act>)[action] as Act
const system = aContext({ actor: { id: actorId('job-1'), kind: 'system', roles: [...trainingRoles] } })

describe.each(rows)('%s: %s', (kind, action, row) => {
  const act = actOf(kind, action)
  const [role] = row.roles as readonly (typeof trainingRoles)[number][]
  const [stage] = row.stages as readonly [string]

  test('only the roles of the table may do it', () => {
    for (const other of trainingRoles) {
      const result = act(records[kind](stage), asTrainer(other))
      if (row.roles.includes(other)) expect(result).not.toHaveProblem('TRAINING.ROLE_REQUIRED')
      else expect(result).toHaveProblem('TRAINING.ROLE_REQUIRED')
    }
  })

  test('a system does only what decides about nobody', () => {
    const result = act(records[kind](stage), system)
    if (row.systems) expect(result).not.toHaveProblem('TRAINING.PERSON_REQUIRED')
    else expect(result).toHaveProblem('TRAINING.PERSON_REQUIRED')
  })

  test('it is open at the stages of the table and at no other', () => {
    for (const each of stages[kind]) {
      const result = act(records[kind](each), asTrainer(role as (typeof trainingRoles)[number]))
      if (row.stages.includes(each)) expect(result).not.toHaveProblem('TRAINING.NOT_AT_THIS_STAGE')
      else expect(result).toHaveProblem('TRAINING.NOT_AT_THIS_STAGE')
    }
  })
})

test('a system begins no record', () => {
  const course = faceBehindTheCase
  const { pathway } = examplePathway
  const nothing = {} as never
  for (const begun of [
    enrolLearner(nothing, { ...system, course }),
    planRun(nothing, { ...system, course }),
    introduceCourse(nothing, { ...system, course }),
    beginDevelopment(nothing, { ...system, pathway }),
    certify(nothing, { ...system, course, policy: defaultTrainingPolicy, certifications: [] }),
  ])
    expect(begun).toHaveProblem('TRAINING.PERSON_REQUIRED')
})

test('the table can be asked before a button is shown', () => {
  const { actor } = asTrainer('tutor')
  expect(isTrainingActionPermitted('run', 'recordFilming', aCourseRun(), actor)).toBe(true)
  expect(isTrainingActionPermitted('run', 'recordFilming', aCourseRun({ stage: 'cancelled' }), actor)).toBe(false)
})
