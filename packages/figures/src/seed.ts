import { problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

/** A SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits; passed in by whoever runs on a platform that has one. @public */
export type Sha256 = (text: string) => string

/** Checks a seed: 32 lower-case hexadecimal digits, 128 bits that nobody can guess from their hash. @public */
export const seedSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'Seed'>()
/** A seed: 32 lower-case hexadecimal digits from a source of true chance. @public */
export type Seed = z.infer<typeof seedSchema>

/** Checks what is published of a seed before the period. @public */
export const seedCommitmentSchema = z.object({
  algorithm: z.literal('sha256'),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
/** What is published of a seed before the period: its hash, which binds without telling. @public */
export type SeedCommitment = Readonly<z.infer<typeof seedCommitmentSchema>>

/** A seed that was shown to be the one committed to; only such a seed draws. @public */
export type RevealedSeed = Readonly<{ seed: Seed; hash: string }> & z.core.$brand<'RevealedSeed'>

/**
 * Reads a seed from text.
 *
 * @returns The seed, or `FIGURES.NOT_A_SEED`.
 *
 * @example
 * parseSeed('000102030405060708090a0b0c0d0e0f').ok //=> true
 * parseSeed('2026').ok //=> false
 * @public
 */
export function parseSeed(text: string): Result<Seed, 'FIGURES.NOT_A_SEED'> {
  const parsed = seedSchema.safeParse(text)
  return parsed.success ? succeeded(parsed.data) : problem('FIGURES.NOT_A_SEED')
}

/**
 * Binds a seed before the period it samples: publish what comes back, keep the seed secret, and reveal it after.
 *
 * @remarks
 * Nobody can then choose the seed by whom it would draw, and nobody can tell beforehand who will be drawn. Use one seed for one draw.
 * Anybody checks it with `printf %s SEED | sha256sum`. Source: domain.md §3.4, Sampling (ours).
 *
 * @example
 * const sha256 = (text: string) => text.length === 32 ? 'ab'.repeat(32) : '' // stands for a real SHA-256
 * const seed = parseSeed('000102030405060708090a0b0c0d0e0f')
 * seed.ok && commitSeed(seed.value, sha256).algorithm //=> 'sha256'
 * @public
 */
export function commitSeed(seed: Seed, sha256: Sha256): SeedCommitment {
  return { algorithm: 'sha256', hash: sha256(seed) }
}

/**
 * Shows that a revealed seed is the one whose hash was published.
 *
 * @returns The seed to draw with, or `FIGURES.SEED_NOT_AS_COMMITTED`.
 *
 * @example
 * const sha256 = (text: string) => text.slice(0, 2).repeat(32) // stands for a real SHA-256
 * const [seed, other] = [parseSeed('00'.repeat(16)), parseSeed('ff'.repeat(16))]
 * if (!seed.ok || !other.ok) throw new Error('both are seeds')
 * const published = commitSeed(seed.value, sha256)
 * verifySeed(seed.value, published, sha256).ok //=> true
 * verifySeed(other.value, published, sha256).ok //=> false
 * @public
 */
export function verifySeed(
  seed: Seed,
  commitment: SeedCommitment,
  sha256: Sha256,
): Result<RevealedSeed, 'FIGURES.SEED_NOT_AS_COMMITTED'> {
  const { hash } = commitSeed(seed, sha256)
  if (!isHash(hash) || hash !== commitment.hash) return problem('FIGURES.SEED_NOT_AS_COMMITTED')
  return succeeded({ seed, hash } as RevealedSeed)
}

/** Whether a text is a SHA-256 in hexadecimal: a function that gives anything else proves nothing. */
function isHash(text: unknown): boolean {
  return seedCommitmentSchema.shape.hash.safeParse(text).success
}
