import {
  type ChainHead,
  type Checkpoint,
  genesis,
  type VerifySignature,
  verifyCheckpoints,
} from '@casework/audit-trail'
import { problem, type Result, succeeded } from '@casework/kernel'
import type { EventStoreSettings } from './event-store-settings.ts'
import { walkChain } from './internal/walk-chain.ts'
import type { SqlClient } from './sql-client.ts'
import type { VerifyProblemCode } from './verify-problem-code.ts'

/**
 * Which checkpoints, kept outside the database, the chain is held against.
 * @public
 */
export type VerifyOptions =
  | { readonly checkpoints?: undefined; readonly fromCheckpoint?: undefined }
  | {
      readonly verifySignature: VerifySignature
      readonly checkpoints?: readonly Checkpoint[]
      /** Walks only what was added after this checkpoint. */
      readonly fromCheckpoint?: Checkpoint
    }

/**
 * How many entries were walked, and the head that they lead to.
 * @public
 */
export type Verified = { readonly entries: number; readonly head: ChainHead }

type HeadRow = {
  readonly position: string
  readonly hash: string
  readonly last: string
  readonly stray: string | null
}

/** One statement, and so one moment: the head, the last entry, and any event or erasure that no entry is about. */
const headQuery = `select h.position::text, h.hash,
  (select coalesce(max(a.position), 0) from audit_entries a)::text as last,
  coalesce(
    (select 'event ' || min(e.position) from stored_events e
      where not exists (select 1 from audit_entries a where a.event = e.position)),
    (select 'erasure ' || min(r.id) from erasures r
      where not exists (select 1 from audit_entries a where a.erasure = r.id))) as stray
  from audit_head h`

/** Walks the audit chain and holds it against the events, the personal values that still stand, the erasures and the checkpoints. */
export async function verify(
  settings: EventStoreSettings,
  options: VerifyOptions,
): Promise<Result<Verified, VerifyProblemCode>> {
  const { client } = settings
  const { rows } = await client.query<HeadRow>(headQuery)
  const [row] = rows
  if (row === undefined) return problem('EVENT_STORE.HEAD_DIFFERS', { position: 0 })
  const borneOut = await holdAgainstCheckpoints(options, client)
  if (!borneOut.ok) return borneOut
  const from = options.fromCheckpoint ?? genesis
  const walked = await walkChain(settings, from, Math.max(Number(row.position), Number(row.last)))
  if (!walked.ok) return walked
  const head = walked.value
  if (head.position !== Number(row.position) || head.hash !== row.hash) {
    return problem('EVENT_STORE.HEAD_DIFFERS', { position: head.position, recorded: row.position })
  }
  if (row.stray !== null) return problem('EVENT_STORE.NOT_IN_CHAIN', { stray: row.stray })
  return succeeded({ entries: head.position - from.position, head })
}

async function holdAgainstCheckpoints(
  options: VerifyOptions,
  client: SqlClient,
): Promise<Result<unknown, VerifyProblemCode>> {
  if (!('verifySignature' in options)) return succeeded(undefined)
  const { verifySignature, checkpoints = [], fromCheckpoint } = options
  const all = fromCheckpoint === undefined ? checkpoints : [fromCheckpoint, ...checkpoints]
  const { rows } = await client.query<{ position: string; hash: string }>(
    'select position::text, hash from audit_entries where position = any($1::bigint[])',
    [all.map(({ position }) => position)],
  )
  const hashes = new Map(rows.map(({ position, hash }) => [Number(position), hash]))
  return verifyCheckpoints(all, verifySignature, (position) => hashes.get(position))
}
