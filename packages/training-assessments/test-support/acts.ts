import type { Apply, Result } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import { trainingPartIdSchema } from '@casework/training-assessments'

/** What a verb did, or why not. */
export type Done<Record, Event> = Result<{ readonly record: Record; readonly events: readonly Event[] }>

/** The record after a verb that a test needs to be allowed. */
export function must<Record>(result: Result<{ readonly record: Record }>): Record {
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join())
  return result.value.record
}

/** Acts on a record of one kind, and holds the laws of verbs against it. */
export function lawfulBy<Record, Event>(apply: Apply<Record, Event>) {
  return (record: Record | undefined, act: (given: Record) => Done<Record, Event>): Done<Record, Event> =>
    lawfully(apply, record, (given) => act(given as Record) as never) as Done<Record, Event>
}

/** The id of a part of a record. */
export const part = (id: string) => trainingPartIdSchema.parse(id)
