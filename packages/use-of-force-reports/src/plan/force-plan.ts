import {
  actorIdSchema,
  customerIdSchema,
  DomainError,
  erasable,
  type Immutable,
  instantSchema,
  personalEventSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { partIdSchema } from '../report/report-identifiers.ts'
import { signed } from '../report/signed.ts'

const planned = {
  planId: partIdSchema,
  customerId: customerIdSchema,
  techniques: z.array(z.string().min(1).max(80)).max(100),
  equipment: z.array(z.string().min(1).max(80)).max(100),
  toPreventHarm: z.boolean(),
  authorisedBy: actorIdSchema,
}
/** What is known of the person's needs tells of health, and stands where it can be erased. */
const needs = { pregnant: z.enum(['yes', 'no', 'notKnown']), child: z.enum(['yes', 'no', 'notKnown']) }

/** Checks a plan to use force if talking fails. @public */
export const planForceInputSchema = z.object({
  ...planned,
  ...needs,
  /** Why force may be necessary, and what is tried first. */
  reasons: textSchema({ maximum: 10_000 }),
})

/** A plan to use force if talking fails. @public */
export type PlanForceInput = Immutable<z.output<typeof planForceInputSchema>>

/** Checks the record of a plan to use force. @public */
export const forcePlanSchema = z.object({
  schemaVersion: z.literal(1),
  ...planned,
  needs: erasable(z.object(needs)),
  reasons: erasable(textSchema({ maximum: 10_000 })),
  made: z.object({ at: instantSchema, by: actorIdSchema }),
})

/** The record of a plan to use force. @public */
export type ForcePlan = Immutable<z.output<typeof forcePlanSchema>>

/** Checks an event of a plan. @public */
export const forcePlanEventSchema = personalEventSchema(
  'ForcePlanned',
  z.object(planned),
  z.object({ needs: erasable(z.object(needs)), reasons: erasable(textSchema({ maximum: 10_000 })) }),
)

/** An event of a plan. @public */
export type ForcePlanEvent = Immutable<z.output<typeof forcePlanEventSchema>>

/**
 * Makes the record of a plan from its event.
 *
 * @throws DomainError `PLAN.HISTORY_CORRUPT` where the plan was made before.
 *
 * @example
 * const made = planForce(planForceInputSchema.parse(aPlanInput()), { ...asOfficer('providerManager'), catalogue: defaultCatalogue })
 * made.ok && made.value.record.planId //=> 'plan-1'
 * @public
 */
export function applyForcePlanEvent(
  plan: ForcePlan | undefined,
  { data, personal, metadata }: ForcePlanEvent,
): ForcePlan {
  if (plan !== undefined) throw new DomainError('PLAN.HISTORY_CORRUPT')
  return { schemaVersion: 1, ...data, ...personal, made: signed(metadata) }
}
