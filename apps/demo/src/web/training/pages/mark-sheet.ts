import { andThen, type Problem, type ProblemPath } from '@casework/kernel'
import { checkAnswers } from '@casework/question-sets/govuk'
import {
  type Component,
  type Enrolment,
  handInSitting,
  markSitting,
  markSittingInputSchema,
  moderateSitting,
  type Sitting,
} from '@casework/training-assessments'
import { incidentReport } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append, exerciseId, type Loaded, loadForceReport } from '../../../casework/records.ts'
import { staffName } from '../../../staff.ts'
import { componentOf, courseOf, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { type ChangedEnrolment, joinedChanges } from '../../../training/joined-changes.ts'
import { heldQualifications, knownTies } from '../../../training/qualifications.ts'
import { type Fields, field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { answersOf } from '../../use-of-force/merging.ts'
import { withoutActions } from '../../use-of-force/question-page.ts'
import { dropForm, type FormKey, keepForm, keptForm } from '../../use-of-force/unfinished-forms.ts'
import { criterionName, formMarkOf, markFromSheet, sheetOf } from '../sheet-fields.ts'
import { isOwn, withRecord } from '../with-record.ts'

type Found = {
  readonly loaded: Loaded<Enrolment>
  readonly sitting: Sitting
  readonly component: Component
  readonly isModeration: boolean
}

/** The sheet of a part, as its assessor last left it. */
export const showSheet = (casework: Casework) =>
  withSheet(casework, false, (found, request, response) => {
    if (!isMarkedBy(found, response)) return show(casework, found, response)
    request.session.message = 'You have marked this already'
    return response.redirect('/training/marking')
  })

/** The sheet of a moderator, with what the two assessors gave beside it. */
export const showModeration = (casework: Casework) =>
  withSheet(casework, true, (found, _request, response) => show(casework, found, response))

/** Keeps a half-filled sheet, or gives the mark that it makes. */
export const mark = (casework: Casework) =>
  withSheet(casework, false, (found, request, response) => send(casework, found, request, response))

/** Settles two marks that differ. */
export const moderate = (casework: Casework) =>
  withSheet(casework, true, (found, request, response) => send(casework, found, request, response))

/** Whether whoever is signed in has given their mark. */
function isMarkedBy({ sitting }: Found, response: Response): boolean {
  const given = 'given' in sitting ? (sitting.given ?? []) : []
  return given.some(({ by }) => by === actorOfRequest(response).id)
}

function withSheet(
  casework: Casework,
  isModeration: boolean,
  handle: (found: Found, request: Request, response: Response) => Promise<void> | void,
) {
  return withRecord(casework, 'enrolment', (loaded, request, response) => {
    const sitting = loaded.record.sittings.find(({ sittingId }) => sittingId === request.params['sittingId'])
    const component = sitting && componentOf(courseOf(loaded.record), sitting.componentId)
    if (sitting === undefined || component === undefined || isOwn(loaded.record, response))
      return notFound(request, response)
    return handle({ loaded, sitting, component, isModeration }, request, response)
  })
}

async function send(casework: Casework, found: Found, request: Request, response: Response): Promise<void> {
  const { loaded } = found
  const body = request.body as Fields
  const key = keyOf(found, response)
  if (field(body, 'later') !== undefined) {
    const { _csrf, later: _later, ...fields } = body
    await keepForm(casework.client, key, fields, casework.now())
    request.session.message = 'The sheet is kept as you left it. Nobody else sees it'
    return response.redirect('/training/marking')
  }
  const given = await markGiven(casework, found, body, request, response)
  const saved = await append<Enrolment, string>(casework.store, loaded, given)
  if (!saved.ok) return show(casework, found, response.status(400), body, saved.error)
  await dropForm(casework.client, key)
  request.session.message = found.isModeration ? 'The mark is settled' : 'The mark is given'
  return response.redirect('/training/marking')
}

/** The mark of the sheet; a part that was still going on is handed in with it. */
async function markGiven(
  casework: Casework,
  { loaded, sitting, component, isModeration }: Found,
  body: Fields,
  request: Request,
  response: Response,
): Promise<ChangedEnrolment> {
  const { sittingId } = sitting
  const course = courseOf(loaded.record)
  const context = { ...casework.context(actorOfRequest(response), String(request.id)), course, policy }
  const report = (await loadForceReport(casework.store, exerciseId(sittingId)))?.record
  return andThen(markFromSheet(component, { body, report }), (given) => {
    if (isModeration) return moderateSitting(loaded.record, { sittingId, mark: given }, { ...context, ties: knownTies })
    const comment = field(body, 'comment')
    const input = markSittingInputSchema.parse({
      sittingId,
      mark: given,
      ...(comment === undefined ? {} : { comment }),
    })
    const assessing = { ...context, qualifications: heldQualifications, ties: knownTies }
    const handedIn = handInSitting(loaded.record, { sittingId }, context)
    return andThen(handedIn, (change) => joinedChanges(change, markSitting(change.record, input, assessing)))
  })
}

function keyOf({ loaded, sitting }: Found, response: Response): FormKey {
  return { member: signedIn(response).id, report: loaded.record.id, form: `mark ${sitting.sittingId}` }
}

async function show(
  casework: Casework,
  found: Found,
  response: Response,
  typed?: Fields,
  problems: readonly Problem[] = [],
): Promise<void> {
  const { loaded, sitting, component, isModeration } = found
  const body = typed ?? (await keptForm<Fields>(casework.client, keyOf(found, response))) ?? {}
  const report = (await loadForceReport(casework.store, exerciseId(sitting.sittingId)))?.record
  const given = 'given' in sitting && isModeration ? (sitting.given ?? []) : []
  const groups = sheetOf(component, body)
  const questions = Object.fromEntries(groups.flatMap(({ rows }) => rows.map(({ name, words }) => [name, `${words}:`])))
  response.render('training/mark-sheet', {
    title: component.title,
    name: staffName(loaded.record.learnerId),
    isModeration,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, given: given.map((each) => givenFor(row.name, each)) })),
    })),
    assessors: given.map(({ by, mark: theirs, comment }) => ({
      by: staffName(by),
      marks: theirs.marks,
      outOf: theirs.outOf,
      comment,
    })),
    count: 'pieces' in component ? component.pieces : 'sessions' in component ? component.sessions : undefined,
    report: report && formMarkOf(report),
    written: report && withoutActions(checkAnswers(incidentReport, answersOf(report), 'en', String).sections),
    body,
    problems:
      problems.length === 0
        ? undefined
        : shownProblems(problems.map(placed), { fieldId: ([first]: ProblemPath) => String(first), questions }),
  })
}

/** What an assessor gave for the criterion of a field. */
function givenFor(name: string, { by, mark: theirs }: Extract<Sitting, { stage: 'handedIn' }>['given'][number]) {
  const found = theirs.criteria.find(({ id }) => criterionName(id) === name)
  return { by: staffName(by), marks: found?.marks, outOf: found?.outOf }
}

/** A criterion without a mark, at its place on the sheet. */
function placed(problem: Problem): Problem {
  const { id } = problem.params
  return typeof id === 'string' ? { ...problem, path: [criterionName(id)] } : problem
}
