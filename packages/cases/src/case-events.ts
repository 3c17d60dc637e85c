import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  erasable,
  eventSchema,
  eventWriter,
  type Immutable,
  personalEventSchema,
  teamIdSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { appointmentIdSchema, appointmentOutcomeSchema, appointmentSchema } from './appointment.ts'
import { barrierCloseReasons, barrierEvidenceSchema, barrierIdSchema, barrierSchema } from './barrier.ts'
import { caseOutcomes } from './case.ts'
import { caseFactsSchema } from './case-fact.ts'
import { conditionIdSchema, reportingConditionSchema, reportingEndReasons } from './reporting-condition.ts'

/**
 * Checks an event of a case; what was said at an appointment stands in `personal`, where it can be erased.
 * @public
 */
export const caseEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'CaseOpened',
    z.object({
      caseId: caseIdSchema,
      reference: z.string(),
      customerId: customerIdSchema,
      openedOn: civilDateSchema,
      team: teamIdSchema.optional(),
    }),
  ),
  eventSchema('CaseAssigned', z.object({ team: teamIdSchema.optional(), assignedTo: actorIdSchema.optional() })),
  eventSchema('CaseFactsRecorded', z.object({ facts: caseFactsSchema })),
  eventSchema('BarrierRaised', barrierSchema.omit({ evidence: true, closed: true })),
  eventSchema('BarrierEvidenced', z.object({ barrierId: barrierIdSchema, evidence: barrierEvidenceSchema })),
  eventSchema(
    'BarrierClosed',
    z.object({ barrierId: barrierIdSchema, on: civilDateSchema, reason: z.enum(barrierCloseReasons) }),
  ),
  eventSchema('ReportingConditionSet', reportingConditionSchema.omit({ ended: true })),
  eventSchema(
    'ReportingConditionEnded',
    z.object({ conditionId: conditionIdSchema, on: civilDateSchema, reason: z.enum(reportingEndReasons) }),
  ),
  eventSchema('AppointmentBooked', appointmentSchema.omit({ outcome: true, note: true })),
  personalEventSchema(
    'AppointmentOutcomeRecorded',
    z.object({ appointmentId: appointmentIdSchema, outcome: appointmentOutcomeSchema }),
    z.object({ note: erasable(textSchema({ maximum: 2000 })).optional() }),
  ),
  eventSchema('CaseClosed', z.object({ on: civilDateSchema, outcome: z.enum(caseOutcomes) })),
])

/**
 * An event of a case.
 * @public
 */
export type CaseEvent = Immutable<z.output<typeof caseEventSchema>>

/** Writes an event of a case. */
export const caseEvent = eventWriter<CaseEvent>()
