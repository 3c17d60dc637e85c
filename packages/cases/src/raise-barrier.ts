import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import type { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import { barrierKindSchema, barrierSchema } from './barrier.ts'
import { openBarriers } from './barrier-durations.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks a barrier to be raised.
 * @public
 */
export const raiseBarrierInputSchema = barrierSchema
  .omit({ evidence: true, closed: true })
  .extend({ kind: barrierKindSchema })

/**
 * A barrier to be raised.
 * @public
 */
export type RaiseBarrierInput = Immutable<z.output<typeof raiseBarrierInputSchema>>

/**
 * Raises a barrier to removal, from the day on which it stands.
 *
 * @remarks
 * A barrier may stand from before the case was opened. Two of one kind do not stand at the same time, save of `other`, which may be several things.
 * The problem does not say the kind, because it may tell of health. Source: S4 (how long each barrier has been in place), domain.md §1.5.
 *
 * @returns The case with its `BarrierRaised` event, or `CASE.CLOSED` | `CASE.BARRIER_ID_TAKEN` | `CASE.BARRIER_ALREADY_OPEN` | `CASE.DATE_IN_FUTURE`.
 *
 * @example
 * const input = raiseBarrierInputSchema.parse({ barrierId: 'barrier-1', kind: 'travelDocument', since: '2026-03-01', source: 'officer' })
 * const raised = raiseBarrier(aCase(), input, aContext())
 * raised.ok && openBarriers(raised.value.record).length //=> 1
 * @public
 */
export function raiseBarrier(
  caseRecord: Case,
  input: RaiseBarrierInput,
  context: Context,
): Result<
  Change<Case, CaseEvent>,
  'CASE.CLOSED' | 'CASE.BARRIER_ID_TAKEN' | 'CASE.BARRIER_ALREADY_OPEN' | 'CASE.DATE_IN_FUTURE'
> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const { kind, ...raised } = input
  const { barrierId, since } = raised
  if (caseRecord.barriers.some((barrier) => barrier.barrierId === barrierId))
    return problem('CASE.BARRIER_ID_TAKEN', {}, ['barrierId'])
  if (kind !== 'other' && openBarriers(caseRecord).some((barrier) => barrier.kind === kind))
    return problem('CASE.BARRIER_ALREADY_OPEN', {}, ['kind'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(since, today) > 0) return problem('CASE.DATE_IN_FUTURE', { today }, ['since'])
  return changed(caseRecord, applyCaseEvent, caseEvent('BarrierRaised', raised, context, { kind }))
}
