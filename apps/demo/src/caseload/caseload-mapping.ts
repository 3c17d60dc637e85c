import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Mapping, parseMapping } from '@casework/imports'
import { andThen, parseJson, type Result } from '@casework/kernel'

/** The mapping of the demo's own caseload files. */
export const defaultMappingFile = join(import.meta.dirname, '../../caseload-mapping.json')

/** Reads a mapping file, or says what is wrong with it. */
export function readMapping(file: string = defaultMappingFile): Result<Mapping> {
  return andThen(parseJson(readFileSync(file, 'utf8')), parseMapping)
}
