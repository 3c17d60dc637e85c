import { type Case, closeBarrier } from '@casework/cases'
import type { Context, CustomerId } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

test('only a closed case has a closure', () => {
  expectTypeOf<Extract<Case, { stage: 'open' }>>().not.toHaveProperty('closure')
  expectTypeOf<Extract<Case, { stage: 'closed' }>>().toHaveProperty('closure')
})

test('a barrier is named by an id of its own kind', () => {
  const caseRecord = {} as Case
  // @ts-expect-error - a CustomerId is not a BarrierId
  closeBarrier(caseRecord, { barrierId: 'person-1' as CustomerId, on: '2026-11-22', reason: 'resolved' }, {} as Context)
})

test('a record is read, never written', () => {
  const caseRecord = {} as Case
  // @ts-expect-error - barriers are read-only
  caseRecord.barriers.push
  // @ts-expect-error - stage is written by apply alone
  caseRecord.stage = 'closed'
})
