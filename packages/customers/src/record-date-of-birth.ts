import { civilDateInLondon, partialDateSchema } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  type Immutable,
  knownSchema,
  problem,
  type Result,
} from '@casework/kernel'
import type { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, dateOfBirthRecorded } from './customer-events.ts'

/**
 * Checks when a person was born, with the source and its day, or why it is not known.
 * @public
 */
export const recordDateOfBirthInputSchema = knownSchema(partialDateSchema)

/**
 * When a person was born, with the source and its day, or why it is not known.
 * @public
 */
export type RecordDateOfBirthInput = Immutable<z.output<typeof recordDateOfBirthInputSchema>>

/**
 * Records when a person was born, in place of what is on record.
 *
 * @remarks It may be partial or estimated. Source: domain.md §6 "Dates".
 *
 * @returns The record with its `CustomerDateOfBirthRecorded` event, or `CUSTOMER.ERASED` | `CUSTOMER.DATE_IN_FUTURE`.
 *
 * @example
 * const born = recordDateOfBirth(aCustomer(), notKnown('conflicting'), aContext())
 * born.ok && born.value.record.dateOfBirth //=> { known: false, reason: 'conflicting' }
 * @public
 */
export function recordDateOfBirth(
  customer: Customer,
  input: RecordDateOfBirthInput,
  context: Context,
): Result<Change<Customer, CustomerEvent>, 'CUSTOMER.ERASED' | 'CUSTOMER.DATE_IN_FUTURE'> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const today = civilDateInLondon(context.now)
  if (input.known && compareCivilDates(input.asAt, today) > 0)
    return problem('CUSTOMER.DATE_IN_FUTURE', { today }, ['asAt'])
  return changed(customer, applyCustomerEvent, dateOfBirthRecorded(input, context))
}
