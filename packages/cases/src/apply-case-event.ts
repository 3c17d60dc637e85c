import { DomainError, replay } from '@casework/kernel'
import type { AppointmentOutcome } from './appointment.ts'
import type { Case } from './case.ts'
import type { CaseEvent } from './case-events.ts'

/**
 * Folds one event over the record of a case.
 *
 * @throws DomainError `CASE.HISTORY_CORRUPT` where the first event does not open the case, or a later one opens it again.
 *
 * @example
 * replayCase([]) //=> undefined
 * @public
 */
export function applyCaseEvent(caseRecord: Case | undefined, event: CaseEvent): Case {
  if (event.type === 'CaseOpened') {
    if (caseRecord !== undefined) throw new DomainError('CASE.HISTORY_CORRUPT', { event: event.type })
    return opened(event)
  }
  if (caseRecord === undefined) throw new DomainError('CASE.HISTORY_CORRUPT', { event: event.type })
  switch (event.type) {
    case 'CaseAssigned':
    case 'CaseFactsRecorded':
    case 'CaseClosed':
      return withCasework(caseRecord, event)
    case 'BarrierRaised':
    case 'BarrierEvidenced':
    case 'BarrierClosed':
      return { ...caseRecord, barriers: withBarrier(caseRecord.barriers, event) }
    case 'ReportingConditionSet':
    case 'ReportingConditionEnded':
      return { ...caseRecord, reportingConditions: withCondition(caseRecord.reportingConditions, event) }
    case 'AppointmentBooked':
    case 'AppointmentOutcomeRecorded':
      return { ...caseRecord, appointments: withAppointment(caseRecord.appointments, event) }
  }
}

/**
 * Folds the whole history of a case into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `CASE.HISTORY_CORRUPT` as {@link applyCaseEvent} does.
 *
 * @example
 * replayCase([]) //=> undefined
 * @public
 */
export function replayCase(events: Iterable<CaseEvent>): Case | undefined {
  return replay(applyCaseEvent, events)
}

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

function opened({
  data: { caseId, reference, customerId, openedOn, team, source = 'officer' },
}: Happened<'CaseOpened'>): Case {
  return {
    schemaVersion: 1,
    stage: 'open',
    id: caseId,
    reference,
    customerId,
    openedOn,
    ...(team === undefined ? {} : { team, teamSource: source }),
    facts: {},
    barriers: [],
    reportingConditions: [],
    appointments: [],
  }
}

function withCasework(caseRecord: Case, event: Happened<'CaseAssigned' | 'CaseFactsRecorded' | 'CaseClosed'>): Case {
  if (event.type === 'CaseAssigned') return { ...caseRecord, ...event.data }
  if (event.type === 'CaseClosed') return { ...caseRecord, stage: 'closed', closure: event.data }
  return { ...caseRecord, facts: { ...caseRecord.facts, ...event.data.facts } }
}

function withBarrier(
  barriers: Case['barriers'],
  event: Happened<'BarrierRaised' | 'BarrierEvidenced' | 'BarrierClosed'>,
): Case['barriers'] {
  if (event.type === 'BarrierRaised') return [...barriers, { ...event.data, kind: event.personal.kind, evidence: [] }]
  return barriers.map((barrier) => {
    if (barrier.barrierId !== event.data.barrierId) return barrier
    if (event.type === 'BarrierEvidenced')
      return { ...barrier, evidence: [...barrier.evidence, event.personal.evidence] }
    return { ...barrier, closed: { on: event.data.on, reason: event.data.reason } }
  })
}

function withCondition(
  conditions: Case['reportingConditions'],
  event: Happened<'ReportingConditionSet' | 'ReportingConditionEnded'>,
): Case['reportingConditions'] {
  if (event.type === 'ReportingConditionSet') return [...conditions, event.data]
  const { conditionId, on, reason } = event.data
  return conditions.map((condition) =>
    condition.conditionId === conditionId ? { ...condition, ended: { on, reason } } : condition,
  )
}

function withAppointment(
  appointments: Case['appointments'],
  event: Happened<'AppointmentBooked' | 'AppointmentOutcomeRecorded'>,
): Case['appointments'] {
  if (event.type === 'AppointmentBooked') return [...appointments, event.data]
  const { note } = event.personal
  const recorded = { outcome: outcomeOf(event), ...(note === undefined ? {} : { note }) }
  return appointments.map((appointment) =>
    appointment.appointmentId === event.data.appointmentId ? { ...appointment, ...recorded } : appointment,
  )
}

function outcomeOf({
  type,
  data: { outcome },
  personal: { excuse },
}: Happened<'AppointmentOutcomeRecorded'>): AppointmentOutcome {
  const { kind, on } = outcome
  if (kind === 'attended') return outcome
  if (kind !== 'excused') return { kind, on }
  if (excuse === undefined) throw new DomainError('CASE.HISTORY_CORRUPT', { event: type })
  return { kind, on, reason: excuse }
}
