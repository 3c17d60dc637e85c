import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks what shows that something was learned. @public */
export const completeLearningInputSchema = z.object({
  learningId: partIdSchema,
  evidence: textSchema({ maximum: 10_000 }),
})

/** What shows that something was learned. @public */
export type CompleteLearningInput = Immutable<z.output<typeof completeLearningInputSchema>>

/**
 * Records that something was learned, with what shows it.
 *
 * @remarks Closed on evidence only. Source: domain.md §5.2 (recommendation states), ours.
 *
 * @returns The report with its `LearningDone` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NO_OPEN_LEARNING`.
 *
 * @example
 * const report = aReport({ stage: 'closed', learning: [aPieceOfLearning({ learningId: 'learning-1' })] })
 * const input = completeLearningInputSchema.parse({ learningId: 'learning-1', evidence: 'Charging log of January.' })
 * completeLearning(report, input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function completeLearning(
  report: UseOfForceReport,
  input: CompleteLearningInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.NO_OPEN_LEARNING'> {
  const refusal = notPermitted(report, 'completeLearning', context.actor)
  if (refusal !== undefined) return refusal
  if (!report.learning.some(({ learningId, done }) => learningId === input.learningId && done === undefined))
    return problem('REVIEW.NO_OPEN_LEARNING', {}, ['learningId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('LearningDone', { learningId: input.learningId }, context, { evidence: input.evidence }),
  )
}
