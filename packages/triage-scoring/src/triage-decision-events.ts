import { erasable, eventWriter, type Immutable, personalEventSchema, replay } from '@casework/kernel'
import { z } from 'zod'
import { decisionFactsSchema, decisionReasonSchema, type TriageDecision } from './triage-decision.ts'

/**
 * Checks the event that tells of a decision about a recommendation; the reason in words can be erased.
 * @public
 */
export const triageDecisionEventSchema = personalEventSchema(
  'TriageDecisionRecorded',
  decisionFactsSchema,
  z.object({ reason: erasable(decisionReasonSchema) }),
)

/** The event that tells of a decision about a recommendation. @public */
export type TriageDecisionEvent = Immutable<z.infer<typeof triageDecisionEventSchema>>

/** Writes the events of this package. */
export const triageDecisionEvent = eventWriter<TriageDecisionEvent>()

/**
 * Folds one event into the record of a decision.
 *
 * @remarks A decision is recorded once and never changed; another decision is another record.
 *
 * @example
 * const event = {
 *   type: 'TriageDecisionRecorded', version: 1,
 *   data: {
 *     decisionId: 'decision-1', customerId: 'customer-1', decision: 'rejected', purpose: 'noFurtherAction', grade: 'EO', evidenceOpened: [],
 *     recommendation: { ruleSet: { id: 'example', version: '1' }, evaluator: 'reference', asAt: '2026-11-22', purpose: 'circumstancesInterview', rule: 'ask' },
 *   },
 *   personal: { reason: 'They were asked last week.' },
 *   metadata: { at: '2026-11-22T09:30:00Z', by: { id: 'officer-1', kind: 'person', roles: [] } },
 * }
 * applyTriageDecisionEvent(undefined, triageDecisionEventSchema.parse(event)).reason //=> 'They were asked last week.'
 * @public
 */
export function applyTriageDecisionEvent(
  _record: TriageDecision | undefined,
  { data, personal, metadata }: TriageDecisionEvent,
): TriageDecision {
  return { stage: 'recorded', ...data, reason: personal.reason, decidedBy: metadata.by.id, decidedAt: metadata.at }
}

/**
 * Folds the history of a decision into its record.
 *
 * @example
 * replayTriageDecision([]) //=> undefined
 * @public
 */
export function replayTriageDecision(events: Iterable<TriageDecisionEvent>): TriageDecision | undefined {
  return replay(applyTriageDecisionEvent, events)
}
