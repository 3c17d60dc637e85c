import type { PartialDate } from '@casework/calendar'
import { type Context, isErased, isFirstHand, type Problem } from '@casework/kernel'
import type { ContactDetails, LanguageUse } from '../contact-details.ts'
import type { Customer } from '../customer.ts'
import { type CustomerEvent, customerEvent } from '../customer-events.ts'

/** What of one part of the record is taken over, and what conflicts. */
export type CarriedPart = {
  readonly events: readonly CustomerEvent[]
  readonly conflicts: readonly Problem<'CUSTOMER.RECORD_DIFFERS'>[]
}

/** Nothing is new. */
export const nothing: CarriedPart = { events: [], conflicts: [] }

/** The record says otherwise, and stands. */
export function conflictAt(...path: readonly (string | number)[]): CarriedPart {
  return { events: [], conflicts: [{ code: 'CUSTOMER.RECORD_DIFFERS', path: [...path], params: {} }] }
}

/** Whether two plain values say the same; a store may give back the members of an object in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(one[key], other[key]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Whether two dates of birth say the same. */
export function isSameBirth(one: PartialDate, other: PartialDate): boolean {
  return one.precision === other.precision && one.value === other.value && one.estimated === other.estimated
}

/** Contact details: those that somebody wrote down stand as a whole, because what is not among them may be left out on purpose. */
export function carriedContact(
  { contact: before, sources }: Customer,
  given: ContactDetails | undefined,
  context: Context,
): CarriedPart {
  if (given === undefined) return nothing
  if (isErased(before)) return conflictAt('contact')
  const onRecord: Readonly<Record<string, unknown>> = before ?? {}
  const differing = Object.entries(given).filter(([key, value]) => value !== undefined && !isSame(onRecord[key], value))
  if (differing.length === 0) return nothing
  if (before !== undefined && isFirstHand(sources.contact))
    return { events: [], conflicts: differing.flatMap(([key]) => conflictAt('contact', key).conflicts) }
  const contact = { ...before, ...Object.fromEntries(differing) }
  const event = customerEvent('CustomerContactChanged', { source: 'importedRecord' }, context, { contact })
  return { events: [event], conflicts: [] }
}

/** Languages: those that were carried over before give way; those that somebody wrote down stand. */
export function carriedLanguages(
  { languages: before, sources }: Customer,
  given: readonly LanguageUse[],
  context: Context,
): CarriedPart {
  if (given.length === 0) return nothing
  if (isErased(before)) return conflictAt('languages')
  if (before.length > 0 && isFirstHand(sources.languages)) {
    const isNew = given.some(({ tag }) => !before.some((spoken) => spoken.tag === tag))
    return isNew ? conflictAt('languages') : nothing
  }
  if (isSame(before, given)) return nothing
  const personal = { languages: [...given] }
  return {
    events: [customerEvent('CustomerLanguagesChanged', { source: 'importedRecord' }, context, personal)],
    conflicts: [],
  }
}
