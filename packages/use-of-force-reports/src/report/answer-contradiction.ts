import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { contradictions } from '../flags/contradictions.ts'
import { applyReportEvent } from './apply-report-event.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** Checks an answer to a contradiction. @public */
export const answerContradictionInputSchema = z.object({
  contradiction: z.string().min(1).max(160),
  answer: textSchema({ maximum: 10_000 }),
})

/** An answer to a contradiction. @public */
export type AnswerContradictionInput = Immutable<z.output<typeof answerContradictionInputSchema>>

/**
 * Answers something in a report that does not fit together.
 *
 * @remarks A contradiction is never a reason to refuse a report, and is open again once what it is about changes. Source: design.md, what must stay true, 8.
 *
 * @returns The report with its `ContradictionAnswered` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.NO_SUCH_CONTRADICTION`.
 *
 * @example
 * const report = aReport({ answers: { startedAt: '2026-11-21T10:00:00Z', endedAt: '2026-11-21T09:00:00Z' } })
 * const input = { contradiction: 'endsBeforeItStarts', answer: 'The clock of the vehicle was wrong.' }
 * answerContradiction(report, input, asOfficer('supervisingOfficer')).ok //=> true
 * @public
 */
export function answerContradiction(
  report: UseOfForceReport,
  input: AnswerContradictionInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.NO_SUCH_CONTRADICTION'> {
  const refusal = notPermitted(report, 'answerContradiction', context.actor)
  if (refusal !== undefined) return refusal
  const found = contradictions(report).find(({ id }) => id === input.contradiction)
  if (found === undefined) return problem('REPORT.NO_SUCH_CONTRADICTION', {}, ['contradiction'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('ContradictionAnswered', { contradiction: input.contradiction, questions: found.questions }, context, {
      answer: input.answer,
    }),
  )
}
