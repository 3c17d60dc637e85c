import { z } from 'zod'

/**
 * What the next appointment can be for.
 *
 * @remarks
 * From the event outcomes of domain.md §1.3. `detentionConsidered`, `excused` and `failedToReport` are left out on purpose: a
 * recommendation of this package never proposes detention, and the other two say what happened, not what to do.
 * @public
 */
export const appointmentPurposes = [
  /** The person reports, and can then go. */
  'noFurtherAction',
  /** The first time someone reports: safeguarding, medical needs and vulnerability are asked about. */
  'firstReportingInterview',
  /** A safeguarding concern is taken to the agency that can help. */
  'safeguardingReferral',
  /** Someone asks what has changed for the person. */
  'circumstancesInterview',
  /** A decision already made is given and explained. */
  'serveDecision',
  /** The person asked about returning voluntarily, and is told how. */
  'voluntaryReturnConversation',
  /** The papers for an emergency travel document are gathered. */
  'travelDocumentInterview',
  /** An officer sees the person for another stated purpose. */
  'plannedIntervention',
] as const

/** Checks what the next appointment is for. @public */
export const appointmentPurposeSchema = z.enum(appointmentPurposes)

/** What the next appointment is for. @public */
export type AppointmentPurpose = z.infer<typeof appointmentPurposeSchema>
