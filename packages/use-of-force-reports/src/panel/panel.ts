import { actorIdSchema, erasable, type Immutable, instantSchema, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { findings } from '../report/finding.ts'
import { organisationIdSchema } from '../report/report-identifiers.ts'

/** Why a member of a panel steps back. @public */
export const conflictReasons = [
  'earlierLine',
  'managesOfficer',
  'relatedToOfficer',
  'sameProvider',
  'knowsThePerson',
  'other',
] as const

/**
 * Checks a member of a panel.
 * @public
 */
export const panelMemberSchema = z.object({
  memberId: actorIdSchema,
  organisationId: organisationIdSchema,
  grade: z.string().min(1).max(64),
  chair: z.boolean(),
})

/** A member of a panel. @public */
export type PanelMember = Immutable<z.output<typeof panelMemberSchema>>

/**
 * Checks a panel: who sits, who stepped back and why, and what it decided with each vote.
 * @public
 */
export const panelSchema = z.object({
  convenedAt: instantSchema,
  members: z.array(panelMemberSchema).min(1),
  recusals: z.array(z.object({ memberId: actorIdSchema, at: instantSchema, reason: z.enum(conflictReasons) })),
  decision: z
    .object({
      at: instantSchema,
      finding: z.enum(findings),
      votes: z
        .array(z.object({ memberId: actorIdSchema, finding: z.enum(findings) }))
        .min(1)
        .max(20),
      reasons: erasable(textSchema({ maximum: 10_000 })),
      dissent: z.array(z.object({ memberId: actorIdSchema, text: erasable(textSchema({ maximum: 5000 })) })),
    })
    .optional(),
})

/** A panel on a questioned incident. @public */
export type Panel = Immutable<z.output<typeof panelSchema>>
