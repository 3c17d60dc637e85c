import { type Change, type Result, succeeded } from '@casework/kernel'

/** Takes one step after the other, each on the record that the step before it left; stops at the first that is refused. */
export function inTurn<Record, Event>(
  begun: Change<Record, Event>,
  steps: readonly ((record: Record) => Result<Change<Record, Event>>)[],
): Result<Change<Record, Event>> {
  let { record } = begun
  const events = [...begun.events]
  for (const step of steps) {
    const taken = step(record)
    if (!taken.ok) return taken
    record = taken.value.record
    events.push(...taken.value.events)
  }
  return succeeded({ record, events })
}
