import type { AnswerPath, Answers, AnswersOf, AnswerValue, GroupEntry } from './answers.ts'
import type { Condition } from './condition.ts'
import type { Readable } from './internal/compile-condition.ts'
import { type GroupStep, isGroup, planFor, type Step } from './internal/plan.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * An answer whose question no longer applies, with the condition that it no longer meets.
 * @public
 */
export type SetAside = {
  readonly path: AnswerPath
  readonly questionId: string
  readonly value: AnswerValue
  readonly because: Condition
}

/**
 * Answers that apply, and those that were put aside.
 * @public
 */
export type SettledAnswers<Held = Answers> = { readonly answers: Held; readonly setAside: readonly SetAside[] }

/**
 * Puts aside the answers to questions that no longer apply, says why, and loses none.
 *
 * @remarks
 * Questions are gone through in order, so that what hangs on an answer put aside is put aside too. {@link restoreAnswers} brings them
 * back when an earlier answer is changed again. Answers to questions that the set does not have stay, for {@link parseAnswers} to name.
 * Source: issue 3, `question-sets`; ours.
 *
 * @example
 * const when = { question: 'hurt', is: 'yes' }
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'harm', title: { en: 'Harm' }, questions: [
 *     { id: 'hurt', kind: 'choice', label: { en: 'Was anyone hurt?' }, options: [{ value: 'yes', label: { en: 'Yes' } }, { value: 'no', label: { en: 'No' } }] },
 *     { id: 'how', kind: 'text', maximum: 500, label: { en: 'How?' }, when },
 *   ] }],
 * })
 * settleAnswers(set, { hurt: 'no', how: 'A fall' })
 * //=> { answers: { hurt: 'no' }, setAside: [{ path: ['how'], questionId: 'how', value: 'A fall', because: when }] }
 * @public
 */
export function settleAnswers<Set extends QuestionSet>(set: Set, answers: Answers): SettledAnswers<AnswersOf<Set>> {
  const kept: Record<string, AnswerValue> = { ...answers }
  const setAside: SetAside[] = []
  for (const step of planFor(set).steps) {
    const { id: questionId } = step.question
    const value = kept[questionId]
    if (value === undefined) continue
    const because = unmet(step, kept, kept)
    if (because !== undefined) {
      setAside.push({ path: [questionId], questionId, value, because })
      delete kept[questionId]
    } else if (isGroup(step) && Array.isArray(value)) {
      kept[questionId] = (value as readonly GroupEntry[]).map((entry) => settledEntry(step, entry, kept, setAside))
    }
  }
  return { answers: kept as AnswersOf<Set>, setAside }
}

function settledEntry(step: GroupStep, entry: GroupEntry, answers: Readable, setAside: SetAside[]): GroupEntry {
  const { entryId, ...given } = entry
  const kept: Record<string, GroupEntry[string]> = given
  for (const member of step.members) {
    const { id: questionId } = member.question
    const value = kept[questionId]
    const because = value === undefined ? undefined : unmet(member, answers, kept)
    if (value === undefined || because === undefined) continue
    setAside.push({ path: [step.question.id, entryId, questionId], questionId, value, because })
    delete kept[questionId]
  }
  return { entryId, ...kept }
}

function unmet(step: Step, answers: Readable, entry: Readable): Condition | undefined {
  return step.gates.find(({ applies }) => !applies(answers, entry))?.condition
}
