import { type Problem, problem, type Result, succeeded } from '@casework/kernel'
import type { StatementListCode, XapiStatementCode } from '../xapi-problems.ts'
import type { XapiVersion } from '../xapi-version.ts'
import { equivalentStatements } from './equivalent-statements.ts'
import { parseStatement } from './parse-statement.ts'
import { idTakenBackBy } from './raw-voiding.ts'
import { type Statement, statementSchemas, voided } from './statement.ts'
import { defaultStatementLimits, type StatementLimits } from './statement-limits.ts'

/** A statement and its place in the list it came in, from 0. @public */
export type PlacedStatement = { readonly position: number; readonly statement: Statement }

/** What became of each statement of a list: every position is in one of these. @public */
export type SortedStatements = {
  /** The statements that count. */
  readonly statements: readonly PlacedStatement[]
  /** What is no statement of the version, with what is wrong. */
  readonly refused: readonly { readonly position: number; readonly problems: readonly Problem<XapiStatementCode>[] }[]
  /** The same statement again, and where the one that counts stands. */
  readonly repeated: readonly { readonly position: number; readonly countedAt: number; readonly id: string }[]
  /** Statements with one id that say different things; nobody can tell which is right, so none counts. */
  readonly conflicts: readonly { readonly id: string; readonly told: readonly PlacedStatement[] }[]
  /** Statements that were taken back, each with the one that did so. */
  readonly takenBack: readonly (PlacedStatement & { readonly by: PlacedStatement })[]
  /** Statements that somebody meant to take back by one that was refused or is in conflict, and where that stands; they do not count. */
  readonly heldBack: readonly (PlacedStatement & { readonly by: number })[]
}

/**
 * Reads a list of statements that somebody else wrote: what is wrong is listed by its position, and what is right is kept.
 *
 * @remarks
 * A list is an array, or a store's answer with `statements`. The same id with the same content counts once; with other content, none of
 * them counts. A statement that a voiding statement names does not count, be that ever so badly made; a voiding statement cannot itself be
 * voided. An answer that says there is more is refused, for what takes back may be on the next page. Source: xAPI 1.0.3 part two §2.3.1
 * and §2.3.2; docs/decisions/0034-learning-statements.md.
 *
 * @returns What became of each statement, or `XAPI.NOT_A_LIST` | `XAPI.MORE_TO_COME` | `XAPI.TOO_MANY_STATEMENTS` |
 * `XAPI.VERSION_NOT_READ` where the whole cannot be read.
 *
 * @example
 * const id = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
 * const actor = { account: { homePage: 'https://training.example', name: 'learner-1' } }
 * const verb = { id: 'http://adlnet.gov/expapi/verbs/completed' }
 * const one = { id, actor, verb, object: { id: 'https://training.example/courses/1' } }
 * const sorted = parseStatements([one, { ...one, version: '2.0.0' }, { id }], '2.0')
 * sorted.ok ? sorted.value.statements.map(({ position }) => position) : [] //=> [0]
 * sorted.ok ? sorted.value.repeated.map(({ position }) => position) : [] //=> [1]
 * sorted.ok ? sorted.value.refused.map(({ position }) => position) : [] //=> [2]
 * @public
 */
export function parseStatements(
  value: unknown,
  version: XapiVersion,
  limits: StatementLimits = defaultStatementLimits,
): Result<SortedStatements, StatementListCode> {
  if (!Object.hasOwn(statementSchemas, version)) return problem('XAPI.VERSION_NOT_READ')
  const list = listIn(value)
  if (list === undefined) return problem('XAPI.NOT_A_LIST')
  if (hasMore(value)) return problem('XAPI.MORE_TO_COME')
  const { maximumStatements: maximum } = limits
  if (list.length > maximum) return problem('XAPI.TOO_MANY_STATEMENTS', { maximum })
  const read = Array.from(list, (each, position) => ({ position, result: parseStatement(each, version, limits) }))
  const placed = read.flatMap(({ position, result }) => (result.ok ? [{ position, statement: result.value }] : []))
  const { once, repeated, conflicts } = oneOfEach(placed)
  const refused = read.flatMap(({ position, result }) => (result.ok ? [] : [{ position, problems: result.error }]))
  const doubtful = [...refused, ...conflicts.flatMap(({ told }) => told)].map(({ position }) => position)
  const { statements, takenBack } = withoutVoided(once)
  return succeeded({
    ...withoutDoubt(statements, doubtful, list),
    takenBack,
    refused,
    repeated,
    conflicts,
  })
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || !('statements' in value)) return undefined
  return Array.isArray(value.statements) ? value.statements : undefined
}

/** A store says by an address where the rest is, and by empty text that there is none. */
function hasMore(value: unknown): boolean {
  const more = typeof value === 'object' && value !== null && 'more' in value ? value.more : undefined
  return more !== undefined && more !== null && more !== ''
}

type OneOfEach = Pick<SortedStatements, 'repeated' | 'conflicts'> & { readonly once: readonly PlacedStatement[] }

/** Of those with one id and one content, the first that has a timestamp stands for all. */
function oneOfEach(placed: readonly PlacedStatement[]): OneOfEach {
  const byId = new Map<string, PlacedStatement[]>()
  const once: PlacedStatement[] = []
  for (const each of placed) {
    const id = each.statement.id?.toLowerCase()
    const same = id === undefined ? once : byId.get(id)
    if (same !== undefined) same.push(each)
    else byId.set(id as string, [each])
  }
  const repeated: SortedStatements['repeated'][number][] = []
  const conflicts: SortedStatements['conflicts'][number][] = []
  for (const [id, told] of byId) {
    const kept = told.find(({ statement }) => statement.timestamp !== undefined) ?? (told[0] as PlacedStatement)
    if (told.some(({ statement }) => !equivalentStatements(statement, kept.statement))) conflicts.push({ id, told })
    else {
      once.push(kept)
      const again = told.filter((each) => each !== kept)
      repeated.push(...again.map(({ position }) => ({ position, countedAt: kept.position, id })))
    }
  }
  return { once: once.sort(byPosition), repeated: repeated.sort(byPosition), conflicts }
}

function byPosition(one: { readonly position: number }, other: { readonly position: number }): number {
  return one.position - other.position
}

function withoutVoided(once: readonly PlacedStatement[]): Pick<SortedStatements, 'statements' | 'takenBack'> {
  const voiding = new Map<string, PlacedStatement>()
  for (const each of once) {
    const named = idTakenBackBy(each.statement)
    if (named !== undefined && !voiding.has(named)) voiding.set(named, each)
  }
  const voiderOf = ({ statement }: PlacedStatement) =>
    statement.verb.id === voided ? undefined : voiding.get(statement.id?.toLowerCase() ?? '')
  return {
    statements: once.filter((each) => voiderOf(each) === undefined),
    takenBack: once.flatMap((each) => {
      const by = voiderOf(each)
      return by === undefined ? [] : [{ ...each, by }]
    }),
  }
}

/** Holds back what was to be taken back by something that does not count itself. */
function withoutDoubt(
  statements: readonly PlacedStatement[],
  doubtful: readonly number[],
  list: readonly unknown[],
): Pick<SortedStatements, 'statements' | 'heldBack'> {
  const holders = new Map(doubtful.map((position) => [idTakenBackBy(list[position]), position]))
  const holderOf = ({ statement: { id, verb } }: PlacedStatement) =>
    id === undefined || verb.id === voided ? undefined : holders.get(id.toLowerCase())
  return {
    statements: statements.filter((each) => holderOf(each) === undefined),
    heldBack: statements.flatMap((each) => {
      const by = holderOf(each)
      return by === undefined ? [] : [{ ...each, by }]
    }),
  }
}
