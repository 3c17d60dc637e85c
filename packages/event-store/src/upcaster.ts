import { DomainError, type DomainEvent } from '@casework/kernel'

/**
 * Lifts events of one type and version to a later version or another type, as they are read.
 *
 * @remarks Stored events are never rewritten. What `upcast` is given may hold erased values in `personal`.
 * @public
 */
export type Upcaster = {
  readonly type: string
  readonly version: number
  upcast(event: DomainEvent): DomainEvent
}

/** Makes the function that lifts an event as far as the upcasters go. */
export function upcastingBy(upcasters: readonly Upcaster[]): (event: DomainEvent) => DomainEvent {
  const steps = new Map(upcasters.map((upcaster) => [`${upcaster.version} ${upcaster.type}`, upcaster]))
  return (stored) => {
    let event = stored
    for (let count = 0; count <= steps.size; count += 1) {
      const step = steps.get(`${event.version} ${event.type}`)
      if (step === undefined) return event
      event = step.upcast(event)
    }
    throw new DomainError('EVENT_STORE.UPCASTERS_GO_ROUND', { type: stored.type, version: stored.version })
  }
}
