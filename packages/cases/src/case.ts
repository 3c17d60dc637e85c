import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  factSourceSchema,
  type Immutable,
  teamIdSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { appointmentSchema } from './appointment.ts'
import { barrierSchema } from './barrier.ts'
import { caseFactsSchema } from './case-fact.ts'
import { reportingConditionSchema } from './reporting-condition.ts'

/**
 * Why a case was closed.
 * @public
 */
export const caseOutcomes = [
  'leaveGranted',
  'returnedVoluntarily',
  'removed',
  'leftTheCountry',
  'transferred',
  'openedInError',
  'other',
] as const

const casework = {
  schemaVersion: z.literal(1),
  id: caseIdSchema,
  /** The reference people know the case by; opaque, because its format is not public (domain.md §6). */
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/ -]{0,39}$/),
  customerId: customerIdSchema,
  openedOn: civilDateSchema,
  team: teamIdSchema.optional(),
  /** Who the team was given by, where a team was given. */
  teamSource: factSourceSchema.optional(),
  assignedTo: actorIdSchema.optional(),
  facts: caseFactsSchema,
  barriers: z.array(barrierSchema),
  reportingConditions: z.array(reportingConditionSchema),
  appointments: z.array(appointmentSchema),
}

/**
 * Checks the record of a case: a piece of casework about a person, never the person.
 * @public
 */
export const caseSchema = z.discriminatedUnion('stage', [
  z.object({ ...casework, stage: z.literal('open') }),
  z.object({
    ...casework,
    stage: z.literal('closed'),
    closure: z.object({ on: civilDateSchema, outcome: z.enum(caseOutcomes) }),
  }),
])

/**
 * The record of a case.
 * @public
 */
export type Case = Immutable<z.output<typeof caseSchema>>

/**
 * The record of a case that is open.
 * @public
 */
export type OpenCase = Extract<Case, { stage: 'open' }>

/**
 * Tells whether a case is open.
 *
 * @example
 * isOpen(aCase()) //=> true
 * @public
 */
export function isOpen(caseRecord: Case): caseRecord is OpenCase {
  return caseRecord.stage === 'open'
}
