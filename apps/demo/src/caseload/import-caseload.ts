import {
  addBalances,
  type Balance,
  balanceSchema,
  emptyBalance,
  tallyUnknownCodes,
  type UnknownCodeCount,
} from '@casework/imports'
import type { Context } from '@casework/kernel'
import type { Casework } from '../casework/casework.ts'
import { tidyWorkList } from '../casework/work-list-table.ts'
import { importBatch, type NumberedRow, type Reject, type Run } from './import-batch.ts'
import type { ReadRow } from './read-caseload.ts'

const rowsInBatch = 1000

/** What became of a file: every row is counted once, and every code that the mapping does not know is listed. */
export type ImportOutcome = { readonly balance: Balance; readonly unknownCodes: readonly UnknownCodeCount[] }

/** Who is told as an import goes on; what is told was kept by the database. */
export type ImportListener = {
  readonly onReject: (reject: Reject) => void
  readonly onProgress: (balance: Balance) => void | Promise<void>
}

/** Imports rows batch by batch, each in one transaction; run again after a break it passes over what was imported. */
export async function importCaseload(
  casework: Casework,
  rows: AsyncIterable<ReadRow>,
  context: Context,
  listener: ImportListener,
): Promise<ImportOutcome> {
  const run: Run = { id: casework.newId(), context, asAt: casework.today() }
  let outcome: ImportOutcome = { balance: emptyBalance, unknownCodes: [] }
  for await (const batch of batches(rows, rowsInBatch)) {
    outcome = await take(casework, run, batch, outcome, listener)
    await listener.onProgress(outcome.balance)
  }
  if (outcome.balance.imported > 0) await tidyWorkList(casework.client)
  return outcome
}

async function take(
  casework: Casework,
  run: Run,
  batch: readonly ReadRow[],
  before: ImportOutcome,
  listener: ImportListener,
): Promise<ImportOutcome> {
  const readable = batch.flatMap(({ line, result }): NumberedRow[] => (result.ok ? [{ line, row: result.value }] : []))
  const unreadable = batch.flatMap(({ line, result }): Reject[] =>
    result.ok ? [] : [{ line, problems: result.error }],
  )
  const taken =
    readable.length === 0 ? { imported: 0, unchanged: 0, rejects: [] } : await importBatch(casework, run, readable)
  const rejects = [...unreadable, ...taken.rejects].sort((one, other) => one.line - other.line)
  for (const reject of rejects) listener.onReject(reject)
  const unknownCodes = batch.reduce(
    (tally, { unknown }) => (unknown === undefined ? tally : tallyUnknownCodes(tally, unknown)),
    before.unknownCodes,
  )
  const { imported, unchanged } = taken
  const counted = balanceSchema.parse({ read: batch.length, imported, unchanged, rejected: rejects.length })
  return { balance: addBalances(before.balance, counted), unknownCodes }
}

/** Rows in batches; while one is being kept, the next is read already. */
async function* batches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  let next = nextBatch(iterator, size)
  try {
    for (let batch = await next; batch.length > 0; batch = await next) {
      next = nextBatch(iterator, size)
      next.catch(() => undefined)
      yield batch
    }
  } finally {
    await next.catch(() => undefined)
    await iterator.return?.()
  }
}

async function nextBatch<Item>(iterator: AsyncIterator<Item>, size: number): Promise<readonly Item[]> {
  const batch: Item[] = []
  while (batch.length < size) {
    const { done, value } = await iterator.next()
    if (done === true) break
    batch.push(value)
  }
  return batch
}
