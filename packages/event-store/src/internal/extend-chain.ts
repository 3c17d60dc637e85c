import { type ChainHead, chainEntry, type HashText } from '@casework/audit-trail'
import { DomainError } from '@casework/kernel'
import type { SqlClient } from '../sql-client.ts'

/** What an entry of the chain is about, and the digest of it that the entry's hash covers. */
export type ChainLink = {
  readonly event?: number | undefined
  readonly erasure?: string | undefined
  readonly digest: string
}

const mostEntries = 8_000
const lockHead = 'select position::text, hash from audit_head for update'
const insertEntries = `with entries as (
    insert into audit_entries (position, event, erasure, hash)
    select position, event, erasure, hash
    from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[]) as given(position, event, erasure, hash))
  update audit_head set position = $5::bigint, hash = $6::text`

/** Adds entries to the chain; the lock on its head, held until the commit, makes the order of the chain the order of commits. */
export async function extendChain(links: readonly ChainLink[], hash: HashText, client: SqlClient): Promise<void> {
  const { rows } = await client.query<{ position: string; hash: string }>(lockHead)
  const [row] = rows
  if (row === undefined) throw new DomainError('EVENT_STORE.CHAIN_HEAD_MISSING')
  let head: ChainHead = { position: Number(row.position), hash: row.hash }
  for (let from = 0; from < links.length; from += mostEntries) {
    const some = links.slice(from, from + mostEntries)
    const positions: number[] = []
    const hashes: string[] = []
    for (const { digest } of some) {
      head = chainEntry(head, digest, hash)
      positions.push(head.position)
      hashes.push(head.hash)
    }
    const events = some.map(({ event = null }) => event)
    const erasures = some.map(({ erasure = null }) => erasure)
    await client.query(insertEntries, [positions, events, erasures, hashes, head.position, head.hash])
  }
}
