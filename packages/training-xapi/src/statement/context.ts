import { z } from 'zod'
import { activitySchema } from './activity.ts'
import { actorSchema, agentSchema, groupSchema } from './actor.ts'
import { iriSchema, uuidSchema } from './formats.ts'
import { languageTagSchema } from './language-tag.ts'
import { extensionsSchema } from './maps.ts'

/** Checks a reference to another statement. */
export const statementRefSchema = z.strictObject({ objectType: z.literal('StatementRef'), id: uuidSchema })

/** One activity alone is read as a list of one, as a store gives it back. */
const activities = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(activitySchema)).optional()

const relevantTypes = z.array(iriSchema).min(1).optional()

const context = {
  registration: uuidSchema.optional(),
  instructor: actorSchema.optional(),
  team: groupSchema.optional(),
  contextActivities: z
    .strictObject({ parent: activities, grouping: activities, category: activities, other: activities })
    .optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: languageTagSchema.optional(),
  statement: statementRefSchema.optional(),
  extensions: extensionsSchema.optional(),
}

const notYet = z.custom<never>(() => false, 'XAPI.NOT_IN_THIS_VERSION').optional()

/** Checks what surrounds it, in version 1.0.3. */
export const firstContextSchema = z.strictObject({ ...context, contextAgents: notYet, contextGroups: notYet })

/** Checks what surrounds it, in version 2.0, which has the people and groups around it by their part in it. */
export const secondContextSchema = z.strictObject({
  ...context,
  contextAgents: z
    .array(z.strictObject({ objectType: z.literal('contextAgent'), agent: agentSchema, relevantTypes }))
    .optional(),
  contextGroups: z
    .array(z.strictObject({ objectType: z.literal('contextGroup'), group: groupSchema, relevantTypes }))
    .optional(),
})
