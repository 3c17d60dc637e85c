import { type Clock, startClock } from '@casework/calendar'
import { type Change, type Context, changed, type Instant, type Succeeded } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { ForcePolicy } from '../force-policy.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type Happened, type ReportEvent, reportEvent } from '../report/report-events.ts'

type Landing = Happened<'LandingRecorded'>['data']['landing']

/** A report after a landing, with the clock that an arrival starts. */
export function landed(
  report: UseOfForceReport,
  landing: Landing,
  context: Context & { readonly policy: ForcePolicy },
): Succeeded<Change<UseOfForceReport, ReportEvent>> {
  const clock = landing.country === 'GB' && startsClock(report) ? arrivalClock(landing.at, context.policy) : undefined
  const data = { landing, ...(clock === undefined ? {} : { clock }) }
  return changed(report, applyReportEvent, reportEvent('LandingRecorded', data, context))
}

/** Whether an arrival starts the clock: of an escort overseas, or of a report that does not say yet where it was. */
function startsClock(report: UseOfForceReport): boolean {
  const { setting } = incidentAnswers(report)
  return setting === undefined || isNotKnown(setting) || setting === 'overseasEscort'
}

function arrivalClock(at: Instant, { settings }: ForcePolicy): Clock | undefined {
  const { overseasEscortHours, warnWithinHours } = settings
  const terms = { kind: 'internal', unit: 'hours', length: overseasEscortHours, warnWithin: warnWithinHours } as const
  const clock = startClock(terms, at)
  return clock.ok ? clock.value : undefined
}
