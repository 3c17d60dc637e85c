import { andThen, isErased, type Problem, parseInput } from '@casework/kernel'
import { type Answers, questionById } from '@casework/question-sets'
import { checkAnswers, describeFormProblem, pageModel, questionPages, readForm } from '@casework/question-sets/govuk'
import {
  addToStatement,
  addToStatementInputSchema,
  isPermitted,
  officerStatement,
  parseStatementAnswers,
  type Statement,
  statementOf,
  submitStatement,
  submitStatementInputSchema,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { actorOf } from '../../../staff.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { type Fields, field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { catalogue, formatters } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { type OwnForm, told } from '../own-form.ts'
import { type FoundReport, reportHref, withOwnReport } from '../own-report.ts'
import { modelOf, pageAt, shownModel, withoutActions } from '../question-page.ts'
import { dropForm, keepForm, keptForm } from '../unfinished-forms.ts'

const set = officerStatement
const statementHref = (reportId: string) => `${reportHref(reportId)}/statement`

type FoundStatement = FoundReport & { readonly statement: Statement }

/** Gives a handler a report in which a statement of the member's own is asked for; to others it is as if there were none. */
function withStatement(
  casework: Casework,
  handle: (found: FoundStatement, request: Request, response: Response) => Promise<void> | void,
) {
  return withOwnReport(casework, (found, request, response) => {
    const statement = statementOf(found.report, actorOf(found.member).id)
    return statement === undefined ? notFound(request, response) : handle({ ...found, statement }, request, response)
  })
}

/** Gives a handler a statement that is still to be given; one that is in is shown as it is. */
function withDraft(casework: Casework, handle: Parameters<typeof withStatement>[1]) {
  return withStatement(casework, (found, request, response) => {
    const isOpen = isPermitted(found.report, 'makeStatement', actorOf(found.member))
    if (isOpen && !('submittedAt' in found.statement)) return handle(found, request, response)
    return response.redirect(statementHref(found.report.id))
  })
}

/** A member's own statement: what is still to be written, or what was said, with its additions. */
export function showStatement(casework: Casework) {
  return withStatement(casework, async (found, _request, response) => {
    const { statement } = found
    if (!('submittedAt' in statement)) return showCheckOf(casework, found, response)
    const said = isErased(statement.answers) ? {} : statement.answers
    const { sections } = checkAnswers(set, said, 'en', () => '')
    return response.render('use-of-force/statement', {
      ...shownOf(found),
      title: 'Your statement',
      sections: withoutActions(sections),
      statement,
      additions: statement.additions.map((each) => ({ ...each, text: isErased(each.text) ? undefined : each.text })),
      mayAdd: isPermitted(found.report, 'addToStatement', actorOf(found.member)),
    })
  })
}

async function showCheckOf(
  casework: Casework,
  found: FoundStatement,
  response: Response,
  problems: readonly Problem[] = [],
): Promise<void> {
  const { report, statement } = found
  const answers = await draftOf(casework, found)
  const pages = statementHref(report.id)
  const { sections } = checkAnswers(set, answers, 'en', (pageId) => `${pages}/${pageId}`)
  const errorList = problems.map((problem) => {
    const text = describeFormProblem(set, problem, 'en', { catalogue, formatters })
    const [id = ''] = problem.path ?? []
    return questionById(set, String(id)) === undefined ? { text } : { text, href: `${pages}/${id}` }
  })
  response.render('use-of-force/statement', {
    ...shownOf(found),
    title: 'Give your statement',
    sections,
    isDraft: true,
    first: questionPages(set, answers, 'en')[0]?.id,
    isBegun: Object.keys(answers).length > 0,
    dueAt: statement.dueAt,
    left: timeLeftInWords(statement.dueAt, casework.now()),
    isSaid: 'saidAt' in statement,
    problems: errorList.length === 0 ? undefined : { errorSummary: { titleText: 'There is a problem', errorList } },
  })
}

/** Submits the statement; from then on its words do not change. */
export function giveStatement(casework: Casework) {
  return withDraft(casework, async (found, request, response) => {
    const { report, loaded, statement } = found
    const context = casework.context(actorOfRequest(response), String(request.id))
    const draft = await draftOf(casework, found)
    const submitted = andThen(parseStatementAnswers(draft, { mode: 'complete', now: casework.now() }), (answers) =>
      andThen(parseInput(submitStatementInputSchema, { officerId: statement.officerId, answers }), (input) =>
        submitStatement(report, input, context),
      ),
    )
    const saved = await append(casework.store, loaded, submitted)
    if (!saved.ok) return showCheckOf(casework, found, response.status(400), saved.error)
    await dropForm(casework.client, keyOf(found))
    request.session.message = 'Your statement is in. Its words do not change; you can add to it'
    return response.redirect(statementHref(report.id))
  })
}

export function showStatementQuestion(casework: Casework) {
  return withDraft(casework, async (found, request, response) => {
    const at = pageAt(set, await draftOf(casework, found), String(request.params['question']))
    if (at === undefined) return notFound(request, response)
    const kept = await keptForm(casework.client, keyOf(found, at.page.id))
    const model = kept
      ? shownModel(pageModel(set, at.page, { fields: kept }, [], 'en', { answers: at.answers }))
      : modelOf(set, at)
    return render(response, found, model, kept !== undefined)
  })
}

/** Keeps an answer of the statement until it is submitted: nobody else can read it before. */
export function saveStatementQuestion(casework: Casework) {
  return withDraft(casework, async (found, request, response) => {
    const body = request.body as Fields
    const draft = await draftOf(casework, found)
    const at = pageAt(set, draft, String(request.params['question']))
    if (at === undefined) return notFound(request, response)
    const isLater = field(body, 'later') !== undefined
    const read = readForm(set, at.page, body, draft, { mode: isLater ? 'partial' : 'complete', now: casework.now() })
    const pages = statementHref(found.report.id)
    if (!read.ok && isLater) {
      const { _csrf, version, later, ...fields } = body
      await keepForm(casework.client, keyOf(found, at.page.id), fields, casework.now())
      request.session.message = 'Kept as you typed it'
      return response.redirect(pages)
    }
    if (!read.ok) {
      const model = pageModel(set, at.page, read.form, read.error, 'en', { answers: draft })
      return render(response.status(400), found, shownModel(model))
    }
    await keepForm(casework.client, keyOf(found), read.value as Answers, casework.now())
    await dropForm(casework.client, keyOf(found, at.page.id))
    const after = pageAfterAnySection(read.value as Answers, at.page.id)
    return response.redirect(isLater || after === undefined ? pages : `${pages}/${after}`)
  })
}

/** An addition to a statement that is in. */
export const statementAdditionForm: OwnForm = {
  title: 'Add to your statement',
  action: 'addToStatement',
  questions: ({ report, member }) =>
    statementOf(report, actorOf(member).id) && [
      told('text', 'What do you remember now?', { hint: 'Your statement stays as it is' }),
    ],
  verb: (report, answers, context) =>
    andThen(parseInput(addToStatementInputSchema, { ...answers, officerId: context.actor.id }), (input) =>
      addToStatement(report, input, context),
    ),
  submit: 'Add',
  done: 'Added to your statement',
  next: statementHref,
}

function pageAfterAnySection(answers: Answers, id: string): string | undefined {
  const pages = questionPages(set, answers, 'en')
  const here = pages.findIndex((page) => page.id === id)
  return here < 0 ? undefined : pages[here + 1]?.id
}

/** The answers so far, kept apart from the report and for their writer alone until they submit them. */
async function draftOf({ client }: Casework, found: FoundStatement): Promise<Answers> {
  return (await keptForm<Answers>(client, keyOf(found))) ?? {}
}

function keyOf({ member, report }: FoundStatement, page?: string) {
  return { member: member.id, report: report.id, form: page === undefined ? 'statement' : `statement/${page}` }
}

function shownOf({ report, customer }: FoundStatement) {
  return { name: shownName(customer), href: statementHref(report.id), backHref: '/use-of-force' }
}

function render(response: Response, found: FoundStatement, model: ReturnType<typeof shownModel>, isKept = false): void {
  response.render('use-of-force/question', {
    ...shownOf(found),
    title: model.title,
    backHref: statementHref(found.report.id),
    backText: 'Back to your statement',
    version: found.loaded.version,
    model,
    isKept,
    problems: model.errorSummary && { errorSummary: model.errorSummary },
  })
}
