import type { ActorId } from '@casework/kernel'
import { entriesOf } from '../flags/techniques-used.ts'
import type { IncidentAnswers } from '../form/incident-report.ts'

const owesStatement: readonly string[] = ['usedForce', 'supervised', 'present']

/** The officers whom the answers name as having been there or used force, each once: those who owe a statement. */
export function officersNamed(answers: IncidentAnswers): readonly ActorId[] {
  const staff = entriesOf(answers, 'staff').filter(
    ({ part }) => typeof part !== 'string' || owesStatement.includes(part),
  )
  const numbers: readonly unknown[] = [
    ...staff.map(({ officer }) => officer),
    ...entriesOf(answers, 'techniques').map(({ usedBy }) => usedBy),
    ...entriesOf(answers, 'equipment').map(({ appliedBy }) => appliedBy),
  ]
  return [...new Set(numbers.filter((number): number is ActorId => typeof number === 'string'))]
}
