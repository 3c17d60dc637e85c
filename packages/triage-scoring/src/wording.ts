import { textSchema } from '@casework/kernel'
import { z } from 'zod'

/** The key of a fact, axis, rule, band or safeguard: letters and digits, a small letter first. */
export const keySchema = z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/)

/** Plain words about one thing. */
export const wordsSchema = textSchema({ maximum: 400 })

/** How many points: whole numbers only, so that every evaluator adds them alike. */
export const pointsSchema = z.int().min(-1000).max(1000)

/** A number that facts are compared with. */
export const quantitySchema = z.int().min(-1_000_000).max(1_000_000)

const rationaleMissing = { error: 'TRIAGE.RATIONALE_MISSING' }

/** Why a weight is what it is, and how far that can be trusted; the members of anything that weighs. */
export const justification = {
  /** How far the choice can be traced: stated in a public source, assumed from one, or ours. */
  basis: z.enum(['stated', 'assumed', 'ours'], rationaleMissing),
  rationale: z.string(rationaleMissing).trim().min(1, rationaleMissing).max(1000),
}
