import { DomainError, type Erasable, isErased, type Known, known, notKnown, replay } from '@casework/kernel'
import type { Customer } from './customer.ts'
import type { CustomerEvent } from './customer-events.ts'

type Happened<Type extends CustomerEvent['type']> = Extract<CustomerEvent, { type: Type }>

/**
 * Folds one event over the record of a person.
 *
 * @throws DomainError `CUSTOMER.HISTORY_CORRUPT` where the first event is not a registration, or a registration is not the first.
 *
 * @example
 * replayCustomer([]) //=> undefined
 * @public
 */
export function applyCustomerEvent(customer: Customer | undefined, event: CustomerEvent): Customer {
  if (event.type === 'CustomerRegistered') {
    if (customer !== undefined) throw new DomainError('CUSTOMER.HISTORY_CORRUPT', { event: event.type })
    return registered(event)
  }
  if (customer === undefined) throw new DomainError('CUSTOMER.HISTORY_CORRUPT', { event: event.type })
  switch (event.type) {
    case 'CustomerNamesChanged':
    case 'CustomerContactChanged':
    case 'CustomerLanguagesChanged':
      return { ...customer, ...changedPart(customer, event) }
    case 'CustomerDateOfBirthRecorded':
      return { ...customer, dateOfBirth: factWithValue(event.data.dateOfBirth, event.personal.dateOfBirth) }
    case 'CustomerFactsRecorded':
      return { ...customer, facts: { ...customer.facts, ...recordedFacts(event) } as Customer['facts'] }
    case 'NeedRecorded':
      return { ...customer, needs: [...customer.needs, { ...event.data, ...event.personal }] }
    case 'NeedEnded':
      return { ...customer, needs: ended(customer.needs, (need) => need.needId === event.data.needId, event.data) }
    case 'VulnerabilityRecorded':
      return { ...customer, vulnerabilities: [...customer.vulnerabilities, { ...event.data, ...event.personal }] }
    case 'VulnerabilityEnded':
      return {
        ...customer,
        vulnerabilities: ended(
          customer.vulnerabilities,
          (one) => one.vulnerabilityId === event.data.vulnerabilityId,
          event.data,
        ),
      }
    case 'CustomerErasureDecided':
      return erasedCustomer(customer, event.data)
  }
}

/**
 * Folds the whole history of a person into their record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `CUSTOMER.HISTORY_CORRUPT` as {@link applyCustomerEvent} does.
 *
 * @example
 * replayCustomer([]) //=> undefined
 * @public
 */
export function replayCustomer(events: Iterable<CustomerEvent>): Customer | undefined {
  return replay(applyCustomerEvent, events)
}

function registered({ data, personal, metadata }: Happened<'CustomerRegistered'>): Customer {
  const { names, references, languages, pronouns, contact } = personal
  return {
    schemaVersion: 1,
    stage: 'registered',
    id: data.customerId,
    registeredAt: metadata.at,
    references,
    names,
    ...(pronouns === undefined ? {} : { pronouns }),
    dateOfBirth: factWithValue(data.dateOfBirth, personal.dateOfBirth),
    ...(contact === undefined ? {} : { contact }),
    languages,
    sources: { names: data.source, contact: data.source, languages: data.source },
    facts: {},
    needs: [],
    vulnerabilities: [],
  }
}

const sourceOfNames = {
  toldUs: 'person',
  document: 'document',
  corrected: 'officer',
  carriedOver: 'importedRecord',
} as const

/** What of the person changed, and who it now comes from. */
function changedPart(
  { sources }: Customer,
  event: Happened<'CustomerNamesChanged' | 'CustomerContactChanged' | 'CustomerLanguagesChanged'>,
): Partial<Pick<Customer, 'names' | 'contact' | 'languages' | 'sources'>> {
  if (event.type === 'CustomerNamesChanged')
    return { names: event.personal.names, sources: { ...sources, names: sourceOfNames[event.data.reason] } }
  const { source } = event.data
  if (event.type === 'CustomerContactChanged')
    return { contact: event.personal.contact, sources: { ...sources, contact: source } }
  return { languages: event.personal.languages, sources: { ...sources, languages: source } }
}

function recordedFacts({ data, personal }: Happened<'CustomerFactsRecorded'>): Record<string, Known<unknown>> {
  const values: Readonly<Record<string, unknown>> = personal
  return Object.fromEntries(
    Object.entries(data.facts).map(([key, knowledge]) => [key, factWithValue(knowledge, values[key])]),
  )
}

/** From the decision on, the record shows nothing of the person, whether or not the store has deleted it yet. */
function erasedCustomer(customer: Customer, { on, basis }: Happened<'CustomerErasureDecided'>['data']): Customer {
  const erased = { erased: true, on, basis } as const
  const { pronouns, contact, facts, needs, vulnerabilities } = customer
  return {
    ...customer,
    stage: 'erased',
    erasure: { on, basis },
    names: erased,
    references: erased,
    languages: erased,
    ...(pronouns === undefined ? {} : { pronouns: erased }),
    ...(contact === undefined ? {} : { contact: erased }),
    dateOfBirth: customer.dateOfBirth.known ? notKnown('erased') : customer.dateOfBirth,
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, fact?.known ? notKnown('erased') : fact]),
    ),
    needs: needs.map((need) => (need.detail === undefined ? need : { ...need, detail: erased })),
    vulnerabilities: vulnerabilities.map((one) => ({
      ...one,
      kind: erased,
      ...(one.detail === undefined ? {} : { detail: erased }),
    })),
  }
}

type Knowledge = Happened<'CustomerRegistered'>['data']['dateOfBirth']

function withValue<Value>(knowledge: Knowledge, value: Value | undefined): Known<Value> {
  if (!knowledge.known) return knowledge
  if (value === undefined)
    throw new DomainError('CUSTOMER.HISTORY_CORRUPT', { event: 'a known fact without its value' })
  const { source, asAt, reference } = knowledge
  return known(value, reference === undefined ? { source, asAt } : { source, asAt, reference })
}

/** An answer that was erased is not known any more, and says why. */
function factWithValue<Value>(knowledge: Knowledge, value: Erasable<Value> | undefined): Known<Value> {
  return isErased(value) ? notKnown('erased') : withValue(knowledge, value)
}

function ended<Item extends { readonly ended?: unknown }, End extends { readonly on: unknown; readonly how: unknown }>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  { on, how }: End,
): Item[] {
  return items.map((item) => (isMeant(item) ? { ...item, ended: { on, how } } : item))
}
