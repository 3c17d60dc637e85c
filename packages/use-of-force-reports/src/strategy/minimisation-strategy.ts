import {
  actorIdSchema,
  civilDateSchema,
  DomainError,
  eventSchema,
  eventWriter,
  type Immutable,
  instantSchema,
  replay,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { incidentMeasures } from '../figures/incident-row.ts'
import { organisationIdSchema, partIdSchema } from '../report/report-identifiers.ts'
import { signed } from '../report/signed.ts'

/** What a review of a commitment found. @public */
export const commitmentStates = ['onTrack', 'behind', 'met', 'dropped'] as const

const commitment = {
  commitmentId: partIdSchema,
  words: textSchema({ maximum: 2000 }),
  owner: actorIdSchema,
  dueOn: civilDateSchema,
  reviewOn: civilDateSchema,
  /** The figure that shows it, which way it shall go and, if the owner set one, its aim as a share out of a hundred. */
  measure: z
    .object({
      figure: z.enum(['incidents', ...incidentMeasures]),
      shall: z.enum(['fall', 'rise']),
      aim: z.number().min(0).max(100).optional(),
    })
    .optional(),
}

/** Checks a commitment of a strategy. @public */
export const commitmentSchema = z.object(commitment)

const review = {
  commitmentId: partIdSchema,
  state: z.enum(commitmentStates),
  note: textSchema({ maximum: 5000 }),
  reviewOn: civilDateSchema,
}

/**
 * Checks the record of a provider's strategy to use less force.
 *
 * @remarks It speaks of practice and never of a person, so nothing in it is personal. Source: S3 (a minimisation strategy); domain.md §3.2.
 * @public
 */
export const minimisationStrategySchema = z.object({
  schemaVersion: z.literal(1),
  id: partIdSchema,
  providerId: organisationIdSchema,
  title: textSchema({ maximum: 200 }),
  adopted: z.object({ at: instantSchema, by: actorIdSchema }),
  commitments: z.array(
    z.object({
      ...commitment,
      made: z.object({ at: instantSchema, by: actorIdSchema }),
      reviews: z.array(
        z.object({
          at: instantSchema,
          by: actorIdSchema,
          state: z.enum(commitmentStates),
          note: textSchema({ maximum: 5000 }),
        }),
      ),
    }),
  ),
})

/** The record of a provider's strategy to use less force. @public */
export type MinimisationStrategy = Immutable<z.output<typeof minimisationStrategySchema>>

/** Checks an event of a strategy. @public */
export const strategyEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'StrategyAdopted',
    z.object({ strategyId: partIdSchema, providerId: organisationIdSchema, title: textSchema({ maximum: 200 }) }),
  ),
  eventSchema('CommitmentMade', z.object(commitment)),
  eventSchema('CommitmentReviewed', z.object(review)),
])

/** An event of a strategy. @public */
export type StrategyEvent = Immutable<z.output<typeof strategyEventSchema>>

/** Writes an event of a strategy. */
export const strategyEvent = eventWriter<StrategyEvent>()

/**
 * Folds one event over the record of a strategy.
 *
 * @throws DomainError `STRATEGY.HISTORY_CORRUPT` where the first event does not adopt it, or a later one adopts it again.
 *
 * @example
 * replayStrategy([]) //=> undefined
 * @public
 */
export function applyStrategyEvent(
  strategy: MinimisationStrategy | undefined,
  event: StrategyEvent,
): MinimisationStrategy {
  const happened = signed(event.metadata)
  if (event.type === 'StrategyAdopted') {
    if (strategy !== undefined) throw new DomainError('STRATEGY.HISTORY_CORRUPT', { event: event.type })
    const { strategyId, providerId, title } = event.data
    return { schemaVersion: 1, id: strategyId, providerId, title, adopted: happened, commitments: [] }
  }
  if (strategy === undefined) throw new DomainError('STRATEGY.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'CommitmentMade')
    return { ...strategy, commitments: [...strategy.commitments, { ...event.data, made: happened, reviews: [] }] }
  const { commitmentId, state, note, reviewOn } = event.data
  const commitments = strategy.commitments.map((each) =>
    each.commitmentId === commitmentId
      ? { ...each, reviewOn, reviews: [...each.reviews, { ...happened, state, note }] }
      : each,
  )
  return { ...strategy, commitments }
}

/**
 * Folds the whole history of a strategy into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `STRATEGY.HISTORY_CORRUPT` as {@link applyStrategyEvent} does.
 *
 * @example
 * replayStrategy([]) //=> undefined
 * @public
 */
export function replayStrategy(events: Iterable<StrategyEvent>): MinimisationStrategy | undefined {
  return replay(applyStrategyEvent, events)
}
