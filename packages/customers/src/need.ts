import {
  actorIdSchema,
  civilDateSchema,
  erasable,
  type Immutable,
  identifierSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'

/**
 * What a person may need from us. A first set of ours, from S4's first reporting event interview and domain.md §1.2.
 * @public
 */
export const needKinds = [
  /** Somebody to interpret. */
  'interpreter',
  /** Letters or talks in another form: large print, easy read, sign language. */
  'communicationSupport',
  /** A way in and a seat: steps, lifts, standing in a queue. */
  'accessToBuilding',
  /** Appointments that leave room for treatment. */
  'medicalTreatment',
  /** Times that leave room for worship. */
  'faithObservance',
  /** Times that leave room for children or others cared for. */
  'caringResponsibility',
  /** Help with the cost or length of the journey. */
  'travel',
  /** An officer or interpreter of a gender the person asks for. */
  'genderOfOfficer',
  /** Somebody they trust beside them. */
  'trustedPersonPresent',
  /** Something else, told in words. */
  'other',
] as const

/** Checks what a person may need. @public */
export const needKindSchema = z.enum(needKinds)
/** What a person may need. @public */
export type NeedKind = z.infer<typeof needKindSchema>

/** Checks the id of a need. @public */
export const needIdSchema = identifierSchema<'NeedId'>()
/** The id of a need. @public */
export type NeedId = z.infer<typeof needIdSchema>

/**
 * Checks a need: since when, who looks after it, by when, and how it ended.
 * @public
 */
export const needSchema = z.object({
  needId: needIdSchema,
  kind: needKindSchema,
  since: civilDateSchema,
  owner: actorIdSchema.optional(),
  targetDate: civilDateSchema.optional(),
  detail: erasable(textSchema({ maximum: 1000 })).optional(),
  ended: z.object({ on: civilDateSchema, how: z.enum(['met', 'noLongerNeeded', 'recordedInError']) }).optional(),
})

/**
 * A need of a person.
 * @public
 */
export type Need = Immutable<z.output<typeof needSchema>>
