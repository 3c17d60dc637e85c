import type { AnswerPath, Answers, AnswersOf, AnswerValue } from './answers.ts'
import type { Condition } from './condition.ts'
import { planFor } from './internal/plan.ts'
import { settled } from './internal/settled.ts'
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
 * What a record keeps of an answer that was put aside: where it stood and what it was.
 * @public
 */
export type KeptAside = { readonly path: readonly string[]; readonly value: AnswerValue }

/**
 * Answers that apply, and those that were put aside.
 * @public
 */
export type SettledAnswers<Held = Answers, Aside extends KeptAside = SetAside> = {
  readonly answers: Held
  readonly setAside: readonly Aside[]
}

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
  return settled(planFor(set), answers) as SettledAnswers<AnswersOf<Set>>
}
