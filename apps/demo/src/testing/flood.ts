import { aRow, csvOf } from './caseload-file.ts'

/** A file of so many rows that it takes an import several batches. */
export function manyRows(count: number): string {
  return csvOf(Array.from({ length: count }, (_, index) => aRow(index + 1)))
}
