import { canonicalJson } from './canonical-json.ts'

/**
 * Turns text into its digest; given by the caller, for example SHA-256 in hexadecimal.
 *
 * @remarks It must be a cryptographic hash of at least 256 bits, the same for the whole life of a chain.
 * @public
 */
export type HashText = (text: string) => string

/**
 * Where a chain ends: the position of its last entry, and the hash that covers everything up to it.
 * @public
 */
export type ChainHead = { readonly position: number; readonly hash: string }

/**
 * One entry of a chain: what it records, and a hash that covers it and everything before it.
 * @public
 */
export type ChainEntry<Content = unknown> = ChainHead & { readonly content: Content }

/**
 * The head of a chain that has no entry yet.
 * @public
 */
export const genesis: ChainHead = Object.freeze({ position: 0, hash: '' })

/**
 * Makes the entry that follows another.
 *
 * @remarks
 * The hash is taken over the canonical form of `[position, previous hash, content]`, so that no entry can be changed, moved,
 * put in or left out without every later hash being wrong. Where content is large or personal, give its digest as the content.
 *
 * @param previous - The entry or head that this one follows; {@link genesis} for the first.
 *
 * @example
 * const hash = (text: string) => `hash of ${text}`
 * const first = chainEntry(genesis, 'opened', hash)
 * first //=> { position: 1, content: 'opened', hash: 'hash of [1,"","opened"]' }
 * chainEntry(first, 'closed', hash).position //=> 2
 * @public
 */
export function chainEntry<Content>(previous: ChainHead, content: Content, hash: HashText): ChainEntry<Content> {
  const position = previous.position + 1
  return { position, content, hash: hash(canonicalJson([position, previous.hash, content])) }
}
