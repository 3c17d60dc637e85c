import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  erasable,
  eventSchema,
  eventWriter,
  factSourceSchema,
  type Immutable,
  personalEventSchema,
  teamIdSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { appointmentIdSchema, appointmentResults, appointmentSchema, excuseReasons } from './appointment.ts'
import {
  barrierCloseReasons,
  barrierEvidenceSchema,
  barrierIdSchema,
  barrierKindSchema,
  barrierSchema,
} from './barrier.ts'
import { caseOutcomes } from './case.ts'
import { caseFactsSchema } from './case-fact.ts'
import { conditionIdSchema, reportingConditionSchema, reportingEndReasons } from './reporting-condition.ts'

/** What came of an appointment, without the reason of an excuse: that may tell of the person's health, and stands apart. */
const recordedOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attended'), on: civilDateSchema, results: z.array(z.enum(appointmentResults)).min(1) }),
  z.object({ kind: z.enum(['missed', 'excused', 'cancelledByUs']), on: civilDateSchema }),
])

/**
 * Checks an event of a case; what was said at an appointment, and what kind of barrier stands, is in `personal`, where it can be erased.
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
      source: factSourceSchema.optional(),
    }),
  ),
  eventSchema(
    'CaseAssigned',
    z.object({
      team: teamIdSchema.optional(),
      teamSource: factSourceSchema.optional(),
      assignedTo: actorIdSchema.optional(),
    }),
  ),
  eventSchema('CaseFactsRecorded', z.object({ facts: caseFactsSchema })),
  personalEventSchema(
    'BarrierRaised',
    barrierSchema.omit({ kind: true, evidence: true, closed: true }),
    z.object({ kind: erasable(barrierKindSchema) }),
  ),
  personalEventSchema(
    'BarrierEvidenced',
    z.object({ barrierId: barrierIdSchema }),
    z.object({ evidence: erasable(barrierEvidenceSchema) }),
  ),
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
    z.object({ appointmentId: appointmentIdSchema, outcome: recordedOutcomeSchema }),
    z.object({
      excuse: erasable(z.enum(excuseReasons)).optional(),
      note: erasable(textSchema({ maximum: 2000 })).optional(),
    }),
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
