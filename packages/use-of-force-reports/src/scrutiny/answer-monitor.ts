import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks an answer to the monitor. @public */
export const answerMonitorInputSchema = z.object({ questionId: partIdSchema, answer: textSchema({ maximum: 10_000 }) })

/** An answer to the monitor. @public */
export type AnswerMonitorInput = Immutable<z.output<typeof answerMonitorInputSchema>>

/**
 * Answers a question of the contract monitor.
 *
 * @remarks Source: S3; domain.md §3.2.
 *
 * @returns The report with its `ProviderAnswered` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NO_OPEN_QUESTION`.
 *
 * @example
 * const asked = { questionId: 'question-1', at: '2026-11-22T09:00:00Z', by: 'monitor-1', question: 'Why was the camera off?' }
 * const input = answerMonitorInputSchema.parse({ questionId: 'question-1', answer: 'Its battery was empty.' })
 * answerMonitor(aReport({ stage: 'withMonitor', monitorQuestions: [asked] }), input, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function answerMonitor(
  report: UseOfForceReport,
  input: AnswerMonitorInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.NO_OPEN_QUESTION'> {
  const refusal = notPermitted(report, 'answerMonitor', context.actor)
  if (refusal !== undefined) return refusal
  if (!report.monitorQuestions.some((asked) => asked.questionId === input.questionId && asked.answer === undefined))
    return problem('REVIEW.NO_OPEN_QUESTION', {}, ['questionId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('ProviderAnswered', { questionId: input.questionId }, context, { answer: input.answer }),
  )
}
