import { recurrenceSchema } from '@casework/calendar'
import { civilDateSchema, type Immutable, identifierSchema } from '@casework/kernel'
import { z } from 'zod'

/** Checks the id of a bail condition. @public */
export const conditionIdSchema = identifierSchema<'ConditionId'>()
/** The id of a bail condition. @public */
export type ConditionId = z.infer<typeof conditionIdSchema>

/**
 * Who granted bail, and so may vary its conditions. Source: Schedule 10 Immigration Act 2016 paragraphs 1 and 6 (domain.md §1.1).
 * @public
 */
export const bailGrantors = ['secretaryOfState', 'firstTierTribunal'] as const

/**
 * How a person reports. Source: domain.md §1.2 [R-H].
 * @public
 */
export const reportingMethods = [
  /** In person at a reporting centre. */
  'reportingCentre',
  /** In person at a police station. */
  'policeStation',
  /** By telephone; nobody else may answer for the person. */
  'telephone',
  /** By a web link, with a photograph and the place at that moment. */
  'digital',
  /** To another place or person that the notice names. */
  'otherSpecified',
] as const

/** Checks how a person reports. @public */
export const reportingMethodSchema = z.enum(reportingMethods)
/** How a person reports. @public */
export type ReportingMethod = z.infer<typeof reportingMethodSchema>

/**
 * Why reporting ended. Source: domain.md §1.2 "Who can be required".
 * @public
 */
export const reportingEndReasons = [
  /** The person was granted leave. */
  'leaveGranted',
  /** The person left or was removed. */
  'leftOrRemoved',
  /** Bail was varied so that reporting no longer applies, or applies in another way. */
  'bailVaried',
  /** It should not have been recorded. */
  'recordedInError',
] as const

/**
 * Checks a reporting condition of bail (Schedule 10 paragraph 2(1)(d)).
 *
 * @remarks
 * How often is a recurrence and not a fixed list, because public sources show anything from daily to "much less regularly", and
 * how it is set is not published (domain.md §1.2 [SILENT]). `noticeServedOn` is the day the notice (Bail 201) reached the person.
 * @public
 */
export const reportingConditionSchema = z.object({
  conditionId: conditionIdSchema,
  grantor: z.enum(bailGrantors),
  managedBy: z.enum(bailGrantors),
  effectiveFrom: civilDateSchema,
  method: reportingMethodSchema,
  place: z.string().min(1).max(80),
  recurrence: recurrenceSchema,
  noticeServedOn: civilDateSchema.optional(),
  ended: z.object({ on: civilDateSchema, reason: z.enum(reportingEndReasons) }).optional(),
})

/**
 * A reporting condition of bail.
 * @public
 */
export type ReportingCondition = Immutable<z.output<typeof reportingConditionSchema>>
