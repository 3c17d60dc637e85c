import { type CivilDate, type ErrorSummary, type Language, toErrorSummary } from '@casework/kernel'
import type { AnswerPath, Answers, GroupEntry } from '../answers.ts'
import { isEntries } from '../internal/same-answer.ts'
import type { GroupQuestion, Question } from '../question.ts'
import { questionAt } from '../question-by-id.ts'
import type { QuestionSet } from '../question-set.ts'
import { inLanguage } from '../words.ts'
import { componentsFor, type MacroCall, reasons, type Showing } from './components.ts'
import { describeFormProblem } from './describe-form-problem.ts'
import { entrySummary } from './entry-summary.ts'
import { fixedWords } from './fixed-words.ts'
import { fieldName, fieldsOf, firstFieldId, isRawForm, type RawForm, textOf } from './form-fields.ts'
import { type FormProblem, formProblems } from './form-problems.ts'
import type { QuestionPage } from './question-pages.ts'

/**
 * An entry in the list of a group: what it is called, the id of its page, and what was said of it first.
 * @public
 */
export type EntrySummary = {
  readonly entryId: string
  readonly pageId: string
  /** "Person 2". */
  readonly text: string
  /** Its first answers in words, three at most, each cut short; empty where nothing was said yet. Keep them apart from each other: a name may run from right to left. */
  readonly summary: readonly string[]
}

/**
 * Everything a template shows on one page, as plain values: it calls each macro with its parameters, in order.
 * @public
 */
export type PageModel = {
  readonly title: string
  readonly sectionTitle: string
  /** The title is not the label of a field, so that the template writes the heading. */
  readonly needsHeading: boolean
  /** The parameters of `govukErrorSummary`, where there are problems. */
  readonly errorSummary?: ErrorSummary['errorSummary']
  readonly components: readonly MacroCall[]
  /** On the page that lists a group: its entries. */
  readonly entries?: readonly EntrySummary[]
  /** On the page that lists a group: said in place of the question whether to add another. */
  readonly note?: string
}

/**
 * Works out what a page shows: parameters for the Nunjucks macros of govuk-frontend, with errors that link to their fields.
 *
 * @remarks
 * No field needs JavaScript. A question that allows "not known" asks for the reason among its options, or in radios below it. A problem is
 * worded by {@link describeFormProblem}, the same beside its field and in the summary, and names its question; only problems of the page
 * are shown. Where a question has several fields, each is labelled with the question for those who do not see them together. Source: GOV.UK Design System, error summary and question pages; ours.
 *
 * @param shown - The answers, or the form that {@link readForm} gave back, which is shown as it was typed; then `answers` holds the rest.
 * @param optionsOn - The day on which options must be active to be offered; every option is offered without it.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * })
 * const [page] = questionPages(set, {}, 'en')
 * pageModel(set, page, { place: 'Leeds' }, [], 'en').components
 * //=> [{ macro: 'govukInput', params: {
 * //=>   id: 'place', name: 'place', value: 'Leeds', label: { text: 'Where?', classes: 'govuk-label--l', isPageHeading: true },
 * //=> } }]
 * @public
 */
export function pageModel(
  set: QuestionSet,
  page: QuestionPage,
  shown: Answers | RawForm,
  problems: readonly FormProblem[],
  language: Language,
  options: { readonly answers?: Answers; readonly optionsOn?: CivilDate } = {},
): PageModel {
  const held = options.answers ?? (isRawForm(shown) ? {} : shown)
  const { errors, errorSummary } = errorsOf(set, page, problems, language)
  const isHeading = page.kind === 'question'
  const [first] = page.questions
  const components = page.questions.flatMap(({ question, path }) => {
    const fields = isRawForm(shown) ? shown.fields : fieldsOf(question, path, shown)
    const showing = { question, path, fields, errors, language, isHeading, optionsOn: options.optionsOn }
    return question.kind === 'group' ? listComponents(showing, entriesOf(held, question)) : componentsFor(showing)
  })
  return {
    title: page.title,
    sectionTitle: page.sectionTitle,
    needsHeading: !isHeading,
    ...(errorSummary === undefined ? {} : { errorSummary }),
    components,
    ...(first?.question.kind === 'group' ? listOf(set, first.question, held, language) : {}),
  }
}

function listComponents(showing: Showing, entries: readonly GroupEntry[]): readonly MacroCall[] {
  const { question, path, fields, errors, language } = showing
  if (question.kind !== 'group' || entries.length >= question.maximum) return []
  const { add, addAnother, yes, no } = fixedWords[language]
  const name = `${fieldName(path)}-add`
  const message = errors.get(fieldName(path))
  const said = textOf(fields, name)
  const params = {
    idPrefix: fieldName(path),
    name,
    classes: 'govuk-radios--inline',
    fieldset: { legend: { text: entries.length === 0 ? add : addAnother, classes: 'govuk-fieldset__legend--m' } },
    ...(question.hint === undefined ? {} : { hint: { text: inLanguage(question.hint, language) } }),
    ...(message === undefined ? {} : { errorMessage: { text: message } }),
    items: [
      { value: 'yes', text: yes, checked: said === 'yes' },
      { value: 'no', text: no, checked: said === 'no' },
    ],
  }
  return [{ macro: 'govukRadios', params }, ...(entries.length === 0 ? reasons(showing) : [])]
}

function listOf(
  set: QuestionSet,
  question: GroupQuestion,
  answers: Answers,
  language: Language,
): Pick<PageModel, 'entries' | 'note'> {
  const held = entriesOf(answers, question)
  const entries = held.map(({ entryId }, index) => ({
    entryId,
    pageId: `${question.id}/${entryId}`,
    text: `${inLanguage(question.entry, language)} ${index + 1}`,
    summary: entrySummary(set, answers, [question.id, entryId], language),
  }))
  return held.length < question.maximum ? { entries } : { entries, note: fixedWords[language].mostAdded }
}

function entriesOf(answers: Answers, { id }: GroupQuestion): readonly GroupEntry[] {
  const held = answers[id]
  return held !== undefined && isEntries(held) ? held : []
}

function errorsOf(set: QuestionSet, page: QuestionPage, problems: readonly FormProblem[], language: Language) {
  const paths = page.questions.map(({ path }) => path.join('/'))
  const ofPage = problems.filter(({ path = [] }) => paths.some((each) => `${path.join('/')}/`.startsWith(`${each}/`)))
  if (ofPage.length === 0) return { errors: new Map<string, string>() }
  const worded = ofPage.map((problem) => {
    const { path = [] } = problem
    const question = questionAt(set, path as unknown as AnswerPath)
    return { text: describeFormProblem(set, problem, language), question, path }
  })
  const errors = new Map<string, string>()
  for (const { text, path } of worded) if (!errors.has(fieldName(path))) errors.set(fieldName(path), text)
  const { errorSummary } = toErrorSummary([], { catalogue: formProblems, language })
  const errorList = worded.map(({ text, question, path }) => ({ text, href: `#${idAt(page, question, path)}` }))
  return { errors, errorSummary: { ...errorSummary, errorList } }
}

/** A problem with a part of an answer (its day, its time) already names the field; one with the answer leads to its first field. */
function idAt(page: QuestionPage, question: Question | undefined, path: FormProblem['path'] & {}): string {
  const isWhole = page.questions.some((asked) => asked.path.join('/') === path.join('/'))
  return isWhole ? firstFieldId(question, path) : fieldName(path)
}
