import { actorIdSchema, type EventMetadata, erasable, instantSchema, textSchema } from '@casework/kernel'

/** The two fields of who did something, and when. */
export const signedShape = { at: instantSchema, by: actorIdSchema } as const

/** Words of people, where they can be erased. */
export const wordsSchema = erasable(textSchema({ maximum: 10_000 }))

/** Who did what an event tells, and when. */
export function signed({ at, by }: EventMetadata) {
  return { at, by: by.id }
}
