import { civilDateInLondon, partialDateSchema } from '@casework/calendar'
import {
  type CarriedOver,
  type Context,
  carryOver,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  known,
  map,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyCustomerEvent } from './apply-customer-event.ts'
import { contactDetailsSchema, languageSchema } from './contact-details.ts'
import type { Customer } from './customer.ts'
import { type CustomerEvent, dateOfBirthRecorded } from './customer-events.ts'
import { type CustomerFactValue, customerFactKeySchema } from './customer-fact.ts'
import { carriedNames } from './internal/carried-names.ts'
import {
  type CarriedPart,
  carriedContact,
  carriedLanguages,
  conflictAt,
  isSameBirth,
  nothing,
} from './internal/carried-parts.ts'
import { personNameSchema } from './person-name.ts'
import { recordFacts } from './record-facts.ts'

/**
 * Checks what another system's record says of a person we know; what it does not say is left out.
 * @public
 */
export const carryOverCustomerInputSchema = z.object({
  /** The day the other record is of. */
  asAt: civilDateSchema,
  names: z.array(personNameSchema).max(20).default([]),
  dateOfBirth: partialDateSchema.optional(),
  pronouns: textSchema({ maximum: 40 }).optional(),
  languages: z.array(languageSchema).max(20).default([]),
  contact: contactDetailsSchema.optional(),
  facts: z.partialRecord(customerFactKeySchema, z.union([z.boolean(), z.number(), z.string()])).default({}),
})

/**
 * What another system's record says of a person we know.
 * @public
 */
export type CarryOverCustomerInput = Immutable<z.output<typeof carryOverCustomerInputSchema>>

/**
 * Takes over what another system's record says of a person, without losing what somebody recorded since.
 *
 * @remarks
 * What stands because it was carried over before gives way. What somebody wrote down stands, whatever day the other record is of, and the
 * difference is told in `conflicts`. A name that gives way stays on record as a former one; a name that conflicts is not added, because it may
 * have been taken away at the person's wish. Pronouns are asked of the person and never taken over. Ours, after `carryOver` of the kernel; domain.md §6.
 *
 * @returns The record with the events of what was taken over, and a `CUSTOMER.RECORD_DIFFERS` with its path for each conflict; or
 * `CUSTOMER.ERASED` | `CUSTOMER.DATE_IN_FUTURE` | `CUSTOMER.FACT_VALUE_NOT_ALLOWED` for each answer that the question cannot have.
 *
 * @example
 * const filed = { source: 'importedRecord', asAt: civilDate('2026-03-01') } as const
 * const told = { source: 'person', asAt: civilDate('2026-03-01') } as const
 * const before = aCustomer({ facts: { isPregnant: known(true, told), ageDisputed: known(false, filed) } })
 * const input = carryOverCustomerInputSchema.parse({ asAt: '2026-11-22', facts: { isPregnant: false, ageDisputed: true } })
 * const carried = carryOverCustomer(before, input, aContext())
 * carried.ok && carried.value.conflicts //=> [{ code: 'CUSTOMER.RECORD_DIFFERS', path: ['facts', 'isPregnant'], params: {} }]
 * carried.ok && carried.value.record.facts.ageDisputed //=> { known: true, value: true, source: 'importedRecord', asAt: '2026-11-22' }
 * @public
 */
export function carryOverCustomer(
  customer: Customer,
  input: CarryOverCustomerInput,
  context: Context,
): Result<
  CarriedOver<Customer, CustomerEvent, 'CUSTOMER.RECORD_DIFFERS'>,
  'CUSTOMER.ERASED' | 'CUSTOMER.DATE_IN_FUTURE' | 'CUSTOMER.FACT_VALUE_NOT_ALLOWED'
> {
  if (customer.stage === 'erased') return problem('CUSTOMER.ERASED')
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.asAt, today) > 0) return problem('CUSTOMER.DATE_IN_FUTURE', { today }, ['asAt'])
  const { takenOver, conflicts } = carriedFacts(customer, input)
  return map(recordFacts(customer, takenOver, context), (facts) => {
    const parts: readonly CarriedPart[] = [
      carriedNames(customer, input.names, context),
      carriedBirth(customer, input, context),
      samePronouns(customer, input) ? nothing : conflictAt('pronouns'),
      carriedLanguages(customer, input.languages, context),
      carriedContact(customer, input.contact, context),
      { events: facts.events, conflicts },
    ]
    const events = parts.flatMap((part) => part.events)
    return {
      record: events.reduce<Customer>(applyCustomerEvent, customer),
      events,
      conflicts: parts.flatMap((part) => part.conflicts),
    }
  })
}

function carriedFacts(customer: Customer, { facts, asAt }: CarryOverCustomerInput) {
  const told = Object.entries(facts).map(([name, value]) => {
    const key = customerFactKeySchema.parse(name)
    const fact = known<CustomerFactValue>(value, { source: 'importedRecord', asAt })
    return { key, fact, becomes: carryOver<CustomerFactValue>(customer.facts[key], fact) }
  })
  return {
    takenOver: Object.fromEntries(
      told.flatMap(({ key, fact, becomes }) => (becomes === 'takesPlace' ? [[key, fact]] : [])),
    ),
    conflicts: told.flatMap(({ key, becomes }) => (becomes === 'conflict' ? conflictAt('facts', key).conflicts : [])),
  }
}

function carriedBirth(
  { dateOfBirth: before }: Customer,
  { dateOfBirth, asAt }: CarryOverCustomerInput,
  context: Context,
): CarriedPart {
  if (dateOfBirth === undefined) return nothing
  const birth = known(dateOfBirth, { source: 'importedRecord', asAt })
  const becomes = carryOver(before, birth, isSameBirth)
  if (becomes === 'conflict') return conflictAt('dateOfBirth')
  return becomes === 'same' ? nothing : { events: [dateOfBirthRecorded(birth, context)], conflicts: [] }
}

function samePronouns({ pronouns: before }: Customer, { pronouns }: CarryOverCustomerInput): boolean {
  return pronouns === undefined || pronouns === before
}
