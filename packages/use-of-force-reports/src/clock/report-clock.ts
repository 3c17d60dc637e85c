import { type Calendar, type Clock, type ClockStatus, clockStanding } from '@casework/calendar'
import { compareInstants, type Instant } from '@casework/kernel'
import type { ForcePolicy } from '../force-policy.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { countedFrom } from './counted-from.ts'
import { clockElsewhere } from './start-report-clock.ts'

/**
 * Where a report stands against its clock.
 * @public
 */
export type ReportDue =
  /** The escort has not landed in the United Kingdom, so far as is recorded; since when that is waited for. */
  | { readonly status: 'awaitingArrival'; readonly since: Instant }
  /** It is not said yet where the incident was, or the answers were erased, or the clock is paused. */
  | { readonly status: 'notStarted' }
  /** Withdrawn: nothing is due. */
  | { readonly status: 'withdrawn' }
  | {
      readonly status: ClockStatus
      /** The first moment at which it is late. */
      readonly dueAt: Instant
      /** Whether a late report lacks its reason. */
      readonly unexplained: boolean
    }

/**
 * When a report is due at the contract monitor, and whether it is running, due soon, late or in.
 *
 * @remarks
 * The clock of the record counts. Before one is recorded, a report in the United Kingdom is counted from the end of the incident by the
 * policy, or from its beginning, or from when the report was begun, so that no report is without a deadline because something was forgotten. A report that was sent before it was due to begin is
 * in time. Source: S3; domain.md §3.2.
 *
 * @example
 * const report = aReport({ answers: { setting: 'removalCentre', endedAt: '2026-11-21T10:00:00Z' } })
 * reportDue(report, instant('2026-11-21T12:00:00Z'), ukCalendar, defaultForcePolicy)
 * //=> { status: 'running', dueAt: '2026-11-22T10:00:00Z', unexplained: false }
 * reportDue(aReport({ answers: { setting: 'overseasEscort' } }), instant('2026-11-21T12:00:00Z'), ukCalendar, defaultForcePolicy)
 * //=> { status: 'awaitingArrival', since: '2026-11-21T12:00:00Z' }
 * @public
 */
export function reportDue(report: UseOfForceReport, asAt: Instant, calendar: Calendar, policy: ForcePolicy): ReportDue {
  if (report.stage === 'withdrawn') return { status: 'withdrawn' }
  const clock = report.clock ?? presumedClock(report, policy)
  if (clock === undefined) return waiting(report)
  const standing = clockStanding(clock, asAt, calendar)
  if (!standing.ok || standing.value.deadline.state !== 'set') return { status: 'notStarted' }
  const { status, deadline } = standing.value
  const dueAt = deadline.lateFrom
  const sentBefore = 'sentAt' in report && compareInstants(report.sentAt, dueAt) < 0
  const told = sentBefore ? 'met' : status
  return { status: told, dueAt, unexplained: told === 'breached' && report.lateness === undefined }
}

function waiting(report: UseOfForceReport): ReportDue {
  if (incidentAnswers(report).setting !== 'overseasEscort') return { status: 'notStarted' }
  return { status: 'awaitingArrival', since: countedFrom(report) }
}

function presumedClock(report: UseOfForceReport, policy: ForcePolicy): Clock | undefined {
  const { setting } = incidentAnswers(report)
  return setting === undefined || setting === 'overseasEscort' ? undefined : clockElsewhere(countedFrom(report), policy)
}
