import { z } from 'zod'
import { civilDateSchema } from './civil-date.ts'

/**
 * Checks what stands where a personal value was erased.
 * @public
 */
export const erasedSchema = z.object({
  erased: z.literal(true),
  on: civilDateSchema,
  basis: z.string().min(1).max(200),
})

/**
 * What stands where a personal value was erased: when, and on what legal basis, never the value.
 * @public
 */
export type Erased = Readonly<z.infer<typeof erasedSchema>>

/**
 * A personal value, or the note that it was erased.
 * @public
 */
export type Erasable<Value> = Value | Erased

/**
 * Makes the schema of a personal value that may have been erased.
 *
 * @example
 * erasable(z.string()).safeParse({ erased: true, on: '2026-11-22', basis: 'request under Article 17' }).success //=> true
 * @public
 */
export function erasable<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, erasedSchema])
}

/**
 * Tells whether a personal value was erased.
 *
 * @example
 * isErased('Amina') //=> false
 * @public
 */
export function isErased(value: unknown): value is Erased {
  return typeof value === 'object' && value !== null && 'erased' in value && value.erased === true
}
