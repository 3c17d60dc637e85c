import type { Answers, AnswersOf, AnswerValue, EntryAnswer } from '../answers.ts'
import { planFor } from '../internal/plan.ts'
import { settled } from '../internal/settled.ts'
import type { EntryQuestion, NumberQuestion, Question } from '../question.ts'
import type { QuestionSet } from '../question-set.ts'

/**
 * Complete answers to the questions that apply, the same each time, with what a test wants otherwise.
 *
 * @remarks A choice takes its first option, a group one entry, `entry-1`. What a test wants decides which questions apply.
 * @public
 */
export function exampleAnswers<Set extends QuestionSet>(set: Set, wanted: Answers = {}): AnswersOf<Set> {
  const plan = planFor(set)
  const given = plan.steps.map(({ question }) => [question.id, exampleAnswer(question)] as const)
  return settled(plan, { ...Object.fromEntries(given), ...wanted }).answers as AnswersOf<Set>
}

function exampleAnswer(question: Question): AnswerValue {
  if (question.kind !== 'group') return exampleEntryAnswer(question)
  const given = question.questions.map((member) => [member.id, exampleEntryAnswer(member)] as const)
  const count = Math.max(1, question.minimum ?? 0)
  return Array.from({ length: count }, (_, index) => ({ entryId: `entry-${index + 1}`, ...Object.fromEntries(given) }))
}

function exampleEntryAnswer(question: EntryQuestion): EntryAnswer {
  switch (question.kind) {
    case 'choice':
      return question.options[0]?.value ?? ''
    case 'choices':
      return question.options.slice(0, 1).map(({ value }) => value)
    case 'number':
      return exampleNumber(question)
    case 'date':
      return '2026-01-05'
    case 'moment':
      return '2026-01-05T09:30:00Z'
    case 'reference':
      return 'reference-1'
    case 'text':
      return 'Example'.slice(0, question.maximum)
  }
}

function exampleNumber({ minimum = 1, maximum = Infinity, whole }: NumberQuestion): number {
  const number = Math.min(Math.max(1, minimum), maximum)
  return whole ? Math.ceil(number) : number
}
