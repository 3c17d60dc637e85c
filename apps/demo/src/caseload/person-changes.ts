import {
  type Customer,
  type CustomerEvent,
  type CustomerFactValue,
  changeContact,
  contactDetailsSchema,
  type NamePartKind,
  namePartKinds,
  type PersonName,
  type RecordFactsInput,
  recordFacts,
  registerCustomer,
  registerCustomerInputSchema,
} from '@casework/customers'
import {
  andThen,
  type Change,
  type CivilDate,
  type Context,
  known,
  parseInput,
  type Result,
  unchanged,
} from '@casework/kernel'
import { given } from '../web/form-fields.ts'
import type { CaseloadRow } from './caseload-row.ts'
import { inTurn } from './in-turn.ts'

/** What a row changes about a person: everything for somebody new, and otherwise only what is not so already. */
export function personChanges(
  row: CaseloadRow,
  customerId: string,
  before: Customer | undefined,
  context: Context,
  asAt: CivilDate,
): Result<Change<Customer, CustomerEvent>> {
  const steps = [
    (customer: Customer) => recordFacts(customer, newFacts(customer, row, asAt), context),
    (customer: Customer) => contactChange(customer, row, context),
  ]
  if (before === undefined) return andThen(register(row, customerId, context, asAt), (change) => inTurn(change, steps))
  return inTurn({ record: before, events: [] }, steps)
}

function register(
  row: CaseloadRow,
  customerId: string,
  context: Context,
  asAt: CivilDate,
): Result<Change<Customer, CustomerEvent>> {
  const input = {
    customerId,
    references: [{ system: 'caseloadFile', value: row.personReference }],
    names: namesOf(row),
    ...(row.dateOfBirth === undefined
      ? {}
      : { dateOfBirth: known(row.dateOfBirth, { source: 'importedRecord', asAt }) }),
    ...given({ pronouns: row.pronouns }),
    languages: row.language === undefined ? [] : [{ tag: row.language, ability: 'first' }],
  }
  return andThen(parseInput(registerCustomerInputSchema, input), (parsed) => registerCustomer(parsed, context))
}

function namesOf({ fullName, nameParts, script, transliteration, knownAs }: CaseloadRow): unknown[] {
  const separator = fullName.includes(' ') || nameParts === undefined || nameParts.length < 2 ? ' ' : ''
  const name = { use: 'main', separator, parts: partsOf(fullName, nameParts), ...given({ script, transliteration }) }
  const called = knownAs === undefined ? [] : [{ use: 'knownAs', separator: ' ', parts: partsOf(knownAs, undefined) }]
  return [name, ...called]
}

/** The parts of a name as the file marks them; where it does not, the whole name is one part, so that nothing is guessed. */
function partsOf(written: string, kinds: readonly string[] | undefined): PersonName['parts'] {
  const words = written.split(/\s+/)
  const known = (kinds ?? []).filter((kind): kind is NamePartKind =>
    (namePartKinds as readonly string[]).includes(kind),
  )
  if (known.length === words.length) return words.map((text, index) => ({ text, kind: known[index] ?? 'other' }))
  return [{ text: written, kind: 'other' }]
}

function newFacts(customer: Customer, { personFacts }: CaseloadRow, asAt: CivilDate): RecordFactsInput {
  const before: Readonly<Record<string, { readonly known: boolean; readonly value?: unknown } | undefined>> =
    customer.facts
  const changed = Object.entries(personFacts).filter(([key, value]) => before[key]?.value !== value)
  const entries = changed.map(([key, value]) => [
    key,
    known<CustomerFactValue>(value, { source: 'importedRecord', asAt }),
  ])
  return Object.fromEntries(entries)
}

function contactChange(
  customer: Customer,
  { email, telephone }: CaseloadRow,
  context: Context,
): Result<Change<Customer, CustomerEvent>> {
  const wanted = given({ email, telephone })
  const before: Readonly<Record<string, unknown>> = customer.contact ?? {}
  if (Object.entries(wanted).every(([key, value]) => before[key] === value)) return unchanged(customer)
  return andThen(parseInput(contactDetailsSchema, { ...before, ...wanted }), (contact) =>
    changeContact(customer, contact, context),
  )
}
