import { parseInput, problem, type Result } from '@casework/kernel'
import type { XapiStatementCode } from '../xapi-problems.ts'
import type { XapiVersion } from '../xapi-version.ts'
import { type Statement, statementSchemas } from './statement.ts'
import { beyondLimits, defaultStatementLimits, type StatementLimits } from './statement-limits.ts'

/**
 * Reads one statement that somebody else wrote, strictly by its version.
 *
 * @remarks
 * What the version does not name is refused, and so is `null` outside extensions. A problem has the path into the statement and never a
 * value or a key that a stranger wrote. Lists of context activities come out as lists; all else is as it was given. Bound the text first
 * with `parseJson`. Source: xAPI 1.0.3 part two §2.2; IEEE 9274.1.1; docs/decisions/0034-learning-statements.md.
 *
 * @returns The statement, or each `INPUT.…` | `XAPI.…` of {@link XapiStatementCode} with its path.
 *
 * @example
 * const actor = { account: { homePage: 'https://training.example', name: 'learner-1' } }
 * const verb = { id: 'http://adlnet.gov/expapi/verbs/completed' }
 * parseStatement({ actor, verb, object: { id: 'https://training.example/courses/face-behind-the-case' } }, '2.0').ok //=> true
 * const refused = parseStatement({ actor: { name: 'Somebody' }, verb, object: { id: 'no scheme' } }, '2.0')
 * refused.ok ? [] : refused.error.map(({ code }) => code) //=> ['XAPI.IDENTIFIER_REQUIRED', 'XAPI.NOT_AN_IRI']
 * @public
 */
export function parseStatement(
  value: unknown,
  version: XapiVersion,
  limits: StatementLimits = defaultStatementLimits,
): Result<Statement, XapiStatementCode> {
  if (!Object.hasOwn(statementSchemas, version)) return problem('XAPI.VERSION_NOT_READ')
  const objection = beyondLimits(value, limits)
  if (objection !== undefined) return problem(objection)
  return parseInput(statementSchemas[version], value) as Result<Statement, XapiStatementCode>
}
