import type { AssignableUnit } from '../course/course-structure.ts'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { Finding } from './finding.ts'
import { inOrder, isBefore } from './in-order.ts'
import { type Before, type Counted, courseObjectionsTo, objectionsTo } from './objections.ts'
import type { SatisfactionInput } from './satisfaction-input.ts'

/** What counts of what was told of a unit, and what does not, with the rule. */
export type UnitEvidence = { readonly counted: Counted; readonly findings: readonly Finding[] }

type Noted = { readonly rule: Finding['rule']; readonly counts: boolean }

/** Sorts what was told of a unit into what counts and what does not, in the order in which it was told. */
export function unitEvidence(
  unit: AssignableUnit,
  statements: readonly Cmi5Statement[],
  { masteryScores }: SatisfactionInput,
): UnitEvidence {
  const ordered = inOrder(statements)
  const findings: Finding[] = []
  const sessions = bySession(ordered)
  const seen = new Set<string>()
  let counted: Counted = {}
  for (const statement of ordered) {
    const session = sessions.get(statement.sessionId) ?? []
    const launches = session.filter((each) => each.verb === 'launched' && !isBefore(statement, each))
    const set = ownOf(masteryScores, unit.id)
    const masteryScore = set ?? markOf(launches, unit)
    const before = { session, launches, isRepeated: seen.has(keyOf(statement)), counted, masteryScore }
    const noted = notesOn(statement, before, set ?? unit.masteryScore)
    findings.push(...noted.map((note) => ({ ...note, unitId: unit.id, statementId: statement.id })))
    if (noted.every(({ counts }) => counts)) counted = withCounted(counted, statement)
    seen.add(keyOf(statement))
  }
  return { counted, findings }
}

/** The mark that a session was launched with, or else the course's; launched twice, nobody can tell which holds, so the highest does. */
function markOf(launches: readonly Cmi5Statement[], unit: AssignableUnit): number | undefined {
  const [first, ...again] = launches
  if (again.length === 0) return first?.masteryScore ?? unit.masteryScore
  const marks = [unit, ...launches].flatMap(({ masteryScore }) => masteryScore ?? [])
  return marks.length === 0 ? undefined : Math.max(...marks)
}

function notesOn(statement: Cmi5Statement, before: Before, set: number | undefined): readonly Noted[] {
  if (statement.verb === 'waived') return waivedNotes(before)
  if (judged.has(statement.verb)) return judgedNotes(statement, before)
  const { verb, masteryScore = set } = statement
  const isOther = verb === 'launched' && set !== undefined && masteryScore !== set
  return [
    ...courseObjectionsTo(statement, before).map((rule) => ({ rule, counts: false })),
    ...(isOther ? [{ rule: 'launchMasteryDiffers', counts: true } as const] : []),
  ]
}

function keyOf({ verb, sessionId }: Cmi5Statement): string {
  return `${verb}/${sessionId}`
}

function bySession(statements: readonly Cmi5Statement[]): ReadonlyMap<string, readonly Cmi5Statement[]> {
  const sessions = new Map<string, Cmi5Statement[]>()
  for (const statement of statements) {
    const session = sessions.get(statement.sessionId)
    if (session === undefined) sessions.set(statement.sessionId, [statement])
    else session.push(statement)
  }
  return sessions
}

function withCounted(counted: Counted, statement: Cmi5Statement): Counted {
  const { verb } = statement
  return verb === 'passed' || verb === 'completed' || verb === 'waived' ? { ...counted, [verb]: statement } : counted
}

/** A unit is waived once, in a session of its own. Source: cmi5 §9.3.7. */
function waivedNotes({ session, counted }: Before): readonly Noted[] {
  const counts = counted.waived === undefined
  const isUsed = session.some(({ verb }) => verb !== 'waived')
  return [
    ...(isUsed ? [{ rule: 'waivedInUsedSession', counts } as const] : []),
    ...(counts ? [] : [{ rule: 'waivedTwice', counts } as const]),
  ]
}

const judged: ReadonlySet<string> = new Set(['passed', 'failed', 'completed'])

function judgedNotes(statement: Cmi5Statement, before: Before): readonly Noted[] {
  const objections = objectionsTo(statement, before)
  if (objections.length > 0) return objections.map((rule) => ({ rule, counts: false }))
  const { masteryScore } = statement
  const isOther = masteryScore !== undefined && masteryScore !== before.masteryScore
  return isOther ? [{ rule: 'masteryScoreDiffers', counts: true }] : []
}

/** What a service set for one unit. */
export function ownOf<Value>(set: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return set !== undefined && Object.hasOwn(set, id) ? set[id] : undefined
}
