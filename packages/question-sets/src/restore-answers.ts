import type { Answers, AnswersOf, AnswerValue, EntryAnswer, GroupEntry } from './answers.ts'
import { type GroupStep, isGroup, planFor } from './internal/plan.ts'
import { isEntries } from './internal/same-answer.ts'
import { unmet } from './internal/settled.ts'
import type { QuestionSet } from './question-set.ts'
import type { KeptAside, SettledAnswers } from './settle-answers.ts'

/**
 * Puts answers back whose question applies again, where nobody has answered it anew.
 *
 * @remarks
 * What still does not apply, or was answered anew, stays put aside. Of several answers put aside from one place the last comes back. An
 * answer inside an entry comes back only while the entry is there. Source: issue 3, `question-sets`; ours.
 *
 * @param setAside - What {@link settleAnswers} put aside, oldest first, or what a record kept of it: `{ path, value }`.
 *
 * @example
 * const yesNo = [{ value: 'yes', label: { en: 'Yes' } }, { value: 'no', label: { en: 'No' } }]
 * const when = { question: 'hurt', is: 'yes' }
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'harm', title: { en: 'Harm' }, questions: [
 *     { id: 'hurt', kind: 'choice', label: { en: 'Was anyone hurt?' }, options: yesNo },
 *     { id: 'how', kind: 'text', maximum: 500, label: { en: 'How?' }, when },
 *   ] }],
 * })
 * const { setAside } = settleAnswers(set, { hurt: 'no', how: 'A fall' })
 * restoreAnswers(set, { hurt: 'yes' }, setAside) //=> { answers: { hurt: 'yes', how: 'A fall' }, setAside: [] }
 * const kept = [{ path: ['how'], value: 'A fall' }]
 * restoreAnswers(set, { hurt: 'yes' }, kept).answers //=> { hurt: 'yes', how: 'A fall' }
 * @public
 */
export function restoreAnswers<Set extends QuestionSet, Aside extends KeptAside>(
  set: Set,
  answers: Answers,
  setAside: readonly Aside[],
): SettledAnswers<AnswersOf<Set>, Aside> {
  const waiting = [...setAside]
  const kept: Record<string, AnswerValue> = { ...answers }
  for (const step of planFor(set).steps) {
    const { id } = step.question
    if (unmet(step, kept, kept) !== undefined) continue
    if (kept[id] === undefined) {
      const value = takeLast(waiting, [id])
      if (value !== undefined) kept[id] = value
    }
    const entries = kept[id]
    if (isGroup(step) && isEntries(entries))
      kept[id] = entries.map((entry) => restoredEntry(step, entry, kept, waiting))
  }
  return { answers: kept as AnswersOf<Set>, setAside: waiting }
}

function restoredEntry(step: GroupStep, entry: GroupEntry, answers: Answers, waiting: KeptAside[]): GroupEntry {
  const kept: Record<string, EntryAnswer> = { ...entry }
  for (const member of step.members) {
    const { id } = member.question
    if (kept[id] !== undefined || unmet(member, answers, kept) !== undefined) continue
    const value = takeLast(waiting, [step.question.id, entry.entryId, id])
    if (value !== undefined) kept[id] = value as EntryAnswer
  }
  return kept as GroupEntry
}

function takeLast(waiting: KeptAside[], path: readonly string[]): AnswerValue | undefined {
  const index = waiting.findLastIndex((each) => each.path.length === path.length && each.path.join() === path.join())
  return index < 0 ? undefined : waiting.splice(index, 1)[0]?.value
}
