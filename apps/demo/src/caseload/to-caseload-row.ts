import { parsePartialDate } from '@casework/calendar'
import type { MappedRow } from '@casework/imports'
import {
  type CivilDate,
  type Problem,
  parseCivilDate,
  problem,
  type Result,
  refused,
  succeeded,
} from '@casework/kernel'
import { given } from '../web/form-fields.ts'
import type { CaseloadRow, GivenBarrier } from './caseload-row.ts'

type Fields = MappedRow['fields']
type Plain = string | number | boolean

/** Gives a mapped row as a person and a case; a date of birth or a barrier that cannot be read is told with its field. */
export function toCaseloadRow({ fields }: MappedRow): Result<CaseloadRow> {
  const birth = readBirth(fields['dateOfBirth'])
  const barriers = textsOf(fields['barriers']).map(readBarrier)
  const problems = [birth, ...barriers].flatMap((result): readonly Problem[] => (result.ok ? [] : result.error))
  if (problems.length > 0) return refused(problems)
  return succeeded({
    ...(plainFields(fields) as Pick<CaseloadRow, 'personReference' | 'caseReference' | 'fullName' | 'caseOpened'>),
    nameParts: textsOf(fields['nameParts']),
    ...given({ dateOfBirth: birth.ok ? birth.value : undefined }),
    barriers: barriers.flatMap((barrier) => (barrier.ok ? [barrier.value] : [])),
    personFacts: group(fields, 'personFacts.'),
    caseFacts: group(fields, 'caseFacts.'),
  })
}

function readBirth(value: Fields[string] | undefined) {
  if (value === undefined) return succeeded(undefined)
  const read = parsePartialDate(String(value))
  return read.ok ? read : refused(read.error.map((each) => ({ ...each, path: ['dateOfBirth'] })))
}

/** A barrier is written `kind:opened` or `kind:opened:closed`. */
function readBarrier(text: string): Result<GivenBarrier> {
  const [kind = '', opened = '', closed] = text.split(':').map((part) => part.trim())
  const [since, closedOn] = [parseCivilDate(opened), closed === undefined ? undefined : parseCivilDate(closed)]
  if (!since.ok || closedOn?.ok === false) return problem('CIVIL_DATE.NOT_A_DATE', {}, ['barriers'])
  return succeeded({ kind, since: since.value, ...given({ closedOn: closedOn?.value as CivilDate | undefined }) })
}

/** The fields that stand for themselves; a code that the mapping does not know is not taken for one of ours. */
function plainFields(fields: Fields): Record<string, Plain> {
  const entries = Object.entries(fields).filter(
    (entry): entry is [string, Plain] => isPlain(entry[1]) && !entry[0].includes('.'),
  )
  return Object.fromEntries(entries.filter(([field]) => field !== 'dateOfBirth'))
}

function group(fields: Fields, prefix: string): Record<string, Plain> {
  const entries = Object.entries(fields).filter(
    (entry): entry is [string, Plain] => isPlain(entry[1]) && entry[0].startsWith(prefix),
  )
  return Object.fromEntries(entries.map(([field, value]) => [field.slice(prefix.length), value]))
}

function textsOf(value: Fields[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
