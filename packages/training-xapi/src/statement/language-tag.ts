import { z } from 'zod'

const privateUse = 'x(?:-[a-z0-9]{1,8})+'
const language = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})'
const variants = '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*'
const extensions = '(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*'
const tag = new RegExp(
  `^(?:${language}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?${variants}${extensions}(?:-${privateUse})?|${privateUse})$`,
)

/** Tags from before the grammar, which it does not cover. */
const irregular: ReadonlySet<string> = new Set(
  (
    'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu ' +
    'sgn-be-fr sgn-be-nl sgn-ch-de'
  ).split(' '),
)

/** Tells whether text is a well-formed language tag of RFC 5646. */
export function isLanguageTag(text: string): boolean {
  if (text.length > 100) return false
  const lower = text.toLowerCase()
  return irregular.has(lower) || (tag.test(lower) && !saysTwice(lower))
}

/** A variant, and the letter of an extension, stands once. Source: RFC 5646 §2.2.5, §2.2.6. */
function saysTwice(lower: string): boolean {
  const subtags = (`-${lower}`.split('-x-', 1)[0] ?? '').split('-').slice(2)
  const letters = subtags.filter(({ length }) => length === 1)
  const end = subtags.findIndex(({ length }) => length === 1)
  const variants = subtags.slice(0, end === -1 ? undefined : end).filter(({ length }) => length > 3)
  return [letters, variants].some((list) => new Set(list).size < list.length)
}

/** Checks a language tag of RFC 5646. */
export const languageTagSchema = z.string().refine(isLanguageTag, 'XAPI.NOT_A_LANGUAGE_TAG')
