import { actorIdSchema, civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import { certificationIdSchema, courseIdSchema, enrolmentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { signedShape, wordsSchema } from '../signed.ts'

/** What an officer can be certified for. @public */
export const certifiedFunctions = [
  /** To escort detained people. */
  'escort',
  /** To escort, and to keep people in custody. */
  'escortAndCustodial',
] as const

/** A function that an officer can be certified for. @public */
export type CertifiedFunction = (typeof certifiedFunctions)[number]

/** Why a certification is looked at again, suspended or taken away. @public */
export const certificationReasons = [
  /** Somebody alleged something, however trivial it may seem. */
  'allegation',
  'performance',
  'conduct',
  'medical',
  'trainingOverdue',
  'leftService',
  'other',
] as const

/** What a certification is issued or renewed on: passes, or an exemption with its reason. */
export const certificationBasisSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passed'),
    courseId: courseIdSchema,
    courseVersion: z.string().min(1).max(32),
    enrolmentId: enrolmentIdSchema,
  }),
  z.object({
    kind: z.literal('exempt'),
    courseId: courseIdSchema,
    reason: z.enum([
      /** An equivalent course was passed elsewhere. */
      'equivalentTraining',
      /** A course before this one covers the function until its own end. */
      'transitional',
      'other',
    ]),
  }),
])

/** What a certification is issued or renewed on. @public */
export type CertificationBasis = Immutable<z.output<typeof certificationBasisSchema>>

const periodSchema = z.object({
  ...signedShape,
  from: civilDateSchema,
  /** The last day. */
  to: civilDateSchema,
  techniques: z.array(z.string().min(1).max(64)).max(500),
  basis: certificationBasisSchema,
  note: wordsSchema.optional(),
})

/**
 * Checks the record of somebody's certification for one function.
 *
 * @remarks
 * Its stage says what was decided; whether it has run out is a question of the day. Source: section 154 Immigration and Asylum Act 1999;
 * domain.md §4.2.
 * @public
 */
export const certificationSchema = z.object({
  schemaVersion: z.literal(1),
  stage: z.enum(['held', 'underReview', 'suspended', 'revoked']),
  id: certificationIdSchema,
  personId: actorIdSchema,
  function: z.enum(certifiedFunctions),
  /** Each issue and renewal. */
  periods: z.array(periodSchema),
  reviews: z.array(
    z.object({
      ...signedShape,
      reviewId: trainingPartIdSchema,
      reason: z.enum(certificationReasons),
      note: wordsSchema,
      decision: z
        .object({
          ...signedShape,
          outcome: z.enum(['noAction', 'suspend', 'revoke']),
          wellFounded: z.boolean(),
          fitAndProper: z.boolean(),
          reasons: wordsSchema,
        })
        .optional(),
    }),
  ),
  /** Days on which it did not hold; the last one may still be open. */
  suspensions: z.array(
    z.object({
      from: civilDateSchema,
      reviewId: trainingPartIdSchema,
      until: civilDateSchema.optional(),
      /** Why the person is fit and proper again. */
      endedBecause: wordsSchema.optional(),
    }),
  ),
  /** That a finding that the person is not fit and proper no longer stands after a revocation. */
  findingSetAside: z.object({ ...signedShape, on: civilDateSchema, reasons: wordsSchema }).optional(),
  revoked: z
    .object({ ...signedShape, on: civilDateSchema, reason: z.enum(certificationReasons), reasons: wordsSchema })
    .optional(),
})

/** The record of somebody's certification for one function. @public */
export type Certification = Immutable<z.output<typeof certificationSchema>>

/** One issue or renewal. @public */
export type CertificationPeriod = Certification['periods'][number]
