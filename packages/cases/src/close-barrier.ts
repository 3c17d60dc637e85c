import { civilDateInLondon } from '@casework/calendar'
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
import { barrierCloseReasons, barrierIdSchema } from './barrier.ts'
import { openBarriers } from './barrier-durations.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks when and why a barrier was closed.
 * @public
 */
export const closeBarrierInputSchema = z.object({
  barrierId: barrierIdSchema,
  on: civilDateSchema,
  reason: z.enum(barrierCloseReasons),
})

/**
 * When and why a barrier was closed.
 * @public
 */
export type CloseBarrierInput = Immutable<z.output<typeof closeBarrierInputSchema>>

/**
 * Closes a barrier on the day from which it no longer stands.
 *
 * @returns The case with its `BarrierClosed` event, or `CASE.CLOSED` | `CASE.BARRIER_NOT_FOUND` | `CASE.ENDS_BEFORE_IT_BEGINS` |
 * `CASE.DATE_IN_FUTURE`.
 *
 * @example
 * const caseRecord = aCase({ barriers: [aBarrier({ barrierId: 'barrier-1', since: '2026-03-01' })] })
 * const input = closeBarrierInputSchema.parse({ barrierId: 'barrier-1', on: '2026-04-01', reason: 'resolved' })
 * const closed = closeBarrier(caseRecord, input, aContext())
 * closed.ok && openBarriers(closed.value.record) //=> []
 * @public
 */
export function closeBarrier(
  caseRecord: Case,
  input: CloseBarrierInput,
  context: Context,
): Result<
  Change<Case, CaseEvent>,
  'CASE.CLOSED' | 'CASE.BARRIER_NOT_FOUND' | 'CASE.ENDS_BEFORE_IT_BEGINS' | 'CASE.DATE_IN_FUTURE'
> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const barrier = openBarriers(caseRecord).find(({ barrierId }) => barrierId === input.barrierId)
  if (barrier === undefined) return problem('CASE.BARRIER_NOT_FOUND', {}, ['barrierId'])
  if (compareCivilDates(input.on, barrier.since) < 0)
    return problem('CASE.ENDS_BEFORE_IT_BEGINS', { since: barrier.since }, ['on'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.on, today) > 0) return problem('CASE.DATE_IN_FUTURE', { today }, ['on'])
  return changed(caseRecord, applyCaseEvent, caseEvent('BarrierClosed', input, context))
}
