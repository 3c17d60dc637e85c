import { type Balance, countRow, emptyBalance, type Row } from '@casework/imports'
import { andThen, type Change, type Context, type Problem, problem, type Result } from '@casework/kernel'
import {
  beginReport,
  defaultForcePolicy,
  type Handover,
  type ReportEvent,
  readHandover,
  recordLanding,
  saveAnswers,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Casework } from '../casework/casework.ts'
import { streamOf } from '../casework/record-snapshots.ts'
import { append, loadCustomer, loadForceReport } from '../casework/records.ts'

type Taken = { readonly line: number; readonly problems: readonly Problem[] }

/**
 * Takes over the reports of a provider's own system, row by row: each becomes a draft that the officer goes on with. A report that is
 * known already is left as it is, and every row that cannot be taken is told with its line and columns.
 */
export async function takeOverReports(
  casework: Casework,
  rows: AsyncIterable<Row>,
  context: Context,
  onReject: (rejected: Taken) => void,
): Promise<Balance> {
  let balance = emptyBalance
  for await (const row of rows) {
    const taken = await takeOver(casework, row, context)
    if (!taken.ok) onReject({ line: row.line, problems: taken.error })
    balance = countRow(balance, taken.ok ? taken.value : 'rejected')
  }
  return balance
}

async function takeOver(casework: Casework, row: Row, context: Context): Promise<Result<'imported' | 'unchanged'>> {
  const read = andThen(row, (cells) => readHandover(textsOf(cells), context.now))
  if (!read.ok) return read
  const { reportId, customerId } = read.value.begin
  if ((await loadForceReport(casework.store, reportId)) !== undefined) return { ok: true, value: 'unchanged' }
  if ((await loadCustomer(casework.store, customerId)) === undefined)
    return problem('DEMO.PERSON_NOT_FOUND', {}, ['customerId'])
  const stream = { stream: streamOf('forceReport', reportId), version: 0 }
  const appended = await append(casework.store, stream, begun(read.value, context))
  return appended.ok ? { ok: true, value: 'imported' } : appended
}

function textsOf(cells: ReadonlyMap<string, string | readonly string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...cells].map(([column, cell]) => [column, typeof cell === 'string' ? cell : cell.join(';')]),
  )
}

type Changed = Result<Change<UseOfForceReport, ReportEvent>>

/** What beginning, writing and landing together did. */
function begun({ begin, answers, landing }: Handover, context: Context): Changed {
  const written = after(beginReport(begin, context), (report) => saveAnswers(report, { answers }, context))
  if (landing === undefined) return written
  return after(written, (report) => recordLanding(report, landing, { ...context, policy: defaultForcePolicy }))
}

function after(done: Changed, next: (report: UseOfForceReport) => Changed): Changed {
  if (!done.ok) return done
  const then = next(done.value.record)
  if (!then.ok) return then
  return { ok: true, value: { record: then.value.record, events: [...done.value.events, ...then.value.events] } }
}
