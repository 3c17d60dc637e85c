import { type InputProblemCode, type Problem, parseInput } from '@casework/kernel'
import { type Cmi5Statement, cmi5StatementSchema } from './cmi5-statement.ts'
import { categories, cmi5Verbs, voidedVerb } from './vocabulary.ts'

/** What can be wrong with a statement that cmi5 defines. @public */
export type Cmi5StatementCode =
  | InputProblemCode
  | 'CMI.NOT_A_UUID'
  | 'CMI.NOT_UTC'
  | 'CMI.NOT_A_MASTERY_SCORE'
  | 'CMI.SCORE_NOT_ALLOWED'
  | 'CMI.SCORE_OUT_OF_RANGE'
  | 'CMI.SUCCESS_MISSTATED'
  | 'CMI.COMPLETION_MISSTATED'
  | 'CMI.DURATION_REQUIRED'
  | 'CMI.REASON_REQUIRED'
  | 'CMI.MOVE_ON_CATEGORY'
  | 'CMI.SAME_ID'

/** What became of each statement of a list: every position is in one of these. @public */
export type ReadCmi5Statements = {
  readonly statements: readonly Cmi5Statement[]
  /** Where each of the statements stood. */
  readonly positions: readonly number[]
  readonly refused: readonly { readonly position: number; readonly problems: readonly Problem<Cmi5StatementCode>[] }[]
  readonly leftAside: readonly {
    readonly position: number
    readonly why: 'notDefinedByCmi5' | 'repeated' | 'takenBack' | 'takesBack'
    /** Where what takes it back stands. */
    readonly by?: number
  }[]
}

/**
 * Reads the statements that cmi5 defines out of a list of learning statements, each by the rules of its verb.
 *
 * @remarks
 * A statement is one of cmi5's where it has its category and one of its nine verbs; others may be about anything and are left aside. Only
 * what bears on satisfaction is read: check the whole of a stranger's statement with `@casework/training-xapi` first. The same id again with
 * the same content is left aside, with other content both are refused. What somebody meant to take back does not count, however badly that
 * was told, as in `@casework/training-xapi`. Source: cmi5 (Quartz) §7.1, §9.
 *
 * @example
 * parseCmi5Statements([{ verb: { id: 'http://adlnet.gov/expapi/verbs/passed' } }]).leftAside
 * //=> [{ position: 0, why: 'notDefinedByCmi5' }]
 * @public
 */
export function parseCmi5Statements(values: readonly unknown[]): ReadCmi5Statements {
  const takenBack = new Map(values.map((value, position) => [idTakenBack(value), position]))
  const kept: Kept[] = []
  const refused: ReadCmi5Statements['refused'][number][] = []
  const leftAside: ReadCmi5Statements['leftAside'][number][] = []
  for (const [position, value] of values.entries()) {
    const left = reasonToLeave(value, takenBack)
    if (left !== undefined) {
      leftAside.push({ position, ...left })
      continue
    }
    const read = parseInput<typeof cmi5StatementSchema, Cmi5StatementCode>(cmi5StatementSchema, value)
    if (read.ok) kept.push({ position, ...read.value })
    else refused.push({ position, problems: read.error })
  }
  const sorted = oneOfEach(kept)
  return {
    statements: sorted.once.map(({ statement }) => statement),
    positions: sorted.once.map(({ position }) => position),
    refused: [...refused, ...sorted.refused].sort((one, other) => one.position - other.position),
    leftAside: [...leftAside, ...sorted.repeated].sort((one, other) => one.position - other.position),
  }
}

type Loose = {
  readonly id?: unknown
  readonly verb?: Loose
  readonly object?: Loose
  readonly context?: Loose
} & Readonly<Record<string, unknown>>

/** Looks at a value that nobody has checked, one step at a time. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Loose)[step]
  }
  return found
}

function idTakenBack(value: unknown): string | undefined {
  const id = at(value, 'object', 'id')
  return at(value, 'verb', 'id') === voidedVerb && typeof id === 'string' ? id.trim().toLowerCase() : undefined
}

const definedVerbs: ReadonlySet<unknown> = new Set(Object.values(cmi5Verbs))

function reasonToLeave(
  value: unknown,
  takenBack: ReadonlyMap<string | undefined, number>,
): Omit<ReadCmi5Statements['leftAside'][number], 'position'> | undefined {
  const verb = at(value, 'verb', 'id')
  if (verb === voidedVerb) return { why: 'takesBack' }
  const given = at(value, 'context', 'contextActivities', 'category')
  const category: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (!definedVerbs.has(verb) || !category.some((each) => at(each, 'id') === categories.cmi5))
    return { why: 'notDefinedByCmi5' }
  const id = at(value, 'id')
  const by = typeof id === 'string' ? takenBack.get(id.toLowerCase()) : undefined
  return by === undefined ? undefined : { why: 'takenBack', by }
}

type Kept = { readonly position: number; readonly statement: Cmi5Statement; readonly content: string }

function oneOfEach(kept: readonly Kept[]) {
  const byId = new Map<string, Kept[]>()
  for (const each of kept) {
    const same = byId.get(each.statement.id)
    if (same === undefined) byId.set(each.statement.id, [each])
    else same.push(each)
  }
  const once: Kept[] = []
  const repeated: ReadCmi5Statements['leftAside'][number][] = []
  const refused: ReadCmi5Statements['refused'][number][] = []
  for (const same of byId.values()) {
    const [first, ...again] = same
    const isOne = again.every(({ content }) => content === first?.content)
    if (isOne && first !== undefined) {
      once.push(first)
      repeated.push(...again.map(({ position }) => ({ position, why: 'repeated' as const })))
    } else {
      const problems = [{ code: 'CMI.SAME_ID', path: ['id'], params: {} }] as const
      refused.push(...same.map(({ position }) => ({ position, problems })))
    }
  }
  return { once: once.sort((one, other) => one.position - other.position), repeated, refused }
}
