import { type CarriedOver, type Change, type Problem, type Result, succeeded } from '@casework/kernel'

/** What a step did, with what it left as the record has it. */
type Step<Record, Event> = Change<Record, Event> & { readonly conflicts?: readonly Problem[] }

/** Takes one step after the other, each on the record that the step before it left; stops at the first that is refused. */
export function inTurn<Record, Event>(
  begun: Change<Record, Event>,
  steps: readonly ((record: Record) => Result<Step<Record, Event>>)[],
): Result<CarriedOver<Record, Event>> {
  let { record } = begun
  const events = [...begun.events]
  const conflicts: Problem[] = []
  for (const step of steps) {
    const taken = step(record)
    if (!taken.ok) return taken
    record = taken.value.record
    events.push(...taken.value.events)
    conflicts.push(...(taken.value.conflicts ?? []))
  }
  return succeeded({ record, events, conflicts })
}
