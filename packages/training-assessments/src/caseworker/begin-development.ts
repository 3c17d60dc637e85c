import { civilDateInLondon } from '@casework/calendar'
import { actorIdSchema, type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import { z } from 'zod'
import { developmentIdSchema } from '../identifiers.ts'
import { notFor } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import type { Pathway } from './pathway.ts'

/** Checks what begins a record of development. @public */
export const beginDevelopmentInputSchema = z.object({ developmentId: developmentIdSchema, personId: actorIdSchema })

/** What begins a record of development. @public */
export type BeginDevelopmentInput = Immutable<z.output<typeof beginDevelopmentInputSchema>>

/**
 * Begins the record of somebody's development, at the first stage of a pathway.
 *
 * @remarks Source: S5 (from the first day).
 *
 * @returns The record with its `DevelopmentBegun` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED`.
 *
 * @example
 * const input = beginDevelopmentInputSchema.parse({ developmentId: 'development-1', personId: 'volunteer-1' })
 * const begun = beginDevelopment(input, { ...asTrainer('workSupervisor'), pathway: examplePathway.pathway })
 * begun.ok && begun.value.record.stages[0].stageId //=> 'triageVolunteer'
 * @public
 */
export function beginDevelopment(
  input: BeginDevelopmentInput,
  context: Context & { readonly pathway: Pathway },
): Result<Change<Development, DevelopmentEvent>, 'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED'> {
  const refusal = notFor('workSupervisor', context.actor)
  if (refusal !== undefined) return refusal
  const { id: pathwayId, version: pathwayVersion, stages } = context.pathway
  const { id: stageId } = stages[0] as Pathway['stages'][number]
  const data = { ...input, pathwayId, pathwayVersion, stageId, on: civilDateInLondon(context.now) }
  return changed(undefined, applyDevelopmentEvent, developmentEvent('DevelopmentBegun', data, context))
}
