import {
  barrierCloseReasons,
  barrierKinds,
  closeBarrier,
  closeBarrierInputSchema,
  openBarriers,
  raiseBarrier,
  raiseBarrierInputSchema,
} from '@casework/cases'
import { andThen, firstHandSources, type Problem, parseInput } from '@casework/kernel'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { append } from '../../casework/records.ts'
import { dateField, field, given } from '../form-fields.ts'
import { type CaseAndPerson, notFound, withCase } from '../not-found.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { shownName } from './person.ts'

export function showRaiseBarrierForm(casework: Casework) {
  return withCase(casework, (found, request, response) => showRaiseForm(found, request, response))
}

export function raise(casework: Casework) {
  return withCase(casework, async (found, request, response) => {
    const { body } = request
    const input = given({
      barrierId: casework.newId(),
      kind: field(body, 'kind'),
      source: field(body, 'source'),
      since: dateField(body, 'since'),
    })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const raised = andThen(parseInput(raiseBarrierInputSchema, input), (parsed) =>
      raiseBarrier(found.caseRecord, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, raised)
    if (!appended.ok) return showRaiseForm(found, request, response.status(400), appended.error)
    request.session.message = 'Barrier raised'
    return response.redirect(`/cases/${found.caseRecord.id}`)
  })
}

export function showCloseBarrierForm(casework: Casework) {
  return withCase(casework, (found, request, response) => showCloseForm(found, request, response))
}

export function close(casework: Casework) {
  return withCase(casework, async (found, request, response) => {
    const { body, params } = request
    const input = given({ barrierId: params['barrierId'], on: dateField(body, 'on'), reason: field(body, 'reason') })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const closed = andThen(parseInput(closeBarrierInputSchema, input), (parsed) =>
      closeBarrier(found.caseRecord, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, closed)
    if (!appended.ok) return showCloseForm(found, request, response.status(400), appended.error)
    request.session.message = 'Barrier closed'
    return response.redirect(`/cases/${found.caseRecord.id}`)
  })
}

function showRaiseForm(
  { caseRecord, customer }: CaseAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  response.render('raise-barrier', {
    title: 'Raise a barrier',
    name: shownName(customer),
    caseRecord,
    barrierKinds,
    firstHandSources,
    body: request.body ?? {},
    problems: problems && shownProblems(problems, { fieldId, questions: raiseQuestions }),
  })
}

function showCloseForm(
  { caseRecord, customer }: CaseAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const barrier = openBarriers(caseRecord).find(({ barrierId }) => barrierId === request.params['barrierId'])
  if (barrier === undefined) {
    notFound(request, response)
    return
  }
  response.render('close-barrier', {
    title: 'Close a barrier',
    name: shownName(customer),
    caseRecord,
    barrier,
    barrierCloseReasons,
    body: request.body ?? {},
    problems: problems && shownProblems(problems, { fieldId, questions: closeQuestions }),
  })
}

const raiseQuestions = { kind: 'What stands in the way?', since: 'Since when?', source: 'Who says so?' }
const closeQuestions = { on: 'From which day?', reason: 'Why?' }

/** A date is three fields, and its problems are linked to the first. */
function fieldId([first]: readonly (string | number)[]): string {
  return first === 'since' || first === 'on' ? `${first}-day` : String(first)
}
