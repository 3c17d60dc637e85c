import { DomainError } from '@casework/kernel'
import type { EventStoreSettings } from './event-store-settings.ts'
import { type EventRow, eventColumns, eventOf } from './internal/event-rows.ts'
import { project } from './internal/project.ts'
import { withoutCompiling } from './internal/without-compiling.ts'
import type { ReadModel } from './read-model.ts'
import { upcastingBy } from './upcaster.ts'

const batch = 2_000
/** Waits for the appends under way, and keeps new ones waiting until the read model is whole again. */
const holdAppends = 'lock table stored_events in share row exclusive mode'
const handledQuery = `select ${eventColumns} from stored_events e
  where e.position > $1::bigint and e.type = any($2::text[]) order by e.position limit ${batch}`

/** Makes a read model anew from all events, in flat memory and one transaction. */
export async function rebuild(
  settings: EventStoreSettings,
  readModel: ReadModel,
): Promise<{ readonly events: number }> {
  const upcast = upcastingBy(settings.upcasters ?? [])
  const { name } = readModel
  return settings.client.transaction(async (client) => {
    if (readModel.clear === undefined) throw new DomainError('EVENT_STORE.READ_MODEL_CANNOT_BE_CLEARED', { name })
    await client.query(holdAppends)
    await client.query(withoutCompiling)
    await readModel.clear(client)
    let [after, count] = ['0', 0]
    for (;;) {
      const { rows } = await client.query<EventRow>(handledQuery, [after, handledTypes(settings, readModel)])
      const events = rows.map((row) => eventOf(row, upcast))
      await project([readModel], events, client)
      count += events.length
      after = rows.at(-1)?.position ?? after
      if (rows.length < batch) return { events: count }
    }
  })
}

/** A type may have had another name when it was written: upcasters know which. */
function handledTypes(settings: EventStoreSettings, readModel: ReadModel): readonly string[] {
  const lifted = (settings.upcasters ?? []).map(({ type }) => type)
  return [...new Set([...readModel.handles, ...lifted])]
}
