import type { EventStore } from '@casework/event-store'
import { isErased } from '@casework/kernel'
import { replayTriageDecision, type TriageDecisionEvent } from '@casework/triage-scoring'
import { staffName } from '../staff.ts'

/** Decisions about the recommendations for a case are a history of their own. */
export const decisionStream = (caseId: string) => `decisions-${caseId}`

/** Reads what people decided about the recommendations for a case, the latest first, with who decided and why. */
export async function decisionsAbout(store: EventStore, caseId: string) {
  const events = await store.read(decisionStream(caseId))
  const decisions = events.flatMap((event) => replayTriageDecision([event as unknown as TriageDecisionEvent]) ?? [])
  return decisions
    .map((decision) => ({
      ...decision,
      by: staffName(decision.decidedBy),
      reason: isErased(decision.reason) ? undefined : decision.reason,
    }))
    .reverse()
}
