import { contactDetailsSchema } from '@casework/customers'
import { leaveOutWrong, type MappedRow, type Mapping, mapRow, type Row } from '@casework/imports'
import { openCsv, readNdjson } from '@casework/imports/csv'
import { andThen, map, type Problem, parseInput, type Result, succeeded } from '@casework/kernel'
import type { CaseloadRow } from './caseload-row.ts'
import { toCaseloadRow } from './to-caseload-row.ts'

/** The kinds of file that can be imported. */
export type FileFormat = 'csv' | 'ndjson'

/** A row as it was read: what it says, or why it cannot be taken; with the codes that the mapping does not know and the values it left out. */
export type ReadRow = {
  readonly line: number
  readonly result: Result<CaseloadRow>
  readonly unknown: MappedRow | undefined
  readonly leftOut: readonly Problem[]
}

/** An opened file: what is worth telling of its header, and its rows as they come. */
export type OpenedCaseload = {
  readonly notes: readonly Problem[]
  readonly rows: AsyncGenerator<ReadRow, void, undefined>
}

/** Opens a caseload file; a file that cannot be read at all says why before anything is imported. */
export async function openCaseload(
  chunks: AsyncIterable<Uint8Array>,
  format: FileFormat,
  mapping: Mapping,
): Promise<Result<OpenedCaseload>> {
  if (format === 'ndjson') return succeeded({ notes: [], rows: readRows(readNdjson(chunks), mapping) })
  return map(await openCsv(chunks, { mapping }), ({ notes, rows }) => ({ notes, rows: readRows(rows, mapping) }))
}

async function* readRows(rows: AsyncIterable<Row>, mapping: Mapping): AsyncGenerator<ReadRow, void, undefined> {
  for await (const row of rows) {
    const mapped = andThen(mapRow(mapping, row), (each) => withoutWrongContact(mapping, each))
    yield {
      line: row.line,
      result: andThen(mapped, toCaseloadRow),
      unknown: mapped.ok && mapped.value.unknownCodes.length > 0 ? mapped.value : undefined,
      leftOut: mapped.ok ? mapped.value.leftOut : [],
    }
  }
}

const contactSchema = contactDetailsSchema.pick({ email: true, telephone: true })

/** An e-mail address or telephone number that is none is left out, where the mapping lets it be, and otherwise keeps the row out. */
function withoutWrongContact(mapping: Mapping, row: MappedRow): Result<MappedRow> {
  const contact = parseInput(contactSchema, row.fields)
  return contact.ok ? succeeded(row) : leaveOutWrong(mapping, row, contact.error)
}
