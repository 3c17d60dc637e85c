import { type DomainEvent, type EventMetadata, instant } from '@casework/kernel'
import { anActor } from '@casework/kernel/testing'

export const metadata: EventMetadata = { at: instant('2026-11-22T09:30:00Z'), by: anActor() }

/** An event without personal values. */
export function anEvent(type = 'CaseOpened', data: object = { reference: 'EXAMPLE-1' }): DomainEvent {
  return { type, version: 1, data, metadata }
}

/** An event with personal values. */
export function aPersonalEvent(
  personal: object = { name: { parts: ['Amina'] }, note: 'Prefers mornings' },
): DomainEvent {
  return { type: 'CustomerRegistered', version: 1, data: { customerId: 'customer-1' }, personal, metadata }
}
