import { type Change, type Context, compareInstants, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { landingSchema, type UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { landed } from './landed.ts'

/** Checks a landing; where a clock already runs, another says why it replaces it. @public */
export const recordLandingInputSchema = landingSchema

/** A landing. @public */
export type RecordLandingInput = Immutable<z.output<typeof recordLandingInputSchema>>

/**
 * Records where and when the escort landed; the arrival in the United Kingdom starts the clock of 24 hours.
 *
 * @remarks
 * A diversion abroad is a landing and starts nothing. A clock that runs is only replaced, or taken back, by a landing that says why, and
 * stays on record: nothing is silently reset. Once the report was sent, only the Home Office replaces a landing (`correctLanding`). An
 * arrival starts no clock of a report that says the incident was not on an escort overseas. Hours are true hours, through a clock change
 * too. Source: S3; domain.md §3.2.
 *
 * @returns The report with its `LandingRecorded` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.IN_FUTURE` | `REPORT.ALREADY_ARRIVED` | `REPORT.ALREADY_SENT`.
 *
 * @example
 * const input = { at: instant('2026-11-22T06:30:00Z'), place: 'Stansted', country: 'GB', zone: 'Europe/London' }
 * const arrived = recordLanding(aReport(), input, { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy })
 * arrived.ok && arrived.value.record.clock?.start //=> '2026-11-22T06:30:00Z'
 * @public
 */
export function recordLanding(
  report: UseOfForceReport,
  input: RecordLandingInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'REPORT.IN_FUTURE' | 'REPORT.ALREADY_ARRIVED' | 'REPORT.ALREADY_SENT'
> {
  const refusal = notPermitted(report, 'recordLanding', context.actor)
  if (refusal !== undefined) return refusal
  if (compareInstants(input.at, context.now) > 0) return problem('REPORT.IN_FUTURE', {}, ['at'])
  const replaces = hasArrived(report) || report.clock !== undefined
  if (replaces && 'sentAt' in report) return problem('REPORT.ALREADY_SENT')
  if (replaces && input.correction === undefined) return problem('REPORT.ALREADY_ARRIVED', {}, ['correction'])
  return landed(report, input, context)
}

/**
 * Tells whether an arrival in the United Kingdom is on record.
 *
 * @example
 * hasArrived(aReport()) //=> false
 * @public
 */
export function hasArrived(report: UseOfForceReport): boolean {
  return report.landings.at(-1)?.country === 'GB'
}
