import { parseJson } from '@casework/kernel'
import { expect, test } from 'vitest'

const limits = { maximumBytes: 60, maximumDepth: 3, maximumKeys: 3 }

test('JSON within the limits is read', () => {
  expect(parseJson('{"a":[1,{"b":"}]\\":{"}]}', limits)).toEqual({ ok: true, value: { a: [1, { b: '}]":{' }] } })
})

test.each([
  ['"'.padEnd(61, 'x'), 'JSON.TOO_LARGE'],
  [`"${'é'.repeat(30)}"`, 'JSON.TOO_LARGE'],
  [`"${'李'.repeat(20)}"`, 'JSON.TOO_LARGE'],
  [`"${'😀'.repeat(15)}"`, 'JSON.TOO_LARGE'],
  ['[[[[1]]]]', 'JSON.TOO_DEEP'],
  ['{"a":1,"b":2,"c":3,"d":4}', 'JSON.TOO_MANY_KEYS'],
  ['{"a":', 'JSON.NOT_JSON'],
  ['"abc', 'JSON.NOT_JSON'],
  ['{"__proto__":{"admin":true}}', 'JSON.FORBIDDEN_KEY'],
  ['[{"\\u005f_proto__":1}]', 'JSON.FORBIDDEN_KEY'],
  ['{"a":{"constructor":1}}', 'JSON.FORBIDDEN_KEY'],
])('%s is refused', (text, code) => {
  expect(parseJson(text, limits)).toHaveProblem(code)
})

test('a bomb of nested lists is refused before it is parsed', () => {
  expect(parseJson('['.repeat(500_000))).toHaveProblem('JSON.TOO_DEEP')
})

test('a single character of several bytes counts as its bytes', () => {
  expect(parseJson('"😀"', { ...limits, maximumBytes: 6 }).ok).toBe(true)
  expect(parseJson('"😀"', { ...limits, maximumBytes: 5 })).toHaveProblem('JSON.TOO_LARGE')
})
