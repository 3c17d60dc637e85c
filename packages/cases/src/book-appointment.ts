import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCaseEvent } from './apply-case-event.ts'
import { appointmentSchema } from './appointment.ts'
import type { Case } from './case.ts'
import { type CaseEvent, caseEvent } from './case-events.ts'

/**
 * Checks an appointment to be booked, with the purposes the person is told.
 * @public
 */
export const bookAppointmentInputSchema = appointmentSchema.omit({ outcome: true, note: true }).extend({
  /** Says that a day in the past is meant: a record of what already happened. */
  alreadyHappened: z.boolean().optional(),
})

/**
 * An appointment to be booked.
 * @public
 */
export type BookAppointmentInput = Immutable<z.output<typeof bookAppointmentInputSchema>>

/**
 * Books an appointment to report, for a precise purpose.
 *
 * @remarks
 * A day in the past is taken for a slip, unless the input says that it already happened, so that a history can be carried over. Source: S4 (who is prioritised for a reporting
 * event and for what precise purpose).
 *
 * @returns The case with its `AppointmentBooked` event, or `CASE.CLOSED` | `CASE.APPOINTMENT_ALREADY_BOOKED` | `CASE.DATE_IN_PAST`.
 *
 * @example
 * const booked = bookAppointment(aCase(), anAppointment({ on: '2026-12-01' }), aContext())
 * booked.ok && booked.value.record.appointments.length //=> 1
 * @public
 */
export function bookAppointment(
  caseRecord: Case,
  input: BookAppointmentInput,
  context: Context,
): Result<Change<Case, CaseEvent>, 'CASE.CLOSED' | 'CASE.APPOINTMENT_ALREADY_BOOKED' | 'CASE.DATE_IN_PAST'> {
  if (caseRecord.stage === 'closed') return problem('CASE.CLOSED')
  const { alreadyHappened = false, ...appointment } = input
  if (caseRecord.appointments.some(({ appointmentId }) => appointmentId === appointment.appointmentId))
    return problem('CASE.APPOINTMENT_ALREADY_BOOKED', {}, ['appointmentId'])
  const isPast = compareCivilDates(appointment.on, civilDateInLondon(context.now)) < 0
  if (isPast && !alreadyHappened) return problem('CASE.DATE_IN_PAST', {}, ['on'])
  return changed(caseRecord, applyCaseEvent, caseEvent('AppointmentBooked', appointment, context))
}
