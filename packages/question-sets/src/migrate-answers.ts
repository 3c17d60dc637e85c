import type { AnswerPath, Answers, AnswerValue, EntryAnswer, GroupEntry } from './answers.ts'
import { type Change, changesOf } from './internal/migration-changes.ts'
import { isEntries } from './internal/same-answer.ts'
import type { QuestionSetMigration } from './question-set-migration.ts'
import type { Words } from './words.ts'

/**
 * An answer, or a part of one, that the newer version has no place for.
 * @public
 */
export type LeftBehind = {
  /** Where it stood in the older version. */
  readonly path: AnswerPath
  readonly questionId: string
  readonly value: AnswerValue
  readonly because: Words
}

/**
 * What a migration did with one answer.
 * @public
 */
export type MigrationNote = {
  readonly path: AnswerPath
  readonly did: 'renamedQuestion' | 'renamedOption' | 'removedQuestion' | 'removedOption'
  readonly to?: string
}

/**
 * Answers as the newer version has them, what has no place there, and what was done.
 * @public
 */
export type MigratedAnswers = {
  readonly answers: Answers
  readonly setAside: readonly LeftBehind[]
  readonly notes: readonly MigrationNote[]
}

/**
 * Carries answers from one version of a question set to the next, and loses none.
 *
 * @remarks
 * What has no place in the newer version is set aside with the reason. A question that is new stays unanswered: no answer is made up for
 * it. Settle the result, since a newer version may ask under other conditions. Source: issue 3, `question-sets`; features.md A (old
 * reports that stored a false flag under new questions); ours.
 *
 * @example
 * const migration: QuestionSetMigration = { schemaVersion: 1, id: 'visit', from: '1', to: '2', steps: [
 *   { question: 'place', renamedTo: 'where' },
 *   { question: 'kind', options: { other: 'notListed' } },
 *   { question: 'shoeSize', removed: { en: 'It was never used' } },
 * ] }
 * migrateAnswers(migration, { place: 'Leeds', kind: 'other', shoeSize: 9 })
 * //=> {
 * //=>   answers: { where: 'Leeds', kind: 'notListed' },
 * //=>   setAside: [{ path: ['shoeSize'], questionId: 'shoeSize', value: 9, because: { en: 'It was never used' } }],
 * //=>   notes: [
 * //=>     { path: ['place'], did: 'renamedQuestion', to: 'where' },
 * //=>     { path: ['kind'], did: 'renamedOption', to: 'notListed' },
 * //=>     { path: ['shoeSize'], did: 'removedQuestion' },
 * //=>   ],
 * //=> }
 * @public
 */
export function migrateAnswers(migration: QuestionSetMigration, answers: Answers): MigratedAnswers {
  const changes = changesOf(migration)
  const moving: Moving = { setAside: [], notes: [] }
  const moved: Record<string, AnswerValue> = {}
  for (const [id, value] of Object.entries(answers)) {
    const change = changes.get(id)
    const entries = isEntries(value) && value.length > 0
    const next = entries && change?.removed === undefined ? moveEntries(id, value, changes, moving) : value
    const kept = move([id], id, next, change, moving)
    if (kept !== undefined) moved[change?.renamedTo ?? id] = kept
  }
  return { answers: moved, ...moving }
}

type Moving = { readonly setAside: LeftBehind[]; readonly notes: MigrationNote[] }
type Changes = ReadonlyMap<string, Change>

function moveEntries(group: string, entries: readonly GroupEntry[], changes: Changes, moving: Moving) {
  return entries.map(({ entryId, ...given }): GroupEntry => {
    const moved: Record<string, EntryAnswer> = { entryId }
    for (const [id, value] of Object.entries(given)) {
      const change = changes.get(`${group}/${id}`)
      const kept = move([group, entryId, id], id, value, change, moving)
      if (kept !== undefined) moved[change?.renamedTo ?? id] = kept as EntryAnswer
    }
    return moved as GroupEntry
  })
}

function move(path: AnswerPath, questionId: string, value: AnswerValue, change: Change | undefined, moving: Moving) {
  if (change === undefined) return value
  const { removed, renamedTo } = change
  if (removed !== undefined) {
    moving.setAside.push({ path, questionId, value, because: removed })
    moving.notes.push({ path, did: 'removedQuestion' })
    return undefined
  }
  if (renamedTo !== undefined) moving.notes.push({ path, did: 'renamedQuestion', to: renamedTo })
  return moveOptions(path, questionId, value, change, moving)
}

function moveOptions(path: AnswerPath, questionId: string, value: AnswerValue, change: Change, moving: Moving) {
  if (typeof value === 'string') return moveChosen(path, questionId, [value], change, moving)[0]
  if (!isOptionValues(value)) return value
  const stayed = moveChosen(path, questionId, value, change, moving)
  return stayed.length === 0 && value.length > 0 ? undefined : stayed
}

function moveChosen(
  path: AnswerPath,
  questionId: string,
  chosen: readonly string[],
  { options, removedOptions }: Change,
  moving: Moving,
): readonly string[] {
  for (const value of chosen) {
    const [because, to] = [removedOptions.get(value), options.get(value)]
    if (because !== undefined) {
      moving.setAside.push({ path, questionId, value, because })
      moving.notes.push({ path, did: 'removedOption' })
    } else if (to !== undefined) moving.notes.push({ path, did: 'renamedOption', to })
  }
  const stayed = chosen.filter((value) => !removedOptions.has(value))
  return [...new Set(stayed.map((value) => options.get(value) ?? value))]
}

function isOptionValues(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
