import { partialDateSchema } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  customerIdSchema,
  factSourceSchema,
  type Immutable,
  knownSchema,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import { contactDetailsSchema, languageSchema } from './contact-details.ts'
import { type Customer, customerReferenceSchema } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'
import { personNameSchema } from './person-name.ts'

/**
 * Checks what is needed to register a person: an id and a name; everything else may be unknown.
 * @public
 */
export const registerCustomerInputSchema = z.object({
  customerId: customerIdSchema,
  references: z.array(customerReferenceSchema).max(20).default([]),
  names: z.array(personNameSchema).min(1).max(20),
  dateOfBirth: knownSchema(partialDateSchema).default({ known: false, reason: 'notAsked' }),
  pronouns: textSchema({ maximum: 40 }).optional(),
  contact: contactDetailsSchema.optional(),
  languages: z.array(languageSchema).max(20).default([]),
  /** Where names, contact details and languages come from; an officer who wrote them down, unless told. */
  source: factSourceSchema.default('officer'),
})

/**
 * What is needed to register a person.
 * @public
 */
export type RegisterCustomerInput = Immutable<z.output<typeof registerCustomerInputSchema>>

/**
 * Registers a person under the names they write.
 *
 * @remarks
 * One of the names is the main one. Nothing about the person is assumed: what was not asked is *not known*.
 * Source: S1 (people are referred to by name), domain.md §6 "Names".
 *
 * @param context - `now` is when the person was registered; `actor` is who did it.
 * @returns The record with its `CustomerRegistered` event, or `CUSTOMER.MAIN_NAME_REQUIRED`.
 *
 * @example
 * const amina = { use: 'main', separator: ' ', parts: [{ text: 'Amina', kind: 'single' }] } as const
 * const input = registerCustomerInputSchema.parse({ customerId: 'person-1', names: [amina] })
 * const context = { now: instant('2026-11-22T09:30:00Z'), actor: { id: 'officer-1' as ActorId, kind: 'person', roles: [] } } as const
 * const change = registerCustomer(input, context)
 * change.ok && change.value.record.dateOfBirth //=> { known: false, reason: 'notAsked' }
 * @public
 */
export function registerCustomer(
  input: RegisterCustomerInput,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.MAIN_NAME_REQUIRED'> {
  if (!input.names.some((name) => name.use === 'main')) return problem('CUSTOMER.MAIN_NAME_REQUIRED', {}, ['names'])
  const { customerId, references, languages, names, pronouns, contact, source } = input
  const { value, ...dateOfBirth } = { value: undefined, ...input.dateOfBirth }
  const personal = {
    names,
    references,
    languages,
    ...(value === undefined ? {} : { dateOfBirth: value }),
    ...(pronouns === undefined ? {} : { pronouns }),
    ...(contact === undefined ? {} : { contact }),
  }
  return changed(
    undefined,
    applyCustomerEvent,
    customerEvent('CustomerRegistered', { customerId, dateOfBirth, source }, context, personal),
  )
}
