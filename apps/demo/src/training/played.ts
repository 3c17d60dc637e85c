import { type Change, DomainError, type Result } from '@casework/kernel'

/** One step of a history: a verb on the record as it stands. */
export type Step<Record, Event> = (record: Record) => Result<Change<Record, Event>, string>

/** Plays a history by its verbs, from the one that begins it; a step that is refused is a mistake in the demo data. */
export function played<Record, Event>(
  begun: Result<Change<Record, Event>, string>,
  steps: readonly Step<Record, Event>[],
): Change<Record, Event> {
  return steps.reduce<Change<Record, Event>>((before, step) => {
    const { record, events } = accepted(step(before.record))
    return { record, events: [...before.events, ...events] }
  }, accepted(begun))
}

function accepted<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: result.error[0]?.code ?? '' })
  return result.value
}
