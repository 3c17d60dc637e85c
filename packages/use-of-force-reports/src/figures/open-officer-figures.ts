import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
  eventSchema,
  eventWriter,
  hasRole,
  type Immutable,
  instantSchema,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { signed } from '../report/signed.ts'

/** Why somebody opens figures by officer: codes alone, so that the log names nobody they are about. @public */
export const officerFigureReasons = [
  'auditPlan',
  'complaint',
  'investigation',
  'patternToExamine',
  'inspectorateAsked',
] as const

/** Checks which figures by officer are opened, and why. @public */
export const openOfficerFiguresInputSchema = z.object({
  period: z.object({ from: civilDateSchema, to: civilDateSchema }),
  reason: z.enum(officerFigureReasons),
})

/** Which figures by officer are opened, and why. @public */
export type OpenOfficerFiguresInput = Immutable<z.output<typeof openOfficerFiguresInputSchema>>

/** Checks the log of who opened figures by officer. @public */
export const officerFigureLogSchema = z.object({
  schemaVersion: z.literal(1),
  openings: z.array(openOfficerFiguresInputSchema.extend({ at: instantSchema, by: actorIdSchema })),
})

/** The log of who opened figures by officer, when, of which period and why. @public */
export type OfficerFigureLog = Immutable<z.output<typeof officerFigureLogSchema>>

/** Checks the event that figures by officer were opened. @public */
export const officerFiguresOpenedSchema = eventSchema('OfficerFiguresOpened', openOfficerFiguresInputSchema)

/** The event that figures by officer were opened. @public */
export type OfficerFiguresOpened = Immutable<z.output<typeof officerFiguresOpenedSchema>>

const opened = eventWriter<OfficerFiguresOpened>()

/**
 * Folds one opening over the log.
 *
 * @example
 * const period = { from: '2026-10-01', to: '2026-12-31' }
 * const input = openOfficerFiguresInputSchema.parse({ period, reason: 'auditPlan' })
 * const opened = openOfficerFigures(undefined, input, asOfficer('auditor'))
 * opened.ok && replay(applyOfficerFiguresOpened, opened.value.events)?.openings.length //=> 1
 * @public
 */
export function applyOfficerFiguresOpened(
  log: OfficerFigureLog | undefined,
  { data, metadata }: OfficerFiguresOpened,
): OfficerFigureLog {
  return { schemaVersion: 1, openings: [...(log?.openings ?? []), { ...data, ...signed(metadata) }] }
}

/**
 * Logs that an auditor opens figures by officer, and why; what they then read is {@link countByOfficer}.
 *
 * @remarks
 * Append the event before the figures are shown: a history of its own, in the audit chain. Source: domain.md §3.4 (each access logged);
 * countByOfficer is for audit alone.
 *
 * @returns The log with its `OfficerFiguresOpened` event, or `REPORT.PERSON_REQUIRED` | `REPORT.AUDIT_ONLY`.
 *
 * @example
 * const period = { from: '2026-10-01', to: '2026-12-31' }
 * const input = openOfficerFiguresInputSchema.parse({ period, reason: 'complaint' })
 * openOfficerFigures(undefined, input, asOfficer('auditor')).ok //=> true
 * openOfficerFigures(undefined, input, asOfficer('contractMonitor')).ok //=> false
 * @public
 */
export function openOfficerFigures(
  log: OfficerFigureLog | undefined,
  input: OpenOfficerFiguresInput,
  context: Context,
): Result<Change<OfficerFigureLog, OfficerFiguresOpened>, 'REPORT.PERSON_REQUIRED' | 'REPORT.AUDIT_ONLY'> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'auditor')) return problem('REPORT.AUDIT_ONLY')
  return changed(log, applyOfficerFiguresOpened, opened('OfficerFiguresOpened', input, context))
}
