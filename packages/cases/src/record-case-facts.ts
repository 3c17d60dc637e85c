import { type Change, type Context, changed, type Immutable, problem, type Result, unchanged } from '@casework/kernel'
import type { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'
import type { caseFactsSchema } from './case-fact.ts'

/**
 * Facts of a case, each with its source and day or the reason why it is not known.
 * @public
 */
export type RecordCaseFactsInput = Immutable<z.output<typeof caseFactsSchema>>

/**
 * Records facts of a case; each takes the place of the one before it.
 *
 * @remarks A fact that is not known is recorded as not known, with the reason. Source: design.md "Known".
 *
 * @returns The case with its `CaseFactsRecorded` event, no event where no fact was given, or `CASE.CLOSED`.
 *
 * @example
 * const answered = recordCaseFacts(aCase(), { travelDocumentAgreed: notKnown('notAsked') }, aContext())
 * answered.ok && answered.value.record.facts.travelDocumentAgreed //=> { known: false, reason: 'notAsked' }
 * @public
 */
export function recordCaseFacts(
  caseRecord: Case,
  input: RecordCaseFactsInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  if (Object.keys(input).length === 0) return unchanged(caseRecord)
  return changed(caseRecord, applyCaseEvent, caseEvent('CaseFactsRecorded', { facts: input }, context))
}
