import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import type { XapiVersion } from '../xapi-version.ts'
import { activitySchema } from './activity.ts'
import { actorSchema, authoritySchema, groupSchema, namedAgentSchema } from './actor.ts'
import { firstContextSchema, secondContextSchema, statementRefSchema } from './context.ts'
import { iriSchema, mediaTypeSchema, sha2Schema, timestampSchema, uuidSchema } from './formats.ts'
import { languageMapSchema } from './maps.ts'
import { resultSchema } from './result.ts'

/** The verb that takes a statement back. */
export const voided = 'http://adlnet.gov/expapi/verbs/voided'

const attachments = z
  .array(
    z.strictObject({
      usageType: iriSchema,
      display: languageMapSchema,
      description: languageMapSchema.optional(),
      contentType: mediaTypeSchema,
      length: z.int().min(0),
      sha2: sha2Schema,
      fileUrl: iriSchema.optional(),
    }),
  )
  .optional()

const verb = z.strictObject({ id: iriSchema, display: languageMapSchema.optional() })
const plainObjects = [activitySchema, namedAgentSchema, groupSchema, statementRefSchema] as const

type Contextual = {
  readonly object: { readonly objectType?: string | undefined }
  readonly context?: { readonly revision?: string | undefined; readonly platform?: string | undefined } | undefined
}

/** A revision and a platform are said of activities alone. */
function activitiesOnly(told: Contextual, check: z.core.$RefinementCtx): void {
  if ((told.object.objectType ?? 'Activity') === 'Activity') return
  for (const field of ['revision', 'platform'] as const)
    if (told.context?.[field] !== undefined)
      check.addIssue({ code: 'custom', message: 'XAPI.ONLY_OF_ACTIVITIES', path: ['context', field], input: told })
}

/** What is taken back is named. */
function voidsByReference(
  told: { readonly verb: { readonly id: string }; readonly object: { readonly objectType?: string | undefined } },
  check: z.core.$RefinementCtx,
): void {
  if (told.verb.id === voided && told.object.objectType !== 'StatementRef')
    check.addIssue({ code: 'custom', message: 'XAPI.VOIDS_WITHOUT_REFERENCE', path: ['object'], input: told })
}

function schemaOf<Context extends z.ZodType<Contextual['context']>>(context: Context, version: RegExp) {
  const told = {
    actor: actorSchema,
    verb,
    result: resultSchema.optional(),
    context: context.optional(),
    timestamp: timestampSchema.optional(),
    attachments,
  }
  const subStatement = z
    .strictObject({
      objectType: z.literal('SubStatement'),
      ...told,
      object: z.discriminatedUnion('objectType', plainObjects),
    })
    .superRefine(activitiesOnly)
  return z
    .strictObject({
      id: uuidSchema.optional(),
      ...told,
      object: z.discriminatedUnion('objectType', [...plainObjects, subStatement]),
      stored: timestampSchema.optional(),
      authority: authoritySchema.optional(),
      version: z.string().regex(version, 'XAPI.OTHER_VERSION').optional(),
    })
    .superRefine(activitiesOnly)
    .superRefine(voidsByReference)
}

const firstSchema = schemaOf(firstContextSchema, /^1\.0(?:\.\d{1,4})?$/)
const secondSchema = schemaOf(secondContextSchema, /^2\.0(?:\.\d{1,4})?$/)

/** One statement: somebody did something, with what came of it and what surrounded it. @public */
export type Statement = Immutable<z.output<typeof secondSchema>>

/** The schema of statements of each version. */
export const statementSchemas: { readonly [Version in XapiVersion]: z.ZodType<Statement> } = {
  '1.0.3': firstSchema as unknown as z.ZodType<Statement>,
  '2.0': secondSchema as unknown as z.ZodType<Statement>,
}
