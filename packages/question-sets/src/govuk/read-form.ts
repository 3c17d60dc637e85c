import { type Refused, type Succeeded, succeeded } from '@casework/kernel'
import type { AnswerPath, Answers, AnswersOf, AnswerValue } from '../answers.ts'
import { answerAt, withAnswer } from '../group-entries.ts'
import { inspectAnswers } from '../internal/inspect-answers.ts'
import { planFor } from '../internal/plan.ts'
import type { ParseAnswersOptions } from '../parse-answers.ts'
import type { QuestionSet } from '../question-set.ts'
import { type FormFields, isAsShown, type RawForm, textOf } from './form-fields.ts'
import type { FormProblem, FormProblemCode } from './form-problems.ts'
import type { QuestionPage } from './question-pages.ts'
import { readField } from './read-field.ts'

/**
 * The answers with those of the page, or every problem with what was typed.
 * @public
 */
export type ReadForm<Held = Answers> = Succeeded<Held> | (Refused<FormProblemCode> & { readonly form: RawForm })

/**
 * Reads a page that was sent and adds what it says to the answers; on a problem what was typed is kept.
 *
 * @remarks
 * Only the fields of the page's own questions are read, so that a forged field changes nothing else. In mode `complete` what the page asks
 * must be answered; in mode `partial` it may be left for later. An answer whose fields come back as they were shown stays to the second. Line ends are read as the browser showed them. Settle the result, since an
 * answer may make another no longer apply. Source: GOV.UK Design System, error message; issue 3, "Bad input"; ours.
 *
 * @param body - The fields of an urlencoded form.
 * @returns The merged answers, or every {@link FormProblemCode} with its path, and `form`, which {@link pageModel} shows again.
 *
 * @example
 * const set = defineQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: civilDate('2026-01-01'),
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'day', kind: 'date', label: { en: 'When?' } }] }],
 * })
 * const [page] = questionPages(set, {}, 'en')
 * const options = { mode: 'complete', now: instant('2026-11-22T09:30:00Z') } as const
 * readForm(set, page, { 'day-day': '5', 'day-month': '11', 'day-year': '2026' }, {}, options)
 * //=> { ok: true, value: { day: '2026-11-05' } }
 * const wrong = readForm(set, page, { 'day-day': '5', 'day-month': 'x', 'day-year': '2026' }, {}, options)
 * wrong.ok ? undefined : wrong.form.fields['day-month'] //=> 'x'
 * @public
 */
export function readForm<Set extends QuestionSet>(
  set: Set,
  page: QuestionPage,
  sent: FormFields | undefined,
  answers: Answers,
  options: ParseAnswersOptions,
): ReadForm<AnswersOf<Set>> {
  const body = sent ?? {}
  if (page.kind === 'list') return readList(page, body, answers, options) as ReadForm<AnswersOf<Set>>
  const read = page.questions.map(({ question, path }) => {
    const isKept = isAsShown(question, path, answers, body)
    return { path, result: isKept ? succeeded(answerAt(answers, path)) : readField(question, path, body) }
  })
  const candidate = read.reduce(
    (before: Answers, { path, result }) => withPlaced(before, path, result.ok ? result.value : undefined),
    answers,
  )
  const plan = planFor(set)
  const { mode, now, optionsOn } = options
  const inspected = inspectAnswers(plan, candidate, { complete: mode === 'complete', now, optionsOn })
  const problems = read.flatMap(({ path, result }): readonly FormProblem[] =>
    result.ok ? inspected.problems.filter((each) => isToAnswer(each, path)) : result.error,
  )
  if (problems.length > 0) return { ok: false, error: problems, form: { fields: body } }
  const merged = read.reduce((before, { path }) => withPlaced(before, path, answerAt(inspected.answers, path)), answers)
  return { ok: true, value: merged as AnswersOf<Set> }
}

/**
 * Tells whether the page that lists a group's entries was sent with the wish to add another.
 *
 * @example
 * const page = { id: 'people', kind: 'list', section: 'about', sectionTitle: 'About', title: 'Who was there?', questions: [] } as const
 * wantsAnotherEntry(page, { 'people-add': 'yes' }) //=> true
 * wantsAnotherEntry(page, { 'people-add': 'no' }) //=> false
 * @public
 */
export function wantsAnotherEntry(page: QuestionPage, body: FormFields): boolean {
  return page.kind === 'list' && textOf(body, `${page.id}-add`) === 'yes'
}

/** A list that was never begun and to which nothing is to be added is answered with "none". */
function readList(page: QuestionPage, body: FormFields, answers: Answers, { mode }: ParseAnswersOptions): ReadForm {
  const add = textOf(body, `${page.id}-add`)
  const reason = textOf(body, `${page.id}-notKnown`)
  const refused = (code: FormProblemCode): ReadForm => {
    return { ok: false, error: [{ code, path: [page.id], params: {} }], form: { fields: body } }
  }
  const [asked] = page.questions
  const held = answers[page.id]
  const hasEntries = Array.isArray(held) && held.length > 0
  if (reason !== '') {
    const known = asked?.question.notKnown?.find((each) => each === reason)
    if (known === undefined) return refused('ANSWER.NOT_KNOWN_NOT_ALLOWED')
    return hasEntries || add === 'yes' ? refused('FORM.ANSWER_AND_REASON') : placed({ notKnown: known })
  }
  if (add === 'no' && !hasEntries) return placed([])
  return add === '' && held === undefined && mode === 'complete' && !asked?.question.optional
    ? refused('ANSWER.REQUIRED')
    : { ok: true, value: answers }

  function placed(value: AnswerValue): ReadForm {
    return { ok: true, value: withAnswer(answers, [page.id], value) }
  }
}

/** Whether a problem stands at a path; that the question no longer applies is for settling, and refuses nothing here. */
function isToAnswer({ code, path: found }: FormProblem, path: AnswerPath): boolean {
  return code !== 'ANSWER.NOT_ASKED' && found?.join('/') === path.join('/')
}

function withPlaced(answers: Answers, path: AnswerPath, value: unknown): Answers {
  return withAnswer(answers, path as readonly [string], value as AnswerValue | undefined)
}
