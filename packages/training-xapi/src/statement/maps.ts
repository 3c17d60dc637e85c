import { z } from 'zod'
import { isIri } from './formats.ts'
import { isLanguageTag } from './language-tag.ts'

type ObjectOf<Value> = Readonly<Record<string, Value>>

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A problem tells the place of a key among its fellows and never the key itself, which a stranger wrote. */
const keyed =
  (isKey: (key: string) => boolean, code: string) => (map: ObjectOf<unknown>, check: z.core.$RefinementCtx) => {
    Object.keys(map).forEach((key, position) => {
      if (!isKey(key)) check.addIssue({ code: 'custom', message: code, params: { position }, input: map })
    })
  }

/** Checks texts by language. */
export const languageMapSchema = z
  .custom<ObjectOf<string>>(isObject, { error: 'XAPI.NOT_AN_OBJECT', abort: true })
  .superRefine(keyed(isLanguageTag, 'XAPI.NOT_A_LANGUAGE_TAG'))
  .superRefine((map, check) => {
    Object.values(map).forEach((text: unknown, position) => {
      if (typeof text !== 'string')
        check.addIssue({ code: 'custom', message: 'XAPI.NOT_TEXT', params: { position }, input: map })
    })
  })

/** Checks what others add, by IRI; any JSON is allowed inside, `null` too. */
export const extensionsSchema = z
  .custom<ObjectOf<unknown>>(isObject, { error: 'XAPI.NOT_AN_OBJECT', abort: true })
  .superRefine(keyed(isIri, 'XAPI.EXTENSION_KEY_NOT_AN_IRI'))
