import type { Context, Problem } from '@casework/kernel'
import { type Answers, removeEntry } from '@casework/question-sets'
import { pageModel, wantsAnotherEntry } from '@casework/question-sets/govuk'
import { incidentReport, saveAnswers } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append, loadForceReport } from '../../../casework/records.ts'
import { type Fields, field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { answersOf, toldChanges } from '../merging.ts'
import { type FoundReport, reportHref, withPermitted } from '../own-report.ts'
import { asksMore, modelOf, type PageAt, pageAfter, pageAt, shownModel } from '../question-page.ts'
import { type Conflict, placeOf, type TakenIn, takeIn } from '../take-in.ts'
import { dropForm, type FormKey, keepForm, keptForm } from '../unfinished-forms.ts'

const set = incidentReport

export function showQuestion(casework: Casework) {
  return withPermitted(casework, 'saveAnswers', async (found, request, response) => {
    const at = placeOf(answersOf(found.report), request)
    if (at === undefined) return notFound(request, response)
    const kept = await keptForm(casework.client, keyOf(found, at))
    const model = kept
      ? shownModel(pageModel(set, at.page, { fields: kept }, [], 'en', { answers: at.answers }))
      : modelOf(set, at)
    return render(response, found, { model, isKept: kept !== undefined })
  })
}

/** Saves a page; what somebody else saved meanwhile is merged, and what both changed is shown to be decided. */
export function saveQuestion(casework: Casework) {
  return withPermitted(casework, 'saveAnswers', (found, request, response) =>
    save(casework, found, request, response, 3),
  )
}

async function save(
  casework: Casework,
  found: FoundReport,
  request: Request,
  response: Response,
  tries: number,
): Promise<void> {
  const isLater = field(request.body as Fields, 'later') !== undefined
  const taken = await takeIn(casework, found, request, isLater ? 'partial' : 'complete')
  switch (taken.outcome) {
    case 'notThere':
      return notFound(request, response)
    case 'unread':
      return isLater
        ? keepForLater(casework, found, taken.at, request, response)
        : showAgain(found, taken, request, response.status(400))
    case 'bothChanged':
      return render(response.status(409), found, { model: modelOf(set, taken.at), conflict: taken.conflict })
    default:
      return saveMerged(casework, found, taken, request, response, tries)
  }
}

async function saveMerged(
  casework: Casework,
  found: FoundReport,
  { at, answers, base, current, by }: Extract<TakenIn, { outcome: 'merged' }>,
  request: Request,
  response: Response,
  tries: number,
): Promise<void> {
  const { loaded, report } = found
  const change = saveAnswers(report, { answers }, contextOf(casework, request, response))
  const saved = await append(casework.store, loaded, change)
  if (!saved.ok) {
    const again = tries > 0 ? await loadForceReport(casework.store, report.id) : undefined
    if (again === undefined)
      return render(response.status(409), found, { model: modelOf(set, at), refusal: saved.error })
    return save(casework, { ...found, loaded: again, report: again.record }, request, response, tries - 1)
  }
  await dropForm(casework.client, keyOf(found, at))
  if (by.length > 0) request.session.message = toldChanges(set, by, base, current)
  return response.redirect(nextHref(report.id, at, answersOf(saved.value), request, casework.newId))
}

function showAgain(
  found: FoundReport,
  { at, read }: Extract<TakenIn, { outcome: 'unread' }>,
  request: Request,
  response: Response,
): void {
  const model = pageModel(set, at.page, read.form, read.error, 'en', { answers: at.answers })
  const version = Number(field(request.body as Fields, 'version'))
  render(response, found, { model: shownModel(model), version })
}

/** What could not be taken in is kept as it was typed, and the writer goes back to the list of tasks. */
async function keepForLater(casework: Casework, found: FoundReport, at: PageAt, request: Request, response: Response) {
  const { _csrf, version, later, drawn, keep, ...fields } = request.body as Fields
  await keepForm(casework.client, keyOf(found, at), fields, casework.now())
  request.session.message = `Kept as you typed it: ${at.page.title} It is not part of the report until it can be read`
  response.redirect(reportHref(found.report.id))
}

/** Asks whether an entry shall go, so that nothing goes by a slip. */
export function showRemoval(casework: Casework) {
  return withPermitted(casework, 'saveAnswers', (found, request, response) => {
    const { question, entryId } = request.params
    const list = pageAt(set, answersOf(found.report), String(question))
    const entry = list && modelOf(set, list).entries?.find((each) => each.entryId === entryId)
    if (entry === undefined) return notFound(request, response)
    return response.render('use-of-force/remove-entry', {
      title: `Remove ${entry.text.toLowerCase()}?`,
      name: shownName(found.customer),
      list: `${reportHref(found.report.id)}/questions/${question}`,
      said: entry.summary,
    })
  })
}

export function removeFrom(casework: Casework) {
  return withPermitted(casework, 'saveAnswers', async (found, request, response) => {
    const { question, entryId } = request.params
    const answers = removeEntry(answersOf(found.report), String(question), String(entryId))
    const saved = await append(
      casework.store,
      found.loaded,
      saveAnswers(found.report, { answers }, contextOf(casework, request, response)),
    )
    request.session.message = saved.ok ? 'Removed' : 'Somebody else changed the report just now. Try again'
    return response.redirect(`${reportHref(found.report.id)}/questions/${question}`)
  })
}

function keyOf({ member, report }: FoundReport, { page }: PageAt): FormKey {
  return { member: member.id, report: report.id, form: page.id }
}

function contextOf(casework: Casework, request: Request, response: Response): Context {
  return casework.context(actorOfRequest(response), String(request.id))
}

function nextHref(reportId: string, { page }: PageAt, answers: Answers, request: Request, newId: () => string): string {
  const isLater = field(request.body as Fields, 'later') !== undefined
  const pages = `${reportHref(reportId)}/questions`
  if (isLater) return reportHref(reportId)
  const isChecking = request.query['from'] !== undefined
  const from = isChecking ? '?from=check' : ''
  if (wantsAnotherEntry(page, request.body as Fields)) return `${pages}/${page.id}/${newId()}${from}`
  if (asksMore(set, page, answers)) return `${pages}/${page.id}${from}`
  const after = pageAfter(set, page, answers)
  const isEntry = page.id.includes('/')
  if (isChecking && !isEntry) return `${reportHref(reportId)}/check`
  return after === undefined ? reportHref(reportId) : `${pages}/${after}${from}`
}

type Shown = {
  readonly model: ReturnType<typeof shownModel>
  readonly version?: number
  readonly isKept?: boolean
  readonly conflict?: Conflict
  readonly refusal?: readonly Problem[]
}

function render(response: Response, { loaded, report, customer }: FoundReport, shown: Shown): void {
  const { model, version = loaded.version, ...rest } = shown
  response.render('use-of-force/question', {
    title: model.title,
    name: shownName(customer),
    backHref: reportHref(report.id),
    version,
    model,
    problems: model.errorSummary && { errorSummary: model.errorSummary },
    questions: `${reportHref(report.id)}/questions`,
    ...rest,
  })
}
