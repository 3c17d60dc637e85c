import { type Change, type Context, compareInstants, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { landingSchema, type UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { landed } from './landed.ts'

/** Checks a landing that corrects another, and why. @public */
export const correctLandingInputSchema = landingSchema.required({ correction: true })

/** A landing that corrects another. @public */
export type CorrectLandingInput = Immutable<z.output<typeof correctLandingInputSchema>>

/**
 * Corrects the landing of a report that was sent, which can move its clock: by the Home Office, and not by whom the clock binds.
 *
 * @remarks The earlier clock stays on record. Source: S3; domain.md §3.2; ours.
 *
 * @returns The report with its `LandingRecorded` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.IN_FUTURE`.
 *
 * @example
 * const landing = { at: '2026-11-22T06:30:00Z', place: 'Stansted', country: 'GB', zone: 'Europe/London', correction: 'timeCorrected' }
 * const context = { ...asOfficer('contractMonitor'), policy: defaultForcePolicy }
 * correctLanding(aReport({ stage: 'withMonitor' }), correctLandingInputSchema.parse(landing), context).ok //=> true
 * @public
 */
export function correctLanding(
  report: UseOfForceReport,
  input: CorrectLandingInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.IN_FUTURE'> {
  const refusal = notPermitted(report, 'correctLanding', context.actor)
  if (refusal !== undefined) return refusal
  if (compareInstants(input.at, context.now) > 0) return problem('REPORT.IN_FUTURE', {}, ['at'])
  return landed(report, input, context)
}
