import type { ActorId } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { IncidentAnswers } from '../form/incident-report.ts'

const owesStatement: readonly string[] = ['usedForce', 'supervised', 'present']

/** The officers whom the answers name as having been there, each once: those who owe a statement. */
export function officersNamed({ staff }: IncidentAnswers): readonly ActorId[] {
  if (staff === undefined || isNotKnown(staff)) return []
  const owed = staff.filter(({ part }) => typeof part !== 'string' || owesStatement.includes(part))
  return [...new Set(owed.flatMap(({ officer }) => (officer === undefined ? [] : [officer as ActorId])))]
}
