import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import type { AnswerProblemCode } from '@casework/question-sets'
import { z } from 'zod'
import { parseStatementAnswers } from '../form/officer-statement.ts'
import { answersSchema } from '../report/answers-schema.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { statementOf } from './statement-of.ts'

/** Checks an officer’s statement. @public */
export const submitStatementInputSchema = z.object({ officerId: actorIdSchema, answers: answersSchema })

/** An officer’s statement. @public */
export type SubmitStatementInput = Immutable<z.output<typeof submitStatementInputSchema>>

/**
 * Submits an officer’s own statement; from then on its words do not change.
 *
 * @remarks Made under the officer’s own sign-in and by nobody for another.  Source: features.md A.
 *
 * @returns The report with its `StatementSubmitted` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOT_YOURS` | `STATEMENT.NOT_AWAITED` | the codes of
 * answers: a statement answers every question, or says why not.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-1' })] })
 * const input = { officerId: actorId('officer-1'), answers: statementAnswers() }
 * submitStatement(report, input, asOfficer('officer')).ok //=> true
 * @public
 */
export function submitStatement(
  report: UseOfForceReport,
  input: SubmitStatementInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'STATEMENT.NOT_YOURS' | 'STATEMENT.NOT_AWAITED' | AnswerProblemCode
> {
  const refusal = notPermitted(report, 'makeStatement', context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== input.officerId) return problem('STATEMENT.NOT_YOURS', {}, ['officerId'])
  const statement = statementOf(report, input.officerId)
  if (statement === undefined || statement.stage === 'submitted')
    return problem('STATEMENT.NOT_AWAITED', {}, ['officerId'])
  const answers = parseStatementAnswers(input.answers, { mode: 'complete', now: context.now })
  if (!answers.ok) return answers
  return changed(
    report,
    applyReportEvent,
    reportEvent('StatementSubmitted', { officerId: input.officerId }, context, { answers: answers.value }),
  )
}
