import type { AnswerPath, Answers, AnswerValue, GroupEntry } from './answers.ts'
import { isEntries, isSameAnswer, unionOfKeys } from './internal/same-answer.ts'

/**
 * A place that both people changed, differently; a side that has nothing removed what was there.
 * @public
 */
export type AnswerConflict = {
  readonly path: AnswerPath
  readonly base?: AnswerValue | GroupEntry
  readonly mine?: AnswerValue | GroupEntry
  readonly theirs?: AnswerValue | GroupEntry
}

/**
 * The answers of two people together, and what only a person can decide.
 * @public
 */
export type MergedAnswers<Held = Answers> = { readonly answers: Held; readonly conflicts: readonly AnswerConflict[] }

type Held = AnswerValue | GroupEntry | undefined

/**
 * Brings together the answers of two people who began from the same answers and edited at once.
 *
 * @remarks
 * What one of them changed is taken. Where both changed the same answer differently, theirs, which was saved first, stands in the answers
 * and the conflict holds both, so that nothing is lost. Entries are matched by id; an entry that one changed and the other removed
 * stays, and is a conflict. Settle the result: an answer taken from one may put aside another. Source: issue 3, "Bad input"; ours.
 *
 * @param base - The answers that both began from.
 * @param mine - The answers that are being saved.
 * @param theirs - The answers that were saved meanwhile.
 *
 * @example
 * mergeAnswers({ place: 'Leeds' }, { place: 'Leeds', time: 9 }, { place: 'York' })
 * //=> { answers: { place: 'York', time: 9 }, conflicts: [] }
 * mergeAnswers({ place: 'Leeds' }, { place: 'Hull' }, { place: 'York' })
 * //=> { answers: { place: 'York' }, conflicts: [{ path: ['place'], base: 'Leeds', mine: 'Hull', theirs: 'York' }] }
 * @public
 */
export function mergeAnswers<Held extends Answers>(base: Held, mine: Held, theirs: Held): MergedAnswers<Held> {
  const conflicts: AnswerConflict[] = []
  const answers: Record<string, AnswerValue> = {}
  for (const question of unionOfKeys(base, theirs, mine)) {
    const sides = { base: base[question], mine: mine[question], theirs: theirs[question] }
    const value = areLists(sides) ? mergeEntries(question, sides, conflicts) : mergeValue([question], sides, conflicts)
    if (value !== undefined) answers[question] = value as AnswerValue
  }
  return { answers: answers as Held, conflicts }
}

type Sides<Value extends Held = Held> = { readonly base: Value; readonly mine: Value; readonly theirs: Value }
type Lists = Sides<readonly GroupEntry[]>

/**
 * Whether both sides hold entries to merge; where there was nothing before, both began from an empty list, but "none" on one side and
 * entries on the other contradict each other.
 */
function areLists(sides: Sides): boolean {
  const { base, mine, theirs } = sides
  if (!isEntries(mine) || !isEntries(theirs) || (base !== undefined && !isEntries(base))) return false
  const isFirstNone = base === undefined && (mine.length === 0) !== (theirs.length === 0)
  return !isFirstNone
}

function mergeValue<Value extends Held>(path: AnswerPath, sides: Sides<Value>, conflicts: AnswerConflict[]): Value {
  const { base, mine, theirs } = sides
  if (isSameAnswer(mine, base) || isSameAnswer(mine, theirs)) return theirs
  if (isSameAnswer(theirs, base)) return mine
  const present = Object.entries(sides).filter(([, value]) => value !== undefined)
  conflicts.push({ path, ...Object.fromEntries(present) })
  return theirs
}

function mergeEntries(group: string, sides: Sides, conflicts: AnswerConflict[]): readonly GroupEntry[] {
  const { base = [], mine, theirs } = sides as Lists
  const ordered = new Set(order({ base, mine, theirs }))
  return [...ordered].flatMap((id) => {
    const entries = { base: entryOf(base, id), mine: entryOf(mine, id), theirs: entryOf(theirs, id) }
    const entry = mergeEntry([group, id], entries, conflicts)
    return entry === undefined ? [] : [entry]
  })
}

/** The order as it was, unless somebody changed it (theirs where both did); what was added comes after. */
function order({ base, mine, theirs }: Lists): readonly string[] {
  const [old, ours, others] = [ids(base), ids(mine), ids(theirs)]
  if (!isInOrderOf(others, old)) return [...others, ...ours]
  return isInOrderOf(ours, old) ? [...old, ...others, ...ours] : [...ours, ...others]
}

function isInOrderOf(now: readonly string[], before: readonly string[]): boolean {
  const stayed = now.filter((id) => before.includes(id))
  return stayed.join() === before.filter((id) => now.includes(id)).join()
}

function ids(entries: readonly GroupEntry[]): readonly string[] {
  return entries.map(({ entryId }) => entryId)
}

function mergeEntry(
  path: readonly [string, string],
  sides: Sides<GroupEntry | undefined>,
  conflicts: AnswerConflict[],
): GroupEntry | undefined {
  const { base, mine, theirs } = sides
  if (mine === undefined || theirs === undefined) return mergeValue(path, sides, conflicts) ?? keptEntry(sides)
  const merged: Record<string, GroupEntry[string]> = {}
  for (const question of unionOfKeys(base ?? {}, theirs, mine)) {
    const answers = { base: base?.[question], mine: mine[question], theirs: theirs[question] }
    const value = mergeValue([...path, question], answers, conflicts)
    if (value !== undefined) merged[question] = value
  }
  return { entryId: path[1], ...merged }
}

/** An entry that they removed and I changed stays until somebody decides. */
function keptEntry({ base, mine }: Sides<GroupEntry | undefined>): GroupEntry | undefined {
  return isSameAnswer(mine, base) ? undefined : mine
}

function entryOf(entries: readonly GroupEntry[], id: string): GroupEntry | undefined {
  return entries.find(({ entryId }) => entryId === id)
}
