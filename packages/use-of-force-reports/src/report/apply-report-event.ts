import { DomainError, replay } from '@casework/kernel'
import { applyScrutinyEvent, isScrutinyEvent } from './apply-scrutiny-event.ts'
import { applyStatementEvent, isStatementEvent } from './apply-statement-event.ts'
import { applyWatchingEvent, isWatchingEvent } from './apply-watching-event.ts'
import { applyWritingEvent } from './apply-writing-event.ts'
import type { UseOfForceReport } from './report.ts'
import type { Happened, ReportEvent } from './report-events.ts'

/**
 * Folds one event over the record of a use-of-force report.
 *
 * @throws DomainError `REPORT.HISTORY_CORRUPT` where the first event does not begin the report, a later one begins it again, or an
 * event meets a stage it cannot follow.
 *
 * @example
 * replayReport([]) //=> undefined
 * @public
 */
export function applyReportEvent(report: UseOfForceReport | undefined, event: ReportEvent): UseOfForceReport {
  if (event.type === 'ReportBegun') {
    if (report !== undefined) throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type })
    return begun(event)
  }
  if (report === undefined) throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type })
  if (isStatementEvent(event)) return { ...report, statements: applyStatementEvent(report.statements, event) }
  if (isScrutinyEvent(event)) return applyScrutinyEvent(report, event)
  if (isWatchingEvent(event)) return applyWatchingEvent(report, event)
  return applyWritingEvent(report, event)
}

/**
 * Folds the whole history of a use-of-force report into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `REPORT.HISTORY_CORRUPT` as {@link applyReportEvent} does.
 *
 * @example
 * replayReport([]) //=> undefined
 * @public
 */
export function replayReport(events: Iterable<ReportEvent>): UseOfForceReport | undefined {
  return replay(applyReportEvent, events)
}

function begun({ data, metadata }: Happened<'ReportBegun'>): UseOfForceReport {
  const { reportId, caseId, placeId, ...rest } = data
  return {
    schemaVersion: 1,
    stage: 'draft',
    id: reportId,
    ...rest,
    ...(caseId === undefined ? {} : { caseId }),
    ...(placeId === undefined ? {} : { placeId }),
    begun: { at: metadata.at, by: metadata.by.id },
    answers: {},
    setAside: [],
    landings: [],
    earlierClocks: [],
    statements: [],
    scrutinies: [],
    monitorQuestions: [],
    reviews: [],
    referrals: [],
    learning: [],
    footage: { cameras: [], holds: [], viewings: [] },
    contradictionsAnswered: [],
    additions: [],
    edits: [],
    packs: [],
  }
}
