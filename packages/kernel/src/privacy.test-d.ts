import type { PathOf, Privacy, PrivacyEntry } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

type Person = {
  id: string
  names: readonly { text: string }[]
  contact?: { email: string }
  facts: Record<string, { value: boolean }>
  grid: number[][]
}

test('a record has the paths of all its values, lists and keyed facts included', () => {
  expectTypeOf<PathOf<Person>>().toEqualTypeOf<'id' | 'names[].text' | 'contact.email' | 'facts.*.value' | 'grid[][]'>()
})

test('every stage of a record has its paths', () => {
  expectTypeOf<PathOf<{ stage: 'open' } | { stage: 'closed'; outcome: string }>>().toEqualTypeOf<'stage' | 'outcome'>()
})

test('a path left out does not compile', () => {
  const entry: PrivacyEntry = { personal: 'none', purpose: '', retention: '', description: '' }
  // @ts-expect-error - `name` is not declared
  const privacy: Privacy<{ id: string; name: string }> = { id: entry }
  expectTypeOf(privacy).not.toBeAny()
})
