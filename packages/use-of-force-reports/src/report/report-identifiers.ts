import { identifierSchema } from '@casework/kernel'
import type { z } from 'zod'

/** Checks the id of a use-of-force report. @public */
export const reportIdSchema = identifierSchema<'UseOfForceReportId'>()
/** The id of a use-of-force report. @public */
export type ReportId = z.infer<typeof reportIdSchema>

/** Checks the id of an organisation: a provider, a contract monitor's unit, a reviewing body. @public */
export const organisationIdSchema = identifierSchema<'OrganisationId'>()
/** The id of an organisation. @public */
export type OrganisationId = z.infer<typeof organisationIdSchema>

/** Checks the id of something within a report: a camera, a referral, a piece of learning. @public */
export const partIdSchema = identifierSchema<'ReportPartId'>()
/** The id of something within a report. @public */
export type PartId = z.infer<typeof partIdSchema>
