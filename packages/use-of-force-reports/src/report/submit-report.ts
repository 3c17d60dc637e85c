import { type Change, type Context, changed, type Result } from '@casework/kernel'
import type { AnswerProblemCode } from '@casework/question-sets'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { countedFrom } from '../clock/counted-from.ts'
import { clockElsewhere } from '../clock/start-report-clock.ts'
import { countedInCodes } from '../figures/counted-in-codes.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { incidentAnswers, parseReportAnswers } from '../form/incident-report.ts'
import { statementRequests } from '../statement/statement-requests.ts'
import { applyReportEvent } from './apply-report-event.ts'
import { prohibitionReferral } from './prohibition-referral.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** What handing in a report reads besides who and when. @public */
export type SubmitReportContext = Context & { readonly policy: ForcePolicy; readonly catalogue: ForceCatalogue }

/**
 * Hands a report in to the provider's management, and asks every officer it names for a statement.
 *
 * @remarks
 * Complete means that every question has an answer or a reason for not knowing: nothing that a report says happened stands in its way,
 * nor do contradictions or lateness. A prohibited technique is referred to professional standards at once. Source: S3; domain.md §3.1,
 * §3.2; design.md, what must stay true, 8.
 *
 * @returns The report with `ReportSubmitted`, and `ClockStarted`, `StatementRequested` and `IncidentReferred` where they are due, or
 * `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | the codes of answers, each with its path.
 *
 * @example
 * const context = { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy, catalogue: defaultCatalogue }
 * const submitted = submitReport(aReport({ answers: completeAnswers() }), context)
 * submitted.ok && submitted.value.record.stage //=> 'withProvider'
 * submitReport(aReport(), context).ok //=> false
 * @public
 */
export function submitReport(
  report: UseOfForceReport,
  context: SubmitReportContext,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | AnswerProblemCode> {
  const refusal = notPermitted(report, 'submit', context.actor)
  if (refusal !== undefined) return refusal
  const answers = incidentAnswers(report)
  const complete = parseReportAnswers(answers, { mode: 'complete', now: context.now })
  if (!complete.ok) return complete
  return changed(
    report,
    applyReportEvent,
    reportEvent('ReportSubmitted', { counted: countedInCodes(report) }, context),
    ...clockStarts(report, context),
    ...statementRequests(report, answers, context),
    ...prohibitionReferral(report, context),
  )
}

function clockStarts(report: UseOfForceReport, context: SubmitReportContext): readonly ReportEvent[] {
  const { setting } = incidentAnswers(report)
  const { startElsewhere } = context.policy.settings
  if (report.clock !== undefined || setting === 'overseasEscort' || startElsewhere !== 'incidentEnd') return []
  return [reportEvent('ClockStarted', { clock: clockElsewhere(countedFrom(report), context.policy) }, context)]
}
