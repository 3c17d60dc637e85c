import { replay } from '@casework/kernel'
import {
  applyOfficerFiguresOpened,
  officerFigureLogSchema,
  officerFigureReasons,
  officerFiguresOpenedSchema,
  openOfficerFigures,
  openOfficerFiguresInputSchema,
} from '@casework/use-of-force-reports'
import { asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const period = { from: '2026-10-01', to: '2026-12-31' }
const input = openOfficerFiguresInputSchema.parse({ period, reason: 'complaint' })

test('an auditor opens figures by officer, and who, when, of which period and why is on record', () => {
  const auditor = asOfficer('auditor', 'auditor-1')
  const opened = openOfficerFigures(undefined, input, auditor)
  if (!opened.ok) throw new Error('an auditor may')
  const { record, events } = opened.value
  expect(record.openings).toEqual([{ at: auditor.now, by: 'auditor-1', period, reason: 'complaint' }])
  expect(officerFigureLogSchema.parse(record)).toEqual(record)
  expect(events.map((event) => officerFiguresOpenedSchema.parse(event))).toEqual(events)
  expect(replay(applyOfficerFiguresOpened, events)).toEqual(record)
})

test('an earlier opening stays in the log', () => {
  const first = openOfficerFigures(undefined, input, asOfficer('auditor'))
  if (!first.ok) throw new Error('an auditor may')
  const second = openOfficerFigures(first.value.record, input, asOfficer('auditor'))
  expect(second.ok && second.value.record.openings).toHaveLength(2)
})

test('nobody but an auditor opens them, and no system does', () => {
  expect(openOfficerFigures(undefined, input, asOfficer('reviewCoordinator'))).toHaveProblem('REPORT.AUDIT_ONLY')
  const auditor = asOfficer('auditor')
  const system = { ...auditor, actor: { ...auditor.actor, kind: 'system' as const } }
  expect(openOfficerFigures(undefined, input, system)).toHaveProblem('REPORT.PERSON_REQUIRED')
})

test('a reason is one of the list, and never a text in which somebody could be named', () => {
  expect(openOfficerFiguresInputSchema.safeParse({ period }).success).toBe(false)
  expect(openOfficerFiguresInputSchema.safeParse({ period, reason: 'Ask about them' }).success).toBe(false)
  expect(officerFigureReasons).toContain('auditPlan')
})
