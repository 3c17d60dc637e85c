import {
  type Customer,
  type CustomerEvent,
  carryOverCustomer,
  carryOverCustomerInputSchema,
  type NamePartKind,
  namePartKinds,
  type PersonName,
  registerCustomer,
  registerCustomerInputSchema,
} from '@casework/customers'
import {
  andThen,
  type CarriedOver,
  type Change,
  type CivilDate,
  type Context,
  known,
  map,
  parseInput,
  type Result,
} from '@casework/kernel'
import { given } from '../web/form-fields.ts'
import type { CaseloadRow } from './caseload-row.ts'
import { inTurn } from './in-turn.ts'
import { inOurFields } from './our-fields.ts'

/** What a row changes about a person: everything for somebody new, and otherwise what may be taken over; with what differs from the record. */
export function personChanges(
  row: CaseloadRow,
  customerId: string,
  before: Customer | undefined,
  context: Context,
  asAt: CivilDate,
): Result<CarriedOver<Customer, CustomerEvent>> {
  const steps = [(customer: Customer) => takeOver(customer, row, context, asAt)]
  if (before === undefined) return andThen(register(row, customerId, context, asAt), (change) => inTurn(change, steps))
  return inTurn({ record: before, events: [] }, steps)
}

function takeOver(
  customer: Customer,
  row: CaseloadRow,
  context: Context,
  asAt: CivilDate,
): Result<CarriedOver<Customer, CustomerEvent>> {
  const { dateOfBirth, pronouns, personFacts } = row
  const input = { asAt, ...whoTheyAre(row), ...given({ dateOfBirth, pronouns }), facts: personFacts }
  return andThen(parseInput(carryOverCustomerInputSchema, input), (parsed) =>
    map(carryOverCustomer(customer, parsed, context), (taken) => ({
      ...taken,
      conflicts: inOurFields(taken.conflicts, personFields),
    })),
  )
}

/** The fields of a row by the paths of the customers package. */
const personFields = {
  'names.0': 'fullName',
  'names.1': 'knownAs',
  languages: 'language',
  contact: '',
  facts: 'personFacts',
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
    ...whoTheyAre(row),
    ...(row.dateOfBirth === undefined
      ? {}
      : { dateOfBirth: known(row.dateOfBirth, { source: 'importedRecord', asAt }) }),
    ...given({ pronouns: row.pronouns }),
    source: 'importedRecord',
  }
  return andThen(parseInput(registerCustomerInputSchema, input), (parsed) => registerCustomer(parsed, context))
}

function whoTheyAre(row: CaseloadRow) {
  const contact = given({ email: row.email, telephone: row.telephone })
  return {
    names: namesOf(row),
    languages: row.language === undefined ? [] : [{ tag: row.language, ability: 'first' }],
    ...(Object.keys(contact).length === 0 ? {} : { contact }),
  }
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
