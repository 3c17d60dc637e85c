import {
  type Change,
  type Context,
  changed,
  firstHandSources,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import { languageSchema } from './contact-details.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'

/**
 * Checks the languages a person uses, and who says so.
 * @public
 */
export const changeLanguagesInputSchema = z.object({
  languages: z.array(languageSchema).max(20),
  source: z.enum(firstHandSources),
})

/**
 * The languages a person uses, and who says so.
 * @public
 */
export type ChangeLanguagesInput = Immutable<z.output<typeof changeLanguagesInputSchema>>

/**
 * Writes down the languages a person uses, in place of those on record.
 *
 * @remarks Source: domain.md §6 "Languages".
 *
 * @returns The record with its `CustomerLanguagesChanged` event, or `CUSTOMER.ERASED`.
 *
 * @example
 * const input = changeLanguagesInputSchema.parse({ languages: [{ tag: 'so', dialect: 'Af Maay', ability: 'first' }], source: 'person' })
 * const spoken = changeLanguages(aCustomer(), input, aContext())
 * spoken.ok && spoken.value.record.sources.languages //=> 'person'
 * @public
 */
export function changeLanguages(
  customer: Customer,
  input: ChangeLanguagesInput,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.ERASED'> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const { languages, source } = input
  return changed(
    customer,
    applyCustomerEvent,
    customerEvent('CustomerLanguagesChanged', { source }, context, { languages }),
  )
}
