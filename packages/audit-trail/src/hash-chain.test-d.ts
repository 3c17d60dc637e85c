import { type ChainHead, chainEntry, checkpoint, genesis, type HashText } from '@casework/audit-trail'
import { aContext } from '@casework/kernel/testing'
import { expectTypeOf, test } from 'vitest'

const hash: HashText = (text) => text

test('an entry keeps the type of its content, and is a head for the next', () => {
  const entry = chainEntry(genesis, { event: 'opened' }, hash)
  expectTypeOf(entry.content).toEqualTypeOf<{ event: string }>()
  expectTypeOf(entry).toExtend<ChainHead>()
})

test('a hash that is a promise, and the head of nothing, do not compile', () => {
  // @ts-expect-error - the chain needs the hash itself, not a promise of it
  chainEntry(genesis, 'opened', async (text: string) => text)
  // @ts-expect-error - an entry follows another or genesis
  chainEntry(undefined, 'opened', hash)
  // @ts-expect-error - nobody signs without a context
  checkpoint(genesis, hash)
  checkpoint(genesis, hash, aContext())
})
