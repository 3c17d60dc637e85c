import { describeProblem, type Formatters, type Language, type Problem, type ProblemCatalogue } from '@casework/kernel'
import { answerFormatters } from '../answer-formatters.ts'
import type { AnswerPath } from '../answers.ts'
import type { Question } from '../question.ts'
import { questionAt } from '../question-by-id.ts'
import type { QuestionSet } from '../question-set.ts'
import { inLanguage } from '../words.ts'
import { formProblems } from './form-problems.ts'

/** What is missing, by the kind of the question; Welsh is unreviewed. */
const missing: Readonly<Record<Language, Readonly<Record<Question['kind'], string>>>> = {
  en: {
    choice: 'Select an answer',
    choices: 'Select one or more answers',
    date: 'Enter a date',
    moment: 'Enter a date and a time',
    number: 'Enter a number',
    text: 'Enter an answer',
    reference: 'Enter a reference',
    group: 'Select yes or no',
  },
  cy: {
    choice: 'Dewiswch ateb',
    choices: 'Dewiswch un ateb neu ragor',
    date: 'Rhowch ddyddiad',
    moment: 'Rhowch ddyddiad ac amser',
    number: 'Rhowch rif',
    text: 'Rhowch ateb',
    reference: 'Rhowch gyfeirnod',
    group: 'Dewiswch oes neu nac oes',
  },
}

/**
 * Tells a problem with a question in words that name the question, so that they can be read apart from its field.
 *
 * @remarks
 * A missing answer is told in the question's own `missing`, "Select where it happened", where it has them: they are the best words, because
 * whoever wrote the question wrote them. Everything else is the question followed by what to do. Source: GOV.UK Design System, error
 * message and error summary. Welsh is unreviewed.
 *
 * @param options - A catalogue with further codes, and formatters for it; {@link formProblems} and `answerFormatters` unless given.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [
 *     { id: 'began', kind: 'moment', label: { en: 'When did it begin?' } },
 *     { id: 'role', kind: 'text', maximum: 80, label: { en: 'Role' } },
 *     { id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' }, missing: { en: 'Enter the place' } },
 *   ] }],
 * })
 * describeFormProblem(set, { code: 'FORM.TIME_MISSING', path: ['began', 'time'], params: {} }, 'en')
 * //=> 'When did it begin? Enter a time, like 14:30'
 * describeFormProblem(set, { code: 'ANSWER.REQUIRED', path: ['role'], params: {} }, 'en') //=> 'Role: Enter an answer'
 * describeFormProblem(set, { code: 'ANSWER.REQUIRED', path: ['place'], params: {} }, 'en') //=> 'Enter the place'
 * @public
 */
export function describeFormProblem(
  set: QuestionSet,
  problem: Problem,
  language: Language,
  options: { readonly catalogue?: ProblemCatalogue; readonly formatters?: Formatters } = {},
): string {
  const { catalogue = formProblems, formatters = answerFormatters } = options
  const question = questionAt(set, (problem.path ?? []) as unknown as AnswerPath)
  const isMissing = question !== undefined && problem.code === 'ANSWER.REQUIRED'
  if (isMissing && question.missing !== undefined) return inLanguage(question.missing, language)
  const text = isMissing
    ? missing[language][question.kind]
    : describeProblem(problem, catalogue, language, formatters).text
  return question === undefined ? text : after(inLanguage(question.label, language), text)
}

/** A question and what to do about it: a colon stands between them unless the question ends with a mark of its own. */
function after(label: string, text: string): string {
  return /[?.!:…؟。？！]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`
}
