import { civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import { dayOfWeekSchema } from './day-of-week.ts'

/** The most exceptions that a recurrence can have. */
export const mostExceptions = 500

const pattern = {
  /** Every how many days, weeks or months. */
  every: z.number().int().min(1).max(366),
  /** The first day; what comes before it is not part of the recurrence. */
  start: civilDateSchema,
  /** The last day that may be an occurrence; without it there is no end. */
  until: civilDateSchema.optional(),
  /** Occurrences left out, each with the day it was moved to where it was moved. */
  exceptions: z
    .array(z.object({ date: civilDateSchema, movedTo: civilDateSchema.optional() }))
    .max(mostExceptions)
    .optional(),
}

/**
 * Checks a recurrence: every so many days, weeks or months from a start, with days of the week, an end and exceptions.
 *
 * @remarks
 * "Twice a week" is every week on two days. How often somebody must report is a policy of the service, not a number here
 * (domain.md §7 row 1). Weeks begin on Monday and the first is that of the start. In a month without the day of the start, its last day
 * is meant.
 * @public
 */
export const recurrenceSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('days'), ...pattern }),
  z.object({
    unit: z.literal('weeks'),
    ...pattern,
    /** The days of the week; without them, that of the start. */
    daysOfWeek: z.array(dayOfWeekSchema).min(1).max(7).optional(),
  }),
  z.object({ unit: z.literal('months'), ...pattern }),
])

/**
 * Days that come again: every so many days, weeks or months from a start.
 * @public
 */
export type Recurrence = Immutable<z.infer<typeof recurrenceSchema>>
