import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  hasRole,
  type Immutable,
  isPerson,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { partIdSchema } from '../report/report-identifiers.ts'
import {
  applyStrategyEvent,
  commitmentStates,
  type MinimisationStrategy,
  type StrategyEvent,
  strategyEvent,
} from './minimisation-strategy.ts'

/** Checks a review of a commitment. @public */
export const reviewCommitmentInputSchema = z.object({
  commitmentId: partIdSchema,
  state: z.enum(commitmentStates),
  note: textSchema({ maximum: 5000 }),
  reviewOn: civilDateSchema,
})

/** A review of a commitment. @public */
export type ReviewCommitmentInput = Immutable<z.output<typeof reviewCommitmentInputSchema>>

/**
 * Reviews a commitment and says when it is looked at next.
 *
 * @remarks Earlier reviews stay. Source: S3; domain.md §3.4.
 *
 * @returns The strategy with its `CommitmentReviewed` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `STRATEGY.COMMITMENT_NOT_FOUND` | `REVIEW.DUE_IN_PAST`.
 *
 * @example
 * const input = reviewCommitmentInputSchema.parse({
 *   commitmentId: 'commitment-1', state: 'onTrack', note: 'Nine in ten by December.', reviewOn: '2027-04-30',
 * })
 * reviewCommitment(aStrategy(), input, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function reviewCommitment(
  strategy: MinimisationStrategy,
  input: ReviewCommitmentInput,
  context: Context,
): Result<
  Change<MinimisationStrategy, StrategyEvent>,
  'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED' | 'STRATEGY.COMMITMENT_NOT_FOUND' | 'REVIEW.DUE_IN_PAST'
> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'providerManager')) return problem('REPORT.ROLE_REQUIRED', { action: 'reviewCommitment' })
  if (!strategy.commitments.some(({ commitmentId }) => commitmentId === input.commitmentId))
    return problem('STRATEGY.COMMITMENT_NOT_FOUND', {}, ['commitmentId'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.reviewOn, today) < 0) return problem('REVIEW.DUE_IN_PAST', { today }, ['reviewOn'])
  return changed(strategy, applyStrategyEvent, strategyEvent('CommitmentReviewed', input, context))
}
