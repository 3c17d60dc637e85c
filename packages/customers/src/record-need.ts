import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import type { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'
import { needSchema } from './need.ts'

/**
 * Checks a need to be recorded.
 * @public
 */
export const recordNeedInputSchema = needSchema
  .omit({ ended: true })
  .extend({ detail: textSchema({ maximum: 1000 }).optional() })

/**
 * A need to be recorded.
 * @public
 */
export type RecordNeedInput = Immutable<z.output<typeof recordNeedInputSchema>>

/**
 * Records what a person needs from us.
 *
 * @remarks Source: S4 (first reporting event interview: safeguarding, medical needs, vulnerability), domain.md §1.3.
 *
 * @returns The record with its `NeedRecorded` event, or `CUSTOMER.ERASED` | `CUSTOMER.NEED_ALREADY_RECORDED`.
 *
 * @example
 * const need = recordNeedInputSchema.parse({ needId: 'need-1', kind: 'interpreter', since: '2026-11-22' })
 * const needed = recordNeed(aCustomer(), need, aContext())
 * needed.ok && openNeeds(needed.value.record) //=> [need]
 * @public
 */
export function recordNeed(
  customer: Customer,
  input: RecordNeedInput,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.ERASED' | 'CUSTOMER.NEED_ALREADY_RECORDED'> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const { detail, ...need } = input
  if (customer.needs.some(({ needId }) => needId === need.needId))
    return problem('CUSTOMER.NEED_ALREADY_RECORDED', {}, ['needId'])
  const personal = detail === undefined ? {} : { detail }
  return changed(customer, applyCustomerEvent, customerEvent('NeedRecorded', need, context, personal))
}
