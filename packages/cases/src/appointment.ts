import { civilDateSchema, erasable, type Immutable, identifierSchema, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { conditionIdSchema, reportingMethodSchema } from './reporting-condition.ts'

/** Checks the id of an appointment. @public */
export const appointmentIdSchema = identifierSchema<'AppointmentId'>()
/** The id of an appointment. @public */
export type AppointmentId = z.infer<typeof appointmentIdSchema>

/**
 * The precise purpose for which a person is asked to come. Source: S4; domain.md §1.3.
 * @public
 */
export const appointmentPurposes = [
  /** To report, as the condition of bail asks, and no more. */
  'routineReport',
  /** The first interview: safeguarding, medical needs, vulnerability. */
  'firstReportingInterview',
  /** To hear what has changed for the person. */
  'circumstancesInterview',
  /** To gather what a travel document needs. */
  'travelDocumentInterview',
  /** To offer voluntary return and say what help there is. */
  'voluntaryReturnConversation',
  /** To follow up a worry about the person's safety or health. */
  'safeguardingFollowUp',
  /** To give the person a decision and explain it. */
  'serveDecision',
  /** An intervention that was planned and approved beforehand. */
  'plannedIntervention',
] as const

/** Checks the purpose of an appointment. @public */
export const appointmentPurposeSchema = z.enum(appointmentPurposes)
/** The purpose of an appointment. @public */
export type AppointmentPurpose = z.infer<typeof appointmentPurposeSchema>

/**
 * What came of an appointment that the person kept. Source: domain.md §1.3 [OURS, from the appointment triage screen].
 * @public
 */
export const appointmentResults = [
  'noFurtherAction',
  'firstReportingInterviewHeld',
  'circumstancesInterviewHeld',
  'travelDocumentInterviewHeld',
  'voluntaryReturnDiscussed',
  'safeguardingReferralMade',
  'decisionServed',
  'interventionCarriedOut',
  'detentionConsidered',
] as const

/**
 * Why a person who did not come is excused. A first set of ours: the public record gives none.
 * @public
 */
export const excuseReasons = [
  'illness',
  'hospital',
  'childOrFamilyEmergency',
  'travelFailed',
  'officeClosed',
  'noticeNotReceived',
  'courtOrOtherOffice',
  'other',
] as const

/**
 * Checks what came of an appointment.
 *
 * @remarks
 * A miss is a miss and nothing more: no status of the person is ever derived from one (domain.md §1.4). The reason of an excuse may tell
 * of the person's health, so it is kept where it can be erased.
 * @public
 */
export const appointmentOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attended'), on: civilDateSchema, results: z.array(z.enum(appointmentResults)).min(1) }),
  z.object({ kind: z.literal('missed'), on: civilDateSchema }),
  z.object({ kind: z.literal('excused'), on: civilDateSchema, reason: erasable(z.enum(excuseReasons)) }),
  z.object({ kind: z.literal('cancelledByUs'), on: civilDateSchema }),
])

/** What came of an appointment. @public */
export type AppointmentOutcome = Immutable<z.output<typeof appointmentOutcomeSchema>>

/**
 * Checks an appointment to report: when (wall time in London), how, for what purposes, and what came of it.
 * @public
 */
export const appointmentSchema = z.object({
  appointmentId: appointmentIdSchema,
  conditionId: conditionIdSchema.optional(),
  on: civilDateSchema,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  method: reportingMethodSchema,
  place: z.string().min(1).max(80),
  purposes: z.array(appointmentPurposeSchema).min(1),
  outcome: appointmentOutcomeSchema.optional(),
  note: erasable(textSchema({ maximum: 2000 })).optional(),
})

/**
 * An appointment to report.
 * @public
 */
export type Appointment = Immutable<z.output<typeof appointmentSchema>>
