import { chainEntry, genesis, verifyChain } from '@casework/audit-trail'
import { expect, test } from 'vitest'

const hash = (text: string) => `hash of ${text}`
const first = chainEntry(genesis, { event: 'opened' }, hash)
const second = chainEntry(first, { event: 'assigned' }, hash)
const third = chainEntry(second, { event: 'closed' }, hash)

test('a chain begins at position 1 and covers position, previous hash and content', () => {
  expect(first).toEqual({ position: 1, content: { event: 'opened' }, hash: 'hash of [1,"",{"event":"opened"}]' })
})

test('a chain that nobody touched leads to its last entry', () => {
  const head = { position: 3, hash: third.hash }
  expect(verifyChain([first, second, third], hash)).toEqual({ ok: true, value: head })
  expect(verifyChain([], hash)).toEqual({ ok: true, value: genesis })
})

test('a long chain is walked in batches, each from the head of the last', () => {
  expect(verifyChain([second, third], hash, first).ok).toBe(true)
})

test('content that was changed is named by its position', () => {
  const changed = { ...second, content: { event: 'closed' } }
  expect(verifyChain([first, changed, third], hash)).toEqual({
    ok: false,
    error: [{ code: 'AUDIT_TRAIL.ENTRY_CHANGED', params: { position: 2 } }],
  })
})

test('content that is no longer JSON counts as changed', () => {
  expect(verifyChain([{ ...first, content: '\ud800' }], hash)).toHaveProblem('AUDIT_TRAIL.ENTRY_CHANGED')
})

test('an entry rewritten together with its own hash shows at the next one', () => {
  const rewritten = chainEntry(first, { event: 'closed' }, hash)
  expect(verifyChain([first, rewritten, third], hash)).toEqual({
    ok: false,
    error: [{ code: 'AUDIT_TRAIL.ENTRY_CHANGED', params: { position: 3 } }],
  })
})

test('a missing entry is named by the position it left empty', () => {
  expect(verifyChain([first, third], hash)).toEqual({
    ok: false,
    error: [{ code: 'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE', params: { position: 2, found: 3 } }],
  })
})

test('a hash function that fails is not taken for a bad entry', () => {
  const failing = () => {
    throw new Error('no hash today')
  }
  expect(() => verifyChain([first], failing)).toThrow('no hash today')
})
