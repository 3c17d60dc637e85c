import { canonicalJson } from '@casework/audit-trail'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const jsonValue = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).reverse()
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]))
}

test('the order in which members were written does not matter', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
    }),
  )
})

test('what was canonical stays as it is, and means the same', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
