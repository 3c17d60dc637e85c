import {
  applyCustomerEvent,
  type Customer,
  type CustomerEvent,
  carryOverCustomer,
  carryOverCustomerInputSchema,
  changeNames,
  customerEventSchema,
  customerFactKeys,
  customerFactSchemas,
  customerFacts,
  endNeed,
  formatPersonName,
  mainName,
  needKinds,
  recordFacts,
  recordNeed,
  registerCustomer,
  registerCustomerInputSchema,
} from '@casework/customers'
import { aCustomer, aName } from '@casework/customers/testing'
import { type Change, civilDate, known, notKnown, type Result } from '@casework/kernel'
import { aContext, arbitraryCivilDate, lawfully, replaysTo } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const written = fc.array(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /^[\p{L}\p{M}]+$/u.test(text)),
  { minLength: 1, maxLength: 5 },
)
const told = { source: 'person', asAt: civilDate('2026-11-22') } as const

type Act = (customer: Customer) => Result<Change<Customer, CustomerEvent>>

const needId = fc.constantFrom('need-1', 'need-2', 'need-3')
const act: fc.Arbitrary<Act> = fc.oneof(
  written.map(
    (words): Act =>
      (customer) =>
        changeNames(customer, { names: [aName(words.join(' '))], reason: 'toldUs' }, aContext()),
  ),
  fc.tuple(fc.constantFrom(...customerFactKeys), fc.boolean()).map(
    ([key, value]): Act =>
      (customer) => {
        const allowed = customerFactSchemas[key].safeParse(value).success
        return recordFacts(customer, { [key]: allowed ? known(value, told) : notKnown('notAnswered') }, aContext())
      },
  ),
  fc.tuple(needId, fc.constantFrom(...needKinds), arbitraryCivilDate()).map(
    ([id, kind, since]): Act =>
      (customer) =>
        recordNeed(customer, { needId: id as never, kind, since }, aContext()),
  ),
  fc.tuple(written, fc.constantFrom(...customerFactKeys), fc.constantFrom('so', 'ar')).map(
    ([words, key, tag]): Act =>
      (customer) => {
        const allowed = customerFactSchemas[key].safeParse(false).success
        const given = { asAt: told.asAt, names: [aName(words.join(' '))], languages: [{ tag, ability: 'first' }] }
        const input = carryOverCustomerInputSchema.parse({ ...given, facts: allowed ? { [key]: false } : {} })
        return carryOverCustomer(customer, input, aContext())
      },
  ),
  fc.tuple(needId, arbitraryCivilDate()).map(
    ([id, on]): Act =>
      (customer) =>
        endNeed(customer, { needId: id as never, on, how: 'met' }, aContext()),
  ),
)

test('whatever is done in whatever order, the record is its history folded, and the history is valid', () => {
  fc.assert(
    fc.property(written, fc.array(act, { maxLength: 12 }), (words, acts) => {
      const input = registerCustomerInputSchema.parse({ customerId: 'person-1', names: [aName(words.join(' '))] })
      const begun = registerCustomer(input, aContext())
      if (!begun.ok) throw new Error('refused')
      let { record } = begun.value
      const history = [...begun.value.events]
      for (const next of acts) {
        const result = lawfully(applyCustomerEvent, record, (customer) => next(customer as Customer))
        if (!result.ok) continue
        record = result.value.record
        history.push(...result.value.events)
      }
      expect(replaysTo(applyCustomerEvent, history, record)).toBe(true)
      for (const event of history) expect(customerEventSchema.safeParse(event).success).toBe(true)
    }),
  )
})

test('no answer that somebody heard is ever lost to a file, and every name that a file takes the place of is kept', () => {
  fc.assert(
    fc.property(written, written, fc.boolean(), fc.boolean(), arbitraryCivilDate(), (one, other, mine, theirs, day) => {
      const filed = { names: 'importedRecord', contact: 'officer', languages: 'officer' } as const
      const before = aCustomer({
        names: [aName(one.join(' '))],
        sources: filed,
        facts: { isPregnant: known(mine, told) },
      })
      const given = { asAt: day, names: [aName(other.join(' '))], facts: { isPregnant: theirs } }
      const carried = carryOverCustomer(before, carryOverCustomerInputSchema.parse(given), aContext())
      if (!carried.ok) return
      const { record, conflicts } = carried.value
      expect(record.facts.isPregnant).toEqual(known(mine, told))
      expect(conflicts.length).toBe(mine === theirs ? 0 : 1)
      expect(JSON.stringify(record.names)).toContain(JSON.stringify(aName(one.join(' ')).parts))
      expect(mainName(record)?.written).toBe(other.join(' ').normalize())
    }),
  )
})

test('names are kept as people write them', () => {
  fc.assert(
    fc.property(written, (words) => {
      const name = aName(words.join(' '))
      expect(formatPersonName(name)).toBe(words.join(' '))
      expect(mainName(aCustomer({ names: [name] }))?.written).toBe(words.join(' '))
    }),
  )
})

test('every fact that triage may read is always there: known with its source, or not known with its reason', () => {
  fc.assert(
    fc.property(arbitraryCivilDate(), (asAt) => {
      for (const fact of Object.values(customerFacts(aCustomer(), asAt)))
        expect(fact.known ? fact.source : fact.reason).toBeTruthy()
    }),
  )
})
