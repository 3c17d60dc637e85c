import { actorId, civilDate, instant } from '@casework/kernel'
import {
  applyDevelopmentEvent,
  type Development,
  developmentView,
  planSupport,
  defaultTrainingPolicy as policy,
  recordSupport,
  shareSupport,
  supportAlerts,
  type TrainingRole,
} from '@casework/training-assessments'
import { aDevelopment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must, part } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyDevelopmentEvent)
const clinical = asTrainer('clinicalSupervisor', 'clinical-1')
const today = civilDate('2026-11-22')
const secret = 'She has not slept since the interview.'
const plan = (
  record: Development,
  supportId: string,
  kind: 'clinicalSupervision' | 'rosteredBreak',
  plannedOn: string,
) =>
  must(
    lawful(record, (each) =>
      planSupport(each, { supportId: part(supportId), kind, plannedOn: civilDate(plannedOn) }, clinical),
    ),
  )
const planned = plan(
  plan(aDevelopment(), 'support-1', 'clinicalSupervision', '2026-11-20'),
  'support-2',
  'rosteredBreak',
  '2026-11-25',
)
const record = (input: object, context = clinical, given = planned) =>
  lawful(given, (each) => recordSupport(each, { supportId: part('support-1'), kept: true, ...input }, context))

describe('support is planned and kept', () => {
  test('and it is said why, where it was not', () => {
    expect(must(record({ note: secret })).support[0]?.outcome).toMatchObject({ kept: true, note: secret })
    expect(must(record({ kept: false, reason: 'workload' })).support[0]?.outcome).toMatchObject({
      kept: false,
      reason: 'workload',
    })
    expect(record({ kept: false })).toHaveProblem('DEVELOPMENT.REASON_REQUIRED')
    expect(record({ reason: 'workload' })).toHaveProblem('DEVELOPMENT.REASON_REQUIRED')
    expect(record({ supportId: part('support-2') })).toHaveProblem('DEVELOPMENT.NOT_YET')
    expect(record({}, clinical, must(record({})))).toHaveProblem('DEVELOPMENT.NO_OPEN_SUPPORT')
    expect(
      planSupport(planned, { supportId: part('support-1'), kind: 'rosteredBreak', plannedOn: today }, clinical),
    ).toHaveProblem('DEVELOPMENT.ID_TAKEN')
  })
  test('a work supervisor records that it took place, and writes no note', () => {
    expect(record({}, asTrainer('workSupervisor')).ok).toBe(true)
    expect(record({ note: secret }, asTrainer('workSupervisor'))).toHaveProblem('DEVELOPMENT.NOTE_CONFIDENTIAL')
    expect(record({ note: secret }, asTrainer('caseworker', 'volunteer-1')).ok).toBe(true)
    expect(record({}, asTrainer('caseworker', 'volunteer-2'))).toHaveProblem('DEVELOPMENT.NOT_YOURS')
  })
})

describe('alerts', () => {
  const alerts = (given: Development, asAt: string) =>
    supportAlerts(given, civilDate(asAt), policy).map(({ kind, why, since }) => [kind, why, since])
  test('tell what slipped and nothing of what it is about', () => {
    expect(alerts(planned, '2026-11-26')).toEqual([
      ['clinicalSupervision', 'notRecorded', '2026-11-20'],
      ['rosteredBreak', 'notRecorded', '2026-11-25'],
    ])
    expect(alerts(must(record({ kept: false, reason: 'illness' })), '2026-11-21')).toEqual([
      ['clinicalSupervision', 'notKept', '2026-11-20'],
    ])
    expect(alerts(must(record({})), '2026-12-19').filter(([kind]) => kind === 'clinicalSupervision')).toEqual([
      ['clinicalSupervision', 'overdue', '2026-12-18'],
    ])
  })
  test('end when it is made up for, and with the record', () => {
    const missed = plan(
      must(record({ kept: false, reason: 'illness' })),
      'support-3',
      'clinicalSupervision',
      '2026-11-21',
    )
    const made = must(record({ supportId: part('support-3') }, clinical, missed))
    expect(alerts(made, '2026-11-23')).toEqual([])
    expect(supportAlerts({ ...planned, stage: 'ended' }, civilDate('2027-11-22'), policy)).toEqual([])
  })
})

describe('what support was about', () => {
  const told = must(record({ note: secret }))
  const actor = (id: string, role: TrainingRole, kind: 'person' | 'system' = 'person') => ({
    id: actorId(id),
    kind,
    roles: [role],
  })
  const shown = (viewer: ReturnType<typeof actor>, given = told, asAt = today) => developmentView(given, asAt, viewer)
  test('is for the person, and for whom they let, until the day they said', () => {
    expect(JSON.stringify(shown(actor('volunteer-1', 'caseworker')))).toContain(secret)
    const input = { withId: actorId('friend-1'), until: civilDate('2026-11-30') }
    const shared = must(lawful(told, (each) => shareSupport(each, input, asTrainer('caseworker', 'volunteer-1'))))
    expect(shown(actor('friend-1', 'tutor'), shared)?.reason).toBe('sharedByPerson')
    expect(shown(actor('friend-1', 'tutor'), shared, civilDate('2026-12-01'))).toBeUndefined()
    expect(shareSupport(told, input, asTrainer('caseworker', 'volunteer-2'))).toHaveProblem('DEVELOPMENT.NOT_YOURS')
    expect(
      shareSupport(told, { ...input, until: civilDate('2026-11-21') }, asTrainer('caseworker', 'volunteer-1')),
    ).toHaveProblem('DEVELOPMENT.DUE_IN_PAST')
  })
  test('is for the clinical supervisor who gave it, and no other', () => {
    expect(JSON.stringify(shown(actor('clinical-1', 'clinicalSupervisor')))).toContain(secret)
    expect(shown(actor('clinical-2', 'clinicalSupervisor'))).toBeUndefined()
  })
  test('is not for a work supervisor, who sees that it was kept', () => {
    const view = shown(actor('trainer-1', 'workSupervisor'))
    expect(JSON.stringify(view)).not.toContain(secret)
    expect(JSON.stringify(view)).toContain('"kept":true')
    const missed = must(record({ kept: false, reason: 'illness' }))
    expect(JSON.stringify(shown(actor('trainer-1', 'workSupervisor'), missed))).not.toContain('illness')
  })
  test('nor for whoever supervises the advice, who sees as much as that', () => {
    const supervision = {
      at: '2026-11-01T10:00:00Z',
      by: 'supervisor-1',
      supervisorId: 'adviser-1',
      from: '2026-11-01',
    }
    const supervised = { ...told, supervisions: aDevelopment({ supervisions: [supervision] }).supervisions }
    expect(shown(actor('adviser-1', 'workSupervisor'), supervised)?.reason).toBe('workSupervisor')
  })
  test('is for nobody else: another supervisor, a system or a stranger sees nothing', () => {
    expect(shown(actor('supervisor-2', 'workSupervisor'))).toBeUndefined()
    expect(shown(actor('volunteer-1', 'caseworker', 'system'))).toBeUndefined()
    expect(shown(actor('officer-1', 'trainingCoordinator'))).toBeUndefined()
  })
})

test('the moment of a record is its own', () => {
  const later = { ...clinical, now: instant('2026-11-26T10:00:00Z') }
  expect(record({ supportId: part('support-2') }, later).ok).toBe(true)
})
