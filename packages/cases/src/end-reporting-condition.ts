import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'
import { conditionIdSchema, reportingEndReasons } from './reporting-condition.ts'
import { openReportingCondition } from './reporting-duty.ts'

/**
 * Checks when and why a reporting condition ended.
 * @public
 */
export const endReportingConditionInputSchema = z.object({
  conditionId: conditionIdSchema,
  on: civilDateSchema,
  reason: z.enum(reportingEndReasons),
})

/**
 * When and why a reporting condition ended.
 * @public
 */
export type EndReportingConditionInput = Immutable<z.output<typeof endReportingConditionInputSchema>>

/**
 * Ends a reporting condition: the person need not report from that day on.
 *
 * @remarks Source: domain.md §1.2 (reporting ends when leave is granted, the person leaves or is removed, or bail is varied).
 *
 * @returns The case with its `ReportingConditionEnded` event, or `CASE.CLOSED` | `CASE.CONDITION_NOT_FOUND` | `CASE.ENDS_BEFORE_IT_BEGINS`.
 *
 * @example
 * const caseRecord = aCase({ reportingConditions: [aReportingCondition({ conditionId: 'condition-1' })] })
 * const input = endReportingConditionInputSchema.parse({ conditionId: 'condition-1', on: '2026-11-22', reason: 'leaveGranted' })
 * endReportingCondition(caseRecord, input, aContext()).ok //=> true
 * @public
 */
export function endReportingCondition(
  caseRecord: Case,
  input: EndReportingConditionInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.CONDITION_NOT_FOUND' | 'CASE.ENDS_BEFORE_IT_BEGINS'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const condition = openReportingCondition(caseRecord)
  if (condition?.conditionId !== input.conditionId) return problem('CASE.CONDITION_NOT_FOUND', {}, ['conditionId'])
  const since = condition.effectiveFrom
  if (compareCivilDates(input.on, since) < 0) return problem('CASE.ENDS_BEFORE_IT_BEGINS', { since }, ['on'])
  return changed(caseRecord, applyCaseEvent, caseEvent('ReportingConditionEnded', input, context))
}
