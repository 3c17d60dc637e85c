import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import type { CourseId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import type { Pathway } from './pathway.ts'
import { pathwayProgress } from './pathway-progress.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** What going on to the next stage reads besides who and when. @public */
export type AdvanceContext = Context & { readonly pathway: Pathway; readonly passed: readonly CourseId[] }

/**
 * Lets somebody go on to the next stage of their pathway, once each of its criteria is met.
 *
 * @returns The record with its `StageEntered` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `PATHWAY.OTHER_VERSION` | `PATHWAY.LAST_STAGE` | `PATHWAY.CRITERIA_NOT_MET`.
 *
 * @example
 * const context = { ...asTrainer('workSupervisor'), pathway: examplePathway.pathway, passed: [] }
 * advance(aDevelopment(), context).ok //=> false
 * @public
 */
export function advance(
  development: Development,
  context: AdvanceContext,
): Result<
  Change<Development, DevelopmentEvent>,
  | TrainingNotPermittedCode
  | NotSupervisingCode
  | 'PATHWAY.OTHER_VERSION'
  | 'PATHWAY.LAST_STAGE'
  | 'PATHWAY.CRITERIA_NOT_MET'
> {
  const refusal =
    notPermitted('development', 'advance', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  const { pathway, passed, now } = context
  if (pathway.id !== development.pathwayId || pathway.version !== development.pathwayVersion)
    return problem('PATHWAY.OTHER_VERSION', { pathwayVersion: development.pathwayVersion })
  const on = civilDateInLondon(now)
  const { next, ready, criteria } = pathwayProgress(development, on, pathway, passed)
  const stage = pathway.stages.find(({ id }) => id === next)
  if (stage === undefined) return problem('PATHWAY.LAST_STAGE')
  if (!ready) return problem('PATHWAY.CRITERIA_NOT_MET', { open: criteria.filter(({ met }) => !met).length })
  const event = developmentEvent('StageEntered', { stageId: stage.id, on }, context)
  return changed(development, applyDevelopmentEvent, event)
}
