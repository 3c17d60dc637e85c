import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import { barrierEvidenceSchema, barrierIdSchema } from './barrier.ts'
import { openBarriers } from './barrier-durations.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks a piece of evidence and the barrier it shows.
 * @public
 */
export const evidenceBarrierInputSchema = z.object({ barrierId: barrierIdSchema, evidence: barrierEvidenceSchema })

/**
 * A piece of evidence and the barrier it shows.
 * @public
 */
export type EvidenceBarrierInput = Immutable<z.output<typeof evidenceBarrierInputSchema>>

/**
 * Adds a piece of evidence to an open barrier; what was there stays.
 *
 * @returns The case with its `BarrierEvidenced` event, or `CASE.CLOSED` | `CASE.BARRIER_NOT_FOUND`.
 *
 * @example
 * const caseRecord = aCase({ barriers: [aBarrier({ barrierId: 'barrier-1' })] })
 * const evidence = { kind: 'courtRecord', dated: '2026-04-01', reference: 'EXAMPLE-7' }
 * evidenceBarrier(caseRecord, evidenceBarrierInputSchema.parse({ barrierId: 'barrier-1', evidence }), aContext()).ok //=> true
 * @public
 */
export function evidenceBarrier(
  caseRecord: Case,
  input: EvidenceBarrierInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.BARRIER_NOT_FOUND'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  if (!openBarriers(caseRecord).some(({ barrierId }) => barrierId === input.barrierId))
    return problem('CASE.BARRIER_NOT_FOUND', {}, ['barrierId'])
  const { barrierId, evidence } = input
  return changed(caseRecord, applyCaseEvent, caseEvent('BarrierEvidenced', { barrierId }, context, { evidence }))
}
