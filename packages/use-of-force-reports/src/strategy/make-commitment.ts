import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  hasRole,
  type Immutable,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import type { z } from 'zod'
import {
  applyStrategyEvent,
  commitmentSchema,
  type MinimisationStrategy,
  type StrategyEvent,
  strategyEvent,
} from './minimisation-strategy.ts'

/** Checks a commitment to make. @public */
export const makeCommitmentInputSchema = commitmentSchema

/** A commitment to make. @public */
export type MakeCommitmentInput = Immutable<z.output<typeof makeCommitmentInputSchema>>

/**
 * Makes a commitment of a strategy, with an owner, a day and a figure that shows it.
 *
 * @remarks The aim is the provider’s own: no public figure exists. Source: S3; domain.md §3.4.
 *
 * @returns The strategy with its `CommitmentMade` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `STRATEGY.COMMITMENT_ID_TAKEN` | `REVIEW.DUE_IN_PAST`.
 *
 * @example
 * const input = makeCommitmentInputSchema.parse({
 *   commitmentId: 'commitment-2', words: 'Every escort tries to calm first.', owner: 'manager-1', dueOn: '2027-06-30',
 *   reviewOn: '2027-01-31', measure: { figure: 'deEscalationTried', shall: 'rise', aim: 95 },
 * })
 * makeCommitment(aStrategy(), input, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function makeCommitment(
  strategy: MinimisationStrategy,
  input: MakeCommitmentInput,
  context: Context,
): Result<
  Change<MinimisationStrategy, StrategyEvent>,
  'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED' | 'STRATEGY.COMMITMENT_ID_TAKEN' | 'REVIEW.DUE_IN_PAST'
> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'providerManager')) return problem('REPORT.ROLE_REQUIRED', { action: 'makeCommitment' })
  if (strategy.commitments.some(({ commitmentId }) => commitmentId === input.commitmentId))
    return problem('STRATEGY.COMMITMENT_ID_TAKEN', {}, ['commitmentId'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.reviewOn, today) < 0) return problem('REVIEW.DUE_IN_PAST', { today }, ['reviewOn'])
  return changed(strategy, applyStrategyEvent, strategyEvent('CommitmentMade', input, context))
}
