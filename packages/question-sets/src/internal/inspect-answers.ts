import { civilDateInLondon } from '@casework/calendar'
import type { CivilDate, Instant, ProblemPath } from '@casework/kernel'
import type { AnswerProblem } from '../answer-problems.ts'
import { type Answers, type AnswerValue, type GroupEntry, isNotKnown, type NotKnown } from '../answers.ts'
import type { Question } from '../question.ts'
import { type EntryStep, type GroupStep, isGroup, type Plan, type Step } from './plan.ts'
import { isIdentifier, type Judging, type Refuse } from './read-answer.ts'

/** How answers are looked at. */
export type InspectOptions = {
  readonly complete: boolean
  readonly now: Instant
  readonly optionsOn?: CivilDate | undefined
}

/** How far one section has come. */
export type SectionTally = { asked: number; answered: number; readonly problems: AnswerProblem[] }

/** What was found in answers. */
export type Inspection = {
  readonly answers: Answers
  readonly problems: readonly AnswerProblem[]
  readonly sections: readonly SectionTally[]
}

/** Answers read so far in one place: the set, or one entry. */
type Scope = {
  /** What conditions read: answers to questions that apply. */
  readonly kept: Record<string, AnswerValue>
  /** What came in sound, whether it applies or not. */
  readonly given: Record<string, AnswerValue>
  /** Questions whose answer is wrong or missing, or hangs on one that is. */
  readonly unsure: Map<string, Doubt>
}
type Doubt = 'wrong' | 'missing'
/** Whether a question applies as things stand, and what makes that doubtful. */
type Asking = { readonly applies: boolean; readonly doubt: Doubt | undefined }
type Walk = { readonly judging: Judging; readonly complete: boolean; readonly set: Scope }

/** One question met on the walk. */
type Meeting = {
  readonly walk: Walk
  readonly tally: SectionTally
  readonly here: Scope
  readonly asking: Asking
  readonly path: ProblemPath
}

/** Looks at untrusted answers question by question, in order, and finds every problem. */
export function inspectAnswers(plan: Plan, value: unknown, { complete, now, optionsOn }: InspectOptions): Inspection {
  const sections = plan.set.sections.map((): SectionTally => ({ asked: 0, answered: 0, problems: [] }))
  if (!isRecord(value))
    return { answers: {}, problems: [{ code: 'ANSWER.WRONG_KIND', path: [], params: {} }], sections }
  const today = civilDateInLondon(now)
  const walk: Walk = { judging: { now, today, optionsOn: optionsOn ?? today }, complete, set: newScope() }
  for (const step of plan.steps) {
    const { id } = step.question
    const tally = sections[step.section] as SectionTally
    const meeting = { walk, tally, here: walk.set, asking: askingOf(step, walk.set, walk.set), path: [id] }
    const raw = ownValue(value, id)
    if (isGroup(step)) meetGroup(meeting, step, raw)
    else meetQuestion(meeting, step, raw)
  }
  const strangers = Object.keys(value).filter((key) => !plan.byId.has(key)).length
  const found = sections.flatMap(({ problems }) => problems)
  return { answers: walk.set.given, problems: [...noSuchQuestion(strangers, []), ...found], sections }
}

function meetQuestion(meeting: Meeting, { question, read }: EntryStep, raw: unknown): void {
  if (meeting.asking.applies) meeting.tally.asked += 1
  const { walk } = meeting
  const refuse = refuser(meeting)
  if (isBlank(raw)) leaveBlank(meeting, question)
  else keep(meeting, question, isNotKnown(raw) ? readNotKnown(question, raw, refuse) : read(raw, walk.judging, refuse))
}

function meetGroup(meeting: Meeting, step: GroupStep, raw: unknown): void {
  const { question } = step
  if (meeting.asking.applies) meeting.tally.asked += 1
  const refuse = refuser(meeting)
  if (raw === undefined || raw === '') leaveBlank(meeting, question)
  else if (isNotKnown(raw)) keep(meeting, question, readNotKnown(question, raw, refuse))
  else
    keep(meeting, question, Array.isArray(raw) ? readEntries(meeting, step, raw, refuse) : refuse('ANSWER.WRONG_KIND'))
}

function readEntries(meeting: Meeting, step: GroupStep, raw: readonly unknown[], refuse: Refuse) {
  const { minimum = 0, maximum } = step.question
  if (raw.length > maximum) return refuse('ANSWER.TOO_MANY_ENTRIES', { maximum })
  if (meeting.walk.complete && meeting.asking.applies && raw.length < minimum)
    refuse('ANSWER.TOO_FEW_ENTRIES', { minimum })
  const taken = new Set<string>()
  return raw.map((entry, index) => readEntry(meeting, step, entry, index, taken))
}

function readEntry(meeting: Meeting, step: GroupStep, raw: unknown, index: number, taken: Set<string>): GroupEntry {
  const record = isRecord(raw) ? raw : {}
  const entryId = ownValue(record, 'entryId')
  const named = isIdentifier(entryId) && !taken.has(entryId)
  const path = [...meeting.path, named ? entryId : index]
  const refuse = refuser({ ...meeting, path })
  if (!isRecord(raw)) refuse('ANSWER.WRONG_KIND')
  else if (!named) refuse(isIdentifier(entryId) ? 'ANSWER.DUPLICATE_ENTRY' : 'ANSWER.ENTRY_WITHOUT_ID')
  if (named) taken.add(entryId)
  const here = newScope()
  for (const member of step.members) {
    const { id } = member.question
    const asking = meeting.asking.applies ? askingOf(member, meeting.walk.set, here) : notAskedAnyway
    meetQuestion({ ...meeting, here, asking, path: [...path, id] }, member, ownValue(record, id))
  }
  const strangers = Object.keys(record).filter((key) => key !== 'entryId' && !step.memberIds.has(key)).length
  meeting.tally.problems.push(...noSuchQuestion(strangers, path))
  return { entryId: String(entryId), ...here.given } as GroupEntry
}

/** Of the members of a group that does not apply nothing is said, since that is said of the group. */
const notAskedAnyway: Asking = { applies: false, doubt: 'wrong' }

function askingOf(step: Step, set: Scope, entry: Scope): Asking {
  if (step.gates.length === 0) return { applies: true, doubt: undefined }
  const doubts = [
    ...step.readsSet.map((id) => set.unsure.get(id)),
    ...step.readsEntry.map((id) => entry.unsure.get(id)),
  ]
  const doubt = doubts.includes('wrong') ? 'wrong' : doubts.find((each) => each !== undefined)
  return { applies: step.gates.every(({ applies }) => applies(set.kept, entry.kept)), doubt }
}

function leaveBlank(meeting: Meeting, question: Question): void {
  const { asking, here, walk } = meeting
  const isMissing = asking.applies && asking.doubt !== 'wrong' && walk.complete && !question.optional
  if (isMissing) refuser(meeting)('ANSWER.REQUIRED')
  const doubt = asking.doubt ?? (isMissing ? 'missing' : undefined)
  if (doubt !== undefined) here.unsure.set(question.id, doubt)
}

function keep(meeting: Meeting, { id }: Question, value: AnswerValue | undefined): void {
  const { asking, here, tally, walk } = meeting
  const doubt = value === undefined ? 'wrong' : asking.doubt
  if (doubt !== undefined) here.unsure.set(id, doubt)
  if (value === undefined) return
  here.given[id] = value
  if (asking.applies) {
    here.kept[id] = value
    tally.answered += 1
  } else if (asking.doubt === undefined && walk.complete) refuser(meeting)('ANSWER.NOT_ASKED')
}

function refuser({ tally, path }: Meeting): Refuse {
  return (code, params = {}) => {
    tally.problems.push({ code, path, params })
    return undefined
  }
}

function readNotKnown(question: Question, raw: NotKnown, refuse: Refuse): NotKnown | undefined {
  const reason = question.notKnown?.find((each) => each === raw.notKnown)
  if (reason === undefined || Object.keys(raw).length > 1) return refuse('ANSWER.NOT_KNOWN_NOT_ALLOWED')
  return { notKnown: reason }
}

function noSuchQuestion(count: number, path: ProblemPath): readonly AnswerProblem[] {
  return count === 0 ? [] : [{ code: 'ANSWER.NO_SUCH_QUESTION', path, params: { count } }]
}

function isBlank(raw: unknown): boolean {
  if (raw === undefined) return true
  return typeof raw === 'string' ? raw.trim() === '' : Array.isArray(raw) && raw.length === 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function newScope(): Scope {
  return { kept: {}, given: {}, unsure: new Map() }
}
