import { type ChainEntry, chainEntry, checkpoint, genesis, verifyChain, verifyCheckpoint } from '@casework/audit-trail'
import { aContext } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** A small hash for tests only: good enough that no two texts of a run meet. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 2654435761)
    other = Math.imul(other ^ (text.charCodeAt(at) + at), 1597334677)
  }
  return (one >>> 0).toString(16) + (other >>> 0).toString(16)
}
const sign = (text: string) => hash(`example key ${text}`)
const verify = (text: string, signature: string) => sign(text) === signature

function chainOf(contents: readonly unknown[]): ChainEntry[] {
  const entries: ChainEntry[] = []
  for (const content of contents) entries.push(chainEntry(entries.at(-1) ?? genesis, content, hash))
  return entries
}

const contents = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 2, maxLength: 12 })
const chainAndPlace = contents.chain((list) =>
  fc.record({ entries: fc.constant(chainOf(list)), place: fc.nat({ max: list.length - 1 }) }),
)

test('a chain that nobody touched verifies, however it is cut into batches', () => {
  fc.assert(
    fc.property(chainAndPlace, ({ entries, place }) => {
      const head = verifyChain(entries.slice(0, place), hash)
      expect(head.ok && verifyChain(entries.slice(place), hash, head.value)).toEqual(verifyChain(entries, hash))
    }),
  )
})

test('any single change of content is found at its entry', () => {
  fc.assert(
    fc.property(chainAndPlace, ({ entries, place }) => {
      const changed = entries.map((entry, at) => (at === place ? { ...entry, content: [entry.content] } : entry))
      const found = verifyChain(changed, hash)
      expect(found.ok ? undefined : found.error[0]?.params.position).toBe(place + 1)
    }),
  )
})

test('any entry left out before the last, and any two swapped, are found', () => {
  fc.assert(
    fc.property(chainAndPlace, ({ entries, place }) => {
      if (place < entries.length - 1) expect(verifyChain(entries.toSpliced(place, 1), hash).ok).toBe(false)
      const other = (place + 1) % entries.length
      const swapped = entries.with(place, entries[other] as ChainEntry).with(other, entries[place] as ChainEntry)
      expect(verifyChain(swapped, hash).ok).toBe(false)
    }),
  )
})

test('any cut at the end, and any chain written anew, differ from a checkpoint', () => {
  fc.assert(
    fc.property(chainAndPlace, ({ entries, place }) => {
      const kept = checkpoint(entries.at(-1) as ChainEntry, sign, aContext())
      const cut = entries.slice(0, place)
      expect(verifyCheckpoint(kept, verify, (position) => cut[position - 1]?.hash)).toHaveProblem(
        'AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT',
      )
      const anew = chainOf(entries.map(({ content }, at) => (at === place ? [content] : content)))
      expect(verifyChain(anew, hash).ok).toBe(true)
      expect(verifyCheckpoint(kept, verify, (position) => anew[position - 1]?.hash)).toHaveProblem(
        'AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT',
      )
    }),
  )
})
