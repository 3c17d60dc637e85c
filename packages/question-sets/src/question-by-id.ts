import type { AnswerPath } from './answers.ts'
import { isGroup, planFor } from './internal/plan.ts'
import type { Question } from './question.ts'
import type { QuestionSet } from './question-set.ts'

/**
 * Finds a question by its id; inside a group by the ids of both.
 *
 * @returns The question, or `undefined` where the set has none with this id.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * questionById(set, 'place')?.label.en //=> 'Where?'
 * questionById(set, 'people', 'name') //=> undefined
 * @public
 */
export function questionById(set: QuestionSet, id: string, memberId?: string): Question | undefined {
  const step = planFor(set).byId.get(id)
  if (memberId === undefined || step === undefined) return step?.question
  return isGroup(step) ? step.members.find(({ question }) => question.id === memberId)?.question : undefined
}

/**
 * Finds the question that a path leads to; the path of an entry leads to its group.
 *
 * @returns The question, or `undefined` where the set has none there.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * questionAt(set, ['place'])?.kind //=> 'text'
 * @public
 */
export function questionAt(set: QuestionSet, path: AnswerPath): Question | undefined {
  return questionById(set, path[0], path[2])
}
