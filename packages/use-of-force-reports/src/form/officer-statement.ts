import { civilDate, type Instant, type Result } from '@casework/kernel'
import {
  type AnswerProblemCode,
  type Answers,
  type AnswersOf,
  defineQuestionSet,
  parseAnswers,
  type QuestionSet,
} from '@casework/question-sets'
import { choice, narrative, wholeNumber, yesNo } from './question-builders.ts'

const usedForce = { question: 'statementPart', is: 'usedForce' } as const

const definition = defineQuestionSet({
  schemaVersion: 1,
  id: 'officerStatement',
  version: '1',
  title: { en: 'Officer’s statement' },
  activeFrom: civilDate('2024-08-01'),
  sections: [
    {
      id: 'you',
      title: { en: 'You' },
      questions: [
        choice('statementPart', 'What part did you take?', {
          usedForce: 'I used force',
          supervised: 'I supervised',
          present: 'I was there and used no force',
        }),
        wholeNumber('lastTrainingMonth', 'In which month did you last train in the use of force?', [1, 12]),
        wholeNumber('lastTrainingYear', 'In which year?', [1990, 2200]),
        wholeNumber('jobStartYear', 'In which year did you begin this kind of work?', [1960, 2200]),
        yesNo('statementCamera', 'Did you wear a camera that was on?'),
      ],
    },
    {
      id: 'account',
      title: { en: 'Your account' },
      questions: [
        narrative('sawAndHeard', 'What did you see and hear?', {
          hint: 'In your own words, before you speak about it with others',
        }),
        narrative('forceIUsed', 'Which force did you use, and why was each part of it necessary?', { when: usedForce }),
        narrative('personsResponse', 'How did the person respond, and how were they afterwards?'),
        yesNo('injured', 'Were you injured?', { personal: 'special' }),
        yesNo('discussed', 'Did you speak with other officers about it before you wrote this?'),
        narrative('discussedDetail', 'What was said?', { when: { question: 'discussed', is: 'yes' } }),
      ],
    },
  ],
})

/** The answers of an officer's statement, each under the id of its question. @public */
export type StatementAnswers = AnswersOf<typeof definition>

/**
 * The form of an officer's statement.
 *
 * @remarks Source: features.md A (statement, date of training).
 * @public
 */
export const officerStatement: QuestionSet = definition

/**
 * Reads the answers of an officer's statement that came from outside.
 *
 * @returns The answers, or every problem with the path of its answer: the codes of `@casework/question-sets`.
 *
 * @example
 * parseStatementAnswers({ sawAndHeard: 'I saw it.' }, { mode: 'partial', now: instant('2026-11-22T09:00:00Z') }).ok //=> true
 * @public
 */
export function parseStatementAnswers(
  value: unknown,
  options: { readonly mode: 'partial' | 'complete'; readonly now: Instant },
): Result<Answers, AnswerProblemCode> {
  return parseAnswers(officerStatement, value, options)
}
