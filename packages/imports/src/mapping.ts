import { type Immutable, type InputProblemCode, parseInput, type Result } from '@casework/kernel'
import { z } from 'zod'
import { dateFormats } from './date-format.ts'
import type { MappingProblemCode } from './import-problems.ts'
import { mappingFaults } from './internal/mapping-faults.ts'

const word = z.string().max(200)
const columnName = z.string().min(1).max(200)
const fieldPath = z
  .string()
  .max(200)
  .regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/)

/** What every column says of itself. */
const place = {
  column: columnName,
  field: fieldPath,
  required: z.boolean().default(false),
  mayBeAbsent: z.boolean().default(false),
  /** What a value that cannot be used costs: the whole row, or that value alone, which is then listed in `leftOut`. */
  whenWrong: z.enum(['rejectRow', 'leaveOut']).default('rejectRow'),
}

/** How the codes of a provider become ours; a code that is not in the table is kept, or refused where that is asked. */
const codeTable = {
  codes: z.record(word, z.string().min(1).max(100)),
  unknown: z.enum(['keep', 'refuse']).default('keep'),
}

/**
 * Checks how one column of a provider becomes one field of ours.
 * @public
 */
export const columnMappingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...place, maximum: z.int().min(1).max(100_000).default(1_000) }),
  z.strictObject({ kind: z.literal('integer'), ...place, minimum: z.int().optional(), maximum: z.int().optional() }),
  z.strictObject({ kind: z.literal('civilDate'), ...place, formats: z.array(z.enum(dateFormats)).min(1) }),
  z.strictObject({ kind: z.literal('partialDate'), ...place }),
  z.strictObject({ kind: z.literal('boolean'), ...place, yes: z.array(word).min(1), no: z.array(word).min(1) }),
  z.strictObject({ kind: z.literal('code'), ...place, ...codeTable }),
  z.strictObject({
    kind: z.literal('list'),
    ...place,
    separator: z.string().min(1).max(5),
    maximumItems: z.int().min(1).max(1_000).default(100),
    codes: codeTable.codes.optional(),
    unknown: codeTable.unknown,
  }),
  z.strictObject({
    kind: z.literal('constant'),
    field: fieldPath,
    value: z.union([z.string().max(1_000), z.number(), z.boolean()]),
  }),
])

/**
 * Checks a mapping: how a provider's columns become our fields.
 *
 * @remarks
 * A mapping is data, kept beside the files of its provider and versioned with them. `notRecorded` lists the words by which the provider says
 * that something is not known; an empty cell always does. `ignored` lists the columns that are left out on purpose. A column whose `whenWrong`
 * is `leaveOut` costs a row no more than its own value: fit for what a person can be asked again, such as a telephone number. It cannot be `required`.
 * @public
 */
export const mappingSchema = z
  .strictObject({
    provider: z.string().min(1).max(100),
    version: z.string().min(1).max(50),
    notRecorded: z.array(word).max(100).default([]),
    ignored: z.array(columnName).max(1_000).default([]),
    columns: z.array(columnMappingSchema).min(1).max(1_000),
  })
  .superRefine((mapping, check) => {
    for (const { code, path } of mappingFaults(mapping))
      check.addIssue({ code: 'custom', message: code, path: [...path] })
  })

/**
 * How one column of a provider becomes one field of ours.
 * @public
 */
export type ColumnMapping = Immutable<z.infer<typeof columnMappingSchema>>

/**
 * How a provider's columns become our fields.
 * @public
 */
export type Mapping = Immutable<z.infer<typeof mappingSchema>>

/**
 * Reads a mapping from what a mapping file holds.
 *
 * @param value - The parsed JSON of the file; read its text with `parseJson` of `@casework/kernel`.
 * @returns The mapping, or `INPUT.…` for its shape, `IMPORT.FIELD_MAPPED_TWICE` | `IMPORT.FORBIDDEN_FIELD` |
 * `IMPORT.WORD_MEANS_TWO_THINGS` | `IMPORT.REQUIRED_LEFT_OUT`.
 *
 * @example
 * const mapping = parseMapping({ provider: 'example', version: '1', columns: [{ kind: 'text', column: 'Ref', field: 'reference' }] })
 * mapping.ok //=> true
 * parseMapping({ provider: 'example', version: '1', columns: [] }).ok //=> false
 * @public
 */
export function parseMapping(value: unknown): Result<Mapping, MappingProblemCode | InputProblemCode> {
  return parseInput<typeof mappingSchema, MappingProblemCode>(mappingSchema, value)
}

/**
 * Lists the columns that a file must have for a mapping.
 *
 * @example
 * const mapping = parseMapping({ provider: 'example', version: '1', columns: [{ kind: 'text', column: 'Ref', field: 'reference' }] })
 * mapping.ok && expectedColumns(mapping.value) //=> ['Ref']
 * @public
 */
export function expectedColumns(mapping: Mapping): readonly string[] {
  return mapping.columns.flatMap((column) => (column.kind === 'constant' || column.mayBeAbsent ? [] : [column.column]))
}

/**
 * Lists every column that a mapping knows, with those it leaves out on purpose.
 *
 * @example
 * const mapping = parseMapping({
 *   provider: 'example', version: '1', ignored: ['Notes'], columns: [{ kind: 'text', column: 'Ref', field: 'reference' }],
 * })
 * mapping.ok && knownColumns(mapping.value) //=> ['Ref', 'Notes']
 * @public
 */
export function knownColumns(mapping: Mapping): readonly string[] {
  return [
    ...mapping.columns.flatMap((column) => (column.kind === 'constant' ? [] : [column.column])),
    ...mapping.ignored,
  ]
}
