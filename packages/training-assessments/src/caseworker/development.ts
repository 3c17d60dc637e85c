import { actorIdSchema, civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import { developmentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { signedShape, wordsSchema } from '../signed.ts'
import { adviceCategories, adviserLevelSchema } from './pathway.ts'
import { supportKinds } from './support.ts'

/** Why planned support was not kept. @public */
export const notKeptReasons = ['workload', 'illness', 'supervisorAway', 'cancelledByPerson', 'other'] as const

/** Checks a rating of skills against a framework. */
export const skillsSchema = z.object({
  assessmentId: trainingPartIdSchema,
  frameworkId: trainingPartIdSchema,
  frameworkVersion: z.string().min(1).max(32),
  ratings: z
    .array(z.object({ competenceId: trainingPartIdSchema, level: z.int().min(0).max(10) }))
    .min(1)
    .max(200),
})

/** Checks a goal of a development plan. */
export const goalSchema = z.object({
  goalId: trainingPartIdSchema,
  competenceId: trainingPartIdSchema,
  toLevel: z.int().min(1).max(10),
  dueOn: civilDateSchema,
})

/** Checks a piece of evidence. */
export const evidenceSchema = z.object({
  evidenceId: trainingPartIdSchema,
  of: z.enum(['knowledge', 'behaviour']),
  competenceIds: z.array(trainingPartIdSchema).min(1).max(50),
  /** Where the document is kept. */
  reference: z.string().min(1).max(120),
})

/** Checks what an adviser is authorised for by the regulator. */
export const authorisationSchema = z.object({
  level: adviserLevelSchema,
  category: z.enum(adviceCategories),
  from: civilDateSchema,
  /** The last day, where it ends. */
  to: civilDateSchema.optional(),
})

/** Checks who supervises somebody's advice, and from when to when. */
export const supervisionSchema = z.object({
  supervisorId: actorIdSchema,
  from: civilDateSchema,
  to: civilDateSchema.optional(),
})

/** Checks a time of support as planned. */
export const plannedSupportSchema = z.object({
  supportId: trainingPartIdSchema,
  kind: z.enum(supportKinds),
  plannedOn: civilDateSchema,
})

/**
 * Checks the record of somebody's development, from the first day.
 *
 * @remarks Source: S5; domain.md §4.1, §4.4.
 * @public
 */
export const developmentSchema = z.object({
  schemaVersion: z.literal(1),
  stage: z.enum(['active', 'ended']),
  id: developmentIdSchema,
  personId: actorIdSchema,
  pathwayId: trainingPartIdSchema,
  pathwayVersion: z.string().min(1).max(32),
  begun: z.object(signedShape),
  /** To whom the record was handed over, the last one last: until then it is of who began it. */
  handovers: z.array(z.object({ ...signedShape, toId: actorIdSchema })).optional(),
  /** The stages entered, the first with the record. */
  stages: z.array(z.object({ stageId: trainingPartIdSchema, on: civilDateSchema, by: actorIdSchema })),
  skills: z.array(skillsSchema.extend(signedShape)),
  goals: z.array(goalSchema.extend({ ...signedShape, words: wordsSchema, metAt: signedShape.at.optional() })),
  evidence: z.array(
    evidenceSchema.extend({
      ...signedShape,
      words: wordsSchema,
      review: z
        .object({
          ...signedShape,
          accepted: z.boolean(),
          proficiency: z.int().min(0).max(10),
          words: wordsSchema,
        })
        .optional(),
    }),
  ),
  authorisations: z.array(authorisationSchema.extend(signedShape)),
  supervisions: z.array(supervisionSchema.extend(signedShape)),
  support: z.array(
    plannedSupportSchema.extend({
      ...signedShape,
      outcome: z
        .object({
          ...signedShape,
          kept: z.boolean(),
          reason: z.enum(notKeptReasons).optional(),
          note: wordsSchema.optional(),
        })
        .optional(),
    }),
  ),
  /** Whom the person lets read what support was about, and until when. */
  shares: z.array(
    z.object({ ...signedShape, withId: actorIdSchema, until: civilDateSchema, withdrawnAt: signedShape.at.optional() }),
  ),
  endedAt: signedShape.at.optional(),
})

/** The record of somebody's development. @public */
export type Development = Immutable<z.output<typeof developmentSchema>>

/** What an adviser is authorised for by the regulator. @public */
export type Authorisation = Immutable<z.output<typeof authorisationSchema>>
