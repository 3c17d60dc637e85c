import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { FindingRule } from './finding.ts'
import { isBefore } from './in-order.ts'
import { reachesMastery } from './reaches-mastery.ts'

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
  /** What the session was launched by, so far. */
  readonly launches: readonly Cmi5Statement[]
  /** The mastery score that holds. */
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

/** The rules of a session that the verbs of its course are held to; verdicts and completions are held to all. */
const heldTo: Readonly<Record<string, readonly FindingRule[]>> = {
  launched: ['afterTerminated', 'afterAbandoned'],
  initialized: ['notLaunched', 'otherActivity', 'afterTerminated', 'afterAbandoned'],
  terminated: ['notLaunched', 'otherActivity', 'notInitialized', 'afterAbandoned'],
  abandoned: ['notLaunched', 'afterTerminated'],
}

/** What stands against what tells the course of a session: launched, ready, ended, each once and in this order. */
export function courseObjectionsTo(statement: Cmi5Statement, before: Before): readonly FindingRule[] {
  const found = sessionObjections(statement, before).filter((rule) => heldTo[statement.verb]?.includes(rule))
  return before.isRepeated ? [...found, 'verbTwiceInSession'] : found
}

/** Source: cmi5 §9.3, order of verbs in a session; §10, launchMode. */
function sessionObjections(statement: Cmi5Statement, { session, launches }: Before): readonly FindingRule[] {
  const isLaunched = launches.length > 0
  const ended = (verb: 'terminated' | 'abandoned') =>
    session.some((each) => each.verb === verb && isBefore(each, statement))
  const isReady = session.some(
    (each) =>
      each.verb === 'initialized' &&
      !isBefore(statement, each) &&
      launches.some((launched) => !isBefore(each, launched)),
  )
  const found: (FindingRule | false)[] = [
    !isLaunched && 'notLaunched',
    launches.some(({ objectId }) => objectId !== statement.objectId) && 'otherActivity',
    launches.some(({ launchMode = 'Normal' }) => launchMode !== 'Normal') && 'notNormalMode',
    isLaunched && !isReady && 'notInitialized',
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

/** Source: cmi5 §9.3.4, §9.3.5, §10 (masteryScore). */
function scoreObjections(statement: Cmi5Statement, { masteryScore }: Before): readonly FindingRule[] {
  const { verb, score = {} } = statement
  if (verb === 'completed' || masteryScore === undefined) return []
  const reached = reachesMastery(score, masteryScore)
  if (reached.length === 0) return unscoredObjections(statement, masteryScore)
  const isReached = reached.every((each) => each)
  if (verb === 'failed') return isReached ? ['failedAtMastery'] : []
  if (isReached) return []
  return reached.some((each) => each) ? ['scoresDisagree'] : ['passedBelowMastery']
}

/** A verdict without a score says by its mastery score what it was judged by, or nobody can tell. */
function unscoredObjections({ verb, masteryScore: told }: Cmi5Statement, mastery: number): readonly FindingRule[] {
  if (told === undefined) return verb === 'passed' ? ['passedWithoutScore'] : []
  return told === mastery ? [] : ['masteryScoreDiffers']
}
