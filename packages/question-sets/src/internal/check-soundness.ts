import type { Problem, ProblemParams, ProblemPath } from '@casework/kernel'
import type { Asked, GroupQuestion, Option, Question } from '../question.ts'
import type { QuestionSet } from '../question-set.ts'
import type { QuestionSetProblemCode } from '../question-set-problems.ts'
import { checkCondition, type Reading } from './check-condition.ts'
import { isIdentifier } from './read-answer.ts'

/** One thing wrong with a set. */
export type Unsound = Problem<QuestionSetProblemCode> & { readonly path: ProblemPath }
/** Notes what is wrong with a set, at a path. */
export type Note = (code: QuestionSetProblemCode, path: ProblemPath, params?: ProblemParams) => void

/** Keys that mean something else where answers stand. */
const reserved: ReadonlySet<string> = new Set(['entryId', 'notKnown', 'fields'])

/** Finds everything that keeps a set from being asked. */
export function unsoundness(set: QuestionSet): readonly Unsound[] {
  const found: Unsound[] = []
  const note: Note = (code, path, params = {}) => void found.push({ code, path, params })
  checkWords(set, ['title'], [], note)
  checkDays(set, [], note)
  for (const key of ['id', 'version'] as const) if (set[key].trim() === '') note('QUESTION_SET.NOT_AN_ID', [key])
  if (set.sections.every(({ questions }) => questions.length === 0)) note('QUESTION_SET.NOTHING_TO_ASK', ['sections'])
  checkIds(set.sections, ['sections'], note)
  const every = set.sections.flatMap(({ questions }) => questions)
  checkUnique(every, ['sections'], note)
  const ids = new Set(every.map(({ id }) => id))
  const earlier = new Map<string, Question>()
  const reading: Reading = { earlier: (id) => earlier.get(id), exists: (id) => ids.has(id), note }
  for (const [index, section] of set.sections.entries()) {
    const path = ['sections', index]
    checkWords(section, ['title'], path, note)
    if (section.when !== undefined) checkCondition(section.when, [...path, 'when'], reading)
    for (const [place, question] of section.questions.entries()) {
      checkQuestion(question, [...path, 'questions', place], reading)
      earlier.set(question.id, question)
    }
  }
  return found
}

function checkQuestion(question: Question, path: ProblemPath, reading: Reading): void {
  const { note } = reading
  if (!isIdentifier(question.id) || reserved.has(question.id) || question.id in Object.prototype)
    note('QUESTION_SET.NOT_AN_ID', [...path, 'id'])
  checkWords(question, ['label'], path, note)
  if (question.when !== undefined) checkCondition(question.when, [...path, 'when'], reading)
  checkKind(question, path, note)
  if (question.kind === 'group') checkGroup(question, path, reading)
}

function checkGroup({ entry, questions }: GroupQuestion, path: ProblemPath, reading: Reading): void {
  const { note } = reading
  checkWords({ entry }, ['entry'], path, note)
  checkUnique(questions, [...path, 'questions'], note)
  checkFieldNames(questions, [...path, 'questions'], note)
  const members = new Set(questions.map(({ id }) => id))
  const met = new Map<string, Question>()
  const inside: Reading = {
    earlier: (id) => (members.has(id) ? met.get(id) : reading.earlier(id)),
    exists: (id) => members.has(id) || reading.exists(id),
    note,
  }
  for (const [place, member] of questions.entries()) {
    checkQuestion(member, [...path, 'questions', place], inside)
    met.set(member.id, member)
  }
}

function checkKind(question: Question, path: ProblemPath, note: Note): void {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      checkOptions(question.options, [...path, 'options'], note)
      break
    case 'group':
      if (question.questions.length === 0) note('QUESTION_SET.NOTHING_TO_ASK', [...path, 'questions'])
      checkLimits(question.minimum ?? 0, question.maximum, path, note)
      break
    case 'number':
      checkLimits(question.minimum ?? -Infinity, question.maximum ?? Infinity, path, note)
      break
    case 'text':
      checkLimits(1, question.maximum, path, note)
      break
    default:
  }
}

function checkOptions(options: readonly Option[], path: ProblemPath, note: Note): void {
  if (options.length === 0) note('QUESTION_SET.NO_OPTIONS', path)
  const seen = new Set<string>()
  for (const [index, option] of options.entries()) {
    const at = [...path, index]
    if (!isIdentifier(option.value)) note('QUESTION_SET.NOT_AN_ID', [...at, 'value'])
    else if (seen.has(option.value)) note('QUESTION_SET.DUPLICATE_ID', [...at, 'value'], { id: option.value })
    seen.add(option.value)
    checkWords(option, ['label'], at, note)
    checkDays(option, at, note)
  }
}

function checkLimits(least: number, most: number, path: ProblemPath, note: Note): void {
  if (!(least <= most)) note('QUESTION_SET.LIMITS_CONTRADICT', path)
}

function checkDays(dated: Pick<Option, 'activeFrom' | 'activeTo'>, path: ProblemPath, note: Note): void {
  const { activeFrom, activeTo } = dated
  if (activeFrom !== undefined && activeTo !== undefined && activeTo < activeFrom)
    note('QUESTION_SET.ENDS_BEFORE_IT_BEGINS', [...path, 'activeTo'])
}

function checkIds(sections: QuestionSet['sections'], path: ProblemPath, note: Note): void {
  for (const [index, { id }] of sections.entries())
    if (!isIdentifier(id)) note('QUESTION_SET.NOT_AN_ID', [...path, index, 'id'])
  checkUnique(sections, path, note)
}

function checkUnique(named: readonly Pick<Asked, 'id'>[], path: ProblemPath, note: Note): void {
  const seen = new Set<string>()
  for (const { id } of named) {
    if (seen.has(id)) note('QUESTION_SET.DUPLICATE_ID', path, { id })
    seen.add(id)
  }
}

const fieldParts = ['day', 'month', 'year', 'time', 'whenTwice', 'notKnown']

/** On the page of an entry `left-day` could be a question, or the day of `left`; `left-2` its second option. */
function checkFieldNames(members: readonly Pick<Asked, 'id'>[], path: ProblemPath, note: Note): void {
  const fields = new Set(members.flatMap(({ id }) => fieldParts.map((part) => `${id}-${part}`)))
  const ids = new Set(members.map(({ id }) => id))
  for (const { id } of members) {
    const beforeNumber = id.replace(/-\d{1,9}$/, '')
    if (fields.has(id) || (beforeNumber !== id && ids.has(beforeNumber)))
      note('QUESTION_SET.DUPLICATE_ID', path, { id })
  }
}

function checkWords<Key extends string>(
  worded: { readonly [Each in Key]: { readonly en: string; readonly cy?: string } },
  keys: readonly Key[],
  path: ProblemPath,
  note: Note,
): void {
  for (const key of keys) {
    const { en, cy } = worded[key]
    if (en.trim() === '' || cy?.trim() === '') note('QUESTION_SET.BLANK_WORDS', [...path, key])
  }
}
