import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type CivilDate,
  type Context,
  changed,
  compareCivilDates,
  type Known,
  type Problem,
  problem,
  provenanceSchema,
  type Result,
  refused,
  unchanged,
  unknownReasonSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, customerEvent } from './customer-events.ts'
import {
  type CustomerFactKey,
  type CustomerFactValue,
  customerFactKeySchema,
  isCustomerFactValue,
} from './customer-fact.ts'

/**
 * Checks answers about a person, each with its source and day or the reason why it is not known.
 * @public
 */
export const recordFactsInputSchema = z.partialRecord(
  customerFactKeySchema,
  z.discriminatedUnion('known', [
    provenanceSchema.extend({ known: z.literal(true), value: z.union([z.boolean(), z.number(), z.string()]) }),
    z.object({ known: z.literal(false), reason: unknownReasonSchema }),
  ]),
)

/**
 * Answers about a person.
 * @public
 */
export type RecordFactsInput = { readonly [Key in CustomerFactKey]?: Known<CustomerFactValue> | undefined }

/**
 * Records answers about a person; each takes the place of the answer before it.
 *
 * @remarks
 * An answer that is not known is recorded as not known, with the reason: it is never zero or false.
 * Source: S4 (first reporting event interview), design.md "Known".
 *
 * @returns The record with its `CustomerFactsRecorded` event, no event where no answer was given,
 * or `CUSTOMER.ERASED` | `CUSTOMER.FACT_VALUE_NOT_ALLOWED` for each answer that the question cannot have |
 * `CUSTOMER.DATE_IN_FUTURE` for each answer of a day to come.
 *
 * @example
 * const answered = recordFacts(aCustomer(), { isPregnant: notKnown('notAnswered') }, aContext())
 * answered.ok && answered.value.record.facts.isPregnant //=> { known: false, reason: 'notAnswered' }
 * @public
 */
export function recordFacts(
  customer: Customer,
  input: RecordFactsInput,
  context: Context,
): Result<
  Change<Customer, CustomerEvent>,
  'CUSTOMER.ERASED' | 'CUSTOMER.FACT_VALUE_NOT_ALLOWED' | 'CUSTOMER.DATE_IN_FUTURE'
> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const answers = Object.entries(input) as [CustomerFactKey, Known<CustomerFactValue>][]
  if (answers.length === 0) return unchanged(customer)
  const wrong = answers.filter(([key, answer]) => answer.known && !isCustomerFactValue(key, answer.value))
  if (wrong.length > 0) return refused(wrong.map(([fact]) => notAllowed(fact)))
  const today = civilDateInLondon(context.now)
  const early = answers.filter(([, answer]) => answer.known && compareCivilDates(answer.asAt, today) > 0)
  if (early.length > 0) return refused(early.map(([fact]) => inFuture(fact, today)))
  const facts: Record<string, unknown> = {}
  const personal: Record<string, CustomerFactValue> = {}
  for (const [key, answer] of answers) {
    const { value, ...knowledge } = { value: undefined, ...answer }
    facts[key] = knowledge
    if (value !== undefined) personal[key] = value
  }
  return changed(customer, applyCustomerEvent, customerEvent('CustomerFactsRecorded', { facts }, context, personal))
}

function notAllowed(fact: CustomerFactKey): Problem<'CUSTOMER.FACT_VALUE_NOT_ALLOWED'> {
  return { code: 'CUSTOMER.FACT_VALUE_NOT_ALLOWED', path: [fact], params: { fact } }
}

function inFuture(fact: CustomerFactKey, today: CivilDate): Problem<'CUSTOMER.DATE_IN_FUTURE'> {
  return { code: 'CUSTOMER.DATE_IN_FUTURE', path: [fact, 'asAt'], params: { today } }
}
