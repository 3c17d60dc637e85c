import { type Answers, answerAt, applicableQuestions, redactAnswers, withAnswer } from '@casework/question-sets'
import { incidentReport } from '../form/incident-report.ts'
import { maskedText } from './masked-text.ts'

/** Where an answer that is not a whole entry stands. */
type Place = readonly [question: string] | readonly [group: string, entryId: string, question: string]

/**
 * The answers of a report without anybody's name: names and other direct identifiers left out, masked wherever a text has them, and each
 * staff number replaced by "Officer 1", "Officer 2", … so that it can still be told who did what.
 */
export function withoutNames(answers: Answers): Answers {
  const named = applicableQuestions(incidentReport, answers)
    .filter(({ question }) => question.kind === 'text' && question.personal === 'direct')
    .map(({ path }) => answerAt(answers, path))
    .filter((value) => typeof value === 'string')
  const numbers = new Map<string, string>()
  let kept = redactAnswers(incidentReport, answers, ['none', 'indirect', 'special'])
  for (const { question, path: place } of applicableQuestions(incidentReport, kept)) {
    const path = place as Place
    const value = answerAt(kept, path)
    if (typeof value !== 'string') continue
    if (question.kind === 'reference') {
      const number = numbers.get(value) ?? `Officer ${numbers.size + 1}`
      numbers.set(value, number)
      kept = withAnswer(kept, path, number)
    } else if (question.kind === 'text') kept = withAnswer(kept, path, maskedText(value, named, []))
  }
  return kept
}
