import type { AnswerPath, Answers, AnswerValue, GroupEntry } from './answers.ts'
import { isEntries, isSameAnswer, unionOfKeys } from './internal/same-answer.ts'

/**
 * One answer that changed: added where there is no `before`, removed where there is no `after`.
 * @public
 */
export type AnswerDifference = {
  readonly path: AnswerPath
  readonly questionId: string
  readonly before?: AnswerValue | GroupEntry
  readonly after?: AnswerValue | GroupEntry
}

/**
 * Lists what changed between two sets of answers, entry by entry in a group.
 *
 * @remarks
 * Entries are matched by id: one that was added or removed is one difference with the whole entry, one that was changed is a difference
 * for each answer in it. A new order of the same entries is a difference of the group. Source: issue 3, "Edits"; ours.
 *
 * @example
 * answerDifferences({ place: 'Leeds' }, { place: 'York' })
 * //=> [{ path: ['place'], questionId: 'place', before: 'Leeds', after: 'York' }]
 * answerDifferences({ harm: [{ entryId: 'a', kind: 'cut' }] }, { harm: [{ entryId: 'a', kind: 'burn' }] })
 * //=> [{ path: ['harm', 'a', 'kind'], questionId: 'kind', before: 'cut', after: 'burn' }]
 * @public
 */
export function answerDifferences(before: Answers, after: Answers): readonly AnswerDifference[] {
  return unionOfKeys(before, after).flatMap((question) => {
    const [old, now] = [before[question], after[question]]
    if (isSameAnswer(old, now)) return []
    return isEntries(old) && isEntries(now)
      ? inEntries(question, old, now)
      : [difference([question], question, old, now)]
  })
}

function inEntries(group: string, before: readonly GroupEntry[], after: readonly GroupEntry[]) {
  const [old, now] = [byId(before), byId(after)]
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  const found = ids.flatMap((id) => inEntry(group, id, old.get(id), now.get(id)))
  const stayed = (from: ReadonlyMap<string, GroupEntry>) => [...from.keys()].filter((id) => old.has(id) && now.has(id))
  const isReordered = stayed(old).join() !== stayed(now).join()
  return isReordered ? [...found, difference([group], group, before, after)] : found
}

function inEntry(group: string, id: string, old: GroupEntry | undefined, now: GroupEntry | undefined) {
  if (old === undefined || now === undefined) return [difference([group, id], group, old, now)]
  return unionOfKeys(old, now)
    .filter((question) => !isSameAnswer(old[question], now[question]))
    .map((question) => difference([group, id, question], question, old[question], now[question]))
}

function difference(
  path: AnswerPath,
  questionId: string,
  before: AnswerValue | GroupEntry | undefined,
  after: AnswerValue | GroupEntry | undefined,
): AnswerDifference {
  return { path, questionId, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

function byId(entries: readonly GroupEntry[]): ReadonlyMap<string, GroupEntry> {
  return new Map(entries.map((entry) => [entry.entryId, entry]))
}
