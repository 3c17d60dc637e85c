import { canonicalJson, saltedDigest } from '@casework/audit-trail'
import { DomainError, type DomainEvent, type EventId } from '@casework/kernel'
import type { EventStoreSettings } from '../event-store-settings.ts'
import { eventContent } from './event-content.ts'
import { isMembers, withoutUndefined } from './json-members.ts'

/** A personal value with the salt of its digest, on its way to its own table. */
type PreparedPersonal = { readonly key: string; readonly value: string; readonly salt: string }

/** An event as its row will hold it, and the digest that the audit chain will hold. */
export type PreparedEvent = {
  readonly event: DomainEvent
  readonly stream: string
  readonly streamVersion: number
  readonly eventId: EventId | undefined
  readonly data: string
  readonly metadata: string
  readonly personalDigests: string | undefined
  readonly personal: readonly PreparedPersonal[]
  readonly digest: string
}

type Place = { readonly stream: string; readonly streamVersion: number; readonly eventId: EventId | undefined }
type Digesting = Pick<EventStoreSettings, 'hash' | 'newSalt'>

/** Takes the personal values of an event apart, and computes its digest; undefined members are left out, as JSON has none. */
export function prepareEvent(given: DomainEvent, place: Place, settings: Digesting): PreparedEvent {
  const event = withoutUndefined(given) as DomainEvent
  const personal: PreparedPersonal[] = []
  const digests: Record<string, string> = {}
  for (const [key, value] of membersOf(event.personal)) {
    const salt = settings.newSalt()
    digests[key] = saltedDigest(value, salt, settings.hash)
    personal.push({ key, value: JSON.stringify(value), salt })
  }
  const personalDigests = event.personal === undefined ? undefined : digests
  const content = eventContent({ ...place, event, personalDigests })
  return {
    event,
    ...place,
    data: JSON.stringify(event.data),
    metadata: JSON.stringify(event.metadata),
    personalDigests: personalDigests && JSON.stringify(personalDigests),
    personal,
    digest: settings.hash(canonicalJson(content)),
  }
}

function membersOf(personal: unknown): readonly [string, unknown][] {
  if (personal === undefined) return []
  if (!isMembers(personal)) throw new DomainError('EVENT_STORE.PERSONAL_NOT_AN_OBJECT')
  return Object.entries(personal)
}
