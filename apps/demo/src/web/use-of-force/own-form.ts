import type { Change, Context, DomainEvent, Problem, Result } from '@casework/kernel'
import { civilDate } from '@casework/kernel'
import {
  type Answers,
  applicableQuestions,
  compileQuestionSet,
  type EntryQuestion,
  type Option,
  type QuestionSet,
} from '@casework/question-sets'
import { type FormFields, pageModel, type QuestionPage, readForm } from '@casework/question-sets/govuk'
import type { ReportAction, ReportEvent, UseOfForceReport } from '@casework/use-of-force-reports'
import type { Request, RequestHandler, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { append, loadForceReport } from '../../casework/records.ts'
import { type ForceWordList, forceWordsFor } from '../../words/force-words.ts'
import { shownName } from '../pages/person.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { type FoundReport, reportHref, withPermitted } from './own-report.ts'

type MaybeLater<Value> = Value | Promise<Value>

/** A form of this app on one page, whose answers are the input of one verb. */
export type OwnForm = {
  readonly title: string
  /** What has to be open to the member for the page to be shown. */
  readonly action: ReportAction
  /** The questions, whose ids are the members of the verb's input; none where there is no such page. */
  readonly questions: (found: FoundReport, request: Request) => MaybeLater<readonly EntryQuestion[] | undefined>
  readonly shown?: (found: FoundReport, request: Request) => Answers
  readonly verb: (
    report: UseOfForceReport,
    answers: Answers,
    context: Context,
    request: Request,
  ) => Result<Change<UseOfForceReport, ReportEvent>, string>
  readonly submit: string
  readonly done: string
  readonly next?: (reportId: string, request: Request) => string
  readonly introduction?: (found: FoundReport, request: Request) => object
  readonly template?: string
}

/** The two handlers of a form of this app: the page, and what it sends. */
export function ownForm(casework: Casework, form: OwnForm): readonly [RequestHandler, RequestHandler] {
  const show = withPermitted(casework, form.action, async (found, request, response) => {
    const page = await pageOf(form, found, request)
    if (page === undefined) return response.status(404).render('not-found', { title: 'Page not found' })
    return render(
      response,
      form,
      found,
      request,
      pageModel(page.set, page.page, form.shown?.(found, request) ?? {}, [], 'en'),
    )
  })
  const send = withPermitted(casework, form.action, (found, request, response) =>
    sendOwn(casework, form, found, request, response, 3),
  )
  return [show as RequestHandler, send as RequestHandler]
}

async function sendOwn(
  casework: Casework,
  form: OwnForm,
  found: FoundReport,
  request: Request,
  response: Response,
  tries: number,
): Promise<void> {
  const at = await pageOf(form, found, request)
  if (at === undefined) return response.status(404).render('not-found', { title: 'Page not found' })
  const { set, page } = at
  const body = request.body as FormFields
  const read = readForm(set, page, body, {}, { mode: 'complete', now: casework.now() })
  if (!read.ok)
    return render(
      response.status(400),
      form,
      found,
      request,
      pageModel(set, page, read.form, read.error, 'en', { answers: {} }),
    )
  const context = casework.context(actorOfRequest(response), String(request.id))
  const result = form.verb(found.report, read.value as Answers, context, request)
  const saved = await append<UseOfForceReport, string>(
    casework.store,
    found.loaded,
    result as Result<Change<UseOfForceReport, DomainEvent>, string>,
  )
  if (saved.ok) {
    request.session.message = form.done
    return response.redirect(form.next?.(found.report.id, request) ?? reportHref(found.report.id))
  }
  const again = result.ok && tries > 0 ? await loadForceReport(casework.store, found.report.id) : undefined
  if (again !== undefined)
    return sendOwn(casework, form, { ...found, loaded: again, report: again.record }, request, response, tries - 1)
  const model = pageModel(set, page, { fields: body }, [], 'en', { answers: {} })
  return render(response.status(400), form, found, request, model, saved.error)
}

function render(
  response: Response,
  form: OwnForm,
  found: FoundReport,
  request: Request,
  model: ReturnType<typeof pageModel>,
  refusals: readonly Problem[] = [],
): void {
  const ids = new Set(model.components.map(({ params }) => String(params['id'] ?? params['idPrefix'])))
  const fieldId = ([first]: readonly (string | number)[]) => (ids.has(`${first}-time`) ? `${first}-day` : String(first))
  const problems = refusals.length > 0 ? shownProblems(refusals, { fieldId }) : undefined
  response.render(form.template ?? 'use-of-force/own-form', {
    title: form.title,
    name: shownName(found.customer),
    backHref: form.next?.(found.report.id, request) ?? reportHref(found.report.id),
    version: found.loaded.version,
    model: { ...model, sectionTitle: '', needsHeading: true },
    heading: form.title,
    problems: problems ?? (model.errorSummary && { errorSummary: model.errorSummary }),
    submit: form.submit,
    noLater: true,
    report: found.report,
    ...form.introduction?.(found, request),
  })
}

async function pageOf(form: OwnForm, found: FoundReport, request: Request) {
  const questions = await form.questions(found, request)
  return questions && onePage(form.title, questions)
}

/** A form of one page out of questions. */
export function onePage(
  title: string,
  questions: readonly EntryQuestion[],
): { readonly set: QuestionSet; readonly page: QuestionPage } {
  const set: QuestionSet = compileQuestionSet({
    schemaVersion: 1,
    id: 'demoForm',
    version: '1',
    title: { en: title },
    activeFrom: civilDate('2024-08-01'),
    sections: [{ id: 'form', title: { en: title }, questions }],
  })
  const asked = applicableQuestions(set, {}).map(({ question, path }) => ({ question, path }))
  return { set, page: { id: 'form', kind: 'entry', section: 'form', sectionTitle: title, title, questions: asked } }
}

/** The options of a code list, in its words. */
export function optionsFrom(list: ForceWordList, codes: readonly string[]): readonly Option[] {
  return codes.map((value) => ({ value, label: { en: forceWordsFor(list, value) } }))
}

/** A question of the app in which something is told at length. */
export function told(
  id: string,
  label: string,
  rest: { readonly hint?: string; readonly optional?: true } = {},
): EntryQuestion {
  const { hint, ...others } = rest
  const words = hint === undefined ? {} : { hint: { en: hint } }
  return { id, label: { en: label }, kind: 'text', maximum: 5000, lines: 'several', ...words, ...others }
}
