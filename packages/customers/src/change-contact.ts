import { type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { ContactDetails } from './contact-details.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'

/**
 * Writes down how to reach a person, in place of what is on record.
 *
 * @remarks What somebody writes down here is first hand: a file does not replace it (see {@link carryOverCustomer}).
 *
 * @returns The record with its `CustomerContactChanged` event, or `CUSTOMER.ERASED`.
 *
 * @example
 * const reached = changeContact(aCustomer(), { preferredMethod: 'letter', note: 'Not before noon' }, aContext())
 * reached.ok && reached.value.events.length //=> 1
 * @public
 */
export function changeContact(
  customer: Customer,
  input: ContactDetails,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.ERASED'> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  return changed(
    customer,
    applyCustomerEvent,
    customerEvent('CustomerContactChanged', { source: 'officer' }, context, { contact: input }),
  )
}
