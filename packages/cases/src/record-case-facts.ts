import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type CivilDate,
  type Context,
  changed,
  compareCivilDates,
  type Immutable,
  type Problem,
  problem,
  type Result,
  refused,
  unchanged,
} from '@casework/kernel'
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
 * @returns The case with its `CaseFactsRecorded` event, no event where no fact was given, or `CASE.CLOSED` |
 * `CASE.DATE_IN_FUTURE` for each fact of a day to come.
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
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.DATE_IN_FUTURE'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  if (Object.keys(input).length === 0) return unchanged(caseRecord)
  const today = civilDateInLondon(context.now)
  const early = Object.entries(input).filter(([, fact]) => fact?.known && compareCivilDates(fact.asAt, today) > 0)
  if (early.length > 0) return refused(early.map(([fact]) => factInFuture(fact, today)))
  return changed(caseRecord, applyCaseEvent, caseEvent('CaseFactsRecorded', { facts: input }, context))
}

/** A fact of a day to come. */
export function factInFuture(fact: string, today: CivilDate): Problem<'CASE.DATE_IN_FUTURE'> {
  return { code: 'CASE.DATE_IN_FUTURE', path: [fact, 'asAt'], params: { today } }
}
