import { civilDate } from '@casework/kernel'
import { compileQuestionSet } from '../define-question-set.ts'
import type { Option, Question } from '../question.ts'
import type { QuestionSet } from '../question-set.ts'

/** Options with these values, each labelled with its value. @public */
export function options(...values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ value, label: { en: value } }))
}

/** A question set of one section with these questions, in force from 2026, with what a test wants otherwise. @public */
export function aQuestionSet(questions: readonly Question[], wanted: Partial<QuestionSet> = {}): QuestionSet {
  return compileQuestionSet({
    schemaVersion: 1,
    id: 'example',
    version: '1',
    title: { en: 'Example' },
    activeFrom: civilDate('2026-01-01'),
    sections: [{ id: 'only', title: { en: 'Only section' }, questions }],
    ...wanted,
  })
}
