import { type ActorId, actorIdSchema, type Context, type Instant, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import type { ChainHead } from './hash-chain.ts'

/**
 * Checks a checkpoint that was kept elsewhere and is read back.
 * @public
 */
export const checkpointSchema = z.object({
  position: z.int().nonnegative(),
  hash: z.string().max(1024),
  at: instantSchema,
  by: actorIdSchema,
  signature: z.string().min(1).max(8192),
})

/**
 * A signed statement that a chain had this head at this time.
 * @public
 */
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>

/**
 * Signs text; given by the caller, who holds the key.
 * @public
 */
export type SignText = (text: string) => string

/**
 * Signs the head of a chain, so that a later cut, fork or rewriting of the chain shows.
 *
 * @remarks
 * A chain alone cannot show that its end was cut off, nor that all of it was written anew. Keep checkpoints where whoever can write to
 * the chain cannot. Where the key answers only asynchronously, sign {@link checkpointText} and put the signature beside it.
 *
 * @param context - `now` and `actor` say when the checkpoint was made and by whom.
 *
 * @example
 * const context = { now: instant('2026-11-22T09:30:00Z'), actor: { id: 'nightly' as ActorId, kind: 'system' as const, roles: [] } }
 * checkpoint({ position: 2, hash: 'ab12' }, (text) => `signed ${text}`, context)
 * //=> {
 * //=>   position: 2, hash: 'ab12', at: '2026-11-22T09:30:00Z', by: 'nightly',
 * //=>   signature: 'signed {"at":"2026-11-22T09:30:00Z","by":"nightly","hash":"ab12","position":2}',
 * //=> }
 * @public
 */
export function checkpoint(head: ChainHead, sign: SignText, context: Context): Checkpoint {
  const statement = { position: head.position, hash: head.hash, at: context.now, by: context.actor.id }
  return { ...statement, signature: sign(checkpointText(statement)) }
}

/**
 * Writes the text of a checkpoint that its signature covers.
 *
 * @example
 * checkpointText({ position: 0, hash: '', at: instant('2026-11-22T09:30:00Z'), by: 'nightly' as ActorId })
 * //=> '{"at":"2026-11-22T09:30:00Z","by":"nightly","hash":"","position":0}'
 * @public
 */
export function checkpointText(statement: ChainHead & { readonly at: Instant; readonly by: ActorId }): string {
  const { at, by, hash, position } = statement
  return canonicalJson({ at, by, hash, position })
}
