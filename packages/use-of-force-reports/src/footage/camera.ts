import { actorIdSchema, type Immutable, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Kinds of camera. @public */
export const cameraKinds = ['bodyWorn', 'handHeld', 'vehicle', 'fixed'] as const

/** Parts of a journey that a camera can be required in. @public */
export const journeyPhases = ['transfer', 'preBoarding', 'flight', 'arrival'] as const

/** A part of a journey. @public */
export type JourneyPhase = (typeof journeyPhases)[number]

/** Why a camera did not record. @public */
export const gapReasons = [
  /** The battery was empty. */
  'battery',
  /** There was no room left to record. */
  'storage',
  'fault',
  /** The lens was covered, or it fell off. */
  'covered',
  /** An airline or airport did not allow it. */
  'notPermitted',
  /** To protect the person's dignity or medical privacy. */
  'privacy',
  'notSwitchedOn',
  'notIssued',
  'other',
  'notKnown',
] as const

/** Why a camera did not record. @public */
export type GapReason = (typeof gapReasons)[number]

/**
 * Checks one recording: from when until when, as the camera tells. An end before its beginning is recorded as it is and flagged.
 * @public
 */
export const recordingSchema = z.object({
  from: instantSchema,
  until: instantSchema,
  audio: z.boolean(),
  /** The reference of the stored file, never a link. */
  reference: z.string().min(1).max(120).optional(),
  /** Why it stopped, if it was not meant to. */
  endedBy: z.enum(gapReasons).optional(),
})

/**
 * Checks a camera that was there, with what it recorded and why it did not.
 * @public
 */
export const cameraSchema = z.object({
  cameraId: partIdSchema,
  kind: z.enum(cameraKinds),
  /** The officer who wore or held it. */
  officerId: actorIdSchema.optional(),
  number: z.string().min(1).max(60).optional(),
  recordings: z.array(recordingSchema),
  /** Why it recorded nothing for some time. */
  gaps: z.array(z.object({ from: instantSchema, until: instantSchema, reason: z.enum(gapReasons) })),
})

/** A camera that was there. @public */
export type Camera = Immutable<z.output<typeof cameraSchema>>

/** Why footage is kept whatever its retention says. @public */
export const holdReasons = [
  'complaint',
  'professionalStandards',
  'police',
  'inquest',
  'litigation',
  'review',
  'subjectAccess',
] as const

/**
 * Checks the footage of an incident: cameras, holds on deletion and who looked at what.
 * @public
 */
export const footageSchema = z.object({
  cameras: z.array(cameraSchema),
  holds: z.array(
    z.object({
      holdId: partIdSchema,
      reason: z.enum(holdReasons),
      from: instantSchema,
      by: actorIdSchema,
      released: z.object({ at: instantSchema, by: actorIdSchema }).optional(),
    }),
  ),
  viewings: z.array(
    z.object({
      at: instantSchema,
      by: actorIdSchema,
      cameras: z.array(partIdSchema),
      purpose: z.string().min(1).max(80),
    }),
  ),
})

/** The footage of an incident. @public */
export type Footage = Immutable<z.output<typeof footageSchema>>
