export { addBalances, type Balance, balanceSchema, countRow, emptyBalance, type RowOutcome } from './balance.ts'
export { csvCell, csvRow, restoredCell } from './csv-cell.ts'
export { type DateFormat, dateFormats } from './date-format.ts'
export {
  type CellProblemCode,
  type FileNoteCode,
  type FileProblemCode,
  type ImportProblemCode,
  importProblems,
  type MappingProblemCode,
  type ReadProblemCode,
} from './import-problems.ts'
export { leaveOutWrong } from './leave-out-wrong.ts'
export { type FieldValue, type KeptCode, type MappedRow, mapRow } from './map-row.ts'
export {
  type ColumnMapping,
  columnMappingSchema,
  expectedColumns,
  knownColumns,
  type Mapping,
  mappingSchema,
  parseMapping,
} from './mapping.ts'
export { readNdjsonLine } from './ndjson-line.ts'
export { createReferenceRegister, type ReferenceRegister } from './reference-register.ts'
export { type RejectedRow, rejectsHeader, rejectsLine, rejectsRow } from './rejected-row.ts'
export type { Cell, Cells, Row } from './row.ts'
export { notesHeader, notesLine, notesOnRow, type RowNote } from './row-note.ts'
export { tallyUnknownCodes, type UnknownCodeCount } from './unknown-codes.ts'
