import { actorId, civilDate } from '@casework/kernel'
import {
  type AdviceCategory,
  type AdviserLevel,
  adviceCategories,
  examplePathway,
  type TaskPermission,
  taskPermission,
} from '@casework/training-assessments'
import { aDevelopment } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'

const { pathway } = examplePathway
const on = civilDate('2026-11-22')
const stage = (stageId: string) => ({ stages: [{ stageId, on: '2026-01-01', by: 'supervisor-1' }] })
const signed = { at: '2026-01-01T10:00:00Z', by: 'supervisor-1' }
const authorised = (level: AdviserLevel, category: AdviceCategory, over: object = {}) => ({
  authorisations: [{ ...signed, level, category, from: '2026-01-01', ...over }],
})
const supervised = { supervisions: [{ ...signed, supervisorId: 'adviser-1', from: '2026-01-01' }] }
const adviser = (level: AdviserLevel, category: AdviceCategory) => [
  { personId: actorId('adviser-1'), level, category, from: civilDate('2020-01-01') },
]
const ask = (
  task: string,
  wanted: Record<string, unknown>,
  supervisors: Parameters<typeof taskPermission>[4] = [],
): TaskPermission => taskPermission(aDevelopment(wanted), task, on, pathway, supervisors)

describe('a triage volunteer', () => {
  test('welcomes and signposts', () => {
    expect(ask('signpost', {})).toEqual({ permitted: true, ground: 'noAdvice' })
  })
  test('gives no advice, whoever supervises', () => {
    expect(ask('changeOfAddress', supervised, adviser(3, 'asylumAndProtection'))).toEqual({
      permitted: false,
      why: 'stageNotReached',
    })
  })
})

describe('every task of the pathway, by level and category', () => {
  const tasks = pathway.tasks.filter(({ needs }) => needs !== undefined)
  test.each(tasks)('$task', ({ task, needs, underSupervision }) => {
    for (const level of [1, 2, 3] as const)
      for (const category of adviceCategories) {
        const enough = level >= (needs?.level ?? 0) && category === needs?.category
        expect(ask(task, { ...stage('caseworker'), ...authorised(level, category) }).permitted).toBe(enough)
        const under = ask(task, { ...stage('caseworker'), ...supervised }, adviser(level, category))
        expect(under.permitted).toBe(enough && underSupervision)
      }
  })
})

test('authorisation and supervision hold on their days only', () => {
  const ended = authorised(1, 'asylumAndProtection', { to: '2026-11-21' })
  expect(ask('changeOfAddress', { ...stage('trainee'), ...ended })).toEqual({ permitted: false, why: 'notAuthorised' })
  const over = { supervisions: [{ ...signed, supervisorId: 'adviser-1', from: '2026-01-01', to: '2026-11-21' }] }
  expect(ask('changeOfAddress', { ...stage('trainee'), ...over }, adviser(2, 'asylumAndProtection')).permitted).toBe(
    false,
  )
  expect(ask('changeOfAddress', { ...stage('trainee'), ...supervised }, adviser(2, 'asylumAndProtection'))).toEqual({
    permitted: true,
    ground: 'supervised',
    supervisorId: 'adviser-1',
  })
  const tomorrow = {
    stages: [
      { stageId: 'triageVolunteer', on: '2026-01-01', by: 'x' },
      { stageId: 'trainee', on: '2026-11-23', by: 'x' },
    ],
  }
  expect(ask('changeOfAddress', { ...tomorrow, ...authorised(1, 'asylumAndProtection') }).permitted).toBe(false)
})

test('what is not known is not permitted', () => {
  expect(ask('giveLegalAid', stage('caseworker'))).toEqual({ permitted: false, why: 'unknownTask' })
  expect(ask('signpost', { stage: 'ended' })).toEqual({ permitted: false, why: 'recordEnded' })
  expect(ask('signpost', { pathwayVersion: '0' })).toEqual({ permitted: false, why: 'otherPathway' })
  expect(ask('signpost', { stages: [] })).toEqual({ permitted: false, why: 'stageNotReached' })
})
