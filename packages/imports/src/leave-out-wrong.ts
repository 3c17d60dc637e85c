import { type Problem, type Result, refused, succeeded } from '@casework/kernel'
import { columnOf, leavesOut, placed } from './internal/row-place.ts'
import type { MappedRow } from './map-row.ts'
import type { Mapping } from './mapping.ts'

/**
 * Leaves out of a mapped row the values that a later check found wrong, where the mapping lets their columns be left out.
 *
 * @remarks
 * A mapping reads text; whether the text is an e-mail address is for the schema of whoever stores it. What that schema says costs the row
 * what the mapping says it may: `whenWrong` of the column. Ours.
 *
 * @param problems - What the later check found, each with our field as `path`.
 * @returns The row without those values, each told in `leftOut` with its line and column; or the problems, if any, that keep the row out.
 *
 * @example
 * const mapping = parseMapping({
 *   provider: 'example', version: '1', columns: [{ kind: 'text', column: 'Mail', field: 'email', whenWrong: 'leaveOut' }],
 * })
 * const row: MappedRow = { line: 2, encoding: 'utf-8', fields: { email: 'nobody' }, notRecorded: [], leftOut: [], unknownCodes: [] }
 * const wrong = [{ code: 'INPUT.NOT_IN_FORMAT', path: ['email'], params: {} }]
 * mapping.ok && leaveOutWrong(mapping.value, row, wrong)
 * //=> { ok: true, value: { ...row, fields: {},
 * //=>   leftOut: [{ code: 'INPUT.NOT_IN_FORMAT', path: ['email'], params: { line: 2, column: 'Mail' } }] } }
 * @public
 */
export function leaveOutWrong<Code extends string>(
  mapping: Mapping,
  row: MappedRow,
  problems: readonly Problem<Code>[],
): Result<MappedRow, Code> {
  const told = problems.map((problem) => {
    const column = columnOf(mapping, problem)
    return { problem: placed(problem, row.line, column), field: column && leavesOut(column) ? column.field : undefined }
  })
  const keepOut = told.filter(({ field }) => field === undefined)
  if (keepOut.length > 0) return refused(keepOut.map(({ problem }) => problem))
  const wrong = new Set(told.map(({ field }) => field))
  return succeeded({
    ...row,
    fields: Object.fromEntries(Object.entries(row.fields).filter(([field]) => !wrong.has(field))),
    leftOut: [...row.leftOut, ...told.map(({ problem }) => problem)],
  })
}
