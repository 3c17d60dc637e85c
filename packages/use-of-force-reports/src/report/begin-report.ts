import {
  type Change,
  type Context,
  caseIdSchema,
  changed,
  customerIdSchema,
  hasRole,
  type Immutable,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { incidentReport } from '../form/incident-report.ts'
import { applyReportEvent } from './apply-report-event.ts'
import type { UseOfForceReport } from './report.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'
import { organisationIdSchema, reportIdSchema } from './report-identifiers.ts'

/** Checks what a report begins with. @public */
export const beginReportInputSchema = z.object({
  reportId: reportIdSchema,
  customerId: customerIdSchema,
  caseId: caseIdSchema.optional(),
  providerId: organisationIdSchema,
  placeId: z.string().min(1).max(80).optional(),
})

/** What a report begins with. @public */
export type BeginReportInput = Immutable<z.output<typeof beginReportInputSchema>>

/**
 * Begins the report of a use of force on a person.
 *
 * @remarks
 * Nothing about the incident is asked before a report can begin, and no date is too late. Source: Detention Centre Rules 2001 rule 41
 * (every case is recorded and reported); domain.md §3.1.
 *
 * @returns The draft with its `ReportBegun` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED`.
 *
 * @example
 * const input = beginReportInputSchema.parse({ reportId: 'report-1', customerId: 'person-1', providerId: 'provider-1' })
 * const begun = beginReport(input, asOfficer('supervisingOfficer'))
 * begun.ok && begun.value.record.stage //=> 'draft'
 * @public
 */
export function beginReport(
  input: BeginReportInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, 'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED'> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'supervisingOfficer')) return problem('REPORT.ROLE_REQUIRED', { action: 'begin' })
  const { id, version } = incidentReport
  return changed(
    undefined,
    applyReportEvent,
    reportEvent('ReportBegun', { ...input, questionSet: { id, version } }, context),
  )
}
