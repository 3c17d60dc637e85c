import { DomainError } from '@casework/kernel'
import { unsoundness } from './internal/check-soundness.ts'
import { carriesPlan, withPlan } from './internal/plan.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Defines a question set in code, so that the type of its answers is known ({@link AnswersOf}) and what can be worked out once is.
 *
 * @remarks
 * The set that comes back is a frozen copy that carries its compiled plan out of sight of JSON. Ids are opaque and unique (those inside a
 * group: in the group); conditions read earlier questions only, so that every path ends. Source: issue 3, `question-sets`; ours.
 *
 * @throws DomainError with the first {@link QuestionSetProblemCode} and its path if the set is not sound.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * set.sections[0].questions[0].id //=> 'place'
 * @public
 */
export function defineQuestionSet<const Set extends QuestionSet>(set: Set): Set {
  if (carriesPlan(set)) return set
  const [first] = unsoundness(set)
  if (first !== undefined) throw new DomainError(first.code, { ...first.params, path: first.path.join('.') })
  return withPlan(set)
}

/**
 * Works out once what answers are read by, for a set that was built without {@link defineQuestionSet} and is known to be sound.
 *
 * @remarks Every function takes a set with or without its plan; without it the plan is made at each call.
 *
 * @example
 * const set = {
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * } as const
 * JSON.stringify(compileQuestionSet(set)) === JSON.stringify(set) //=> true
 * @public
 */
export function compileQuestionSet<const Set extends QuestionSet>(set: Set): Set {
  return carriesPlan(set) ? set : withPlan(set)
}
