import { z } from 'zod'
import { iriSchema, mailboxSchema, sha1Schema } from './formats.ts'

const identifiers = {
  mbox: mailboxSchema.optional(),
  mbox_sha1sum: sha1Schema.optional(),
  openid: iriSchema.optional(),
  account: z.strictObject({ homePage: iriSchema, name: z.string().min(1) }).optional(),
}

type Identified = z.output<z.ZodObject<typeof identifiers>>

function identifiersOf({ mbox, mbox_sha1sum, openid, account }: Identified): number {
  return [mbox, mbox_sha1sum, openid, account].filter((each) => each !== undefined).length
}

function exactlyOne(agent: Identified, check: z.core.$RefinementCtx): void {
  const count = identifiersOf(agent)
  if (count === 0) check.addIssue({ code: 'custom', message: 'XAPI.IDENTIFIER_REQUIRED', input: agent })
  if (count > 1) check.addIssue({ code: 'custom', message: 'XAPI.SEVERAL_IDENTIFIERS', input: agent })
}

const name = z.string().optional()

/** Checks an agent where nothing else can stand: one person or system, with exactly one identifier. */
export const agentSchema = z
  .strictObject({ objectType: z.literal('Agent').optional(), name, ...identifiers })
  .superRefine(exactlyOne)

/** Checks an agent where something else could stand, so that it must say what it is. */
export const namedAgentSchema = z
  .strictObject({ objectType: z.literal('Agent'), name, ...identifiers })
  .superRefine(exactlyOne)

/** Checks a group: identified as an agent is, or without a name of its own and then known by its members. */
export const groupSchema = z
  .strictObject({ objectType: z.literal('Group'), name, member: z.array(agentSchema).optional(), ...identifiers })
  .superRefine((group, check) => {
    const count = identifiersOf(group)
    if (count > 1) check.addIssue({ code: 'custom', message: 'XAPI.SEVERAL_IDENTIFIERS', input: group })
    if (count === 0 && (group.member ?? []).length === 0)
      check.addIssue({ code: 'custom', message: 'XAPI.MEMBERS_REQUIRED', path: ['member'], input: group })
  })

/** Checks who did something: an agent or a group. */
export const actorSchema = z.discriminatedUnion('objectType', [agentSchema, groupSchema])

/** Checks who vouches for a statement: an agent, or the two agents of a three-legged authorisation. */
export const authoritySchema = actorSchema.superRefine((authority, check) => {
  if (authority.objectType !== 'Group') return
  if (identifiersOf(authority) > 0 || authority.member?.length !== 2)
    check.addIssue({ code: 'custom', message: 'XAPI.NOT_AN_AUTHORITY', input: authority })
})
