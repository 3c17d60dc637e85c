import {
  type InputProblemCode,
  type Instant,
  type Problem,
  parseInput,
  type Result,
  refused,
  succeeded,
} from '@casework/kernel'
import { type AnswerProblemCode, type Answers, type Question, questionById } from '@casework/question-sets'
import { type RecordLandingInput, recordLandingInputSchema } from '../clock/record-landing.ts'
import { incidentReport, parseReportAnswers } from '../form/incident-report.ts'
import { type BeginReportInput, beginReportInputSchema } from '../report/begin-report.ts'

/** A report that a provider's own system hands over: what begins it, its answers so far, and the landing if it names one. @public */
export type Handover = {
  readonly begin: BeginReportInput
  readonly answers: Answers
  readonly landing?: RecordLandingInput
}

/** What can be wrong with a report that is handed over. @public */
export type HandoverProblemCode =
  | InputProblemCode
  | AnswerProblemCode
  | 'HANDOVER.NO_SUCH_COLUMN'
  | 'HANDOVER.NOT_AN_ENTRY'

/** The columns that are not questions of the form. @public */
export const handoverColumns = [
  'reportId',
  'customerId',
  'caseId',
  'providerId',
  'placeId',
  'landing.at',
  'landing.place',
  'landing.country',
  'landing.zone',
] as const

const mostEntries = 200

/**
 * Reads a row of a provider's own system, as a reader of files gives it: one cell for each column, empty cells left out.
 *
 * @remarks
 * A column is one of `handoverColumns`, the id of a question (`planned`), or a group, the number of an entry from 1 and a question of it
 * (`techniques.1.position`). Several options stand in a cell with a semicolon between; `?notRecorded` says why there is no answer. The answers are as partial as the row: what is
 * missing is asked of the officer. Wrong cells refuse the row with their columns, and the row stays with whoever reads the file.
 * Source: features.md A; design.md (imports: nothing is lost).
 *
 * @returns The report to begin, or `HANDOVER.NO_SUCH_COLUMN` | `HANDOVER.NOT_AN_ENTRY` | the codes of input and of answers, with a path
 * that begins with the column or with the question.
 *
 * @example
 * const row = { reportId: 'P-100', customerId: 'person-1', providerId: 'provider-1', planned: 'planned', 'techniques.1.position': 'prone' }
 * const read = readHandover(row, instant('2026-11-22T09:00:00Z'))
 * read.ok && read.value.answers //=> { planned: 'planned', techniques: [{ entryId: 'row-1', position: 'prone' }] }
 * readHandover({ ...row, plannned: 'planned' }, instant('2026-11-22T09:00:00Z')).ok //=> false
 * @public
 */
export function readHandover(
  cells: Readonly<Record<string, string>>,
  now: Instant,
): Result<Handover, HandoverProblemCode> {
  const begin = parseInput(
    beginReportInputSchema,
    pick(cells, '', ['reportId', 'customerId', 'caseId', 'providerId', 'placeId']),
  )
  const landing = readLanding(cells)
  const answers = readAnswers(cells, now)
  if (begin.ok && answers.ok && landing?.ok !== false)
    return succeeded({
      begin: begin.value,
      answers: answers.value,
      ...(landing === undefined ? {} : { landing: landing.value }),
    })
  const wrong = [begin, landing, answers].flatMap((part): readonly Problem<HandoverProblemCode>[] =>
    part === undefined || part.ok ? [] : part.error,
  )
  return refused(wrong)
}

function pick(
  cells: Readonly<Record<string, string>>,
  prefix: string,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const cell = Object.hasOwn(cells, prefix + name) ? cells[prefix + name] : undefined
      return cell === undefined || cell === '' ? [] : [[name, cell]]
    }),
  )
}

type Entry = { entryId: string; [question: string]: unknown }

/** The landing, where any of its columns says something; a problem names the column. */
function readLanding(
  cells: Readonly<Record<string, string>>,
): Result<RecordLandingInput, HandoverProblemCode> | undefined {
  const given = pick(cells, 'landing.', ['at', 'place', 'country', 'zone'])
  if (Object.keys(given).length === 0) return undefined
  const read = parseInput(recordLandingInputSchema, given)
  if (read.ok) return read
  return refused(read.error.map((wrong) => ({ ...wrong, path: [`landing.${wrong.path?.join('.') ?? ''}`] })))
}

function readAnswers(cells: Readonly<Record<string, string>>, now: Instant): Result<Answers, HandoverProblemCode> {
  const answers: Record<string, unknown> = {}
  const wrong: Problem<HandoverProblemCode>[] = []
  for (const [column, cell] of Object.entries(cells)) {
    if (cell.trim() === '' || (handoverColumns as readonly string[]).includes(column)) continue
    const refusal = place(answers, column, cell)
    if (refusal !== undefined) wrong.push({ code: refusal, params: {}, path: [column] })
  }
  if (wrong.length > 0) return refused(wrong)
  return parseReportAnswers(inOrder(answers), { mode: 'partial', now })
}

function place(answers: Record<string, unknown>, column: string, cell: string): HandoverProblemCode | undefined {
  const [name = '', number, member, ...more] = column.split('.')
  const question = questionById(incidentReport, name)
  if (question === undefined || more.length > 0) return 'HANDOVER.NO_SUCH_COLUMN'
  if (question.kind !== 'group') {
    if (number !== undefined) return 'HANDOVER.NO_SUCH_COLUMN'
    answers[name] = answerIn(question, cell)
    return undefined
  }
  const asked = question.questions.find(({ id }) => id === member)
  if (asked === undefined) return 'HANDOVER.NO_SUCH_COLUMN'
  const place = Number(number)
  if (!Number.isInteger(place) || place < 1 || place > mostEntries) return 'HANDOVER.NOT_AN_ENTRY'
  const entries = (answers[name] ?? []) as Entry[]
  const entryId = `row-${place}`
  const entry: Entry = entries.find((each) => each.entryId === entryId) ?? { entryId }
  entry[asked.id] = answerIn(asked, cell)
  answers[name] = entries.includes(entry) ? entries : [...entries, entry]
  return undefined
}

/** Entries in the order of their numbers, whatever the order of the columns. */
function inOrder(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      isEntries(answer) ? [...answer].sort(byNumber) : answer,
    ]),
  )
}

function isEntries(answer: unknown): answer is readonly Entry[] {
  return Array.isArray(answer) && answer.every((each) => typeof each === 'object')
}

function byNumber(one: Entry, other: Entry): number {
  return Number(one.entryId.slice(4)) - Number(other.entryId.slice(4))
}

function answerIn({ kind }: Question, cell: string): unknown {
  const text = cell.trim()
  if (text.startsWith('?')) return { notKnown: text.slice(1) }
  if (kind === 'choices') return text.split(';').map((option) => option.trim())
  if (kind === 'number') return /^\d{1,9}$/.test(text) ? Number(text) : text
  return cell
}
