import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'

const line = textSchema({ maximum: 200 })

/**
 * How a person can be reached.
 * @public
 */
export const contactMethods = ['letter', 'email', 'text', 'telephone', 'inPerson', 'representative'] as const

/**
 * Checks how to reach a person, and how they ask to be reached.
 *
 * @remarks Address lines follow the GOV.UK pattern and no country's shape is forced on them. Source: domain.md §6 "Address".
 * @public
 */
export const contactDetailsSchema = z.object({
  email: z.email().max(254).optional(),
  telephone: z
    .string()
    .regex(/^[+\d][\d ()-]{4,29}$/)
    .optional(),
  address: z
    .object({
      lines: z.array(line).min(1).max(6),
      postcode: z.string().max(16).optional(),
      country: z.string().max(60).optional(),
    })
    .optional(),
  preferredMethod: z.enum(contactMethods).optional(),
  /** What to mind when getting in touch, in the person's words: “not before noon”, “my brother reads my letters”. */
  note: textSchema({ maximum: 500 }).optional(),
})

/**
 * How to reach a person, and how they ask to be reached.
 * @public
 */
export type ContactDetails = Immutable<z.output<typeof contactDetailsSchema>>

/**
 * Checks a language a person uses: a BCP 47 tag, a dialect in words, and how well.
 *
 * @remarks Dialect matters for interpreters. Source: domain.md §6 "Languages".
 * @public
 */
export const languageSchema = z.object({
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/),
  dialect: textSchema({ maximum: 60 }).optional(),
  ability: z.enum(['first', 'fluent', 'some']),
})

/**
 * A language a person uses.
 * @public
 */
export type LanguageUse = Immutable<z.output<typeof languageSchema>>
