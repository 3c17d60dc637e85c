import { applyCustomerEvent, customerFactKeys, customerFacts, recordFacts } from '@casework/customers'
import { aCustomer } from '@casework/customers/testing'
import { civilDate, type Known, known, notKnown } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const asAt = civilDate('2026-11-22')
const told = { source: 'person', asAt } as const
const since = civilDate('2026-03-01')
const indicator = (kind: string, evidenceLevel?: number) =>
  ({
    vulnerabilityId: 'one',
    kind,
    since,
    source: 'officer',
    ...(evidenceLevel === undefined ? {} : { evidenceLevel }),
  }) as never
const born = (value: unknown): Known<never> => ({ known: true, value, ...told }) as never

test('a question nobody asked is not known, never false', () => {
  const facts = customerFacts(aCustomer(), asAt)
  for (const key of customerFactKeys) expect(facts[key]).toEqual({ known: false, reason: 'notAsked' })
})

test.each([
  [
    { precision: 'day', value: '2008-11-22', estimated: false },
    { known: true, value: false },
  ],
  [
    { precision: 'day', value: '2008-11-23', estimated: false },
    { known: true, value: true },
  ],
  [
    { precision: 'year', value: '2008', estimated: false },
    { known: false, reason: 'notRecorded' },
  ],
])('born %o, being under 18 is %o', (value, expected) => {
  expect(customerFacts(aCustomer({ dateOfBirth: born(value) }), asAt)['isUnder18']).toMatchObject(expected)
})

test('being under 18 is not known where the birth date is not, or while age is disputed', () => {
  expect(customerFacts(aCustomer({ dateOfBirth: notKnown('notAnswered') }), asAt)['isUnder18']).toEqual(
    notKnown('notAnswered'),
  )
  expect(customerFacts(aCustomer({ dateOfBirth: notKnown('erased') }), asAt)['isUnder18']).toEqual(notKnown('erased'))
  const disputed = aCustomer({ facts: { ageDisputed: known(true, told) } })
  expect(customerFacts(disputed, asAt)['isUnder18']).toEqual(notKnown('conflicting'))
  const settled = aCustomer({ facts: { ageDisputed: known(false, told) } })
  expect(customerFacts(settled, asAt)['isUnder18']).toMatchObject({ value: false })
})

test('an open indicator makes its fact true, from the day and source of the indicator', () => {
  const facts = customerFacts(aCustomer({ vulnerabilities: [indicator('pregnancy')] }), asAt)
  expect(facts['isPregnant']).toEqual({ known: true, value: true, source: 'officer', asAt: since })
})

test('an answer that says otherwise than an open indicator is a conflict, not a no', () => {
  const customer = aCustomer({ facts: { isPregnant: known(false, told) }, vulnerabilities: [indicator('pregnancy')] })
  expect(customerFacts(customer, asAt)['isPregnant']).toEqual(notKnown('conflicting'))
})

test('an indicator that ended, that maps to no fact or that was erased changes nothing', () => {
  const ended = { ...(indicator('pregnancy') as object), ended: { on: asAt, how: 'noLongerApplies' } } as never
  const erased = indicator({ erased: true, on: '2026-11-01', basis: 'example' } as never)
  const customer = aCustomer({ vulnerabilities: [ended, indicator('age70OrOver'), erased] })
  expect(customerFacts(customer, asAt)).toEqual(customerFacts(aCustomer(), asAt))
})

test('the highest level of evidence stands, and an answer on record never lowers it', () => {
  const level = (facts: object, ...levels: number[]) =>
    customerFacts(aCustomer({ facts, vulnerabilities: levels.map((each) => indicator('other', each)) }), asAt)[
      'adultAtRiskLevel'
    ]
  expect(level({}, 1, 3, 2)).toMatchObject({ value: 3, source: 'officer' })
  expect(level({ adultAtRiskLevel: known(1, told) }, 2)).toMatchObject({ value: 2 })
  expect(level({ adultAtRiskLevel: known(3, told) }, 2)).toMatchObject({ value: 3, source: 'person' })
})

test('a need for an interpreter says so, unless the answer on record says otherwise', () => {
  const need = { needId: 'need-1', kind: 'interpreter', since } as never
  expect(customerFacts(aCustomer({ needs: [need] }), asAt)['interpreterNeeded']).toMatchObject({
    value: true,
    asAt: since,
  })
  const denied = aCustomer({ needs: [need], facts: { interpreterNeeded: known(false, told) } })
  expect(customerFacts(denied, asAt)['interpreterNeeded']).toEqual(notKnown('conflicting'))
})

test('a birth date keeps the reference of its source', () => {
  const dateOfBirth = {
    ...born({ precision: 'day', value: '1990-05-17', estimated: false }),
    reference: 'passport-1',
  } as never
  expect(customerFacts(aCustomer({ dateOfBirth }), asAt)['isUnder18']).toMatchObject({
    value: false,
    reference: 'passport-1',
  })
})

test('an answer that was erased is not known any more, and says why', () => {
  const change = recordFacts(aCustomer(), { isPregnant: known(true, told) }, aContext())
  const [event] = change.ok ? change.value.events : []
  const gone = { ...event, personal: { isPregnant: { erased: true, on: asAt, basis: 'example' } } } as never
  expect(applyCustomerEvent(aCustomer(), gone).facts.isPregnant).toEqual(notKnown('erased'))
})
