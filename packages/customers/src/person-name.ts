import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'

/**
 * What a part of a name is, in the eyes of the person whose name it is.
 * @public
 */
export const namePartKinds = [
  /** A name given to this person. */
  'given',
  /** A name shared with the family. */
  'family',
  /** A name taken from the father's, such as a patronymic. */
  'patronymic',
  /** A name taken from the mother's. */
  'matronymic',
  /** The only name the person has. */
  'single',
  /** A small word between names: `bin`, `de`, `van der`. */
  'particle',
  /** A part that the person does not put in any of these. */
  'other',
] as const

/** Checks what a part of a name is. @public */
export const namePartKindSchema = z.enum(namePartKinds)
/** What a part of a name is. @public */
export type NamePartKind = z.infer<typeof namePartKindSchema>

/**
 * What a name is used for.
 * @public
 */
export const nameUses = [
  /** The name the person goes by in their papers and with us. */
  'main',
  /** The name the person asks to be called by. */
  'knownAs',
  /** A name the person had before. */
  'previous',
  /** Another name on some record of the person. */
  'alias',
] as const

/** Checks what a name is used for. @public */
export const nameUseSchema = z.enum(nameUses)
/** What a name is used for. @public */
export type NameUse = z.infer<typeof nameUseSchema>

const partText = textSchema({ maximum: 100 })

/**
 * Checks a name as the person writes it: one to many parts, in their own order and script.
 *
 * @remarks
 * Nobody must have a first and a last name. `script` is an ISO 15924 code; `separator` is empty where names are written
 * without a space. Source: domain.md §6 "Names"; S1: people are referred to by name.
 * @public
 */
export const personNameSchema = z.object({
  use: nameUseSchema,
  parts: z
    .array(z.object({ text: partText, kind: namePartKindSchema }))
    .min(1)
    .max(12),
  separator: z.enum([' ', '', '-', '·']).default(' '),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/)
    .optional(),
  /** The same name in Latin letters, as the person spells it or as a document has it. */
  transliteration: textSchema({ maximum: 300 }).optional(),
})

/**
 * A name as the person writes it.
 * @public
 */
export type PersonName = Immutable<z.output<typeof personNameSchema>>

/**
 * Writes a name out as the person writes it.
 *
 * @example
 * formatPersonName({ use: 'main', separator: '', parts: [{ text: '李', kind: 'family' }, { text: '小龍', kind: 'given' }] }) //=> '李小龍'
 * formatPersonName({ use: 'main', separator: ' ', parts: [{ text: 'Suharto', kind: 'single' }] }) //=> 'Suharto'
 * @public
 */
export function formatPersonName(name: PersonName): string {
  return name.parts.map((part) => part.text).join(name.separator)
}
