import { civilDateInLondon } from '@casework/calendar'
import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks something to learn. @public */
export const identifyLearningInputSchema = z.object({
  learningId: partIdSchema,
  what: textSchema({ maximum: 10_000 }),
  owner: actorIdSchema,
  dueOn: civilDateSchema,
})

/** Something to learn. @public */
export type IdentifyLearningInput = Immutable<z.output<typeof identifyLearningInputSchema>>

/**
 * Records something to learn from an incident, with an owner and a day.
 *
 * @remarks Source: S3; domain.md §3.4: patterns acted on.
 *
 * @returns The report with its `LearningIdentified` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.LEARNING_ID_TAKEN` | `REVIEW.DUE_IN_PAST`.
 *
 * @example
 * const input = identifyLearningInputSchema.parse({
 *   learningId: 'learning-1', what: 'Charge cameras before boarding.', owner: 'manager-1', dueOn: '2027-01-31',
 * })
 * identifyLearning(aReport({ stage: 'monitored' }), input, asOfficer('internalReviewer')).ok //=> true
 * @public
 */
export function identifyLearning(
  report: UseOfForceReport,
  input: IdentifyLearningInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.LEARNING_ID_TAKEN' | 'REVIEW.DUE_IN_PAST'> {
  const refusal = notPermitted(report, 'identifyLearning', context.actor)
  if (refusal !== undefined) return refusal
  if (report.learning.some(({ learningId }) => learningId === input.learningId))
    return problem('REVIEW.LEARNING_ID_TAKEN', {}, ['learningId'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.dueOn, today) < 0) return problem('REVIEW.DUE_IN_PAST', { today }, ['dueOn'])
  return changed(
    report,
    applyReportEvent,
    reportEvent(
      'LearningIdentified',
      { learningId: input.learningId, owner: input.owner, dueOn: input.dueOn },
      context,
      { what: input.what },
    ),
  )
}
