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

/** Checks the name of a person: opaque, so nothing that looks like an e-mail address. */
export const personUriSchema = uriSchema.refine((uri) => !/@|%40/i.test(uri), 'BADGE.SUBJECT_NOT_OPAQUE')
