import type { DomainEvent } from '@casework/kernel'

type Content = {
  readonly event: Pick<DomainEvent, 'type' | 'version' | 'data' | 'metadata'>
  readonly stream: string
  readonly streamVersion: number
  readonly eventId: string | undefined
  readonly personalDigests: Readonly<Record<string, string>> | undefined
}

/** What the audit chain covers of an event: everything but its personal values, of which it covers the digests. Never changes. */
export function eventContent({ event, stream, streamVersion, eventId, personalDigests }: Content): object {
  const { type, version, data, metadata } = event
  return {
    type,
    version,
    data,
    metadata,
    stream,
    streamVersion,
    ...(eventId === undefined ? {} : { eventId }),
    ...(personalDigests === undefined ? {} : { personal: personalDigests }),
  }
}
