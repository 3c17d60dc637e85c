import { type Actor, andThen, type Problem, parseInput } from '@casework/kernel'
import {
  type ReportRole,
  readStatementLink,
  type StatementLink,
  sayNotInvolved,
  sayNotInvolvedInputSchema,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append, loadForceReport } from '../../../casework/records.ts'
import { actorOf, memberOf } from '../../../staff.ts'
import { type Fields, field } from '../../form-fields.ts'
import { shownProblems } from '../../show-problems.ts'
import { signerOf } from '../link-signer.ts'

/** Shows the page of a signed link: nothing of the report, and no name of the person. */
export function showNotInvolved(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const found = await openedBy(casework, request)
    if (!found.ok) return refuse(response, found.error)
    return ask(response)
  }
}

/** Records that the officer of a signed link says that they were not there. */
export function sayWhetherInvolved(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const found = await openedBy(casework, request)
    if (!found.ok) return refuse(response, found.error)
    const { officerId, loaded } = found
    const input = parseInput(sayNotInvolvedInputSchema, { officerId, reason: field(request.body as Fields, 'reason') })
    if (!input.ok) return ask(response.status(400), request.body as Fields, input.error)
    const context = casework.context(actorOfLink(officerId), String(request.id))
    const said = andThen(input, (parsed) => sayNotInvolved(loaded.record, parsed, context))
    const saved = await append(casework.store, loaded, said)
    if (!saved.ok) return refuse(response, saved.error)
    response.render('use-of-force/not-involved', { title: 'Thank you', isSaid: true })
    return undefined
  }
}

async function openedBy({ store, now }: Casework, request: Request) {
  const link = readStatementLink(String(request.query['link'] ?? ''), signerOf(request).verify, now())
  if (!link.ok) return link
  const loaded = await loadForceReport(store, link.value.reportId)
  if (loaded === undefined) return { ok: false, error: [{ code: 'LINK.NOT_VALID', params: {} }] } as const
  return { ok: true, officerId: link.value.officerId, loaded } as const
}

const actingAs: ReportRole = 'officer'

/** The officer of a link; whoever has no account acts by what the link says of them. */
function actorOfLink(officerId: StatementLink['officerId']): Actor {
  const member = memberOf(officerId)
  return member === undefined ? { id: officerId, kind: 'person', roles: [actingAs] } : actorOf(member)
}

function ask(response: Response, body: Fields = {}, problems?: readonly Problem[]): void {
  response.render('use-of-force/not-involved', {
    title: 'I was not involved',
    body,
    problems: problems && shownProblems(problems),
  })
}

const statuses: Readonly<Record<string, number>> = { 'LINK.EXPIRED': 410, 'LINK.NOT_VALID': 404 }

/** A forged link and one that cannot be read are told alike; none tells what it would have opened. */
function refuse(response: Response, problems: readonly Problem[]): void {
  const [first] = problems
  response.status(statuses[first?.code ?? ''] ?? 409).render('use-of-force/not-involved', {
    title: 'This link cannot be used',
    refusal: shownProblems(problems).errorSummary.errorList[0]?.text,
  })
}
