import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import type { Pathway } from './pathway.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/**
 * Carries somebody over to another pathway, or another version of theirs, at a stage of it that a supervisor names.
 *
 * @remarks Months in a stage count anew from the day. Source: S5; docs/decisions/0033-training-rules.md.
 *
 * @returns The record with its `PathwayChanged` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `PATHWAY.UNKNOWN_STAGE`.
 *
 * @example
 * const pathway = { ...examplePathway.pathway, version: '2' }
 * const stageId = pathway.stages[0].id
 * changePathway(aDevelopment(), { stageId }, { ...asTrainer('workSupervisor'), pathway }).ok //=> true
 * @public
 */
export function changePathway(
  development: Development,
  input: { readonly stageId: TrainingPartId },
  context: Context & { readonly pathway: Pathway },
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | NotSupervisingCode | 'PATHWAY.UNKNOWN_STAGE'
> {
  const refusal =
    notPermitted('development', 'changePathway', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  const { id: pathwayId, version: pathwayVersion, stages } = context.pathway
  const { stageId } = input
  if (!stages.some(({ id }) => id === stageId)) return problem('PATHWAY.UNKNOWN_STAGE', {}, ['stageId'])
  const data = { pathwayId, pathwayVersion, stageId, on: civilDateInLondon(context.now) }
  return changed(development, applyDevelopmentEvent, developmentEvent('PathwayChanged', data, context))
}
