import { type Clock, startClock } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareInstants,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import type { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import { landingSchema, type UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'

/** Checks a landing; after an arrival in the United Kingdom is on record, another says why it corrects it. @public */
export const recordLandingInputSchema = landingSchema

/** A landing. @public */
export type RecordLandingInput = Immutable<z.output<typeof recordLandingInputSchema>>

/**
 * Records where and when the escort landed; the arrival in the United Kingdom starts the clock of 24 hours.
 *
 * @remarks
 * A diversion abroad is a landing and starts nothing. An arrival is only replaced by a landing that says why, and the earlier clock
 * stays on record: nothing is silently reset. Hours are true hours, through a clock change too. Source: S3; domain.md §3.2.
 *
 * @returns The report with its `LandingRecorded` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.IN_FUTURE` | `REPORT.ALREADY_ARRIVED`.
 *
 * @example
 * const input = { at: instant('2026-11-22T06:30:00Z'), place: 'Stansted', country: 'GB', zone: 'Europe/London' }
 * const landed = recordLanding(aReport(), input, { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy })
 * landed.ok && landed.value.record.clock?.start //=> '2026-11-22T06:30:00Z'
 * @public
 */
export function recordLanding(
  report: UseOfForceReport,
  input: RecordLandingInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.IN_FUTURE' | 'REPORT.ALREADY_ARRIVED'> {
  const refusal = notPermitted(report, 'recordLanding', context.actor)
  if (refusal !== undefined) return refusal
  if (compareInstants(input.at, context.now) > 0) return problem('REPORT.IN_FUTURE', {}, ['at'])
  if (hasArrived(report) && input.correction === undefined) return problem('REPORT.ALREADY_ARRIVED', {}, ['correction'])
  const clock = input.country === 'GB' ? arrivalClock(input, context) : undefined
  const data = { landing: input, ...(clock === undefined ? {} : { clock }) }
  return changed(report, applyReportEvent, reportEvent('LandingRecorded', data, context))
}

/**
 * Tells whether an arrival in the United Kingdom is on record.
 *
 * @example
 * hasArrived(aReport()) //=> false
 * @public
 */
export function hasArrived(report: UseOfForceReport): boolean {
  return report.landings.some(({ country }) => country === 'GB')
}

function arrivalClock({ at }: RecordLandingInput, { policy }: { readonly policy: ForcePolicy }): Clock | undefined {
  const { overseasEscortHours, warnWithinHours } = policy.settings
  const terms = { kind: 'internal', unit: 'hours', length: overseasEscortHours, warnWithin: warnWithinHours } as const
  const clock = startClock(terms, at)
  return clock.ok ? clock.value : undefined
}
