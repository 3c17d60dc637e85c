import { type Immutable, textSchema } from '@casework/kernel'
import { certifiedFunctions } from '@casework/training-assessments'
import { z } from 'zod'
import { uriSchema, uriWithFragmentSchema, webAddressSchema } from './uri.ts'

/**
 * Checks how an achievement is aligned to an occupational standard, as whoever uses the standard brings it.
 *
 * @remarks None is shipped: no codes were found in the public record. Source: Open Badges 3.0, Alignment; domain.md §4.2.
 * @public
 */
export const alignmentSchema = z.strictObject({
  type: z.tuple([z.literal('Alignment')]),
  targetName: textSchema({ maximum: 500 }),
  targetUrl: webAddressSchema,
  targetCode: textSchema({ maximum: 64 }).optional(),
  targetFramework: textSchema({ maximum: 200 }).optional(),
  targetDescription: textSchema({ maximum: 2000 }).optional(),
})

/** How an achievement is aligned to an occupational standard. @public */
export type Alignment = Immutable<z.output<typeof alignmentSchema>>

/** What kinds of achievement are made here, of the vocabulary of Open Badges. @public */
export const achievementTypes = [
  /** Somebody passed a course. */
  'Course',
  /** Somebody is certified for a function, for a time. */
  'Certification',
] as const

/** What kinds of result are described here, of the vocabulary of Open Badges. @public */
export const resultTypes = [
  /** A share of the marks, in hundredths. */
  'Percent',
  /** A number of marks. */
  'RawScore',
  /** Passed, without a number. */
  'Status',
] as const

const decimal = z.string().regex(/^\d{1,8}(?:\.\d{1,2})?$/)

/**
 * Checks what a result of an achievement can be, with the pass mark.
 * @public
 */
export const resultDescriptionSchema = z.strictObject({
  id: uriWithFragmentSchema,
  type: z.tuple([z.literal('ResultDescription')]),
  name: textSchema({ maximum: 200 }),
  resultType: z.enum(resultTypes),
  requiredValue: decimal.optional(),
  valueMin: decimal.optional(),
  valueMax: decimal.optional(),
})

/** What a result of an achievement can be, with the pass mark. @public */
export type ResultDescription = Immutable<z.output<typeof resultDescriptionSchema>>

/**
 * Checks an achievement: what somebody has to do before they have the badge.
 *
 * @remarks
 * `humanCode` and `version` are the id and the version of the course, so that a changed pass mark is another achievement. Source: Open
 * Badges 3.0, Achievement.
 * @public
 */
export const achievementSchema = z.strictObject({
  id: uriSchema,
  type: z.tuple([z.literal('Achievement')]),
  achievementType: z.enum(achievementTypes),
  name: textSchema({ maximum: 200 }),
  description: textSchema({ maximum: 4000 }),
  criteria: z.strictObject({ id: webAddressSchema.optional(), narrative: textSchema({ maximum: 20_000 }) }),
  alignment: z.array(alignmentSchema).max(500).optional(),
  humanCode: z.string().min(1).max(64),
  version: z.string().min(1).max(32),
  inLanguage: z.literal('en'),
  /** For a certification: the function that it is for. */
  specialization: z.enum(certifiedFunctions).optional(),
  resultDescription: z.array(resultDescriptionSchema).min(1).max(100),
})

/** What somebody has to do before they have a badge. @public */
export type Achievement = Immutable<z.output<typeof achievementSchema>>
