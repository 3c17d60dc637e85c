import type { Language } from '@casework/kernel'
import { answerFormatters } from '../answer-formatters.ts'
import type { AnswerPath, Answers } from '../answers.ts'
import { type ApplicableQuestion, applicableQuestions } from '../applicable-questions.ts'
import { describeAnswer } from '../describe-answer.ts'
import { answerAt } from '../group-entries.ts'
import { isEntries } from '../internal/same-answer.ts'
import { questionAt } from '../question-by-id.ts'
import type { QuestionSet, Section } from '../question-set.ts'
import { type SetAside, settleAnswers } from '../settle-answers.ts'
import { inLanguage } from '../words.ts'
import { fixedWords } from './fixed-words.ts'

/** One row of a summary list. @public */
export type SummaryRow = {
  readonly key: { readonly text: string }
  readonly value: { readonly text: string }
  readonly actions?: {
    readonly items: readonly { readonly href: string; readonly text: string; readonly visuallyHiddenText: string }[]
  }
}

/**
 * What a "check your answers" page shows: a summary list for each section, and what was put aside.
 * @public
 */
export type CheckAnswersModel = {
  /** Each with the parameters of `govukSummaryList`. */
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly summaryList: { readonly rows: readonly SummaryRow[] }
  }[]
  /** Answers that were given and are no longer asked for; none is hidden. */
  readonly setAside: { readonly title: string; readonly summaryList: { readonly rows: readonly SummaryRow[] } }
}

/**
 * Works out what a "check your answers" page shows: parameters for the summary lists of govuk-frontend, section by section.
 *
 * @remarks
 * A question without an answer says so, and an answer put aside is listed, so that nobody signs what they have not seen. Sections that are
 * not needed are left out. Source: GOV.UK Design System, check answers; ours.
 *
 * @param changeHref - Gives the address of a page by its id.
 * @param setAside - What was put aside before, beside what these answers themselves put aside.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * checkAnswers(set, {}, 'en', (pageId) => `/visit/${pageId}`).sections[0].summaryList.rows
 * //=> [{
 * //=>   key: { text: 'Where?' }, value: { text: 'Not answered' },
 * //=>   actions: { items: [{ href: '/visit/place', text: 'Change', visuallyHiddenText: 'Where?' }] },
 * //=> }]
 * @public
 */
export function checkAnswers(
  set: QuestionSet,
  answers: Answers,
  language: Language,
  changeHref: (pageId: string) => string,
  setAside: readonly SetAside[] = [],
): CheckAnswersModel {
  const settled = settleAnswers(set, answers)
  const kept: Answers = settled.answers
  const asked = applicableQuestions(set, kept)
  const rowOf = (each: ApplicableQuestion) => askedRow(set, kept, each, language, changeHref)
  const sections = set.sections
    .map((section) => ({ section, rows: asked.filter((each) => each.section.id === section.id).map(rowOf) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, rows }) => ({ id: section.id, title: titleOf(section, language), summaryList: { rows } }))
  const aside = [...setAside, ...settled.setAside].map((each) => asideRow(set, kept, each, language))
  return { sections, setAside: { title: fixedWords[language].setAside, summaryList: { rows: aside } } }
}

function askedRow(
  set: QuestionSet,
  answers: Answers,
  { path }: ApplicableQuestion,
  language: Language,
  changeHref: (pageId: string) => string,
): SummaryRow {
  const value = answerAt(answers, path)
  const words = fixedWords[language]
  const text = value === undefined ? words.notAnswered : describeAnswer(set, path, value, language, answerFormatters)
  const key = keyOf(set, answers, path, language)
  const action = { href: changeHref(pageIdOf(path)), text: words.change, visuallyHiddenText: key }
  return { key: { text: key }, value: { text }, actions: { items: [action] } }
}

function asideRow(set: QuestionSet, answers: Answers, { path, value }: SetAside, language: Language): SummaryRow {
  const text = describeAnswer(set, path, value, language, answerFormatters)
  return { key: { text: keyOf(set, answers, path, language) }, value: { text } }
}

/** The label, after the entry that it belongs to: "Injury 2: Where on the body?". */
function keyOf(set: QuestionSet, answers: Answers, path: AnswerPath, language: Language): string {
  const question = questionAt(set, path)
  const group = questionAt(set, [path[0]])
  const label = question === undefined ? path.join('/') : inLanguage(question.label, language)
  if (path[1] === undefined || group?.kind !== 'group') return label
  const entries = answers[path[0]]
  const place =
    entries !== undefined && isEntries(entries) ? entries.findIndex(({ entryId }) => entryId === path[1]) : -1
  const entry = inLanguage(group.entry, language)
  return `${place < 0 ? entry : `${entry} ${place + 1}`}: ${label}`
}

function pageIdOf([question, entryId]: AnswerPath): string {
  return entryId === undefined ? question : `${question}/${entryId}`
}

function titleOf({ title }: Section, language: Language): string {
  return inLanguage(title, language)
}
