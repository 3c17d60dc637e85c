import { type Actor, actorId } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  applyReportEvent,
  isPermitted,
  type NotPermittedCode,
  type ReportAction,
  type ReportStage,
  reportActions,
  reportRoles,
} from '@casework/use-of-force-reports'
import {
  aCamera,
  aPack,
  aPanel,
  aPieceOfLearning,
  aReferral,
  aReport,
  aSelection,
  aStatement,
  asOfficer,
  completeAnswers,
  everyAction,
} from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const stages = [
  'draft',
  'withProvider',
  'endorsed',
  'withMonitor',
  'monitored',
  'closed',
  'withdrawn',
] as const satisfies readonly ReportStage[]
const actions = Object.keys(reportActions) as ReportAction[]
const refusals: readonly NotPermittedCode[] = [
  'REPORT.PERSON_REQUIRED',
  'REPORT.ROLE_REQUIRED',
  'REPORT.NOT_AT_THIS_STAGE',
]

/** A report on which every action has something to act on. */
const full = (stage: ReportStage) =>
  aReport({
    stage,
    answers: completeAnswers({ startedAt: '2026-11-21T10:13:00Z' }),
    statements: [aStatement({ officerId: 'officer-7' })],
    referrals: [aReferral()],
    learning: [aPieceOfLearning()],
    packs: [aPack()],
    panel: aPanel(),
    selection: aSelection(),
    footage: {
      cameras: [aCamera()],
      holds: [{ holdId: 'hold-1', reason: 'complaint', from: '2026-11-21T12:00:00Z', by: 'manager-1' }],
      viewings: [],
    },
  })

test('whoever does whatever at whichever stage is let through by the table and by nothing else', () => {
  for (const action of actions)
    for (const stage of stages)
      for (const role of reportRoles) {
        const { stages: open, roles }: { stages: readonly ReportStage[]; roles: readonly string[] } =
          reportActions[action]
        const permitted = open.includes(stage) && roles.includes(role)
        const context = asOfficer(role, 'officer-7')
        const report = full(stage)
        expect(isPermitted(report, action, context.actor), `${action} ${stage} ${role}`).toBe(permitted)
        const result = lawfully(applyReportEvent, report, (record) => everyAction[action](record ?? report, context))
        const isRefusedByTable = !result.ok && refusals.includes(result.error[0]?.code as NotPermittedCode)
        expect(isRefusedByTable, `${action} ${stage} ${role}`).toBe(!permitted)
      }
})

test('a system does nothing to a report', () => {
  const system: Actor = { id: actorId('batch'), kind: 'system', roles: [...reportRoles] }
  for (const action of actions)
    expect(
      everyAction[action](full(reportActions[action].stages[0]), { ...asOfficer('officer'), actor: system }),
    ).toHaveProblem('REPORT.PERSON_REQUIRED')
})

test('no row of the table asks what a report says happened', () => {
  expect(Object.values(reportActions).every((row) => Object.keys(row).sort().join() === 'roles,stages')).toBe(true)
})
