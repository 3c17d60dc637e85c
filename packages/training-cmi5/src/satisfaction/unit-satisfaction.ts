import type { Instant } from '@casework/kernel'
import type { AssignableUnit, MoveOn } from '../course/course-structure.ts'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { WaivedReason } from '../statement/vocabulary.ts'
import { inOrder } from './in-order.ts'
import type { Counted } from './objections.ts'

/** Whether a unit is satisfied, by which rule and which statements. @public */
export type UnitSatisfaction = {
  readonly kind: 'au'
  readonly id: string
  readonly moveOn: MoveOn
  readonly satisfied: boolean
  /** The rule that made it so: what was asked for was told, nothing was asked for, or it was waived. */
  readonly by?: 'told' | 'nothingAsked' | 'waived'
  /** The ids of the statements that made it so, in their order. */
  readonly because: readonly string[]
  /** What is asked for and was not told. */
  readonly missing: readonly ('passed' | 'completed')[]
  readonly waivedFor?: WaivedReason
  /** When it was satisfied, and in which session; none where nothing was asked for. */
  readonly at?: Instant
  readonly sessionId?: string
  /** The sessions of the unit, and how each ended. */
  readonly sessions: readonly { readonly sessionId: string; readonly state: 'open' | 'terminated' | 'abandoned' }[]
}

/** Decides whether a unit is satisfied by what counts. */
export function unitSatisfaction(
  { id }: AssignableUnit,
  moveOn: MoveOn,
  counted: Counted,
  statements: readonly Cmi5Statement[],
): UnitSatisfaction {
  const unit = { kind: 'au', id, moveOn, sessions: sessionsOf(statements) } as const
  if (moveOn === 'NotApplicable') return { ...unit, satisfied: true, by: 'nothingAsked', because: [], missing: [] }
  const { missing, told } = askedFor(moveOn, counted)
  const last = told.at(-1)
  if (missing.length === 0 && last !== undefined)
    return { ...unit, ...madeBy(told, last), satisfied: true, by: 'told', missing }
  const { waived } = counted
  if (waived?.reason === undefined) return { ...unit, satisfied: false, because: [], missing }
  return { ...unit, ...madeBy([waived], waived), satisfied: true, by: 'waived', waivedFor: waived.reason, missing }
}

function madeBy(told: readonly Cmi5Statement[], { at, sessionId }: Cmi5Statement) {
  return { because: told.map((each) => each.id), at, sessionId }
}

type Asked = { readonly missing: readonly ('passed' | 'completed')[]; readonly told: readonly Cmi5Statement[] }

/** What a rule asks for of what counts: what is missing, and what was told as soon as the rule held. */
function askedFor(moveOn: Exclude<MoveOn, 'NotApplicable'>, { passed, completed }: Counted): Asked {
  const both = inOrder([passed, completed].flatMap((each) => each ?? []))
  switch (moveOn) {
    case 'Passed':
      return passed === undefined ? { missing: ['passed'], told: [] } : { missing: [], told: [passed] }
    case 'Completed':
      return completed === undefined ? { missing: ['completed'], told: [] } : { missing: [], told: [completed] }
    case 'CompletedOrPassed':
      return both.length === 0
        ? { missing: ['completed', 'passed'], told: [] }
        : { missing: [], told: both.slice(0, 1) }
    case 'CompletedAndPassed': {
      const verbs = both.map(({ verb }) => verb)
      return { missing: (['completed', 'passed'] as const).filter((verb) => !verbs.includes(verb)), told: both }
    }
  }
}

function sessionsOf(statements: readonly Cmi5Statement[]): UnitSatisfaction['sessions'] {
  const launched = inOrder(statements).filter(({ verb }) => verb === 'launched')
  return [...new Set(launched.map(({ sessionId }) => sessionId))].map((sessionId) => {
    const ends = (state: 'terminated' | 'abandoned') =>
      statements.some((each) => each.sessionId === sessionId && each.verb === state)
    return { sessionId, state: ends('terminated') ? 'terminated' : ends('abandoned') ? 'abandoned' : 'open' }
  })
}
