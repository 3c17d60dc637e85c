import { DomainError, problem, type Result, succeeded } from '@casework/kernel'
import { type ChainEntry, type ChainHead, chainEntry, genesis, type HashText } from './hash-chain.ts'

/**
 * Walks a chain and names the first entry that is not as it was written.
 *
 * @remarks
 * Entries are read one at a time, so a chain of any length is walked in flat memory; walk it in batches by giving the head that
 * the last batch ended with. A chain cut off at its end still verifies: {@link verifyCheckpoint} shows that.
 *
 * @param from - Where the walk begins: the head before the first entry given, {@link genesis} unless told.
 * @returns The head that the entries lead to, or `AUDIT_TRAIL.ENTRY_OUT_OF_PLACE` (an entry is missing, repeated or moved) |
 * `AUDIT_TRAIL.ENTRY_CHANGED` (its content or a hash is not what it was), each with the `position` of the first bad entry.
 *
 * @example
 * const hash = (text: string) => `hash of ${text}`
 * const first = chainEntry(genesis, 'opened', hash)
 * const second = chainEntry(first, 'closed', hash)
 * verifyChain([first, second], hash).ok //=> true
 * verifyChain([first, { ...second, content: 'kept open' }], hash)
 * //=> { ok: false, error: [{ code: 'AUDIT_TRAIL.ENTRY_CHANGED', params: { position: 2 } }] }
 * verifyChain([second], hash)
 * //=> { ok: false, error: [{ code: 'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE', params: { position: 1, found: 2 } }] }
 * @public
 */
export function verifyChain(
  entries: Iterable<ChainEntry>,
  hash: HashText,
  from: ChainHead = genesis,
): Result<ChainHead, 'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE' | 'AUDIT_TRAIL.ENTRY_CHANGED'> {
  let head = from
  for (const entry of entries) {
    const position = head.position + 1
    if (entry.position !== position) {
      return problem('AUDIT_TRAIL.ENTRY_OUT_OF_PLACE', { position, found: entry.position })
    }
    if (!follows(head, entry, hash)) return problem('AUDIT_TRAIL.ENTRY_CHANGED', { position })
    head = entry
  }
  return succeeded({ position: head.position, hash: head.hash })
}

/** Content that cannot even be written as JSON is not what was chained. */
function follows(head: ChainHead, entry: ChainEntry, hash: HashText): boolean {
  try {
    return chainEntry(head, entry.content, hash).hash === entry.hash
  } catch (error) {
    if (DomainError.isInstance(error)) return false
    throw error
  }
}
