import { z } from 'zod'
import { iriSchema } from './formats.ts'
import { extensionsSchema, languageMapSchema } from './maps.ts'

/** The kinds of question that an activity can be, and the lists of components that each may have. */
const listsOf = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
} as const

const interactionTypes = Object.keys(listsOf) as (keyof typeof listsOf)[]
const lists = ['choices', 'scale', 'source', 'target', 'steps'] as const

const components = z
  .array(z.strictObject({ id: z.string().min(1), description: languageMapSchema.optional() }))
  .superRefine((list, check) => {
    if (new Set(list.map(({ id }) => id)).size < list.length)
      check.addIssue({ code: 'custom', message: 'XAPI.COMPONENT_ID_TWICE', input: list })
  })
  .optional()

/** Checks what is known of an activity; a question has its kind, and only the lists of that kind. */
const definitionSchema = z
  .strictObject({
    name: languageMapSchema.optional(),
    description: languageMapSchema.optional(),
    type: iriSchema.optional(),
    moreInfo: iriSchema.optional(),
    extensions: extensionsSchema.optional(),
    interactionType: z.enum(interactionTypes).optional(),
    correctResponsesPattern: z.array(z.string()).optional(),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
  })
  .superRefine((definition, check) => {
    const { interactionType, correctResponsesPattern } = definition
    const given = lists.filter((list) => definition[list] !== undefined)
    if (interactionType === undefined) {
      if (given.length > 0 || correctResponsesPattern !== undefined)
        check.addIssue({
          code: 'custom',
          message: 'XAPI.INTERACTION_TYPE_REQUIRED',
          path: ['interactionType'],
          input: definition,
        })
      return
    }
    const allowed: readonly string[] = listsOf[interactionType]
    for (const list of given.filter((each) => !allowed.includes(each)))
      check.addIssue({ code: 'custom', message: 'XAPI.COMPONENT_NOT_OF_TYPE', path: [list], input: definition })
  })

/** Checks an activity: a course, an exam, a session, a question. */
export const activitySchema = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iriSchema,
  definition: definitionSchema.optional(),
})
