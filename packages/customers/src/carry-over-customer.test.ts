import {
  applyCustomerEvent,
  type CarryOverCustomerInput,
  type Customer,
  carryOverCustomer,
  carryOverCustomerInputSchema,
  changeContact,
  changeLanguages,
  changeLanguagesInputSchema,
  changeNames,
  customerSchema,
  formatPersonName,
  recordDateOfBirth,
  registerCustomer,
  registerCustomerInputSchema,
} from '@casework/customers'
import { aCustomer, aName } from '@casework/customers/testing'
import { type Change, civilDate, isErased, known, notKnown, type Result } from '@casework/kernel'
import { aContext, lawfully } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const [early, today] = [civilDate('2026-03-01'), civilDate('2026-11-22')]
const erased = { erased: true, on: today, basis: 'example' } as const
const born = (value: string) => ({ precision: 'year', value, estimated: false }) as const

/** A person as a file had them. */
function filed(wanted: Readonly<Record<string, unknown>> = {}): Customer {
  const input = registerCustomerInputSchema.parse({
    customerId: 'person-1',
    names: [aName('Amina Yusuf'), { ...aName('Mina'), use: 'knownAs' }],
    dateOfBirth: known(born('1990'), { source: 'importedRecord', asAt: early }),
    languages: [{ tag: 'so', ability: 'first' }],
    contact: { email: 'amina@example.org', note: 'Not before noon' },
    source: 'importedRecord',
    ...wanted,
  })
  return after(registerCustomer(input, aContext()))
}

function after<Event>(result: Result<Change<Customer, Event>>): Customer {
  if (!result.ok) throw new Error(result.error[0]?.code)
  expect(customerSchema.safeParse(result.value.record).success).toBe(true)
  return result.value.record
}

function carried(before: Customer, given: Readonly<Record<string, unknown>>) {
  const input: CarryOverCustomerInput = carryOverCustomerInputSchema.parse({ asAt: today, ...given })
  const result = lawfully(applyCustomerEvent, before, (customer) =>
    carryOverCustomer(customer as Customer, input, aContext()),
  )
  if (!result.ok) throw new Error(result.error[0]?.code)
  const { record, events, conflicts } = result.value as Extract<
    ReturnType<typeof carryOverCustomer>,
    { ok: true }
  >['value']
  return { record, types: events.map(({ type }) => type), conflicts: conflicts.map(({ path }) => path?.join('.')) }
}

const namesOf = ({ names }: Customer) =>
  isErased(names) ? [] : names.map((name) => `${name.use} ${formatPersonName(name)}`)

test('what the record already says changes nothing, whoever said it', () => {
  const same = {
    names: [aName('Amina Yusuf')],
    dateOfBirth: born('1990'),
    languages: [{ tag: 'so', ability: 'first' }],
    contact: { email: 'amina@example.org' },
  }
  expect(carried(filed(), same)).toEqual({ record: filed(), types: [], conflicts: [] })
  expect(carried(filed({ source: 'person' }), same)).toMatchObject({ types: [], conflicts: [] })
  expect(carried(filed(), {})).toEqual({ record: filed(), types: [], conflicts: [] })
})

test('a record that a store gives back with its members in another order says the same', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, each]) => [key, turned(each)])
    return Object.fromEntries(entries.reverse())
  }
  const before = turned(filed()) as Customer
  const same = {
    names: [aName('Amina Yusuf')],
    languages: [{ tag: 'so', ability: 'first' }],
    contact: { note: 'Not before noon', email: 'amina@example.org' },
  }
  expect(carried(before, same)).toMatchObject({ types: [], conflicts: [] })
})

test('what came from a file gives way to a later file', () => {
  const { record, types, conflicts } = carried(filed(), {
    dateOfBirth: born('1991'),
    languages: [{ tag: 'ar', ability: 'first' }],
    contact: { telephone: '07700 900123' },
    facts: { isPregnant: true },
  })
  expect(conflicts).toEqual([])
  expect(types).toEqual([
    'CustomerDateOfBirthRecorded',
    'CustomerLanguagesChanged',
    'CustomerContactChanged',
    'CustomerFactsRecorded',
  ])
  expect(record).toMatchObject({
    dateOfBirth: { value: born('1991'), source: 'importedRecord', asAt: today },
    languages: [{ tag: 'ar', ability: 'first' }],
    contact: { email: 'amina@example.org', telephone: '07700 900123', note: 'Not before noon' },
    facts: { isPregnant: { value: true, source: 'importedRecord' } },
    sources: { names: 'importedRecord', contact: 'importedRecord', languages: 'importedRecord' },
  })
})

test('a name that gives way to a later file is not lost: it stays as a former name', () => {
  const names = [aName('Amina Warsame'), { ...aName('Ami'), use: 'knownAs' }]
  const { record, conflicts } = carried(filed(), { names })
  expect(conflicts).toEqual([])
  expect(namesOf(record)).toEqual(['main Amina Warsame', 'knownAs Ami', 'previous Amina Yusuf', 'alias Mina'])
  const back = carried(record, { names: [aName('Amina Yusuf')] })
  expect(namesOf(back.record)).toEqual(['main Amina Yusuf', 'knownAs Ami', 'alias Mina', 'previous Amina Warsame'])
})

test('a name written the same with more about it takes its place, and is no former name', () => {
  const told = { ...aName('Amina Yusuf'), transliteration: 'Aamina Yuusuf' }
  expect(carried(filed(), { names: [told] }).record.names).toEqual([told, { ...aName('Mina'), use: 'knownAs' }])
})

test('a name of a kind the record has none of is added, and another name on some record only once', () => {
  const alias = { ...aName('A Yusuf'), use: 'alias' }
  const { record } = carried(filed({ names: [aName('Amina Yusuf')] }), {
    names: [{ ...aName('Mina'), use: 'knownAs' }, alias, alias],
  })
  expect(namesOf(record)).toEqual(['main Amina Yusuf', 'knownAs Mina', 'alias A Yusuf'])
})

test('what somebody wrote down stands, and each difference is told by its path and not its value', () => {
  const changes = [
    (customer: Customer) =>
      after(changeNames(customer, { names: [aName('Amina Warsame')], reason: 'toldUs' }, aContext())),
    (customer: Customer) =>
      after(recordDateOfBirth(customer, known(born('1989'), { source: 'document', asAt: early }), aContext())),
    (customer: Customer) => after(changeLanguages(customer, spoken, aContext())),
    (customer: Customer) => after(changeContact(customer, { telephone: '07700 900456' }, aContext())),
  ]
  const before = changes.reduce((customer, change) => change(customer), filed())
  expect(before.sources).toEqual({ names: 'person', contact: 'officer', languages: 'person' })
  const after2 = carried(before, {
    names: [aName('Amina Yusuf'), { ...aName('Mina'), use: 'knownAs' }],
    dateOfBirth: born('1990'),
    pronouns: 'they',
    languages: [{ tag: 'ar', ability: 'first' }],
    contact: { email: 'amina@example.org', telephone: '07700 900456' },
  })
  expect(after2.record).toEqual(before)
  expect(after2.types).toEqual([])
  expect(after2.conflicts).toEqual(['names.0', 'names.1', 'dateOfBirth', 'pronouns', 'languages', 'contact.email'])
})

const spoken = changeLanguagesInputSchema.parse({
  languages: [{ tag: 'so', dialect: 'Af Maay', ability: 'first' }],
  source: 'person',
})

test('a language that somebody wrote down with its dialect is not in conflict with the same language in a file', () => {
  const before = after(changeLanguages(filed(), spoken, aContext()))
  expect(carried(before, { languages: [{ tag: 'so', ability: 'first' }] })).toEqual({
    record: before,
    types: [],
    conflicts: [],
  })
})

test('an answer that somebody heard since stands against a file, also against a file of a later day', () => {
  const told = (value: boolean) => known(value, { source: 'officer', asAt: early })
  const before = {
    ...filed(),
    facts: { suicideOrSelfHarmConcern: told(true), isPregnant: told(false), ageDisputed: notKnown('notAnswered') },
  }
  const { record, conflicts } = carried(before, {
    facts: { suicideOrSelfHarmConcern: false, isPregnant: false, ageDisputed: true },
  })
  expect(conflicts).toEqual(['facts.suicideOrSelfHarmConcern'])
  expect(record.facts).toMatchObject({
    suicideOrSelfHarmConcern: told(true),
    isPregnant: told(false),
    ageDisputed: { value: true, source: 'importedRecord' },
  })
})

test('nothing that nobody knew is in conflict: it is filled in, also where somebody registered the person', () => {
  const bare = after(
    registerCustomer(registerCustomerInputSchema.parse({ customerId: 'p', names: [aName('Amina')] }), aContext()),
  )
  const { record, conflicts } = carried(bare, {
    dateOfBirth: born('1990'),
    languages: [{ tag: 'so', ability: 'first' }],
    contact: { email: 'amina@example.org' },
  })
  expect(conflicts).toEqual([])
  expect(record.sources).toEqual({ names: 'officer', contact: 'importedRecord', languages: 'importedRecord' })
})

test('what was erased is not brought back', () => {
  const before = {
    ...filed(),
    names: erased,
    contact: erased,
    languages: erased,
    dateOfBirth: notKnown('erased'),
  } as Customer
  const given = {
    names: [aName('Amina')],
    dateOfBirth: born('1990'),
    languages: [{ tag: 'so', ability: 'first' }],
    contact: { email: 'amina@example.org' },
  }
  expect(carried(before, given)).toEqual({
    record: before,
    types: [],
    conflicts: ['names', 'dateOfBirth', 'languages', 'contact'],
  })
  const gone: Customer = { ...aCustomer(), stage: 'erased', erasure: { on: today, basis: 'example' } }
  const input = carryOverCustomerInputSchema.parse({ asAt: today, ...given })
  expect(carryOverCustomer(gone, input, aContext())).toHaveProblem('CUSTOMER.ERASED')
})

test('a record of a day to come is refused, and so is an answer that the question cannot have', () => {
  const given = (values: object) => carryOverCustomerInputSchema.parse({ asAt: today, ...values })
  expect(carryOverCustomer(filed(), given({ asAt: '2026-11-23' }), aContext())).toHaveProblem('CUSTOMER.DATE_IN_FUTURE')
  expect(carryOverCustomer(filed(), given({ facts: { nationality: 'UNK' } }), aContext())).toHaveProblem(
    'CUSTOMER.FACT_VALUE_NOT_ALLOWED',
  )
})
