import { z } from 'zod'

/**
 * Checks how far a reader has come, where that was kept outside the store.
 * @public
 */
export const readPositionSchema = z.object({
  transaction: z.string().regex(/^\d{1,20}$/),
  position: z.int().nonnegative(),
})

/**
 * How far a reader of all streams has come: the transaction that wrote the last event read, and that event's position.
 * @public
 */
export type ReadPosition = Readonly<z.infer<typeof readPositionSchema>>

/**
 * Where a reader begins that has read nothing.
 * @public
 */
export const beforeAllEvents: ReadPosition = Object.freeze({ transaction: '0', position: 0 })
