import { type Customer, changeLanguages, type RecordFactsInput, recordNeed } from '@casework/customers'
import type { CaseId, Context } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

test('only a person whose data were erased has an erasure', () => {
  expectTypeOf<Extract<Customer, { stage: 'registered' }>>().not.toHaveProperty('erasure')
  expectTypeOf<Extract<Customer, { stage: 'erased' }>>().toHaveProperty('erasure')
})

test('a need has an id of its own kind', () => {
  const customer = {} as Customer
  // @ts-expect-error - a CaseId is not a NeedId
  recordNeed(customer, { needId: 'case-1' as CaseId, kind: 'interpreter', since: '2026-11-22' }, {} as Context)
})

test('a fact that nobody has declared cannot be recorded', () => {
  // @ts-expect-error - there is no such fact
  const input: RecordFactsInput = { favouriteTeam: { known: false, reason: 'notAsked' } }
  expectTypeOf(input).not.toBeAny()
})

test('what a person writes down of languages is never from a file: files are carried over', () => {
  // @ts-expect-error - an imported record is not first hand
  changeLanguages({} as Customer, { languages: [], source: 'importedRecord' }, {} as Context)
})
