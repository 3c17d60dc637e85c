import {
  type ChainEntry,
  type ChainHead,
  canonicalJson,
  type HashText,
  verifyChain,
  verifyDigest,
} from '@casework/audit-trail'
import { type Problem, problem, type Refused, type Result } from '@casework/kernel'
import type { EventStoreSettings } from '../event-store-settings.ts'
import type { VerifyProblemCode } from '../verify-problem-code.ts'
import { eventContent } from './event-content.ts'
import { digestsOf, type EventRow, eventColumns, type PersonalRow, personalRowsOf } from './event-rows.ts'
import { queryWithoutCompiling } from './without-compiling.ts'

type AuditRow = {
  readonly audit_position: string
  readonly audit_hash: string
  readonly erasure_content: string | null
} & (EventRow | { readonly [Column in keyof EventRow]: null })

const batch = 2_000
/** Each entry looks up its own event: `offset 0` keeps the planner from reading the whole table for every batch. */
const walkQuery = `select a.position::text as audit_position, a.hash as audit_hash, r.content::text as erasure_content, e.*
  from audit_entries a left join erasures r on r.id = a.erasure
  left join lateral (select ${eventColumns} from stored_events e where e.position = a.event offset 0) e on true
  where a.position > $1::bigint and a.position <= $2::bigint order by a.position limit ${batch}`

/** Walks the chain in batches, so that memory stays flat however long it is. */
export async function walkChain(
  settings: EventStoreSettings,
  from: ChainHead,
  last: number,
): Promise<Result<ChainHead, VerifyProblemCode>> {
  let head: ChainHead = { position: from.position, hash: from.hash }
  for (;;) {
    const rows = await queryWithoutCompiling<AuditRow>(settings.client, walkQuery, [head.position, last])
    const walked = verifyRows(rows, head, settings.hash)
    if (!walked.ok || rows.length < batch) return walked
    head = walked.value
  }
}

/** The chain itself is checked up to and with the first row whose content does not bear it out, so that the first bad entry is named. */
function verifyRows(rows: readonly AuditRow[], from: ChainHead, hash: HashText): Result<ChainHead, VerifyProblemCode> {
  const entries: ChainEntry[] = []
  let unsound: Refused<VerifyProblemCode> | undefined
  for (const row of rows) {
    const content = contentOf(row)
    if (content === undefined)
      unsound = problem('EVENT_STORE.CONTENT_MISSING', { position: Number(row.audit_position) })
    else
      entries.push({
        position: Number(row.audit_position),
        hash: row.audit_hash,
        content: hash(canonicalJson(content)),
      })
    unsound ??= personalProblem(row, hash)
    if (unsound !== undefined) break
  }
  const verified = verifyChain(entries, hash, from)
  return verified.ok && unsound !== undefined ? unsound : verified
}

function contentOf(row: AuditRow): unknown {
  if (row.erasure_content !== null) return JSON.parse(row.erasure_content)
  if (row.position === null) return undefined
  const { type, type_version: version, stream, stream_version: streamVersion, event_id, personal_digests } = row
  return eventContent({
    event: { type, version, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) },
    stream,
    streamVersion,
    eventId: event_id ?? undefined,
    personalDigests: personal_digests === null ? undefined : digestsOf(personal_digests),
  })
}

function personalProblem(row: AuditRow, hash: HashText): Refused<VerifyProblemCode> | undefined {
  if (row.position === null || row.personal_digests === null) return undefined
  const position = Number(row.audit_position)
  const digests = digestsOf(row.personal_digests)
  const values = new Map(personalRowsOf(row).map((value) => [value[0], value]))
  if (values.size > Object.keys(digests).length) return problem('EVENT_STORE.PERSONAL_VALUE_CHANGED', { position })
  for (const [key, digest] of Object.entries(digests)) {
    const code = personalCode(values.get(key), { digest, stream: row.stream, hash })
    if (code !== undefined) return problem(code, { position })
  }
  return undefined
}

type Claim = { readonly digest: string; readonly stream: string; readonly hash: HashText }

function personalCode(row: PersonalRow | undefined, claim: Claim): Problem<VerifyProblemCode>['code'] | undefined {
  if (row === undefined) return 'EVENT_STORE.PERSONAL_VALUE_MISSING'
  const [key, value, salt, erasure] = row
  if (erasure !== null) {
    const covered = erasure.stream === claim.stream && (erasure.keys?.includes(key) ?? true)
    return covered ? undefined : 'EVENT_STORE.ERASURE_NOT_RECORDED'
  }
  return salt !== null && verifyDigest(value, salt, claim.digest, claim.hash)
    ? undefined
    : 'EVENT_STORE.PERSONAL_VALUE_CHANGED'
}
