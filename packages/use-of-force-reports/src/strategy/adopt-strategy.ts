import {
  type Change,
  type Context,
  changed,
  hasRole,
  type Immutable,
  isPerson,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { organisationIdSchema, partIdSchema } from '../report/report-identifiers.ts'
import {
  applyStrategyEvent,
  type MinimisationStrategy,
  type StrategyEvent,
  strategyEvent,
} from './minimisation-strategy.ts'

/** Checks a strategy to adopt. @public */
export const adoptStrategyInputSchema = z.object({
  strategyId: partIdSchema,
  providerId: organisationIdSchema,
  title: textSchema({ maximum: 200 }),
})

/** A strategy to adopt. @public */
export type AdoptStrategyInput = Immutable<z.output<typeof adoptStrategyInputSchema>>

/**
 * Adopts a provider’s strategy to use less force.
 *
 * @remarks Source: S3; domain.md §3.2.
 *
 * @returns The strategy with its `StrategyAdopted` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED`.
 *
 * @example
 * const input = adoptStrategyInputSchema.parse({ strategyId: 'strategy-1', providerId: 'provider-1', title: 'Talking first' })
 * adoptStrategy(input, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function adoptStrategy(
  input: AdoptStrategyInput,
  context: Context,
): Result<Change<MinimisationStrategy, StrategyEvent>, 'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED'> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'providerManager')) return problem('REPORT.ROLE_REQUIRED', { action: 'adoptStrategy' })
  return changed(undefined, applyStrategyEvent, strategyEvent('StrategyAdopted', input, context))
}
