import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { FindingRule } from './finding.ts'
import { isBefore } from './in-order.ts'

/** The statements of a unit that count so far. */
export type Counted = {
  readonly passed?: Cmi5Statement
  readonly completed?: Cmi5Statement
  readonly waived?: Cmi5Statement
}

/** What was told before a statement, and all that was told in its session. */
export type Before = {
  readonly session: readonly Cmi5Statement[]
  /** Whether its verb was told in its session before. */
  readonly isRepeated: boolean
  readonly counted: Counted
  /** The mastery score that the service launched with. */
  readonly masteryScore: number | undefined
}

/** What stands against counting a statement, each as a rule of cmi5. */
export function objectionsTo(statement: Cmi5Statement, before: Before): readonly FindingRule[] {
  return [
    ...sessionObjections(statement, before),
    ...orderObjections(statement, before),
    ...scoreObjections(statement, before),
  ]
}

/** Source: cmi5 §9.3, order of verbs in a session; §10, launchMode. */
function sessionObjections(statement: Cmi5Statement, { session }: Before): readonly FindingRule[] {
  const launched = session.find(({ verb }) => verb === 'launched')
  const ended = (verb: 'terminated' | 'abandoned') =>
    session.some((each) => each.verb === verb && isBefore(each, statement))
  const isReady = session.some((each) => each.verb === 'initialized' && !isBefore(statement, each))
  const found: (FindingRule | false)[] = [
    launched === undefined && 'notLaunched',
    launched !== undefined && (launched.launchMode ?? 'Normal') !== 'Normal' && 'notNormalMode',
    !isReady && 'notInitialized',
    ended('terminated') && 'afterTerminated',
    ended('abandoned') && 'afterAbandoned',
  ]
  return found.filter((each) => each !== false)
}

const opposite: Readonly<Record<string, string>> = { passed: 'failed', failed: 'passed' }

/** Two verdicts of one session: the later one does not count, and of two at one moment neither does. */
function orderObjections(statement: Cmi5Statement, { session, isRepeated, counted }: Before): readonly FindingRule[] {
  const { verb } = statement
  const isOpposed = session.some((each) => each.verb === opposite[verb] && !isBefore(statement, each))
  const found: (FindingRule | false)[] = [
    isRepeated && 'verbTwiceInSession',
    isOpposed && 'passedAndFailedInSession',
    verb === 'passed' && counted.passed !== undefined && 'passedTwice',
    verb === 'completed' && counted.completed !== undefined && 'completedTwice',
    verb === 'failed' && counted.passed !== undefined && 'failedAfterPassed',
  ]
  return found.filter((each) => each !== false)
}

/** Both numbers are compared as they were written: nothing is added or divided, so nothing is rounded. Source: cmi5 §9.3.4, §9.3.5. */
function scoreObjections(
  { verb, scaled, masteryScore: told }: Cmi5Statement,
  { masteryScore }: Before,
): readonly FindingRule[] {
  if (verb === 'completed' || masteryScore === undefined) return []
  if (scaled === undefined) return told !== undefined && told !== masteryScore ? ['masteryScoreDiffers'] : []
  if (verb === 'passed') return scaled < masteryScore ? ['passedBelowMastery'] : []
  return scaled >= masteryScore ? ['failedAtMastery'] : []
}
