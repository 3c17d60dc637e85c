import { z } from 'zod'
import { durationSchema } from './formats.ts'
import { extensionsSchema } from './maps.ts'

/** Checks a score: scaled between -1 and 1, and raw within its bounds. */
const scoreSchema = z
  .strictObject({
    scaled: z.number().optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .superRefine((score, check) => {
    const refuse = (message: string, field: string) =>
      check.addIssue({ code: 'custom', message, path: [field], input: score })
    const { scaled = 0, raw, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = score
    if (scaled < -1 || scaled > 1) refuse('XAPI.SCORE_OUT_OF_RANGE', 'scaled')
    if (min >= max) refuse('XAPI.SCORE_BOUNDS_CROSSED', 'min')
    else if (raw !== undefined && (raw < min || raw > max)) refuse('XAPI.SCORE_OUT_OF_RANGE', 'raw')
  })

/** Checks what came of it. */
export const resultSchema = z.strictObject({
  score: scoreSchema.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: durationSchema.optional(),
  extensions: extensionsSchema.optional(),
})
