import type { Language } from '@casework/kernel'
import { answerFormatters } from '../answer-formatters.ts'
import { type Answers, type AnswerValue, isNotKnown } from '../answers.ts'
import { applicableQuestions } from '../applicable-questions.ts'
import { describeAnswer } from '../describe-answer.ts'
import { answerAt } from '../group-entries.ts'
import type { QuestionSet } from '../question-set.ts'

const mostAnswers = 3
const mostCharacters = 80

/** What was said of an entry first, in words: answers that are known, or, where none is, the first reason why not. */
export function entrySummary(
  set: QuestionSet,
  answers: Answers,
  [group, entryId]: readonly [group: string, entryId: string],
  language: Language,
): readonly string[] {
  const given = applicableQuestions(set, answers).flatMap(({ path }) => {
    const value =
      path[0] === group && path[1] === entryId ? (answerAt(answers, path) as AnswerValue | undefined) : undefined
    return value === undefined ? [] : [{ path, value }]
  })
  const known = given.filter(({ value }) => !isNotKnown(value))
  const told = known.length > 0 ? known.slice(0, mostAnswers) : given.slice(0, 1)
  return told.map(({ path, value }) => cut(describeAnswer(set, path, value, language, answerFormatters), language))
}

/** The beginning of a text, up to the end of a word where there is one; never half a character. */
function cut(text: string, language: Language): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(line)]
  if (characters.length <= mostCharacters) return line
  const kept = line.slice(0, characters[mostCharacters]?.index)
  const lastSpace = kept.lastIndexOf(' ')
  return `${lastSpace > mostCharacters / 2 ? kept.slice(0, lastSpace) : kept}…`
}
