import { problem, type Result, succeeded } from '@casework/kernel'
import { type Checkpoint, checkpointText } from './checkpoint.ts'
import { type ChainHead, genesis } from './hash-chain.ts'

/**
 * Tells whether a signature is that of the text; given by the caller, who knows the public key.
 * @public
 */
export type VerifySignature = (text: string, signature: string) => boolean

/**
 * Gives the hash that the chain has now at a position, or nothing where the chain does not reach that far.
 * @public
 */
export type HashAt = (position: number) => string | undefined

/**
 * Why a checkpoint is not borne out.
 * @public
 */
export type CheckpointProblemCode =
  | 'AUDIT_TRAIL.SIGNATURE_NOT_VALID'
  | 'AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT'
  | 'AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT'

/**
 * Holds a chain against a checkpoint that was kept elsewhere.
 *
 * @remarks Use it together with {@link verifyChain}: the chain proves that its entries belong together, the checkpoint that they are the same ones.
 *
 * @returns The head that the checkpoint vouches for, or `AUDIT_TRAIL.SIGNATURE_NOT_VALID` | `AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT` (the end
 * was cut off) | `AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT` (the chain was forked or written anew), each with the checkpoint's `position`.
 *
 * @example
 * const context = { now: instant('2026-11-22T09:30:00Z'), actor: { id: 'nightly' as ActorId, kind: 'system' as const, roles: [] } }
 * const kept = checkpoint({ position: 2, hash: 'ab12' }, (text) => `signed ${text}`, context)
 * const verify = (text: string, signature: string) => signature === `signed ${text}`
 * verifyCheckpoint(kept, verify, () => 'ab12') //=> { ok: true, value: { position: 2, hash: 'ab12' } }
 * verifyCheckpoint(kept, verify, () => undefined)
 * //=> { ok: false, error: [{ code: 'AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT', params: { position: 2 } }] }
 * @public
 */
export function verifyCheckpoint(
  checkpoint: Checkpoint,
  verify: VerifySignature,
  hashAt: HashAt,
): Result<ChainHead, CheckpointProblemCode> {
  const { position, hash } = checkpoint
  if (!verify(checkpointText(checkpoint), checkpoint.signature)) {
    return problem('AUDIT_TRAIL.SIGNATURE_NOT_VALID', { position })
  }
  const found = position === genesis.position ? genesis.hash : hashAt(position)
  if (found === undefined) return problem('AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT', { position })
  if (found !== hash) return problem('AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT', { position })
  return succeeded({ position, hash })
}

/**
 * Holds a chain against every checkpoint, in the order given, and stops at the first that is not borne out.
 *
 * @returns How many checkpoints were held against the chain, or the problem of the first that is not borne out:
 * `AUDIT_TRAIL.SIGNATURE_NOT_VALID` | `AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT` | `AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT`.
 *
 * @example
 * verifyCheckpoints([], () => true, () => undefined) //=> { ok: true, value: { checkpoints: 0 } }
 * @public
 */
export function verifyCheckpoints(
  checkpoints: Iterable<Checkpoint>,
  verify: VerifySignature,
  hashAt: HashAt,
): Result<{ readonly checkpoints: number }, CheckpointProblemCode> {
  let count = 0
  for (const checkpoint of checkpoints) {
    const verified = verifyCheckpoint(checkpoint, verify, hashAt)
    if (!verified.ok) return verified
    count += 1
  }
  return succeeded({ checkpoints: count })
}
