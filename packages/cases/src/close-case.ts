import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import { type Case, caseOutcomes } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'
import { openReportingCondition } from './reporting-duty.ts'

/**
 * Checks when and with what outcome a case was closed.
 * @public
 */
export const closeCaseInputSchema = z.object({ on: civilDateSchema, outcome: z.enum(caseOutcomes) })

/**
 * When and with what outcome a case was closed.
 * @public
 */
export type CloseCaseInput = Immutable<z.output<typeof closeCaseInputSchema>>

/**
 * Closes a case with an outcome.
 *
 * @remarks
 * Nobody is left with a duty to report on a closed case: the reporting condition is ended first. Only a person closes a case.
 * Source: ours; domain.md §1.2 (when reporting ends).
 *
 * @returns The closed case with its `CaseClosed` event, or `CASE.CLOSED` | `CASE.PERSON_MUST_DECIDE` | `CASE.CONDITION_STILL_IN_FORCE` |
 * `CASE.ENDS_BEFORE_IT_BEGINS` | `CASE.DATE_IN_FUTURE`.
 *
 * @example
 * const closed = closeCase(aCase(), closeCaseInputSchema.parse({ on: '2026-11-22', outcome: 'leaveGranted' }), aContext())
 * closed.ok && closed.value.record.stage //=> 'closed'
 * @public
 */
export function closeCase(
  caseRecord: Case,
  input: CloseCaseInput,
  context: Context,
): Result<
  Change<Case, CaseEvent>,
  | 'CASE.CLOSED'
  | 'CASE.PERSON_MUST_DECIDE'
  | 'CASE.CONDITION_STILL_IN_FORCE'
  | 'CASE.ENDS_BEFORE_IT_BEGINS'
  | 'CASE.DATE_IN_FUTURE'
> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  if (!isPerson(context.actor)) return problem('CASE.PERSON_MUST_DECIDE')
  if (openReportingCondition(caseRecord) !== undefined) return problem('CASE.CONDITION_STILL_IN_FORCE')
  const [since, today] = [caseRecord.openedOn, civilDateInLondon(context.now)]
  if (compareCivilDates(input.on, since) < 0) return problem('CASE.ENDS_BEFORE_IT_BEGINS', { since }, ['on'])
  if (compareCivilDates(input.on, today) > 0) return problem('CASE.DATE_IN_FUTURE', { today }, ['on'])
  return changed(caseRecord, applyCaseEvent, caseEvent('CaseClosed', input, context))
}
