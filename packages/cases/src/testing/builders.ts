import { type CaseId, type CustomerId, civilDate } from '@casework/kernel'
import { type Appointment, appointmentSchema } from '../appointment.ts'
import { type Barrier, barrierSchema } from '../barrier.ts'
import type { OpenCase } from '../case.ts'
import { type ReportingCondition, reportingConditionSchema } from '../reporting-condition.ts'

/** An open case, with what a test wants otherwise. @public */
export function aCase(wanted: Partial<OpenCase> = {}): OpenCase {
  return {
    schemaVersion: 1,
    stage: 'open',
    id: 'case-1' as CaseId,
    reference: 'EXAMPLE-1',
    customerId: 'person-1' as CustomerId,
    openedOn: civilDate('2026-01-05'),
    facts: {},
    barriers: [],
    reportingConditions: [],
    appointments: [],
    ...wanted,
  }
}

/** An open barrier, with what a test wants otherwise; it is checked. @public */
export function aBarrier(wanted: Readonly<Record<string, unknown>> = {}): Barrier {
  return barrierSchema.parse({
    barrierId: 'barrier-1',
    kind: 'travelDocument',
    since: '2026-03-01',
    source: 'officer',
    evidence: [],
    ...wanted,
  })
}

/** A condition to report every second Monday, with what a test wants otherwise; it is checked. @public */
export function aReportingCondition(wanted: Readonly<Record<string, unknown>> = {}): ReportingCondition {
  return reportingConditionSchema.parse({
    conditionId: 'condition-1',
    grantor: 'secretaryOfState',
    managedBy: 'secretaryOfState',
    effectiveFrom: '2026-01-05',
    method: 'reportingCentre',
    place: 'Example House',
    recurrence: { every: 2, unit: 'weeks', start: '2026-01-12' },
    ...wanted,
  })
}

/** An appointment to report, with what a test wants otherwise; it is checked. @public */
export function anAppointment(wanted: Readonly<Record<string, unknown>> = {}): Appointment {
  return appointmentSchema.parse({
    appointmentId: 'appointment-1',
    on: '2026-11-30',
    method: 'reportingCentre',
    place: 'Example House',
    purposes: ['routineReport'],
    ...wanted,
  })
}
