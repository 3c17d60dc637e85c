import type { Case } from '@casework/cases'
import type { Customer } from '@casework/customers'
import type { AppendRequest, SqlClient } from '@casework/event-store'
import {
  andThen,
  type CivilDate,
  type Context,
  DomainError,
  type DomainEvent,
  map,
  type Problem,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import { type Casework, sha256 } from '../casework/casework.ts'
import { caseStream, customerStream, readSnapshots } from '../casework/record-snapshots.ts'
import { caseChanges } from './case-changes.ts'
import type { CaseloadRow } from './caseload-row.ts'
import { personChanges } from './person-changes.ts'

/** A row that was read, with the line it stands on. */
export type NumberedRow = { readonly line: number; readonly row: CaseloadRow }

/** A row with what it is told apart by: a digest of all it says, and the ids that follow from its references. */
type KnownRow = NumberedRow & { readonly digest: string; readonly customerId: string; readonly caseId: string }

/** A row that was not imported, with the reasons; or what is to be looked at in one that was. */
export type Told = { readonly line: number; readonly problems: readonly Problem[] }

/** What became of a batch: every row of it is counted once. */
export type BatchOutcome = {
  readonly imported: number
  readonly unchanged: number
  readonly rejects: readonly Told[]
  /** What rows say that differs from the record, which was left as it is. */
  readonly conflicts: readonly Told[]
}

/** Which import a batch belongs to. */
export type Run = { readonly id: string; readonly context: Context; readonly asAt: CivilDate }

type Stream = { readonly record: Case | Customer | undefined; readonly version: number; readonly events: DomainEvent[] }
type Streams = Map<string, Stream>

const mostAttempts = 5
const conflict = 'DEMO.IMPORT_CONFLICT'

/**
 * Imports a batch of rows in one transaction: all that is counted as imported is kept, or nothing is. Where somebody else changed one of its
 * records meanwhile, the whole batch is worked out again from what then stands.
 */
export async function importBatch(casework: Casework, run: Run, rows: readonly NumberedRow[]): Promise<BatchOutcome> {
  const knownRows = rows.map(knownRow)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await importOnce(casework, run, knownRows)
    } catch (error) {
      if (attempt >= mostAttempts || !DomainError.isInstance(error) || error.code !== conflict) throw error
    }
  }
}

/** Imports queue, so that two of one file at once do not work out the same people twice. */
const queueUp = 'select pg_advisory_xact_lock(73011959)'

async function importOnce(casework: Casework, run: Run, knownRows: readonly KnownRow[]): Promise<BatchOutcome> {
  return casework.client.transaction(async (client) => {
    await client.query(queueUp)
    const seen = await seenBefore(knownRows, client)
    const fresh = knownRows.filter(({ row, digest }) => seen.get(row.caseReference)?.digest !== digest)
    const streams = await streamsOf(fresh, client)
    const taken = knownRows.map((known) => ({ ...known, outcome: takeRow(known, seen, streams, run) }))
    await appendAll(casework, streams, client)
    const kept = taken.filter(({ outcome }) => outcome.ok)
    await remember(kept, run, client)
    const imported = kept.filter(({ outcome }) => outcome.ok && outcome.value !== 'unchanged').length
    const rejects = taken.flatMap(({ line, outcome }) => (outcome.ok ? [] : [{ line, problems: outcome.error }]))
    const conflicts = taken.flatMap(({ line, outcome }) =>
      outcome.ok && outcome.value !== 'unchanged' && outcome.value.length > 0
        ? [{ line, problems: outcome.value }]
        : [],
    )
    return { imported, unchanged: kept.length - imported, rejects, conflicts }
  })
}

/** Takes one row: it is imported, with what differs from the record, or it says nothing new, or it is refused. */
function takeRow(
  known: KnownRow,
  seen: Map<string, Seen>,
  streams: Streams,
  run: Run,
): Result<readonly Problem[] | 'unchanged'> {
  const { line, row, digest } = known
  const before = seen.get(row.caseReference)
  if (before?.run === run.id)
    return problem('IMPORT.DUPLICATE_REFERENCE', { firstLine: before.line }, ['caseReference'])
  seen.set(row.caseReference, { digest, run: run.id, line })
  if (before?.digest === digest) return succeeded('unchanged')
  return applyRow(known, streams, run)
}

/** Works out what a row changes, and keeps it only where both the person and the case take it; gives what differs from the record. */
function applyRow(known: KnownRow, streams: Streams, { context, asAt }: Run): Result<readonly Problem[]> {
  const { row, customerId, caseId } = known
  const ids = { customerId, caseId }
  const [personStream, caseworkStream] = [customerStream(customerId), caseStream(caseId)]
  const [person, casework] = [streams.get(personStream), streams.get(caseworkStream)]
  const changes = andThen(
    personChanges(row, customerId, person?.record as Customer | undefined, context, asAt),
    (personChange) =>
      map(
        caseChanges(row, ids, casework?.record as Case | undefined, context, asAt),
        (caseChange) => [personChange, caseChange] as const,
      ),
  )
  return map(changes, ([personChange, caseChange]) => {
    keep(streams, personStream, person, personChange)
    keep(streams, caseworkStream, casework, caseChange)
    return [...personChange.conflicts, ...caseChange.conflicts]
  })
}

function keep(
  streams: Streams,
  name: string,
  before: Stream | undefined,
  change: { record: Case | Customer; events: readonly DomainEvent[] },
): void {
  streams.set(name, {
    record: change.record,
    version: before?.version ?? 0,
    events: [...(before?.events ?? []), ...change.events],
  })
}

async function appendAll(casework: Casework, streams: Streams, client: SqlClient): Promise<void> {
  const requests = [...streams].flatMap(([stream, { version, events }]): AppendRequest[] =>
    events.length === 0 ? [] : [{ stream, events, expectedVersion: version === 0 ? 'doesNotExist' : version }],
  )
  if (requests.length === 0) return
  const appended = await casework.storeOn(client).appendMany(requests)
  if (!appended.ok) throw new DomainError(conflict, { streams: appended.error.length })
}

async function streamsOf(rows: readonly KnownRow[], client: SqlClient): Promise<Streams> {
  const names = rows.flatMap(({ customerId, caseId }) => [customerStream(customerId), caseStream(caseId)])
  const snapshots = names.length === 0 ? [] : await readSnapshots<Case | Customer>([...new Set(names)], client)
  return new Map(snapshots.map(({ stream, version, record }) => [stream, { record, version, events: [] }]))
}

type Seen = { readonly digest: string; readonly run: string; readonly line: number }

async function seenBefore(rows: readonly NumberedRow[], client: SqlClient): Promise<Map<string, Seen>> {
  const { rows: found } = await client.query<Seen & { reference: string }>(
    'select reference, digest, run, line from imported_rows where reference = any($1)',
    [rows.map(({ row }) => row.caseReference)],
  )
  return new Map(found.map(({ reference, ...seen }) => [reference, seen]))
}

async function remember(rows: readonly KnownRow[], run: Run, client: SqlClient): Promise<void> {
  await client.query(
    `insert into imported_rows (reference, digest, run, line)
     select reference, digest, $4, line from unnest($1::text[], $2::text[], $3::integer[]) as given (reference, digest, line)
     on conflict (reference) do update set digest = excluded.digest, run = excluded.run, line = excluded.line`,
    [rows.map(({ row }) => row.caseReference), rows.map(({ digest }) => digest), rows.map(({ line }) => line), run.id],
  )
}

/** Ids follow from the references, so that the same row makes the same person and case wherever it is imported. */
function knownRow({ line, row }: NumberedRow): KnownRow {
  return {
    line,
    row,
    digest: sha256(JSON.stringify(row)),
    customerId: `p-${sha256(`person ${row.personReference}`).slice(0, 20)}`,
    caseId: `c-${sha256(`case ${row.caseReference}`).slice(0, 20)}`,
  }
}
