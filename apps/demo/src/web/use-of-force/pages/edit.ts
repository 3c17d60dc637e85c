import type { Problem } from '@casework/kernel'
import { type Answers, answerAt, type EntryQuestion, removeEntry } from '@casework/question-sets'
import { type FormFields, pageModel, readForm, wantsAnotherEntry } from '@casework/question-sets/govuk'
import {
  defaultCatalogue,
  defaultForcePolicy,
  type EditReportInput,
  editReasons,
  editReport,
  incidentReport,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { notFound } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { answersOf } from '../merging.ts'
import { type OwnForm, onePage, optionsFrom, told } from '../own-form.ts'
import { type FoundReport, reportHref, withPermitted } from '../own-report.ts'
import { modelOf, type PageAt, pageAt, shownModel } from '../question-page.ts'
import { type Conflict, placeOf, takeIn } from '../take-in.ts'

const set = incidentReport
const whyQuestions: readonly EntryQuestion[] = [
  {
    id: 'reason',
    kind: 'choice',
    label: { en: 'Why is it changed?' },
    options: optionsFrom('editReason', editReasons),
  },
  told('note', 'What shows that it has to be changed?'),
]
const why = onePage('Why it is changed', whyQuestions)

export function showEdit(casework: Casework) {
  return withPermitted(casework, 'edit', (found, request, response) => {
    const at = placeOf(answersOf(found.report), request)
    if (at === undefined) return notFound(request, response)
    return render(response, found, { model: modelOf(set, at), fields: {}, problems: [] })
  })
}

/** Edits one answer of a report that was handed in, with the reason; the old answer stays on record. */
export function saveEdit(casework: Casework) {
  return withPermitted(casework, 'edit', async (found, request, response) => {
    const fields = request.body as FormFields
    const elsewhere = nextOfList(found, request, casework.newId)
    if (elsewhere !== undefined) return response.redirect(elsewhere)
    const taken = await takeIn(casework, found, request, 'complete')
    const given = readForm(why.set, why.page, fields, {}, { mode: 'complete', now: casework.now() })
    const problems = given.ok ? [] : given.error
    switch (taken.outcome) {
      case 'notThere':
        return notFound(request, response)
      case 'unread': {
        const model = asTyped(taken.at, fields, taken.read.error)
        return render(response.status(400), found, { model, fields, problems, version: versionOf(fields) })
      }
      case 'bothChanged':
        return render(response.status(409), found, { ...taken, model: modelOf(set, taken.at), fields, problems })
      default: {
        const model = asTyped(taken.at, fields, [])
        if (!given.ok)
          return render(response.status(400), found, { model, fields, problems, version: versionOf(fields) })
        const input = { ...(given.value as Omit<EditReportInput, 'answers'>), answers: taken.answers }
        const refused = await edit(casework, found, input, request, response)
        return refused && render(response.status(409), found, { model, fields, problems, refused })
      }
    }
  })
}

/** A list that has entries asks only whether to add another; its entries are changed on pages of their own. */
function nextOfList({ report }: FoundReport, request: Request, newId: () => string): string | undefined {
  const at = placeOf(answersOf(report), request)
  if (at === undefined) return undefined
  if (wantsAnotherEntry(at.page, request.body as FormFields))
    return `${reportHref(report.id)}/edit/${at.page.id}/${newId()}`
  return hasEntries(modelOf(set, at)) ? reportHref(report.id) : undefined
}

function hasEntries({ entries = [] }: ReturnType<typeof shownModel>): boolean {
  return entries.length > 0
}

/** What an edit reads besides who and when. */
const editing = { policy: defaultForcePolicy, catalogue: defaultCatalogue }

async function edit(
  casework: Casework,
  { report, loaded }: FoundReport,
  input: EditReportInput,
  request: Request,
  response: Response,
): Promise<readonly Problem[] | undefined> {
  const context = { ...casework.context(actorOfRequest(response), String(request.id)), ...editing }
  const saved = await append(casework.store, loaded, editReport(report, input, context))
  if (!saved.ok) return saved.error
  request.session.message = saved.value === report ? 'Nothing was changed' : 'Changed. The old answer stays on record'
  response.redirect(reportHref(report.id))
  return undefined
}

function asTyped({ page, answers }: PageAt, fields: FormFields, problems: Parameters<typeof pageModel>[3]) {
  return shownModel(pageModel(set, page, { fields }, problems, 'en', { answers }))
}

function versionOf({ version }: FormFields): number {
  return Number(version)
}

/** Takes an entry out of a report that was handed in, with the reason; it stays on record. */
export const editRemovalForm: OwnForm = {
  title: 'Take this out of the report',
  action: 'edit',
  questions: ({ report }, { params }) => {
    const path = [String(params['question']), String(params['entryId'])] as const
    return answerAt(answersOf(report), path) === undefined ? undefined : whyQuestions
  },
  verb: (report, given, context, { params }) => {
    const answers = removeEntry(answersOf(report), String(params['question']), String(params['entryId']))
    const input = { ...(given as Omit<EditReportInput, 'answers'>), answers }
    return editReport(report, input, { ...context, ...editing })
  },
  submit: 'Take it out',
  done: 'Taken out. It stays on record',
  introduction: ({ report }, { params }) => ({
    quoted: said(answersOf(report), String(params['question']), String(params['entryId'])),
    buttonClasses: 'govuk-button--warning',
  }),
}

function said(answers: Answers, group: string, entryId: string): readonly string[] {
  const list = pageAt(set, answers, group)
  const entry = list && modelOf(set, list).entries?.find((each) => each.entryId === entryId)
  return entry === undefined ? [] : [[entry.text, ...entry.summary].join(', ')]
}

type Shown = {
  readonly model: ReturnType<typeof shownModel>
  readonly fields: FormFields
  readonly problems: Parameters<typeof pageModel>[3]
  readonly version?: number
  readonly refused?: readonly Problem[]
  readonly conflict?: Conflict
}

function render(response: Response, { loaded, report, customer }: FoundReport, shown: Shown): void {
  const { model, fields, problems, refused, conflict, version = loaded.version } = shown
  const asked = pageModel(why.set, why.page, { fields }, problems, 'en', { answers: {} })
  const lists = [model.errorSummary, asked.errorSummary].flatMap((summary) => summary?.errorList ?? [])
  const errorSummary = { titleText: 'There is a problem', errorList: lists }
  const refusal = refused && shownProblems(refused).errorSummary
  response.render('use-of-force/question', {
    title: model.title,
    name: shownName(customer),
    backHref: reportHref(report.id),
    questions: `${reportHref(report.id)}/edit`,
    version,
    model: { ...model, components: [...model.components, ...(hasEntries(model) ? [] : asked.components)] },
    problems: refusal ? { errorSummary: refusal } : lists.length > 0 && { errorSummary },
    conflict,
    noLater: true,
    submit: hasEntries(model) ? 'Continue' : 'Save the change',
  })
}
