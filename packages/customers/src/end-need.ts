import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'
import { needIdSchema } from './need.ts'

/**
 * Checks when and how a need ended.
 * @public
 */
export const endNeedInputSchema = z.object({
  needId: needIdSchema,
  on: civilDateSchema,
  how: z.enum(['met', 'noLongerNeeded', 'recordedInError']),
})

/**
 * When and how a need ended.
 * @public
 */
export type EndNeedInput = Immutable<z.output<typeof endNeedInputSchema>>

/**
 * Records that a need was met, is no longer there, or was recorded in error.
 *
 * @returns The record with its `NeedEnded` event, or `CUSTOMER.ERASED` | `CUSTOMER.NEED_NOT_FOUND` | `CUSTOMER.ENDS_BEFORE_IT_BEGINS`.
 *
 * @example
 * endNeedInputSchema.safeParse({ needId: 'need-1', on: '2026-11-22', how: 'met' }).success //=> true
 * @public
 */
export function endNeed(
  customer: Customer,
  input: EndNeedInput,
  context: Context,
): Result<
  Change<Customer, CustomerEvent>,
  'CUSTOMER.ERASED' | 'CUSTOMER.NEED_NOT_FOUND' | 'CUSTOMER.ENDS_BEFORE_IT_BEGINS'
> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const need = customer.needs.find(({ needId, ended }) => needId === input.needId && ended === undefined)
  if (need === undefined) return problem('CUSTOMER.NEED_NOT_FOUND', {}, ['needId'])
  if (compareCivilDates(input.on, need.since) < 0)
    return problem('CUSTOMER.ENDS_BEFORE_IT_BEGINS', { since: need.since }, ['on'])
  return changed(customer, applyCustomerEvent, customerEvent('NeedEnded', input, context))
}
