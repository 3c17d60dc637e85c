import type { Customer } from '@casework/customers'
import { andThen, parseInput } from '@casework/kernel'
import {
  beginReport,
  beginReportInputSchema,
  possibleDuplicates,
  type ReportEvent,
  saveAnswers,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { reportsAbout, streamOf } from '../../../casework/record-snapshots.ts'
import { append, loadCustomer } from '../../../casework/records.ts'
import { workListPage } from '../../../casework/work-list-query.ts'
import type { Member } from '../../../staff.ts'
import { organisationOf } from '../../../use-of-force/providers.ts'
import { type Fields, field } from '../../form-fields.ts'
import { scriptOf, shownName } from '../../pages/person.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { isOfTheirs, reportHref } from '../own-report.ts'

/** Asks by name for the person whom the report is about. */
export function showBegin(_request: Request, response: Response): void {
  response.render('use-of-force/begin', { title: 'Who is the report about?' })
}

/** Finds people by name, warns where a report of that day is there already, and begins the report. */
export function begin(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const customerId = field(request.body as Fields, 'customerId')
    const person = customerId === undefined ? undefined : await loadCustomer(casework.store, customerId)
    if (person === undefined) return showFound(casework, request, response)
    return beginAbout(casework, person.record, request, response)
  }
}

async function beginAbout(casework: Casework, person: Customer, request: Request, response: Response): Promise<void> {
  const context = casework.context(actorOfRequest(response), String(request.id))
  const providerId = organisationOf(signedIn(response))
  const input = parseInput(beginReportInputSchema, { reportId: casework.newId(), customerId: person.id, providerId })
  const begun = andThen(input, (parsed) => beginReport(parsed, context))
  if (!begun.ok) return showFound(casework, request, response, shownProblems(begun.error))
  const { record } = begun.value
  const known = await duplicatesOf(casework, record, signedIn(response))
  if (known.length > 0 && field(request.body as Fields, 'anyway') === undefined)
    return response.render('use-of-force/begin-anyway', {
      title: 'There may be a report already',
      name: shownName(person),
      customerId: person.id,
      duplicates: known,
    })
  const named = saveAnswers(record, { answers: { personName: shownName(person) } }, context)
  const events: readonly ReportEvent[] = [...begun.value.events, ...(named.ok ? named.value.events : [])]
  const stream = streamOf('forceReport', record.id)
  const appended = await append(casework.store, { stream, version: 0 }, { ok: true, value: { record, events } })
  if (!appended.ok) return showFound(casework, request, response, shownProblems(appended.error))
  return response.redirect(reportHref(record.id))
}

/** The reports that may be about the same incident; those of the member's own organisation can be opened. */
export async function duplicatesOf({ client }: Casework, report: UseOfForceReport, member: Member) {
  const all = await reportsAbout(client, report.customerId)
  const found = new Set(possibleDuplicates(report, all))
  return all
    .filter(({ id }) => found.has(id))
    .map((each) => ({ ...each, href: isOfTheirs(each, member) && reportHref(each.id) }))
}

/** The people of the caseload who bear a name; the name stands in no address and no log. */
async function showFound(
  casework: Casework,
  request: Request,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): Promise<void> {
  const body = request.body as Fields
  const search = field(body, 'search')
  const missing = field(body, 'step') === undefined ? 'DEMO.NAME_REQUIRED' : 'DEMO.PERSON_REQUIRED'
  const wanted = search === undefined || field(body, 'step') !== undefined
  const shown =
    problems ??
    (wanted
      ? shownProblems([{ code: missing, path: [search === undefined ? 'search' : 'customerId'], params: {} }])
      : undefined)
  const { rows, total } =
    search === undefined ? { rows: [], total: 0 } : await workListPage(casework.client, { search }, 1)
  const ids = [...new Set(rows.map(({ customer_id }) => customer_id))]
  const people = await Promise.all(ids.map((id) => loadCustomer(casework.store, id)))
  response.status(shown ? 400 : 200).render('use-of-force/begin', {
    title: 'Who is the report about?',
    search,
    total,
    isTruncated: total > rows.length,
    people: people.flatMap((person) =>
      person === undefined
        ? []
        : [
            {
              id: person.record.id,
              name: shownName(person.record),
              script: scriptOf(person.record),
              reference: rows.find(({ customer_id }) => customer_id === person.record.id)?.reference,
            },
          ],
    ),
    problems: shown,
  })
}
