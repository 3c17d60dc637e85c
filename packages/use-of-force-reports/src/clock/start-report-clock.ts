import { type Clock, startClock } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareInstants,
  type Immutable,
  type Instant,
  instantSchema,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'

/** Checks when the incident or the shift ended, whichever the policy counts from. @public */
export const startReportClockInputSchema = z.object({ at: instantSchema })

/** When the incident or the shift ended. @public */
export type StartReportClockInput = Immutable<z.output<typeof startReportClockInputSchema>>

/**
 * Starts the clock of a report in the United Kingdom, at the end of the incident or of the shift as the policy has it.
 *
 * @remarks
 * The clock of an overseas escort waits for the arrival (`recordLanding`). Handing the report in starts it where the policy counts from
 * the end of the incident. Source: domain.md §3.2; the start and the hours in country are policy (§7 row 7).
 *
 * @returns The report with its `ClockStarted` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.IN_FUTURE` | `REPORT.CLOCK_RUNS` | `REPORT.CLOCK_WAITS_FOR_ARRIVAL`.
 *
 * @example
 * const context = { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy }
 * startReportClock(aReport(), { at: instant('2026-11-22T06:00:00Z') }, context).ok //=> true
 * @public
 */
export function startReportClock(
  report: UseOfForceReport,
  input: StartReportClockInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'REPORT.IN_FUTURE' | 'REPORT.CLOCK_RUNS' | 'REPORT.CLOCK_WAITS_FOR_ARRIVAL'
> {
  const refusal = notPermitted(report, 'startClock', context.actor)
  if (refusal !== undefined) return refusal
  if (compareInstants(input.at, context.now) > 0) return problem('REPORT.IN_FUTURE', {}, ['at'])
  if (report.clock !== undefined) return problem('REPORT.CLOCK_RUNS')
  if (incidentAnswers(report).setting === 'overseasEscort') return problem('REPORT.CLOCK_WAITS_FOR_ARRIVAL')
  const clock = clockElsewhere(input.at, context.policy)
  return changed(report, applyReportEvent, reportEvent('ClockStarted', { clock }, context))
}

/** The clock of a report in the United Kingdom. */
export function clockElsewhere(at: Instant, { settings }: ForcePolicy): Clock {
  const { hoursElsewhere, warnWithinHours } = settings
  const terms = { kind: 'internal', unit: 'hours', length: hoursElsewhere, warnWithin: warnWithinHours } as const
  const clock = startClock(terms, at)
  return clock.ok ? clock.value : { version: 1, terms, start: at, happenings: [] }
}
