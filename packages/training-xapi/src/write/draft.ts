import { type ActorId, type Instant, type Problem, problem, type Result, refused, succeeded } from '@casework/kernel'
import { parseStatement } from '../statement/parse-statement.ts'
import type { Statement } from '../statement/statement.ts'
import type { XapiStatementCode } from '../xapi-problems.ts'
import type { StatementAccount, StatementSettings } from './statement-settings.ts'
import { activityTypes, type VerbName, verbs } from './verbs-data.ts'

/** What a statement is to say, before it has an id and an actor. */
export type Draft = {
  /** The same for the same happening, and no other. */
  readonly key: string
  /** Whom it is about; none where the service itself does something. */
  readonly personId?: ActorId
  readonly verb: VerbName
  readonly object: Statement['object']
  readonly at: Instant
  readonly result?: Statement['result']
  readonly context?: Statement['context']
}

/** A statement by which the service takes another back; who decided it stays in the house. */
export function voidingOf(key: string, voidedKey: string, at: Instant, uuid: StatementSettings['uuid']): Draft {
  const object = { objectType: 'StatementRef', id: uuid(voidedKey) } as const
  return { key, verb: 'voided', object, at }
}

/** An activity with its title in the languages that the service has. */
export function activity(
  path: string,
  type: keyof typeof activityTypes,
  title: string | undefined,
  { activities, welsh }: StatementSettings,
): Extract<Statement['object'], { objectType?: 'Activity' | undefined }> {
  const cy = title === undefined ? undefined : welsh?.titleOf(title)
  const name = title === undefined ? {} : { name: { en: title, ...(cy === undefined ? {} : { cy }) } }
  return { objectType: 'Activity', id: `${activities}${path}`, definition: { type: activityTypes[type], ...name } }
}

/** What can be wrong with what a service gives for its statements. */
export type StatementsCode = XapiStatementCode | 'XAPI.ID_TWICE' | 'XAPI.NO_ACCOUNT'

/** Makes drafts into statements, and holds them to the schema that strangers' statements are held to. */
export function statementsOf(
  drafts: readonly Draft[],
  settings: StatementSettings,
): Result<readonly Statement[], StatementsCode> {
  const keys = new Map<string, string>()
  const statements: Statement[] = []
  const problems: Problem<XapiStatementCode>[] = []
  for (const [position, draft] of drafts.entries()) {
    const actor = actorOf(draft, settings)
    if (actor === undefined) return problem('XAPI.NO_ACCOUNT', {}, [position, 'actor'])
    const read = parseStatement(statementOf(draft, actor, settings), settings.version)
    if (!read.ok) problems.push(...read.error.map((each) => ({ ...each, path: [position, ...(each.path ?? [])] })))
    else {
      const id = (read.value.id ?? '').toLowerCase()
      if ((keys.get(id) ?? draft.key) !== draft.key) return problem('XAPI.ID_TWICE', {}, [position, 'id'])
      keys.set(id, draft.key)
      statements.push(read.value)
    }
  }
  return problems.length > 0 ? refused(problems) : succeeded(statements)
}

/** Who did it, or nothing where the caller's functions do not know the person and throw. */
function actorOf({ personId }: Draft, { account, name, service }: StatementSettings): unknown {
  if (personId === undefined) return agent(service)
  try {
    return agent(account(personId), name?.(personId))
  } catch {
    return undefined
  }
}

function agent({ homePage, name: id }: StatementAccount, name?: string): unknown {
  return { objectType: 'Agent', ...(name === undefined ? {} : { name }), account: { homePage, name: id } }
}

function statementOf(
  { key, verb, object, at, result, context }: Draft,
  actor: unknown,
  settings: StatementSettings,
): unknown {
  const { id, en, cy } = verbs[verb]
  return {
    id: settings.uuid(key),
    actor,
    verb: { id, display: { en, ...(settings.welsh === undefined ? {} : { cy }) } },
    object,
    ...(result === undefined ? {} : { result }),
    ...(context === undefined ? {} : { context }),
    timestamp: at,
  }
}
