import { problem, type Result, succeeded } from '@casework/kernel'
import type { Attendance, Portfolio } from './component.ts'
import type { ComponentMark } from './component-mark.ts'

/**
 * Marks a portfolio by the pieces accepted, or attendance by the sessions attended.
 *
 * @remarks More pieces than are asked for count as all of them. Source: S5 (portfolio); domain.md §4.1 (four days).
 *
 * @returns The mark, or `MARK.OUT_OF_RANGE`.
 *
 * @example
 * const attendance = attendanceSchema.parse({ kind: 'attendance', id: 'days', title: 'Days', pass: [{ kind: 'percent', atLeast: 100 }], sessions: 4 })
 * const marked = markCount(attendance, 3)
 * marked.ok && [marked.value.marks, marked.value.outOf] //=> [3, 4]
 * markCount(attendance, -1).ok //=> false
 * @public
 */
export function markCount(part: Portfolio | Attendance, count: number): Result<ComponentMark, 'MARK.OUT_OF_RANGE'> {
  if (!Number.isInteger(count) || count < 0) return problem('MARK.OUT_OF_RANGE', {}, ['count'])
  const outOf = part.kind === 'portfolio' ? part.pieces : part.sessions
  return succeeded({ componentId: part.id, marks: Math.min(count, outOf), outOf, criteria: [] })
}
