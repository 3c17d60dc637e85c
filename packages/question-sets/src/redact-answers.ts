import type { PersonalLevel } from '@casework/kernel'
import type { Answers, AnswerValue, EntryAnswer, GroupEntry } from './answers.ts'
import { isGroup, planFor, type Step } from './internal/plan.ts'
import { isEntries } from './internal/same-answer.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Removes every answer more personal than allowed.
 *
 * @remarks
 * It fails closed: an answer to a question that the set does not have is removed, and a question that declares nothing counts as
 * `indirect`. Entries keep their ids, so that how many there were can still be counted. A group that is itself more personal than allowed
 * goes with all its entries. Source: design.md, Privacy; ours.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' }, personal: 'none' },
 *     { id: 'name', kind: 'text', maximum: 80, label: { en: 'Who?' }, personal: 'direct' },
 *   ] }],
 * })
 * redactAnswers(set, { place: 'Leeds', name: 'Amina' }, ['none', 'indirect']) //=> { place: 'Leeds' }
 * @public
 */
export function redactAnswers(set: QuestionSet, answers: Answers, allowed: readonly PersonalLevel[]): Answers {
  const mayStay = ({ question }: Step) => allowed.includes(question.personal ?? 'indirect')
  const kept: Record<string, AnswerValue> = {}
  for (const step of planFor(set).steps) {
    const { id } = step.question
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (value === undefined || !mayStay(step)) continue
    if (!isGroup(step)) kept[id] = value
    else if (isEntries(value)) kept[id] = value.map((entry) => redactedEntry(entry, step.members.filter(mayStay)))
    else kept[id] = value
  }
  return kept
}

function redactedEntry(entry: GroupEntry, members: readonly Step[]): GroupEntry {
  const kept: Record<string, EntryAnswer> = { entryId: entry.entryId }
  for (const { question } of members) {
    const value = Object.hasOwn(entry, question.id) ? entry[question.id] : undefined
    if (value !== undefined) kept[question.id] = value
  }
  return kept as GroupEntry
}
