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
import { type BatchOutcome, importBatch, type NumberedRow, type Run, type Told } from './import-batch.ts'
import type { ReadRow } from './read-caseload.ts'

const rowsInBatch = 1000

/** What became of a file: every row is counted once, and apart from that the codes that the mapping does not know and what is to be looked at. */
export type ImportOutcome = {
  readonly balance: Balance
  readonly unknownCodes: readonly UnknownCodeCount[]
  /** Values that could not be used, of rows that were taken without them. */
  readonly leftOut: number
  /** What rows say that differs from the record, which was left as it is. */
  readonly conflicts: number
}

/** Who is told as an import goes on; what is told was kept by the database. */
export type ImportListener = {
  readonly onReject: (reject: Told) => void
  /** Told of each row that was taken with something left out of it or left as the record has it. */
  readonly onNote: (note: Told) => void
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
  let outcome: ImportOutcome = { balance: emptyBalance, unknownCodes: [], leftOut: 0, conflicts: 0 }
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
  const unreadable = batch.flatMap(({ line, result }): Told[] => (result.ok ? [] : [{ line, problems: result.error }]))
  const taken = readable.length === 0 ? nothingTaken : await importBatch(casework, run, readable)
  const rejects = inOrder([...unreadable, ...taken.rejects])
  for (const reject of rejects) listener.onReject(reject)
  const leftOut = leftOutOf(batch, rejects)
  for (const note of inOrder([...leftOut, ...taken.conflicts])) listener.onNote(note)
  const unknownCodes = batch.reduce(
    (tally, { unknown }) => (unknown === undefined ? tally : tallyUnknownCodes(tally, unknown)),
    before.unknownCodes,
  )
  const { imported, unchanged } = taken
  const counted = balanceSchema.parse({ read: batch.length, imported, unchanged, rejected: rejects.length })
  return {
    balance: addBalances(before.balance, counted),
    unknownCodes,
    leftOut: before.leftOut + countOf(leftOut),
    conflicts: before.conflicts + countOf(taken.conflicts),
  }
}

const nothingTaken: BatchOutcome = { imported: 0, unchanged: 0, rejects: [], conflicts: [] }

/** What was left out of the rows that were taken; what is wrong with a row that was not is told with its rejection. */
function leftOutOf(batch: readonly ReadRow[], rejects: readonly Told[]): readonly Told[] {
  const rejected = new Set(rejects.map(({ line }) => line))
  return batch.flatMap(({ line, leftOut }) =>
    leftOut.length === 0 || rejected.has(line) ? [] : [{ line, problems: leftOut }],
  )
}

const inOrder = (told: readonly Told[]): readonly Told[] => [...told].sort((one, other) => one.line - other.line)

const countOf = (told: readonly Told[]): number => told.reduce((count, { problems }) => count + problems.length, 0)

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
