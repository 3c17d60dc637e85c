import type { AnswerPath, Answers, AnswerValue, EntryAnswer, GroupEntry } from './answers.ts'
import { isEntries } from './internal/same-answer.ts'

/**
 * Reads the answer or the entry at a path.
 *
 * @returns What stands there, or `undefined` where nothing does.
 *
 * @example
 * const answers = { harm: [{ entryId: 'a', kind: 'cut' }] }
 * answerAt(answers, ['harm', 'a', 'kind']) //=> 'cut'
 * answerAt(answers, ['harm', 'b']) //=> undefined
 * @public
 */
export function answerAt(answers: Answers, path: AnswerPath): AnswerValue | GroupEntry | undefined {
  const [id, entryId, member] = path
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined
  if (entryId === undefined) return value
  const entry = entriesOf(value).find((each) => each.entryId === entryId)
  return member === undefined || entry === undefined ? entry : entry[member]
}

/**
 * Gives answers with another answer at a path, or, for `undefined`, without it; an entry that is not there yet is added at the end.
 *
 * @remarks Nothing is checked: read the result with {@link parseAnswers}, and settle it with {@link settleAnswers}.
 *
 * @example
 * withAnswer({ place: 'Leeds' }, ['place'], 'York') //=> { place: 'York' }
 * withAnswer({ place: 'Leeds' }, ['place'], undefined) //=> {}
 * withAnswer({}, ['harm', 'a', 'kind'], 'cut') //=> { harm: [{ entryId: 'a', kind: 'cut' }] }
 * @public
 */
export function withAnswer(
  answers: Answers,
  path: readonly [question: string] | readonly [group: string, entryId: string, question: string],
  value: AnswerValue | undefined,
): Answers {
  const [id, entryId, member] = path
  if (entryId === undefined || member === undefined) return replaced(answers, id, value)
  const entries = entriesOf(answers[id])
  const old = entries.find((entry) => entry.entryId === entryId)
  const entry = replaced(old ?? { entryId }, member, value as EntryAnswer | undefined) as GroupEntry
  const next = old === undefined ? [...entries, entry] : entries.map((each) => (each === old ? entry : each))
  return { ...answers, [id]: next }
}

/**
 * Adds an entry to a group, at the end; the id of the entry is made by the caller and never changes.
 *
 * @remarks Adding an id that is already there changes nothing, so that a form sent twice adds one entry.
 *
 * @example
 * addEntry({}, 'harm', { entryId: 'a' }) //=> { harm: [{ entryId: 'a' }] }
 * @public
 */
export function addEntry(answers: Answers, group: string, entry: GroupEntry): Answers {
  const entries = entriesOf(answers[group])
  if (entries.some(({ entryId }) => entryId === entry.entryId)) return answers
  return { ...answers, [group]: [...entries, entry] }
}

/**
 * Removes an entry from a group; a group whose last entry was removed is answered with "none".
 *
 * @example
 * removeEntry({ harm: [{ entryId: 'a' }] }, 'harm', 'a') //=> { harm: [] }
 * @public
 */
export function removeEntry(answers: Answers, group: string, entryId: string): Answers {
  const entries = entriesOf(answers[group])
  const left = entries.filter((entry) => entry.entryId !== entryId)
  return left.length === entries.length ? answers : { ...answers, [group]: left }
}

function entriesOf(value: AnswerValue | undefined): readonly GroupEntry[] {
  return value !== undefined && isEntries(value) ? value : []
}

function replaced<Value>(record: Readonly<Record<string, Value>>, key: string, value: Value | undefined) {
  const { [key]: _, ...others } = record
  if (value === undefined) return others
  return key in record ? { ...record, [key]: value } : { ...others, [key]: value }
}
