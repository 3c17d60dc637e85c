import { parseJson, parseText } from '@casework/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('text that is kept is kept again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = parseText(text, 1000)
      if (once.ok) expect(parseText(once.value, 1000)).toEqual(once)
    }),
  )
})

test('JSON that was written is read back, or refused for a stated reason', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const result = parseJson(JSON.stringify(value))
      if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(value))
      else expect(result).toHaveProblem('JSON.FORBIDDEN_KEY')
    }),
  )
})
