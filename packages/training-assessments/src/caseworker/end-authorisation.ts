import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { authorisationSchema, type Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotEndedCode, notEndable } from './not-endable.ts'
import { notSupervising } from './supervisors-on.ts'

/** Checks which authorisation ends, and its last day. @public */
export const endAuthorisationInputSchema = authorisationSchema.required({ to: true })

/** Which authorisation ends, and its last day. @public */
export type EndAuthorisationInput = Immutable<z.output<typeof endAuthorisationInputSchema>>

/**
 * Records that the regulator ended an authorisation, and on which day; it is never prolonged.
 *
 * @remarks The day is the regulator's and may be past: what is recorded late was true before. Source: domain.md §4.4; sections 84 and 91
 * Immigration and Asylum Act 1999; docs/decisions/0033-training-rules.md.
 *
 * @returns The record with its `AuthorisationEnded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ENDS_BEFORE_IT_BEGINS` |
 * `DEVELOPMENT.NOTHING_TO_END`.
 *
 * @example
 * const input = endAuthorisationInputSchema.parse({ level: 1, category: 'immigration', from: '2026-01-01', to: '2026-11-22' })
 * endAuthorisation(aDevelopment(), input, asTrainer('workSupervisor')).ok //=> false
 * @public
 */
export function endAuthorisation(
  development: Development,
  input: EndAuthorisationInput,
  context: Context,
): Result<Change<Development, DevelopmentEvent>, NotEndedCode> {
  const refusal =
    notPermitted('development', 'endAuthorisation', development, context.actor) ??
    notSupervising(development, context) ??
    notEndable(
      development.authorisations.filter(({ level, category }) => level === input.level && category === input.category),
      input,
    )
  if (refusal !== undefined) return refusal
  return changed(development, applyDevelopmentEvent, developmentEvent('AuthorisationEnded', input, context))
}
