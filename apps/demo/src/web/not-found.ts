import type { Case } from '@casework/cases'
import type { Customer } from '@casework/customers'
import type { UseOfForceReport } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../casework/casework.ts'
import { type Loaded, loadCase, loadCustomer, loadForceReport } from '../casework/records.ts'

/** A case with the person it is about. */
export type CaseAndPerson = { readonly loaded: Loaded<Case>; readonly caseRecord: Case; readonly customer: Customer }

export function notFound(_request: Request, response: Response): void {
  response.status(404).render('not-found', { title: 'Page not found' })
}

/** Gives a handler the case of its address and the person it is about, or answers that there is none. */
export function withCase(
  { store }: Casework,
  handle: (found: CaseAndPerson, request: Request, response: Response) => Promise<void> | void,
) {
  return async (request: Request, response: Response) => {
    const loaded = await loadCase(store, String(request.params['caseId']))
    const person = loaded && (await loadCustomer(store, loaded.record.customerId))
    if (loaded === undefined || person === undefined) return notFound(request, response)
    return handle({ loaded, caseRecord: loaded.record, customer: person.record }, request, response)
  }
}

/** Gives a handler the person of its address, or answers that there is none. */
export function withCustomer(
  { store }: Casework,
  handle: (loaded: Loaded<Customer>, request: Request, response: Response) => Promise<void> | void,
) {
  return async (request: Request, response: Response) => {
    const loaded = await loadCustomer(store, String(request.params['customerId']))
    return loaded === undefined ? notFound(request, response) : handle(loaded, request, response)
  }
}

/** A report of the use of force with the person it is about. */
export type ReportAndPerson = {
  readonly loaded: Loaded<UseOfForceReport>
  readonly report: UseOfForceReport
  readonly customer: Customer
}

/** Gives a handler the report of its address and the person it is about, or answers that there is none. */
export function withReport(
  { store }: Casework,
  handle: (found: ReportAndPerson, request: Request, response: Response) => Promise<void> | void,
) {
  return async (request: Request, response: Response) => {
    const loaded = await loadForceReport(store, String(request.params['reportId']))
    const person = loaded && (await loadCustomer(store, loaded.record.customerId))
    if (loaded === undefined || person === undefined) return notFound(request, response)
    return handle({ loaded, report: loaded.record, customer: person.record }, request, response)
  }
}
