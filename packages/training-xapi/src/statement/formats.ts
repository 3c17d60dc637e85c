import { z } from 'zod'
import { instantOfTimestamp } from './instant-of-timestamp.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\p{Control}\p{Bidi_Control}<>"{}|\\^`[\]]+$/u
const brokenEscape = /%(?![0-9A-Fa-f]{2})/
const noHost = /^https?:(?!\/\/[^/?#])/i
const addressAsHost = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)\[[0-9A-Fa-f:.]+\]/
const mailbox = /^mailto:[^\s\p{Control}\p{Bidi_Control}@<>"?#]+@[^\s\p{Control}\p{Bidi_Control}@<>"?#]+$/u
const mediaType = /^[A-Za-z0-9!#$&^_.+-]+\/[A-Za-z0-9!#$&^_.+-]+$/
const weeks = /^P\d+(?:[.,]\d+)?W$/
const wholeDuration = /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/

/** Tells whether text is an IRI with a scheme; a best effort, as the specification allows. */
export function isIri(text: string): boolean {
  if (text.length > 8000 || brokenEscape.test(text) || noHost.test(text)) return false
  return iri.test(text.replace(addressAsHost, '$1host'))
}

/** Tells whether text is a duration of ISO 8601: its last part alone may have decimals, and weeks stand alone. */
function isDuration(text: string): boolean {
  if (text.length > 200) return false
  if (weeks.test(text)) return true
  const whole = text.replace(/[.,]\d+([A-Z])$/, '$1')
  return wholeDuration.test(whole) && whole !== 'P' && !whole.endsWith('T')
}

/** Checks an IRI with its scheme. */
export const iriSchema = z.string().refine(isIri, 'XAPI.NOT_AN_IRI')

/** Checks a UUID of variant 2 in its usual form. */
export const uuidSchema = z.string().refine((text) => uuid.test(text), 'XAPI.NOT_A_UUID')

/** Checks a moment of RFC 3339 with its distance from UTC. */
export const timestampSchema = z
  .string()
  .refine((text) => instantOfTimestamp(text) !== undefined, 'XAPI.NOT_A_TIMESTAMP')

/** Checks a duration of ISO 8601. */
export const durationSchema = z.string().refine(isDuration, 'XAPI.NOT_A_DURATION')

/** Checks a mailbox, written as a link to it. */
export const mailboxSchema = z
  .string()
  .refine((text) => text.length <= 1000 && mailbox.test(text), 'XAPI.NOT_A_MAILBOX')

/** Checks a SHA-1 digest in hexadecimal. */
export const sha1Schema = z.string().regex(/^[0-9a-f]{40}$/i, 'XAPI.NOT_A_DIGEST')

/** Checks a SHA-2 digest in hexadecimal, of 224 to 512 bits. */
export const sha2Schema = z
  .string()
  .refine((text) => [56, 64, 96, 128].includes(text.length) && /^[0-9a-f]+$/i.test(text), 'XAPI.NOT_A_DIGEST')

/** Checks a media type, parameters and all. */
export const mediaTypeSchema = z
  .string()
  .refine((text) => text.length <= 500 && mediaType.test(text.split(';', 1)[0]?.trim() ?? ''), 'XAPI.NOT_A_MEDIA_TYPE')
