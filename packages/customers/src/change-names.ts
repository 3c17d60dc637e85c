import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'
import { personNameSchema } from './person-name.ts'

/**
 * Checks all the names a person now goes by, and why they are written again.
 * @public
 */
export const changeNamesInputSchema = z.object({
  names: z.array(personNameSchema).min(1).max(20),
  reason: z.enum(['toldUs', 'document', 'corrected']),
})

/**
 * All the names a person now goes by, and why they are written again.
 * @public
 */
export type ChangeNamesInput = Immutable<z.output<typeof changeNamesInputSchema>>

/**
 * Writes down the names a person now goes by, in place of those on record.
 *
 * @remarks Earlier names stay in the history; a name to be kept in view is given again with the use `previous`.
 * Source: domain.md §6 "Names".
 *
 * @returns The record with its `CustomerNamesChanged` event, or `CUSTOMER.ERASED` | `CUSTOMER.MAIN_NAME_REQUIRED`.
 *
 * @example
 * const changedNames = changeNames(aCustomer(), { names: [aName('Amina Warsame')], reason: 'toldUs' }, aContext())
 * changedNames.ok && mainName(changedNames.value.record) //=> { written: 'Amina Warsame' }
 * @public
 */
export function changeNames(
  customer: Customer,
  input: ChangeNamesInput,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.ERASED' | 'CUSTOMER.MAIN_NAME_REQUIRED'> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  if (!input.names.some((name) => name.use === 'main')) return problem('CUSTOMER.MAIN_NAME_REQUIRED', {}, ['names'])
  const { names, reason } = input
  return changed(customer, applyCustomerEvent, customerEvent('CustomerNamesChanged', { reason }, context, { names }))
}
