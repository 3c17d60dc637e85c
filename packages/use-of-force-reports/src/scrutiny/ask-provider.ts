import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks a question to the provider. @public */
export const askProviderInputSchema = z.object({ questionId: partIdSchema, question: textSchema({ maximum: 10_000 }) })

/** A question to the provider. @public */
export type AskProviderInput = Immutable<z.output<typeof askProviderInputSchema>>

/**
 * Asks the provider a question about a report under the monitor’s review.
 *
 * @remarks Source: S3; domain.md §3.2.
 *
 * @returns The report with its `ProviderAsked` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.QUESTION_ID_TAKEN`.
 *
 * @example
 * const input = askProviderInputSchema.parse({ questionId: 'question-1', question: 'Why was the camera off?' })
 * askProvider(aReport({ stage: 'withMonitor' }), input, asOfficer('contractMonitor')).ok //=> true
 * @public
 */
export function askProvider(
  report: UseOfForceReport,
  input: AskProviderInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.QUESTION_ID_TAKEN'> {
  const refusal = notPermitted(report, 'askProvider', context.actor)
  if (refusal !== undefined) return refusal
  if (report.monitorQuestions.some(({ questionId }) => questionId === input.questionId))
    return problem('REVIEW.QUESTION_ID_TAKEN', {}, ['questionId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('ProviderAsked', { questionId: input.questionId }, context, { question: input.question }),
  )
}
