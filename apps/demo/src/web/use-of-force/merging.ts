import type { EventStore } from '@casework/event-store'
import { isErased } from '@casework/kernel'
import {
  type AnswerConflict,
  type AnswerDifference,
  type AnswerPath,
  type Answers,
  type AnswerValue,
  answerDifferences,
  answerFormatters,
  describeAnswer,
  inLanguage,
  type QuestionSet,
  questionAt,
  questionById,
  withAnswer,
} from '@casework/question-sets'
import { type ReportEvent, replayReport, type UseOfForceReport } from '@casework/use-of-force-reports'
import type { Loaded } from '../../casework/records.ts'
import { staffName } from '../../staff.ts'

/** The report as a form was drawn from it, and who has changed it since. */
export type Drawn = { readonly report: UseOfForceReport; readonly by: readonly string[] }

/** Replays a report as it was when a form was drawn; a version that it never had counts as the present one. */
export async function drawnFrom(
  store: EventStore,
  { record, version, stream }: Loaded<UseOfForceReport>,
  drawn: number,
): Promise<Drawn> {
  if (!Number.isInteger(drawn) || drawn < 1 || drawn >= version) return { report: record, by: [] }
  const events = await store.read(stream)
  const until = events.filter(({ streamVersion }) => streamVersion <= drawn)
  const since = events.filter(({ streamVersion }) => streamVersion > drawn)
  return {
    report: replayReport(until as unknown as readonly ReportEvent[]) ?? record,
    by: [...new Set(since.map(({ metadata }) => staffName(metadata.by.id)))],
  }
}

/** The answers of a report; none where they were erased. */
export function answersOf({ answers }: UseOfForceReport): Answers {
  return isErased(answers) ? {} : answers
}

/** The merged answers with mine where both changed the same one: what the form shows until its writer decides. */
export function withMine(merged: Answers, conflicts: readonly AnswerConflict[]): Answers {
  return conflicts.reduce((before: Answers, { path, mine }) => {
    const [group, entryId, member] = path
    if (entryId !== undefined && member === undefined) return withEntry(before, group, entryId, mine)
    return withAnswer(before, path as readonly [string], mine as AnswerValue | undefined)
  }, merged)
}

function withEntry(answers: Answers, group: string, entryId: string, mine: AnswerConflict['mine']): Answers {
  const held = answers[group]
  const entries = Array.isArray(held) ? (held as readonly { entryId: string }[]) : []
  const others = entries.filter((entry) => entry.entryId !== entryId)
  return { ...answers, [group]: mine === undefined ? others : [...others, mine] } as Answers
}

/** What two people said of the same question, in words. */
export function bothSides(set: QuestionSet, conflicts: readonly AnswerConflict[]) {
  return conflicts.map(({ path, mine, theirs }) => ({
    question: labelOf(set, path),
    mine: inWords(set, path, mine),
    theirs: inWords(set, path, theirs),
  }))
}

/** What changed, in words. */
export function changesInWords(set: QuestionSet, differences: readonly AnswerDifference[]) {
  return differences.map(({ path, before, after }) => ({
    question: labelOf(set, path),
    before: inWords(set, path, before),
    after: inWords(set, path, after),
  }))
}

/** Tells what others changed since a form was drawn, by the questions and never by the answers. */
export function toldChanges(set: QuestionSet, by: readonly string[], base: Answers, current: Answers): string {
  const questions = [...new Set(answerDifferences(base, current).map(({ path }) => labelOf(set, path)))]
  if (questions.length === 0) return 'Saved'
  return `Saved. While you were writing, ${by.join(' and ')} changed: ${questions.join('; ')}`
}

function labelOf(set: QuestionSet, path: AnswerPath): string {
  const question = questionAt(set, path)
  if (question === undefined) return path[0]
  return inLanguage(question.kind === 'group' && path[1] !== undefined ? question.entry : question.label, 'en')
}

function inWords(set: QuestionSet, path: AnswerPath, value: AnswerConflict['mine']): string | undefined {
  if (value === undefined) return undefined
  const [group, entryId, member] = path
  if (entryId === undefined || member !== undefined) return describeAnswer(set, path, value, 'en', answerFormatters)
  const said = Object.entries(value).filter(([id]) => questionById(set, group, id) !== undefined)
  return said
    .map(([id, answer]) => describeAnswer(set, [group, entryId, id], answer as AnswerValue, 'en', answerFormatters))
    .join('; ')
}
