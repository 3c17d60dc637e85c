import { type CivilDate, type Instant, type Result, refused, succeeded } from '@casework/kernel'
import type { AnswerProblemCode } from './answer-problems.ts'
import type { AnswersOf } from './answers.ts'
import { inspectAnswers } from './internal/inspect-answers.ts'
import { planFor } from './internal/plan.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * How answers are read: `partial` while somebody is still answering, `complete` when they say that they have finished.
 * @public
 */
export type ParseAnswersOptions = {
  readonly mode: 'partial' | 'complete'
  readonly now: Instant
  /** The day on which options must be active; today in London unless told. */
  readonly optionsOn?: CivilDate
}

/**
 * Reads untrusted answers by a question set, and finds every problem at once.
 *
 * @remarks
 * One definition serves both modes: a partial answer may leave anything out, but what is there must be sound; a complete one answers every
 * question that applies and no other. Text is kept in any script, in normal form C; blank text counts as no answer; an empty list of
 * entries is an answer ("none"). Where an answer is wrong or missing, nothing is held against answers that hang on it. A path names an entry by
 * its id, or by its place where it has no sound id. Bound the JSON first with the kernel's `parseJson`. Source: issue 3; ours.
 *
 * @returns The answers, or every {@link AnswerProblemCode} with its path: `ANSWER.REQUIRED` and `ANSWER.NOT_ASKED` only in complete mode.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * const now = instant('2026-11-22T09:30:00Z')
 * parseAnswers(set, { place: 'Zürich' }, { mode: 'complete', now }) //=> { ok: true, value: { place: 'Zürich' } }
 * parseAnswers(set, {}, { mode: 'partial', now }) //=> { ok: true, value: {} }
 * parseAnswers(set, {}, { mode: 'complete', now })
 * //=> { ok: false, error: [{ code: 'ANSWER.REQUIRED', path: ['place'], params: {} }] }
 * @public
 */
export function parseAnswers<Set extends QuestionSet>(
  set: Set,
  value: unknown,
  options: ParseAnswersOptions,
): Result<AnswersOf<Set>, AnswerProblemCode> {
  const { mode, now, optionsOn } = options
  const { answers, problems } = inspectAnswers(planFor(set), value, { complete: mode === 'complete', now, optionsOn })
  return problems.length === 0 ? succeeded(answers as AnswersOf<Set>) : refused(problems)
}
