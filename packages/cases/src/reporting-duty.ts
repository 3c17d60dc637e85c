import { nextOccurrence } from '@casework/calendar'
import { type CivilDate, compareCivilDates } from '@casework/kernel'
import type { Appointment } from './appointment.ts'
import type { Case } from './case.ts'
import type { ReportingCondition } from './reporting-condition.ts'

/**
 * Finds the reporting condition that has not ended.
 *
 * @example
 * openReportingCondition(aCase()) //=> undefined
 * @public
 */
export function openReportingCondition(caseRecord: Case): ReportingCondition | undefined {
  return caseRecord.reportingConditions.find((condition) => condition.ended === undefined)
}

/**
 * Finds the next day on which the condition asks the person to report, after the day given.
 *
 * @returns The day, or `undefined` where the condition asks for none.
 *
 * @example
 * const caseRecord = aCase({ reportingConditions: [aReportingCondition()] })
 * nextReportingDay(caseRecord, civilDate('2026-11-22')) //=> '2026-11-30'
 * @public
 */
export function nextReportingDay(caseRecord: Case, after: CivilDate): CivilDate | undefined {
  const condition = openReportingCondition(caseRecord)
  return condition === undefined ? undefined : nextOccurrence(condition.recurrence, after)
}

/**
 * Finds the next appointment that is booked, on or after the day given.
 *
 * @example
 * nextAppointment(aCase({ appointments: [anAppointment({ on: '2026-12-01' })] }), civilDate('2026-11-22'))?.on //=> '2026-12-01'
 * @public
 */
export function nextAppointment(caseRecord: Case, from: CivilDate): Appointment | undefined {
  return inOrder(
    caseRecord.appointments.filter((one) => one.outcome === undefined && compareCivilDates(one.on, from) >= 0),
  )[0]
}

/**
 * Counts the appointments missed in a row, without an excuse, up to the last one the person kept.
 *
 * @remarks
 * Excused and cancelled appointments are passed over. A count is all this is: nobody is called an absconder because of it
 * (domain.md §1.4: never derive "absconder" from a single miss).
 *
 * @example
 * const missed = anAppointment({ on: '2026-11-20', outcome: { kind: 'missed', on: '2026-11-20' } })
 * missedInARow(aCase({ appointments: [missed] })) //=> 1
 * @public
 */
export function missedInARow(caseRecord: Case): number {
  const decisive = inOrder(caseRecord.appointments).filter(
    ({ outcome }) => outcome?.kind === 'attended' || outcome?.kind === 'missed',
  )
  return decisive.length - 1 - decisive.findLastIndex(({ outcome }) => outcome?.kind === 'attended')
}

/**
 * Lists appointments in order of their day and time.
 *
 * @example
 * inOrder([anAppointment({ on: '2026-12-01' }), anAppointment({ on: '2026-11-01' })]).map(({ on }) => on) //=> ['2026-11-01', '2026-12-01']
 * @public
 */
export function inOrder(appointments: readonly Appointment[]): readonly Appointment[] {
  const key = ({ on, time = '' }: Appointment) => on + time
  return [...appointments].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}

/**
 * Tells whether it can be recorded now what came of an appointment: its day has come, and nothing is on record yet.
 *
 * @example
 * awaitsOutcome(anAppointment({ on: '2026-12-01' }), civilDate('2026-11-22')) //=> false
 * @public
 */
export function awaitsOutcome(appointment: Appointment, asAt: CivilDate): boolean {
  return appointment.outcome === undefined && compareCivilDates(appointment.on, asAt) <= 0
}

/**
 * Tells whether an appointment was missed and may still be excused.
 *
 * @example
 * canBeExcused(anAppointment({ on: '2026-11-20', outcome: { kind: 'missed', on: '2026-11-20' } })) //=> true
 * @public
 */
export function canBeExcused(appointment: Appointment): boolean {
  return appointment.outcome?.kind === 'missed'
}
