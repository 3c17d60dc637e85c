export { chunksOf } from './chunks-of.ts'
export { type CsvOptions, type Delimiter, type OpenedCsv, type OpenProblemCode, openCsv } from './open-csv.ts'
export { readCsv } from './read-csv.ts'
export { readNdjson } from './read-ndjson.ts'
