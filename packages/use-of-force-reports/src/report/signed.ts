import type { ActorId, EventMetadata, Instant } from '@casework/kernel'

/** When an event happened and who did it, as records keep it. */
export function signed({ at, by }: EventMetadata): { readonly at: Instant; readonly by: ActorId } {
  return { at, by: by.id }
}
