import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'
import { reportingConditionSchema } from './reporting-condition.ts'
import { openReportingCondition } from './reporting-duty.ts'

/**
 * Checks a reporting condition to be set.
 * @public
 */
export const setReportingConditionInputSchema = reportingConditionSchema.omit({ ended: true })

/**
 * A reporting condition to be set.
 * @public
 */
export type SetReportingConditionInput = Immutable<z.output<typeof setReportingConditionInputSchema>>

/**
 * Sets how, where and how often a person reports.
 *
 * @remarks
 * One reporting condition at a time: to vary it, end it with `bailVaried` and set the next, so that the history shows both.
 * Source: Schedule 10 Immigration Act 2016 paragraph 2(1)(d) (domain.md §1.1); frequency domain.md §1.2 [SILENT].
 *
 * @returns The case with its `ReportingConditionSet` event, or `CASE.CLOSED` | `CASE.CONDITION_ALREADY_IN_FORCE`.
 *
 * @example
 * const set = setReportingCondition(aCase(), aReportingCondition(), aContext())
 * set.ok && openReportingCondition(set.value.record)?.method //=> 'reportingCentre'
 * @public
 */
export function setReportingCondition(
  caseRecord: Case,
  input: SetReportingConditionInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.CONDITION_ALREADY_IN_FORCE'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  if (openReportingCondition(caseRecord) !== undefined) return problem('CASE.CONDITION_ALREADY_IN_FORCE')
  return changed(caseRecord, applyCaseEvent, caseEvent('ReportingConditionSet', input, context))
}
