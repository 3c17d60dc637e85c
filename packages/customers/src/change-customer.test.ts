import {
  applyCustomerEvent,
  type Customer,
  changeContact,
  changeLanguages,
  changeNames,
  customerSchema,
  decideErasure,
  endNeed,
  endVulnerability,
  mainName,
  openNeeds,
  openVulnerabilities,
  preferredName,
  recordDateOfBirth,
  recordFacts,
  recordNeed,
  recordNeedInputSchema,
  recordVulnerability,
  recordVulnerabilityInputSchema,
} from '@casework/customers'
import { aCustomer, aName } from '@casework/customers/testing'
import { type Change, civilDate, known, notKnown, type Result } from '@casework/kernel'
import { aContext, anActor, lawfully } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const need = recordNeedInputSchema.parse({ needId: 'need-1', kind: 'interpreter', since: '2026-03-01' })
const indicator = recordVulnerabilityInputSchema.parse({
  vulnerabilityId: 'one',
  kind: 'torture',
  since: '2026-03-01',
  source: 'person',
})
const erased = (): Customer => ({
  ...aCustomer(),
  stage: 'erased',
  erasure: { on: civilDate('2026-11-01'), basis: 'example' },
})
const told = { source: 'person', asAt: civilDate('2026-11-22') } as const

function after<Event>(result: Result<Change<Customer, Event>>): Customer {
  if (!result.ok) throw new Error(result.error[0]?.code)
  return result.value.record
}

const verbs: Record<string, (customer: Customer) => Result<Change<Customer, never>>> = {
  changeNames: (customer) =>
    changeNames(customer, { names: [aName('Amina Warsame')], reason: 'toldUs' }, aContext()) as never,
  changeContact: (customer) => changeContact(customer, { email: 'someone@example.org' }, aContext()) as never,
  changeLanguages: (customer) =>
    changeLanguages(customer, { languages: [{ tag: 'so', ability: 'first' }], source: 'person' }, aContext()) as never,
  recordDateOfBirth: (customer) => recordDateOfBirth(customer, notKnown('conflicting'), aContext()) as never,
  recordFacts: (customer) => recordFacts(customer, { isPregnant: known(true, told) }, aContext()) as never,
  recordNeed: (customer) => recordNeed(customer, { ...need, detail: 'Somali, Af Maay' }, aContext()) as never,
  recordVulnerability: (customer) =>
    recordVulnerability(customer, { ...indicator, detail: 'told in the interview' }, aContext()) as never,
  decideErasure: (customer) => decideErasure(customer, { basis: 'UK GDPR Article 17' }, aContext()) as never,
}

test.each(Object.keys(verbs))('%s changes the record by its event, and leaves what it was given untouched', (name) => {
  const result = lawfully(
    applyCustomerEvent,
    aCustomer() as Customer,
    (customer) => verbs[name]?.(customer as Customer) as never,
  )
  expect(result).toMatchObject({ ok: true, value: { events: [{ version: 1 }] } })
})

test.each(Object.keys(verbs))('%s is refused once the data were erased', (name) => {
  expect(verbs[name]?.(erased())).toHaveProblem('CUSTOMER.ERASED')
})

test('ending is refused once the data were erased', () => {
  expect(endNeed(erased(), { needId: need.needId, on: need.since, how: 'met' }, aContext())).toHaveProblem(
    'CUSTOMER.ERASED',
  )
  const end = { vulnerabilityId: indicator.vulnerabilityId, on: need.since, how: 'noLongerApplies' } as const
  expect(endVulnerability(erased(), end, aContext())).toHaveProblem('CUSTOMER.ERASED')
})

test('a person is called by the name they ask for', () => {
  const names = [
    { ...aName('李 小龍'), separator: '', transliteration: 'Li Xiaolong' } as const,
    { ...aName('Bruce'), use: 'knownAs' } as const,
  ]
  const customer = after(changeNames(aCustomer(), { names, reason: 'toldUs' }, aContext()))
  expect(preferredName(customer)).toEqual({ written: 'Bruce' })
  expect(mainName(customer)).toEqual({ written: '李小龍', transliteration: 'Li Xiaolong' })
  expect(changeNames(customer, { names: [], reason: 'corrected' }, aContext())).toHaveProblem(
    'CUSTOMER.MAIN_NAME_REQUIRED',
  )
})

test('a name that was erased is not shown', () => {
  const names = { erased: true, on: civilDate('2026-11-01'), basis: 'example' } as const
  expect([mainName({ ...aCustomer(), names }), preferredName({ ...aCustomer(), names })]).toEqual([
    undefined,
    undefined,
  ])
})

test('an answer the question cannot have is refused; no answer changes nothing', () => {
  expect(
    recordFacts(aCustomer(), { adultAtRiskLevel: known(4, told), nationality: known('Utopia', told) }, aContext()),
  ).toMatchObject({
    error: [{ params: { fact: 'adultAtRiskLevel' } }, { params: { fact: 'nationality' } }],
  })
  expect(recordFacts(aCustomer(), {}, aContext())).toMatchObject({ value: { events: [] } })
})

test('an answer of a day to come is refused: nobody knows it yet', () => {
  const tomorrow = { source: 'person', asAt: civilDate('2026-11-23') } as const
  const result = recordFacts(aCustomer(), { suicideOrSelfHarmConcern: known(false, tomorrow) }, aContext())
  expect(result).toMatchObject({
    error: [{ code: 'CUSTOMER.DATE_IN_FUTURE', path: ['suicideOrSelfHarmConcern', 'asAt'] }],
  })
})

test('a date of birth told on a day to come is refused', () => {
  const birth = { precision: 'year', value: '1990', estimated: true } as const
  const tomorrow = { source: 'person', asAt: civilDate('2026-11-23') } as const
  expect(recordDateOfBirth(aCustomer(), known(birth, tomorrow), aContext())).toHaveProblem('CUSTOMER.DATE_IN_FUTURE')
})

test('from the decision on, the record shows nothing of the person', () => {
  const whole = aCustomer({
    pronouns: 'they',
    contact: { email: 'someone@example.org' },
    facts: { isPregnant: known(true, told), ageDisputed: notKnown('notAsked') },
    needs: [
      { ...need, detail: 'Somali, Af Maay' },
      { ...need, needId: 'need-2' as never },
    ],
    vulnerabilities: [
      { ...indicator, detail: 'told in the interview' },
      { ...indicator, vulnerabilityId: 'two' as never },
    ],
  })
  const record = after(decideErasure(whole, { basis: 'UK GDPR Article 17' }, aContext()))
  expect(customerSchema.safeParse(record).success).toBe(true)
  expect(JSON.stringify(record)).not.toMatch(/Amina|1990|someone@|they|torture|Af Maay|interview/)
  expect(record).toMatchObject({
    names: { erased: true },
    dateOfBirth: { known: false, reason: 'erased' },
    facts: { isPregnant: { reason: 'erased' }, ageDisputed: { reason: 'notAsked' } },
  })
  const unborn = after(decideErasure(aCustomer({ dateOfBirth: notKnown('notAsked') }), { basis: 'x' }, aContext()))
  expect(unborn.dateOfBirth).toEqual(notKnown('notAsked'))
})

test('an answer takes the place of the one before it, and stands apart where it can be erased', () => {
  const first = after(recordFacts(aCustomer(), { isPregnant: notKnown('notAnswered') }, aContext()))
  const second = recordFacts(first, { isPregnant: known(true, told) }, aContext())
  expect(after(second).facts.isPregnant).toEqual(known(true, told))
  expect(second).toMatchObject({
    value: { events: [{ data: { facts: { isPregnant: { known: true } } }, personal: { isPregnant: true } }] },
  })
})

test('a need is recorded once and ends once', () => {
  const customer = after(recordNeed(aCustomer(), need, aContext()))
  expect(openNeeds(customer)).toEqual([need])
  expect(recordNeed(customer, need, aContext())).toHaveProblem('CUSTOMER.NEED_ALREADY_RECORDED')
  expect(endNeed(customer, { needId: need.needId, on: civilDate('2026-02-28'), how: 'met' }, aContext())).toHaveProblem(
    'CUSTOMER.ENDS_BEFORE_IT_BEGINS',
  )
  const met = after(endNeed(customer, { needId: need.needId, on: civilDate('2026-04-01'), how: 'met' }, aContext()))
  expect(met.needs).toEqual([{ ...need, ended: { on: '2026-04-01', how: 'met' } }])
  expect(endNeed(met, { needId: need.needId, on: civilDate('2026-04-01'), how: 'met' }, aContext())).toHaveProblem(
    'CUSTOMER.NEED_NOT_FOUND',
  )
})

test('ending one need leaves the others', () => {
  const other = { ...need, needId: 'need-2' as typeof need.needId }
  const customer = aCustomer({ needs: [need, other] })
  expect(openNeeds(after(endNeed(customer, { needId: need.needId, on: need.since, how: 'met' }, aContext())))).toEqual([
    other,
  ])
})

test('an indicator of vulnerability is recorded once and ends once', () => {
  const { vulnerabilityId } = indicator
  const customer = after(recordVulnerability(aCustomer(), indicator, aContext()))
  expect(openVulnerabilities(customer)).toEqual([indicator])
  expect(recordVulnerability(customer, indicator, aContext())).toHaveProblem('CUSTOMER.VULNERABILITY_ALREADY_RECORDED')
  const early = { vulnerabilityId, on: civilDate('2026-02-28'), how: 'noLongerApplies' } as const
  expect(endVulnerability(customer, early, aContext())).toHaveProblem('CUSTOMER.ENDS_BEFORE_IT_BEGINS')
  const ended = after(endVulnerability(customer, { ...early, on: civilDate('2026-04-01') }, aContext()))
  expect(openVulnerabilities(ended)).toEqual([])
  expect(endVulnerability(ended, early, aContext())).toHaveProblem('CUSTOMER.VULNERABILITY_NOT_FOUND')
})

test('only a person decides on erasure, and says on what basis', () => {
  expect(decideErasure(aCustomer(), { basis: 'x' }, aContext({ actor: anActor({ kind: 'system' }) }))).toHaveProblem(
    'CUSTOMER.PERSON_MUST_DECIDE',
  )
  expect(decideErasure(aCustomer(), { basis: ' ' }, aContext())).toHaveProblem('CUSTOMER.BASIS_REQUIRED')
  expect(after(decideErasure(aCustomer(), { basis: 'UK GDPR Article 17' }, aContext()))).toMatchObject({
    stage: 'erased',
    erasure: { on: '2026-11-22', basis: 'UK GDPR Article 17' },
  })
})
