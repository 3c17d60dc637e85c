import {
  actorIdSchema,
  civilDateSchema,
  erasable,
  factSourceSchema,
  type Immutable,
  identifierSchema,
} from '@casework/kernel'
import { z } from 'zod'

/**
 * What can stand between a person and removal.
 *
 * @remarks
 * No official list is public: this one is ours, drawn from the topics of the published guidance. Many a barrier is a protection:
 * the word says what stands, not that it should go. Source: domain.md §1.5 [OURS].
 * @public
 */
export const barrierKinds = [
  /** There is no valid travel document yet. */
  'travelDocument',
  /** Further submissions wait for an answer. */
  'furtherSubmissions',
  /** A claim for asylum waits for an answer. */
  'outstandingAsylumClaim',
  /** An application for leave waits for an answer. */
  'outstandingLeaveApplication',
  /** An appeal is pending. */
  'appealPending',
  /** A judicial review is pending. */
  'judicialReviewPending',
  /** A court has ordered that the person stays for now: an injunction, or a Rule 39 measure. */
  'injunctionOrRule39',
  /** A referral as a potential victim of trafficking is open. */
  'traffickingReferral',
  /** The person is not well enough to travel. */
  'medicallyUnfitToTravel',
  /** The person's mental health stands against it. */
  'mentalHealth',
  /** Pregnancy. */
  'pregnancy',
  /** A family or a child whose welfare must be considered (section 55). */
  'familyOrChild',
  /** The person's age is in dispute. */
  'ageDispute',
  /** Criminal proceedings are running. */
  'criminalProceedings',
  /** The person is serving a sentence. */
  'servingSentence',
  /** The person's nationality is disputed. */
  'nationalityDisputed',
  /** The person has no nationality. */
  'statelessness',
  /** The situation in the country, or a suspension of returns to it. */
  'countrySituation',
  /** A notice period is running. */
  'noticePeriodRunning',
  /** An application under the EU settlement scheme is pending. */
  'euSettlementPending',
  /** A vulnerability that stands against it. */
  'vulnerability',
  /** The person cannot be reached. */
  'noContact',
  /** Something else; the evidence says what. */
  'other',
] as const

/** Checks a kind of barrier. @public */
export const barrierKindSchema = z.enum(barrierKinds)
/** A kind of barrier. @public */
export type BarrierKind = z.infer<typeof barrierKindSchema>

/** Checks the id of a barrier. @public */
export const barrierIdSchema = identifierSchema<'BarrierId'>()
/** The id of a barrier. @public */
export type BarrierId = z.infer<typeof barrierIdSchema>

/**
 * What evidence of a barrier can be.
 * @public
 */
export const evidenceKinds = [
  'document',
  'courtRecord',
  'medicalReport',
  'correspondence',
  'interview',
  'systemRecord',
  'other',
] as const

/**
 * Checks a piece of evidence: what it is, of which day, and where it is kept; never its content.
 * @public
 */
export const barrierEvidenceSchema = z.object({
  kind: z.enum(evidenceKinds),
  dated: civilDateSchema,
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/ -]{0,79}$/),
})

/** A piece of evidence of a barrier. @public */
export type BarrierEvidence = Immutable<z.output<typeof barrierEvidenceSchema>>

/**
 * Why a barrier was closed.
 * @public
 */
export const barrierCloseReasons = [
  /** It was settled: the document came, the appeal was decided. */
  'resolved',
  /** It does not apply any more. */
  'noLongerApplies',
  /** Another barrier has taken its place. */
  'superseded',
  /** It should not have been recorded; it counts in no duration. */
  'recordedInError',
] as const

/**
 * Checks a barrier: since when it stands, who says so, who looks after it, and how it was closed.
 *
 * @remarks
 * What kind it is may tell of the person's health, and so may its evidence: both can be erased, and the days it stood stay.
 * Source: docs/decisions/0031-kinds-of-barrier-are-personal.md.
 * @public
 */
export const barrierSchema = z.object({
  barrierId: barrierIdSchema,
  kind: erasable(barrierKindSchema),
  since: civilDateSchema,
  source: factSourceSchema,
  owner: actorIdSchema.optional(),
  expectedResolution: civilDateSchema.optional(),
  evidence: z.array(erasable(barrierEvidenceSchema)),
  closed: z.object({ on: civilDateSchema, reason: z.enum(barrierCloseReasons) }).optional(),
})

/**
 * A barrier to removal.
 * @public
 */
export type Barrier = Immutable<z.output<typeof barrierSchema>>
