import type { Language } from '@casework/kernel'
import { answerFormatters } from '../answer-formatters.ts'
import type { AnswerPath, Answers } from '../answers.ts'
import { type ApplicableQuestion, applicableQuestions } from '../applicable-questions.ts'
import { describeAnswer } from '../describe-answer.ts'
import { answerAt } from '../group-entries.ts'
import { isEntries } from '../internal/same-answer.ts'
import type { GroupQuestion } from '../question.ts'
import { questionAt } from '../question-by-id.ts'
import type { QuestionSet, Section } from '../question-set.ts'
import { type KeptAside, settleAnswers } from '../settle-answers.ts'
import { inLanguage } from '../words.ts'
import { fixedWords } from './fixed-words.ts'

/** One row of a summary list, with the place of its answer. @public */
export type SummaryRow = {
  readonly path: AnswerPath
  readonly key: { readonly text: string }
  readonly value: { readonly text: string }
  readonly actions?: {
    readonly items: readonly { readonly href: string; readonly text: string; readonly visuallyHiddenText: string }[]
  }
}

/**
 * The parameters of one `govukSummaryList`: the answers of one entry of a group, headed by its name, or questions that stand between groups.
 * @public
 */
export type SummaryList = {
  /** Of an entry: where it stands. */
  readonly path?: readonly [group: string, entryId: string]
  /** Of an entry: its heading, "Person 2". */
  readonly card?: { readonly title: { readonly text: string; readonly headingLevel: 3 } }
  readonly rows: readonly SummaryRow[]
}

/**
 * What a "check your answers" page shows: summary lists for each section, and what was put aside.
 * @public
 */
export type CheckAnswersModel = {
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    /** In the order of the questions, each entry of a group by itself. */
    readonly summaryLists: readonly SummaryList[]
  }[]
  /** Answers that were given and are no longer asked for; none is hidden. */
  readonly setAside: { readonly title: string; readonly summaryList: SummaryList }
}

/**
 * Works out what a "check your answers" page shows: parameters for the summary lists of govuk-frontend, section by section.
 *
 * @remarks
 * A question without an answer says so, and an answer put aside is listed, so that nobody signs what they have not seen. Sections that are
 * not needed are left out. The answers of an entry have a list of their own, a card with its name; an answer put aside from an entry is
 * named with it: "Person 1: Name". Source: GOV.UK Design System, check answers and summary cards; ours.
 *
 * @param changeHref - Gives the address of a page by its id.
 * @param setAside - What was put aside before, as `{ path, value }`, beside what these answers themselves put aside.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * checkAnswers(set, {}, 'en', (pageId) => `/visit/${pageId}`).sections[0].summaryLists[0].rows
 * //=> [{
 * //=>   path: ['place'], key: { text: 'Where?' }, value: { text: 'Not answered' },
 * //=>   actions: { items: [{ href: '/visit/place', text: 'Change', visuallyHiddenText: 'Where?' }] },
 * //=> }]
 * @public
 */
export function checkAnswers(
  set: QuestionSet,
  answers: Answers,
  language: Language,
  changeHref: (pageId: string) => string,
  setAside: readonly KeptAside[] = [],
): CheckAnswersModel {
  const settled = settleAnswers(set, answers)
  const kept: Answers = settled.answers
  const asked = applicableQuestions(set, kept)
  const listsOf = (section: Section) =>
    standingTogether(asked.filter((each) => each.section.id === section.id)).map((together) =>
      listOf(set, kept, together, language, changeHref),
    )
  const sections = set.sections
    .map((section) => ({ id: section.id, title: titleOf(section, language), summaryLists: listsOf(section) }))
    .filter(({ summaryLists }) => summaryLists.length > 0)
  const aside = [...setAside, ...settled.setAside].map((each) => asideRow(set, kept, each, language))
  return { sections, setAside: { title: fixedWords[language].setAside, summaryList: { rows: aside } } }
}

/** Questions in runs: those of one entry, and those between entries. */
function standingTogether(asked: readonly ApplicableQuestion[]): readonly (readonly ApplicableQuestion[])[] {
  const runs: ApplicableQuestion[][] = []
  for (const each of asked) {
    const last = runs.at(-1)
    if (last !== undefined && entryOf(last[0]) === entryOf(each)) last.push(each)
    else runs.push([each])
  }
  return runs
}

function entryOf(asked: ApplicableQuestion | undefined): string | undefined {
  return asked?.within && asked.path.slice(0, 2).join('/')
}

function listOf(
  set: QuestionSet,
  answers: Answers,
  together: readonly ApplicableQuestion[],
  language: Language,
  changeHref: (pageId: string) => string,
): SummaryList {
  const rows = together.map((each) => askedRow(set, answers, each, language, changeHref))
  const within = together[0]?.within
  if (within === undefined) return { rows }
  const { group, entryId } = within
  const text = entryName(answers, group, entryId, language)
  return { path: [group.id, entryId], card: { title: { text, headingLevel: 3 } }, rows }
}

function askedRow(
  set: QuestionSet,
  answers: Answers,
  { path, question }: ApplicableQuestion,
  language: Language,
  changeHref: (pageId: string) => string,
): SummaryRow {
  const value = answerAt(answers, path)
  const words = fixedWords[language]
  const text = value === undefined ? words.notAnswered : describeAnswer(set, path, value, language, answerFormatters)
  const key = inLanguage(question.label, language)
  const action = { href: changeHref(pageIdOf(path)), text: words.change, visuallyHiddenText: key }
  return { path, key: { text: key }, value: { text }, actions: { items: [action] } }
}

function asideRow(set: QuestionSet, answers: Answers, aside: KeptAside, language: Language): SummaryRow {
  const path = aside.path as unknown as AnswerPath
  const text = describeAnswer(set, path, aside.value, language, answerFormatters)
  return { path, key: { text: keyOf(set, answers, path, language) }, value: { text } }
}

/** The label, after the entry that it belongs to: "Injury 2: Where on the body?". */
function keyOf(set: QuestionSet, answers: Answers, path: AnswerPath, language: Language): string {
  const question = questionAt(set, path)
  const group = questionAt(set, [path[0]])
  const label = question === undefined ? path.join('/') : inLanguage(question.label, language)
  if (path[1] === undefined || group?.kind !== 'group') return label
  return `${entryName(answers, group, path[1], language)}: ${label}`
}

/** What an entry is called, by its place in the list; one that is not there has no place. */
function entryName(answers: Answers, { id, entry }: GroupQuestion, entryId: string, language: Language): string {
  const entries = answers[id]
  const place = entries !== undefined && isEntries(entries) ? entries.findIndex((each) => each.entryId === entryId) : -1
  const name = inLanguage(entry, language)
  return place < 0 ? name : `${name} ${place + 1}`
}

function pageIdOf([question, entryId]: AnswerPath): string {
  return entryId === undefined ? question : `${question}/${entryId}`
}

function titleOf({ title }: Section, language: Language): string {
  return inLanguage(title, language)
}
