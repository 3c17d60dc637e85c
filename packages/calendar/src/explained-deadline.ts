import type { ActorId, CivilDate, Instant } from '@casework/kernel'
import type { Holiday } from './calendar.ts'
import type { ClockTerms } from './clock.ts'

/**
 * One step of how a deadline was reached; together the steps account for every day, or every span, from the start.
 * @public
 */
export type DeadlineStep =
  /** The clock started; the day itself is counted only where a step says so. */
  | { readonly step: 'started'; readonly at: Instant | CivilDate }
  /** A working day was counted, the first being number 1. */
  | { readonly step: 'counted'; readonly date: CivilDate; readonly number: number }
  /** A day of the weekend was skipped. */
  | { readonly step: 'weekend'; readonly date: CivilDate }
  /** A bank holiday was skipped. */
  | { readonly step: 'holiday'; readonly date: CivilDate; readonly name: Holiday['name'] }
  /** Hours, days or months were counted as one span. */
  | {
      readonly step: 'spanCounted'
      readonly from: Instant | CivilDate
      readonly to: Instant | CivilDate
      readonly count: number
      readonly unit: ClockTerms['unit']
    }
  /** The clock did not run; `to` is the day or the moment it went on, and is missing while it is still paused. */
  | {
      readonly step: 'paused'
      readonly from: Instant | CivilDate
      readonly to?: Instant | CivilDate
      readonly by: ActorId
      readonly reason: string
    }
  /** The clock was extended. */
  | {
      readonly step: 'extended'
      readonly at: Instant
      readonly length: number
      readonly unit: ClockTerms['unit']
      readonly by: ActorId
      readonly reason: string
    }
  /** The last day was a day off, so the deadline moved to the next working day. */
  | { readonly step: 'moved'; readonly from: CivilDate; readonly to: CivilDate }

/**
 * When a clock is due and how that was reached; while it is paused, how much is left.
 * @public
 */
export type Deadline =
  | {
      readonly state: 'set'
      readonly kind: ClockTerms['kind']
      readonly unit: ClockTerms['unit']
      /** The last day that is in time, in London. */
      readonly dueOn: CivilDate
      /** The first moment that is late: for a clock in hours when they have passed, for the others when the last day is over in London. */
      readonly lateFrom: Instant
      /** Whether bank holidays not yet proclaimed may move it; never true of a statutory deadline. */
      readonly provisional: boolean
      readonly explanation: readonly DeadlineStep[]
    }
  | {
      readonly state: 'paused'
      readonly kind: ClockTerms['kind']
      readonly unit: ClockTerms['unit']
      readonly since: Instant | CivilDate
      readonly remaining: { readonly count: number; readonly unit: 'hours' | 'workingDays' | 'calendarDays' }
      readonly provisional: boolean
      readonly explanation: readonly DeadlineStep[]
    }

/**
 * Why a statutory deadline cannot be told.
 * @public
 */
export type DeadlineProblemCode = 'CALENDAR.YEAR_NOT_PROCLAIMED' | 'CALENDAR.YEAR_TOO_EARLY'
