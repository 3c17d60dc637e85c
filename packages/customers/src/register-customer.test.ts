import {
  applyCustomerEvent,
  customerSchema,
  mainName,
  registerCustomer,
  registerCustomerInputSchema,
  replayCustomer,
} from '@casework/customers'
import { aName } from '@casework/customers/testing'
import { aContext, replaysTo } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const birth = {
  known: true,
  value: { precision: 'year', value: '1990', estimated: true },
  source: 'person',
  asAt: '2026-11-22',
  reference: 'interview-1',
} as const

const whole = registerCustomerInputSchema.parse({
  customerId: 'person-1',
  references: [{ system: 'exampleSystem', value: 'EXAMPLE-1' }],
  names: [aName('Suharto')],
  dateOfBirth: birth,
  pronouns: 'they',
  contact: { preferredMethod: 'letter' },
  languages: [{ tag: 'id', ability: 'first' }],
})

test('a person with one name is registered under it, as they write it', () => {
  const change = registerCustomer(
    registerCustomerInputSchema.parse({ customerId: 'person-1', names: [aName('Suharto')] }),
    aContext(),
  )
  expect(change).toMatchObject({
    value: { record: { stage: 'registered', dateOfBirth: { known: false, reason: 'notAsked' } } },
  })
  expect(change.ok && mainName(change.value.record)).toEqual({ written: 'Suharto' })
})

test('what was told is kept, and who the person is stands apart where it can be erased', () => {
  const change = registerCustomer(whole, aContext())
  if (!change.ok) throw new Error('refused')
  const [event] = change.value.events
  expect(event).toMatchObject({
    data: { dateOfBirth: { known: true, source: 'person' } },
    personal: { pronouns: 'they' },
  })
  expect(JSON.stringify(event?.data)).not.toMatch(/Suharto|1990/)
  expect(change.value.record.dateOfBirth).toEqual(birth)
  expect(customerSchema.safeParse(change.value.record).success).toBe(true)
  expect(replaysTo(applyCustomerEvent, change.value.events, change.value.record)).toBe(true)
})

test('one of the names is the one the person goes by', () => {
  const input = registerCustomerInputSchema.parse({
    customerId: 'person-1',
    names: [{ ...aName('Mina'), use: 'alias' }],
  })
  expect(registerCustomer(input, aContext())).toHaveProblem('CUSTOMER.MAIN_NAME_REQUIRED')
})

test('a history that does not begin with a registration is corrupt, and so is one with two', () => {
  const change = registerCustomer(whole, aContext())
  const [registered] = change.ok ? change.value.events : []
  if (registered?.type !== 'CustomerRegistered') throw new Error('no registration')
  expect(() => replayCustomer([{ ...registered, type: 'NeedEnded' } as never])).toThrow('CUSTOMER.HISTORY_CORRUPT')
  expect(() => replayCustomer([registered, registered])).toThrow('CUSTOMER.HISTORY_CORRUPT')
  const { dateOfBirth: _, ...personal } = registered.personal
  expect(() => replayCustomer([{ ...registered, personal }])).toThrow('a known fact without its value')
})
