import { type Problem, type Result, refused, succeeded } from '@casework/kernel'
import { type Change, changesOf } from './internal/migration-changes.ts'
import type { Question } from './question.ts'
import type { QuestionSet } from './question-set.ts'
import type { MigrationProblemCode, QuestionSetMigration } from './question-set-migration.ts'

/**
 * Checks a migration against both versions: every question and option of the older one has a place in the newer, or is said to be removed.
 *
 * @remarks Of two questions with the same id the kind must be the same and the limits no narrower. Source: issue 3, `question-sets`; ours.
 *
 * @returns The migration, or every {@link MigrationProblemCode}: `MIGRATION.OTHER_SET`, `MIGRATION.NO_SUCH_QUESTION`,
 * `MIGRATION.SEVERAL_STEPS`, `MIGRATION.QUESTION_NOT_ACCOUNTED_FOR`, `MIGRATION.KIND_CHANGED`, `MIGRATION.UNIT_CHANGED`, `MIGRATION.NO_SUCH_OPTION`,
 * `MIGRATION.OPTION_NOT_ACCOUNTED_FOR`, `MIGRATION.LIMITS_NARROWER`.
 *
 * @example
 * const visit = { schemaVersion: 1, id: 'visit', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01') } as const
 * const text = { kind: 'text', maximum: 80, label: { en: 'Where?' } } as const
 * const older = defineQuestionSet({
 *   ...visit, version: '1', sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', ...text }] }],
 * })
 * const newer = defineQuestionSet({
 *   ...visit, version: '2', sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'where', ...text }] }],
 * })
 * const migration: QuestionSetMigration = {
 *   schemaVersion: 1, id: 'visit', from: '1', to: '2', steps: [{ question: 'place', renamedTo: 'where' }],
 * }
 * checkMigration(migration, older, newer).ok //=> true
 * checkMigration({ ...migration, steps: [] }, older, newer)
 * //=> { ok: false, error: [{ code: 'MIGRATION.QUESTION_NOT_ACCOUNTED_FOR', params: { question: 'place' } }] }
 * @public
 */
export function checkMigration(
  migration: QuestionSetMigration,
  older: QuestionSet,
  newer: QuestionSet,
): Result<QuestionSetMigration, MigrationProblemCode> {
  const found: Problem<MigrationProblemCode>[] = []
  const note: Note = (code, params = {}) => void found.push({ code, params })
  const { id, from, to } = migration
  if (older.id !== id || newer.id !== id || older.version !== from || newer.version !== to) note('MIGRATION.OTHER_SET')
  const changes = changesOf(migration)
  const [before, after] = [questionsByPath(older), questionsByPath(newer)]
  for (const question of changes.keys()) if (!before.has(question)) note('MIGRATION.NO_SUCH_QUESTION', { question })
  const taken = new Set<string>()
  for (const [path, question] of before) checkPlace(path, question, { changes, after, taken, note })
  return found.length === 0 ? succeeded(migration) : refused(found)
}

type Note = (code: MigrationProblemCode, params?: Problem['params']) => void
type Checking = {
  readonly changes: ReadonlyMap<string, Change>
  readonly after: ReadonlyMap<string, Question>
  readonly taken: Set<string>
  readonly note: Note
}

const nothing: Change = { options: new Map(), removedOptions: new Map() }

function checkPlace(path: string, question: Question, checking: Checking): void {
  const { changes, after, taken, note } = checking
  const change = changes.get(path) ?? nothing
  if (change.removed !== undefined && change.renamedTo !== undefined)
    note('MIGRATION.SEVERAL_STEPS', { question: path })
  const newPath = placeInNewer(path, changes)
  if (newPath === undefined) return
  if (taken.has(newPath)) note('MIGRATION.SEVERAL_STEPS', { question: newPath })
  taken.add(newPath)
  const next = after.get(newPath)
  if (next === undefined) note('MIGRATION.QUESTION_NOT_ACCOUNTED_FOR', { question: path })
  else if (question.kind !== next.kind) note('MIGRATION.KIND_CHANGED', { question: path })
  else {
    if (unitOf(question) !== unitOf(next)) note('MIGRATION.UNIT_CHANGED', { question: path })
    if (isNarrower(question, next)) note('MIGRATION.LIMITS_NARROWER', { question: path })
    checkOptions(path, [valuesOf(question), valuesOf(next)], change, note)
  }
}

/** Where answers go in the newer version; nowhere, if the question or its group was removed. */
function placeInNewer(path: string, changes: Checking['changes']): string | undefined {
  const change = changes.get(path) ?? nothing
  const [groupId, memberId] = path.split('/') as [string, string?]
  if (memberId === undefined) return change.removed === undefined ? (change.renamedTo ?? path) : undefined
  const group = changes.get(groupId) ?? nothing
  if (change.removed !== undefined || group.removed !== undefined) return undefined
  return `${group.renamedTo ?? groupId}/${change.renamedTo ?? memberId}`
}

function checkOptions(
  question: string,
  [before, after]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  { options, removedOptions }: Change,
  note: Note,
): void {
  for (const option of [...options.keys(), ...removedOptions.keys()])
    if (!before.has(option)) note('MIGRATION.NO_SUCH_OPTION', { question, option })
  for (const option of before) {
    const isPlaced = removedOptions.has(option) || after.has(options.get(option) ?? option)
    if (!isPlaced) note('MIGRATION.OPTION_NOT_ACCOUNTED_FOR', { question, option })
  }
}

function valuesOf(question: Question): ReadonlySet<string> {
  return new Set('options' in question ? question.options.map(({ value }) => value) : [])
}

function isNarrower(old: Question, next: Question): boolean {
  const [was, is] = [limitsOf(old), limitsOf(next)]
  const lost = (old.notKnown ?? []).some((reason) => !next.notKnown?.includes(reason))
  const standsAlone = exclusiveOptions(next).some((value) => !exclusiveOptions(old).includes(value))
  return (
    lost ||
    standsAlone ||
    unitOf(old) !== unitOf(next) ||
    is.least > was.least ||
    is.most < was.most ||
    (is.strict && !was.strict)
  )
}

/** The unit of a number, by its English words: minutes that become hours are other answers. */
function unitOf(question: Question): string | undefined {
  return question.kind === 'number' ? question.unit?.en : undefined
}

function exclusiveOptions(question: Question): readonly string[] {
  return 'options' in question ? question.options.flatMap(({ value, exclusive }) => (exclusive ? [value] : [])) : []
}

function limitsOf(question: Question): { least: number; most: number; strict: boolean } {
  switch (question.kind) {
    case 'text':
      return { least: 0, most: question.maximum, strict: question.lines !== 'several' }
    case 'number':
      return {
        least: question.minimum ?? -Infinity,
        most: question.maximum ?? Infinity,
        strict: question.whole ?? false,
      }
    case 'group':
      return { least: question.minimum ?? 0, most: question.maximum, strict: false }
    case 'date':
    case 'moment':
      return { least: 0, most: 0, strict: question.past ?? false }
    default:
      return { least: 0, most: 0, strict: false }
  }
}

function questionsByPath(set: QuestionSet): ReadonlyMap<string, Question> {
  const all = set.sections.flatMap(({ questions }) => questions)
  return new Map(
    all.flatMap((question): [string, Question][] => [
      [question.id, question],
      ...(question.kind === 'group'
        ? question.questions.map((member): [string, Question] => [`${question.id}/${member.id}`, member])
        : []),
    ]),
  )
}
