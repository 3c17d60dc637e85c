import { addDays, civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  problem,
  type Result,
  textSchema,
  unchanged,
} from '@casework/kernel'
import { type AnswerProblemCode, type Answers, settleAnswers } from '@casework/question-sets'
import { z } from 'zod'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { countedInCodes } from '../figures/counted-in-codes.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { type IncidentAnswers, incidentReport, parseReportAnswers } from '../form/incident-report.ts'
import { statementRequests } from '../statement/statement-requests.ts'
import { answersChange } from './answers-change.ts'
import { answersSchema } from './answers-schema.ts'
import { applyReportEvent } from './apply-report-event.ts'
import { editReasons } from './code-lists.ts'
import { incidentDay } from './incident-day.ts'
import { prohibitionReferral } from './prohibition-referral.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** Checks the shape of an edit: the answers as they shall stand, a coded reason and words for it. @public */
export const editReportInputSchema = z.object({
  answers: answersSchema,
  reason: z.enum(editReasons),
  note: textSchema({ maximum: 10_000 }),
})

/** The answers as they shall stand, with the reason for the edit. @public */
export type EditReportInput = {
  readonly answers: Answers
  readonly reason: (typeof editReasons)[number]
  readonly note: string
}

/** What editing a report reads besides who and when. @public */
export type EditReportContext = Context & { readonly policy: ForcePolicy; readonly catalogue: ForceCatalogue }

/**
 * Edits a report that was handed in: the old answers stay beside the new ones, with the reason and who.
 *
 * @remarks
 * What was handed in complete stays complete: each question has an answer or a reason for not knowing. Edits close after a window of days
 * from the incident as it was first told; additions (`addToReport`) never do. An officer whom an edit names is asked for a statement, and a
 * prohibited technique that comes to light is referred to professional standards. Source: features.md A (edit with coded reason and
 * old/new, window); domain.md §3.1.
 *
 * @returns The report with its `ReportEdited` event, none where nothing changed, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.EDIT_WINDOW_CLOSED` | the codes of answers, each with its path.
 *
 * @example
 * const report = aReport({ stage: 'withMonitor', answers: completeAnswers() })
 * const answers = completeAnswers({ location: 'Seat 31A' })
 * const context = { ...asOfficer('reviewCoordinator'), policy: defaultForcePolicy, catalogue: defaultCatalogue }
 * const edited = editReport(report, { answers, reason: 'errorInReport', note: 'A slip.' }, context)
 * edited.ok && edited.value.record.edits.map(({ before }) => before) //=> [{ location: 'Corridor B, outside room 14' }]
 * @public
 */
export function editReport(
  report: UseOfForceReport,
  { answers, reason, note }: EditReportInput,
  context: EditReportContext,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.EDIT_WINDOW_CLOSED' | AnswerProblemCode> {
  const refusal = notPermitted(report, 'edit', context.actor)
  if (refusal !== undefined) return refusal
  const last = addDays(report.counted?.on ?? incidentDay(report), context.policy.settings.editWindowDays)
  if (compareCivilDates(civilDateInLondon(context.now), last) > 0) return problem('REPORT.EDIT_WINDOW_CLOSED', { last })
  const settled: Answers = settleAnswers(incidentReport, answers).answers
  const complete = parseReportAnswers(settled, { mode: 'complete', now: context.now })
  if (!complete.ok) return complete
  const change = answersChange(report, answers)
  if (change === undefined) return unchanged(report)
  const { changed: given, removed, before, setAside } = change
  const counted = countedInCodes({ ...report, answers: complete.value })
  const data = { reason, questions: [...new Set([...Object.keys(given), ...removed])], removed, counted }
  const edit = reportEvent('ReportEdited', data, context, { note, before, changed: given, setAside })
  const requests = statementRequests(report, complete.value as IncidentAnswers, context)
  return changed(
    report,
    applyReportEvent,
    edit,
    ...requests,
    ...prohibitionReferral(applyReportEvent(report, edit), context),
  )
}
