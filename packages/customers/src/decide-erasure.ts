import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, isPerson, problem, type Result } from '@casework/kernel'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'

/**
 * Decides that the personal data of a person are erased, and on what legal basis.
 *
 * @remarks
 * The verb records the decision; the store then deletes every personal value of the person's history, and replay shows a note
 * in the place of each. There is no default retention period, because the public record is silent (domain.md §7 row 14): a
 * person decides each time. Source: UK GDPR Article 17; docs/decisions/0002-personal-values-and-erasure.md.
 *
 * @param input - `basis`: the legal basis in a few words, never personal data.
 * @returns The record in stage `erased` with its `CustomerErasureDecided` event, or `CUSTOMER.ERASED` | `CUSTOMER.PERSON_MUST_DECIDE` |
 * `CUSTOMER.BASIS_REQUIRED`.
 *
 * @example
 * const decided = decideErasure(aCustomer(), { basis: 'UK GDPR Article 17(1)(b)' }, aContext())
 * decided.ok && decided.value.record.stage //=> 'erased'
 * @public
 */
export function decideErasure(
  customer: Customer,
  input: { readonly basis: string },
  context: Context,
): Result<
  Change<Customer, CustomerEvent>,
  'CUSTOMER.ERASED' | 'CUSTOMER.PERSON_MUST_DECIDE' | 'CUSTOMER.BASIS_REQUIRED'
> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  if (!isPerson(context.actor)) return problem('CUSTOMER.PERSON_MUST_DECIDE')
  const basis = input.basis.trim().slice(0, 200)
  if (basis === '') return problem('CUSTOMER.BASIS_REQUIRED', {}, ['basis'])
  const on = civilDateInLondon(context.now)
  return changed(customer, applyCustomerEvent, customerEvent('CustomerErasureDecided', { on, basis }, context))
}
