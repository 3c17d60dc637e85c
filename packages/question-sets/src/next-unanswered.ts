import type { CivilDate, Instant } from '@casework/kernel'
import type { Answers } from './answers.ts'
import { type ApplicableQuestion, applicableQuestions } from './applicable-questions.ts'
import { inspectAnswers } from './internal/inspect-answers.ts'
import { planFor } from './internal/plan.ts'
import { settled } from './internal/settled.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Finds the first question that still needs an answer, or a better one.
 *
 * @remarks A question that may be left out is passed over. Source: issue 3, `question-sets`; ours.
 *
 * @param optionsOn - The day on which options must be active, as in {@link parseAnswers}; today in London unless told.
 * @returns The question and where it stands, or `undefined` where the answers are complete.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } },
 *     { id: 'day', kind: 'date', label: { en: 'When?' } },
 *   ] }],
 * })
 * const now = instant('2026-11-22T09:30:00Z')
 * nextUnanswered(set, { place: 'Leeds' }, now)?.path //=> ['day']
 * nextUnanswered(set, { place: 'Leeds', day: '2026-11-21' }, now) //=> undefined
 * @public
 */
export function nextUnanswered(
  set: QuestionSet,
  answers: Answers,
  now: Instant,
  optionsOn?: CivilDate,
): ApplicableQuestion | undefined {
  const plan = planFor(set)
  const { answers: kept } = settled(plan, answers)
  const { problems } = inspectAnswers(plan, kept, { complete: true, now, optionsOn })
  const open = new Set(problems.map(({ path }) => path?.join('/')))
  return applicableQuestions(plan.set, kept).find(({ path }) => open.has(path.join('/')))
}
