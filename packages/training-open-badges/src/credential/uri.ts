import { z } from 'zod'

const longest = 2048

/** Checks the address of a page or a service. */
export const webAddressSchema = z
  .string()
  .max(longest)
  .regex(/^https:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?$/)

/** Checks a name that never changes hands: an address, a URN or a DID, without a fragment. */
export const uriSchema = z
  .string()
  .max(longest)
  .regex(/^(?:https:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?|urn:[a-z0-9-]{2,32}:[^\s#]+|did:[a-z0-9]{1,32}:[^\s#]+)$/)

/** Checks the same with a fragment: a part of something that has a name. */
export const uriWithFragmentSchema = z
  .string()
  .max(longest)
  .regex(
    /^(?:https:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?|urn:[a-z0-9-]{2,32}:[^\s#]+|did:[a-z0-9]{1,32}:[^\s#]+)(?:#[^\s#]*)?$/,
  )

/** Checks a name that goes along with a person: opaque, so nothing that hides an e-mail address. */
export const opaqueUriSchema = uriSchema.refine(isOpaque, 'BADGE.SUBJECT_NOT_OPAQUE')

/** Checks the address of something about a person, in the same way. */
export const opaqueWebAddressSchema = webAddressSchema.refine(isOpaque, 'BADGE.SUBJECT_NOT_OPAQUE')

/** Tells whether there is no `@`, however often it is encoded and however wide it is written. */
function isOpaque(uri: string): boolean {
  let plain = uri.normalize('NFKC')
  for (let next = decoded(plain); next !== plain; next = decoded(plain)) plain = next
  return !plain.includes('@')
}

function decoded(text: string): string {
  const bytesOf = (run: string) => Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => new TextDecoder().decode(bytesOf(run))).normalize('NFKC')
}
