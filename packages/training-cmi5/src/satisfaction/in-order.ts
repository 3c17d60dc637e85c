import { compareInstants } from '@casework/kernel'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'

/** Tells whether one statement was told before another. */
export function isBefore(one: Cmi5Statement, other: Cmi5Statement): boolean {
  return compareInstants(one.at, other.at) < 0
}

/** Puts statements in the order of their timestamps, and of the list where those are the same. */
export function inOrder(statements: readonly Cmi5Statement[]): readonly Cmi5Statement[] {
  return [...statements].sort((one, other) => compareInstants(one.at, other.at))
}
