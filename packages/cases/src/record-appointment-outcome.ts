import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import { appointmentIdSchema, appointmentOutcomeSchema } from './appointment.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks what came of an appointment, and a note of what was said.
 * @public
 */
export const recordAppointmentOutcomeInputSchema = z.object({
  appointmentId: appointmentIdSchema,
  outcome: appointmentOutcomeSchema,
  note: textSchema({ maximum: 2000 }).optional(),
})

/**
 * What came of an appointment, and a note of what was said.
 * @public
 */
export type RecordAppointmentOutcomeInput = Immutable<z.output<typeof recordAppointmentOutcomeInputSchema>>

/**
 * Records what came of an appointment: kept, missed, excused, or cancelled by us.
 *
 * @remarks
 * Nobody has missed an appointment before its day. A miss leads to nothing by itself; a miss may be excused later, because people explain themselves afterwards.
 * Source: domain.md §1.3, §1.4 (required outcomes: excuse with reason).
 *
 * @returns The case with its `AppointmentOutcomeRecorded` event, or `CASE.CLOSED` | `CASE.APPOINTMENT_NOT_FOUND` |
 * `CASE.APPOINTMENT_OUTCOME_KNOWN` | `CASE.DATE_IN_FUTURE` | `CASE.APPOINTMENT_NOT_YET_DUE`.
 *
 * @example
 * const caseRecord = aCase({ appointments: [anAppointment({ appointmentId: 'appointment-1', on: '2026-11-20' })] })
 * const outcome = { kind: 'excused', on: '2026-11-20', reason: 'illness' }
 * const input = recordAppointmentOutcomeInputSchema.parse({ appointmentId: 'appointment-1', outcome })
 * recordAppointmentOutcome(caseRecord, input, aContext()).ok //=> true
 * @public
 */
export function recordAppointmentOutcome(
  caseRecord: Case,
  input: RecordAppointmentOutcomeInput,
  context: Context,
): Result<
  Change<Case, CaseEvent>,
  | 'CASE.CLOSED'
  | 'CASE.APPOINTMENT_NOT_FOUND'
  | 'CASE.APPOINTMENT_OUTCOME_KNOWN'
  | 'CASE.DATE_IN_FUTURE'
  | 'CASE.APPOINTMENT_NOT_YET_DUE'
> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const { appointmentId, outcome, note } = input
  const appointment = caseRecord.appointments.find((one) => one.appointmentId === appointmentId)
  if (appointment === undefined) return problem('CASE.APPOINTMENT_NOT_FOUND', {}, ['appointmentId'])
  const excusesMiss = appointment.outcome?.kind === 'missed' && outcome.kind === 'excused'
  if (appointment.outcome !== undefined && !excusesMiss)
    return problem('CASE.APPOINTMENT_OUTCOME_KNOWN', {}, ['appointmentId'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(outcome.on, today) > 0) return problem('CASE.DATE_IN_FUTURE', { today }, ['outcome', 'on'])
  if (outcome.kind === 'missed' && compareCivilDates(appointment.on, today) > 0)
    return problem('CASE.APPOINTMENT_NOT_YET_DUE', { on: appointment.on }, ['outcome', 'kind'])
  const { reason: excuse, ...recorded } = { reason: undefined, ...outcome }
  const personal = { ...(excuse === undefined ? {} : { excuse }), ...(note === undefined ? {} : { note }) }
  const event = caseEvent('AppointmentOutcomeRecorded', { appointmentId, outcome: recorded }, context, personal)
  return changed(caseRecord, applyCaseEvent, event)
}
