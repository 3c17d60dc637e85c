import { actorIdSchema, civilDateSchema, compareInstants, type Immutable, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { holidayAreaSchema } from './calendar.ts'
import { longestLength, longestReason } from './internal/clock-bounds.ts'

const common = {
  /** Set by law, or by the service for itself. */
  kind: z.enum(['statutory', 'internal']),
  /** How many of the unit. */
  length: z.number().int().min(1).max(longestLength),
  /** From how much time left the clock warns: hours, working days, or days for calendar days and months. */
  warnWithin: z.number().int().min(0).max(longestLength).optional(),
  /** The most that all extensions together may add, in the unit; without it no limit is stated. */
  longestExtension: z.number().int().min(0).max(longestLength).optional(),
}

const onDayOff = {
  /** Whose bank holidays count. */
  area: holidayAreaSchema,
  /** What happens when the last day is a weekend or a bank holiday. */
  onDayOff: z.enum(['stays', 'movesToNextWorkingDay']),
}

/** Whether the day a clock starts can be the first that it counts. */
const firstDay = z.enum(['excluded', 'included'])

/**
 * Checks the terms of a clock: what it counts, how much, and whose bank holidays matter.
 *
 * @remarks
 * The terms are kept with the clock, so that a later policy does not move it (design.md, Context). The lengths are the caller's: from a
 * policy, or from statute, such as 20 working days in any nation (Freedom of Information Act 2000, section 10) and one calendar month
 * that moves to the next working day (subject access, domain.md §5.3).
 * @public
 */
export const clockTermsSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('hours'), ...common }),
  z.object({ unit: z.literal('workingDays'), ...common, area: holidayAreaSchema, firstDay }),
  z.object({ unit: z.literal('calendarDays'), ...common, ...onDayOff, firstDay }),
  z.object({ unit: z.literal('calendarMonths'), ...common, ...onDayOff }),
])

/**
 * The terms of a clock: what it counts, how much, and whose bank holidays matter.
 * @public
 */
export type ClockTerms = Immutable<z.infer<typeof clockTermsSchema>>

const happened = {
  at: instantSchema,
  by: actorIdSchema,
}
/** A code or plain words, never personal data. */
const reason = z.string().min(1).max(longestReason)

/**
 * Checks something that happened to a clock.
 * @public
 */
export const clockHappeningSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paused'), ...happened, reason }),
  z.object({ type: z.literal('resumed'), ...happened }),
  z.object({ type: z.literal('extended'), ...happened, length: z.number().int().min(1).max(longestLength), reason }),
  z.object({ type: z.literal('met'), ...happened }),
])

/**
 * Something that happened to a clock: it was paused, resumed, extended or met, when and by whom.
 * @public
 */
export type ClockHappening = Immutable<z.infer<typeof clockHappeningSchema>>

/**
 * Checks a clock.
 * @public
 */
export const clockSchema = z
  .object({
    version: z.literal(1),
    terms: clockTermsSchema,
    /** An instant for a clock in hours, a day in London for the others. */
    start: z.union([instantSchema, civilDateSchema]),
    /** In the order in which they happened. */
    happenings: z.array(clockHappeningSchema).refine(isHistory, 'CLOCK.OUT_OF_ORDER'),
  })
  .refine(({ terms, start }) => (terms.unit === 'hours') === start.includes('T'), 'CLOCK.NEEDS_A_TIME')

/**
 * A clock: its terms, its start and what happened to it since. When it is due, and whether it is late, are worked out from these.
 * @public
 */
export type Clock = Immutable<z.infer<typeof clockSchema>>

/** Whether happenings follow each other as they can: in time, paused only while running, resumed only while paused, met last. */
function isHistory(happenings: readonly ClockHappening[]): boolean {
  const stops = happenings.filter(({ type }) => type === 'paused' || type === 'resumed')
  return (
    stops.every(({ type }, index) => type === (index % 2 === 0 ? 'paused' : 'resumed')) &&
    happenings.every((happening, index) => canFollow(happenings[index - 1], happening))
  )
}

function canFollow(earlier: ClockHappening | undefined, later: ClockHappening): boolean {
  return earlier === undefined || (earlier.type !== 'met' && compareInstants(earlier.at, later.at) <= 0)
}
