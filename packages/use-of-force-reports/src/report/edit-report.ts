import { addDays, civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type CivilDate,
  type Context,
  changed,
  compareCivilDates,
  problem,
  type Result,
  unchanged,
} from '@casework/kernel'
import { type Answers, isNotKnown } from '@casework/question-sets'
import type { ForcePolicy } from '../force-policy.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { statementRequests } from '../statement/statement-requests.ts'
import { answersChange } from './answers-change.ts'
import { applyReportEvent } from './apply-report-event.ts'
import type { editReasons } from './code-lists.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** The answers as they shall stand, read by `parseReportAnswers`, with the reason for the edit. @public */
export type EditReportInput = {
  readonly answers: Answers
  readonly reason: (typeof editReasons)[number]
  readonly note: string
}

/**
 * Edits a report that was handed in: the old answers stay beside the new ones, with the reason and who.
 *
 * @remarks
 * Edits close after a window of days from the incident; additions (`addToReport`) never do. An officer whom an edit names is asked for a
 * statement. Source: features.md A (edit with coded reason and old/new, window).
 *
 * @returns The report with its `ReportEdited` event, none where nothing changed, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.EDIT_WINDOW_CLOSED`.
 *
 * @example
 * const report = aReport({ stage: 'withMonitor', answers: { location: 'Seat 30A' } })
 * const input = { answers: { location: 'Seat 31A' }, reason: 'errorInReport', note: 'A slip.' } as const
 * const edited = editReport(report, input, { ...asOfficer('reviewCoordinator'), policy: defaultForcePolicy })
 * edited.ok && edited.value.record.edits.map(({ before }) => before) //=> [{ location: 'Seat 30A' }]
 * @public
 */
export function editReport(
  report: UseOfForceReport,
  { answers, reason, note }: EditReportInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.EDIT_WINDOW_CLOSED'> {
  const refusal = notPermitted(report, 'edit', context.actor)
  if (refusal !== undefined) return refusal
  const last = addDays(incidentDay(report), context.policy.settings.editWindowDays)
  if (compareCivilDates(civilDateInLondon(context.now), last) > 0) return problem('REPORT.EDIT_WINDOW_CLOSED', { last })
  const change = answersChange(report, answers)
  if (change === undefined) return unchanged(report)
  const { changed: given, removed, before, setAside } = change
  const data = { reason, questions: [...new Set([...Object.keys(given), ...removed])], removed }
  return changed(
    report,
    applyReportEvent,
    reportEvent('ReportEdited', data, context, { note, before, changed: given, setAside }),
    ...statementRequests(report, answers as IncidentAnswers, context),
  )
}

/** The day of the incident in London; the day the report was begun where the incident's is not known. */
export function incidentDay(report: UseOfForceReport): CivilDate {
  const { startedAt } = incidentAnswers(report)
  return civilDateInLondon(startedAt === undefined || isNotKnown(startedAt) ? report.begun.at : startedAt)
}
