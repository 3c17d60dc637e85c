import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { authorisationSchema, type Development, supervisionSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** Checks an authorisation by the regulator. @public */
export const authoriseAdviserInputSchema = authorisationSchema

/** An authorisation by the regulator. @public */
export type AuthoriseAdviserInput = Immutable<z.output<typeof authoriseAdviserInputSchema>>

/**
 * Records what the regulator authorised an adviser for: a level in a category, from when to when.
 *
 * @remarks Level and category are independent. Source: domain.md §4.4; sections 84 and 91 Immigration and Asylum Act 1999.
 *
 * @returns The record with its `AdviserAuthorised` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ENDS_BEFORE_IT_BEGINS`.
 *
 * @example
 * const input = authoriseAdviserInputSchema.parse({ level: 1, category: 'asylumAndProtection', from: '2026-10-01' })
 * authoriseAdviser(aDevelopment(), input, asTrainer('workSupervisor')).ok //=> true
 * @public
 */
export function authoriseAdviser(
  development: Development,
  input: AuthoriseAdviserInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | NotSupervisingCode | 'DEVELOPMENT.ENDS_BEFORE_IT_BEGINS'
> {
  const refusal =
    notPermitted('development', 'authorise', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  if (input.to !== undefined && input.to < input.from) return problem('DEVELOPMENT.ENDS_BEFORE_IT_BEGINS', {}, ['to'])
  return changed(development, applyDevelopmentEvent, developmentEvent('AdviserAuthorised', input, context))
}

/** Checks who supervises somebody's advice. @public */
export const arrangeSupervisionInputSchema = supervisionSchema

/** Who supervises somebody's advice. @public */
export type ArrangeSupervisionInput = Immutable<z.output<typeof arrangeSupervisionInputSchema>>

/**
 * Arranges who supervises the advice of somebody not authorised for it yet.
 *
 * @remarks How many people one supervisor may have at once is policy. Source: domain.md §4.4 (recorded supervision).
 *
 * @param context - `supervised`: how many other people the supervisor has now.
 * @returns The record with its `SupervisionArranged` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ENDS_BEFORE_IT_BEGINS` | `DEVELOPMENT.TOO_MANY_SUPERVISED` |
 * `DEVELOPMENT.NOT_BACKDATED`.
 *
 * @example
 * const input = arrangeSupervisionInputSchema.parse({ supervisorId: 'adviser-1', from: '2026-11-22' })
 * const context = { ...asTrainer('workSupervisor'), policy: defaultTrainingPolicy, supervised: 3 }
 * arrangeSupervision(aDevelopment(), input, context).ok //=> true
 * @public
 */
export function arrangeSupervision(
  development: Development,
  input: ArrangeSupervisionInput,
  context: Context & { readonly policy: TrainingPolicy; readonly supervised: number },
): Result<
  Change<Development, DevelopmentEvent>,
  | TrainingNotPermittedCode
  | NotSupervisingCode
  | 'DEVELOPMENT.ENDS_BEFORE_IT_BEGINS'
  | 'DEVELOPMENT.TOO_MANY_SUPERVISED'
  | 'DEVELOPMENT.NOT_BACKDATED'
> {
  const refusal =
    notPermitted('development', 'arrangeSupervision', development, context.actor) ??
    notSupervising(development, context)
  if (refusal !== undefined) return refusal
  if (input.supervisorId === development.personId) return problem('DEVELOPMENT.NOT_YOUR_OWN', {}, ['supervisorId'])
  if (input.to !== undefined && input.to < input.from) return problem('DEVELOPMENT.ENDS_BEFORE_IT_BEGINS', {}, ['to'])
  if (input.from < civilDateInLondon(context.now)) return problem('DEVELOPMENT.NOT_BACKDATED', {}, ['from'])
  const { mostSupervised } = context.policy.settings
  if (!(context.supervised < mostSupervised)) return problem('DEVELOPMENT.TOO_MANY_SUPERVISED', { mostSupervised })
  return changed(development, applyDevelopmentEvent, developmentEvent('SupervisionArranged', input, context))
}
