import type { ReadModel } from '../read-model.ts'
import type { SqlClient } from '../sql-client.ts'
import type { StoredEvent } from '../stored-event.ts'

/** Shows each read model the events it handles. */
export async function project(
  readModels: readonly ReadModel[],
  stored: Iterable<StoredEvent>,
  client: SqlClient,
): Promise<void> {
  if (readModels.length === 0) return
  const events = [...stored]
  for (const readModel of readModels) {
    const handled = handledBy(readModel, events)
    if (handled.length > 0) await readModel.project(handled, client)
  }
}

/** Keeps the events that a read model handles. */
export function handledBy(readModel: ReadModel, events: readonly StoredEvent[]): readonly StoredEvent[] {
  const handles = new Set(readModel.handles)
  return events.filter(({ type }) => handles.has(type))
}
