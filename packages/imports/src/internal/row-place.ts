import type { Problem } from '@casework/kernel'
import type { ColumnMapping, Mapping } from '../mapping.ts'

/** The name of the provider's column; a constant has none. */
export function columnName(column: ColumnMapping | undefined): string {
  return column !== undefined && 'column' in column ? column.column : ''
}

/** Whether a value of the column that cannot be used is left out, and the row kept. */
export function leavesOut(column: ColumnMapping): boolean {
  return 'whenWrong' in column && column.whenWrong === 'leaveOut'
}

/** The column that fills the field a problem is about; a problem within a field is about the field. */
export function columnOf({ columns }: Mapping, { path = [] }: Problem): ColumnMapping | undefined {
  const at = `${path.join('.')}.`
  return columns.find(({ field }) => at.startsWith(`${field}.`))
}

/** A problem with the line and the column of the provider where it stands. */
export function placed<Code extends string>(
  problem: Problem<Code>,
  line: number,
  column: ColumnMapping | undefined,
): Problem<Code> {
  const name = column === undefined ? {} : { column: columnName(column) }
  return { ...problem, params: { line, ...name, ...problem.params } }
}
