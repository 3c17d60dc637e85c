import { sampleTakeSchema, seedCommitmentSchema, seedSchema } from '@casework/figures'
import {
  actorIdSchema,
  civilDateSchema,
  DomainError,
  eventSchema,
  eventWriter,
  type Immutable,
  instantSchema,
  replay,
} from '@casework/kernel'
import { z } from 'zod'
import { partIdSchema } from '../report/report-identifiers.ts'
import { signed } from '../report/signed.ts'

const drawnStratumSchema = z.object({
  stratum: z.string().min(1).max(120),
  take: sampleTakeSchema,
  size: z.number().int().min(0),
  chosen: z.array(z.string().min(1).max(64)),
  /** Every id of the stratum at the draw, so that it can be drawn again from this record whatever becomes of the reports. */
  items: z.array(z.string().min(1).max(64)),
})

const terms = {
  id: partIdSchema,
  period: z.object({ from: civilDateSchema, to: civilDateSchema }),
  commitment: seedCommitmentSchema,
  /** Of a hundred incidents that no rule makes certain. */
  percent: z.number().int().min(1).max(100),
  rulesVersion: z.string().min(1).max(60),
  policyVersion: z.string().min(1).max(64),
}
const held = { schemaVersion: z.literal(1), ...terms, committed: z.object({ at: instantSchema, by: actorIdSchema }) }
const draw = { seed: seedSchema, strata: z.array(drawnStratumSchema) }

/**
 * Checks the record of a sample for independent review: the hash of its seed committed before the period, the draw after it.
 * @public
 */
export const reviewSampleSchema = z.discriminatedUnion('stage', [
  z.object({ ...held, stage: z.literal('committed') }),
  z.object({ ...held, stage: z.literal('drawn'), drawn: z.object({ at: instantSchema, by: actorIdSchema }), ...draw }),
])

/** The record of a sample for independent review. @public */
export type ReviewSample = Immutable<z.output<typeof reviewSampleSchema>>

/** A sample that is drawn: its seed is revealed, and what was drawn from what is named. @public */
export type DrawnReviewSample = Extract<ReviewSample, { readonly stage: 'drawn' }>

/** Checks an event of a sample. @public */
export const reviewSampleEventSchema = z.discriminatedUnion('type', [
  eventSchema('SampleCommitted', z.object(terms)),
  eventSchema('SampleDrawn', z.object(draw)),
])

/** An event of a sample. @public */
export type ReviewSampleEvent = Immutable<z.output<typeof reviewSampleEventSchema>>

/** Writes an event of a sample. */
export const reviewSampleEvent = eventWriter<ReviewSampleEvent>()

/**
 * Folds one event over the record of a sample.
 *
 * @throws DomainError `SAMPLE.HISTORY_CORRUPT` where events do not follow each other as they can.
 *
 * @example
 * replayReviewSample([]) //=> undefined
 * @public
 */
export function applyReviewSampleEvent(sample: ReviewSample | undefined, event: ReviewSampleEvent): ReviewSample {
  if (event.type === 'SampleCommitted' && sample === undefined)
    return { schemaVersion: 1, stage: 'committed', ...event.data, committed: signed(event.metadata) }
  if (event.type === 'SampleDrawn' && sample?.stage === 'committed')
    return { ...sample, stage: 'drawn', drawn: signed(event.metadata), ...event.data }
  throw new DomainError('SAMPLE.HISTORY_CORRUPT', { event: event.type })
}

/**
 * Folds the whole history of a sample into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `SAMPLE.HISTORY_CORRUPT` as {@link applyReviewSampleEvent} does.
 *
 * @example
 * replayReviewSample([]) //=> undefined
 * @public
 */
export function replayReviewSample(events: Iterable<ReviewSampleEvent>): ReviewSample | undefined {
  return replay(applyReviewSampleEvent, events)
}
