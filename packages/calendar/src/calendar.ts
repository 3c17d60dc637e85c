import { civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'

/**
 * The parts of the United Kingdom that have bank holidays of their own.
 * @public
 */
export const nations = ['englandAndWales', 'scotland', 'northernIreland'] as const

/** Checks a part of the United Kingdom that has bank holidays of its own. @public */
export const nationSchema = z.enum(nations)
/** A part of the United Kingdom that has bank holidays of its own. @public */
export type Nation = z.infer<typeof nationSchema>

/**
 * Checks whose bank holidays keep a day from being a working day.
 * @public
 */
export const holidayAreaSchema = z.enum([...nations, 'anyNation'])
/**
 * Whose bank holidays keep a day from being a working day: those of one nation, or of `anyNation`, as freedom of information law has it.
 *
 * @remarks
 * A day is not a working day under the Freedom of Information Act 2000, section 10(6), if it is a bank holiday in any part of the United
 * Kingdom (domain.md §5.3).
 * @public
 */
export type HolidayArea = z.infer<typeof holidayAreaSchema>

/**
 * Checks a bank holiday.
 * @public
 */
export const holidaySchema = z.object({
  name: z.object({ en: z.string().min(1).max(200), cy: z.string().min(1).max(200) }),
  /** Whether the day stands in for one on which the holiday would otherwise fall. */
  substitute: z.boolean(),
})
/**
 * A bank holiday, with its name in English and Welsh.
 * @public
 */
export type Holiday = Immutable<z.infer<typeof holidaySchema>>

const holidaysByDateSchema = z.record(civilDateSchema, holidaySchema)

/**
 * Checks a calendar of bank holidays.
 * @public
 */
export const calendarSchema = z.object({
  version: z.literal(1),
  /** Where the calendar comes from. */
  source: z.string().min(1).max(200),
  firstYear: z.number().int().min(1).max(9999),
  lastProclaimedYear: z.number().int().min(1).max(9999),
  /** Bank holidays of each nation by date. */
  holidays: z.object({
    englandAndWales: holidaysByDateSchema,
    scotland: holidaysByDateSchema,
    northernIreland: holidaysByDateSchema,
  }),
})

/**
 * The bank holidays of each nation, and the years for which they are known: plain data that can be stored as JSON.
 *
 * @remarks
 * From `firstYear` to `lastProclaimedYear` the calendar is complete. Outside those years planning queries answer provisionally, by the
 * standing rules alone, and a statutory deadline is refused. Source: design.md, Time.
 * @public
 */
export type Calendar = {
  readonly version: 1
  readonly source: string
  readonly firstYear: number
  readonly lastProclaimedYear: number
  readonly holidays: { readonly [Each in Nation]: { readonly [date: string]: Holiday } }
}
