import { canonicalJson } from '@casework/audit-trail'
import { expect, test } from 'vitest'

test.each([
  // The published examples of RFC 8785, appendix B, by the bits of the double.
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number with bits %s is written %s', (bits, text) => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  expect(canonicalJson(view.getFloat64(0))).toBe(text)
})

test('members are sorted by the UTF-16 code units of their names, as RFC 8785 3.2.3 shows', () => {
  const members = { '€': 5, '\r': 1, '\ufb33': 7, '1': 2, '😀': 6, '\u0080': 3, ö: 4 }
  expect(Object.values(JSON.parse(canonicalJson(members), undefined)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(canonicalJson(members)).toBe('{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}')
})

test('only quotation marks, backslashes and controls are escaped', () => {
  expect(canonicalJson('€$\u000f\nA\'B"\\\u2028/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\u2028/"')
})

test('lists, literals and nothing are written as they are', () => {
  expect(canonicalJson([null, true, false, [], {}])).toBe('[null,true,false,[],{}]')
})

test('a plain object of another realm is as plain as ours', () => {
  expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
})

test.each([
  ['undefined', undefined, 'CANONICAL_JSON.NOT_JSON'],
  ['an undefined member', { a: undefined }, 'CANONICAL_JSON.NOT_JSON'],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  ['a hole in a list', [1, , 2], 'CANONICAL_JSON.NOT_JSON'],
  ['a big integer', 1n, 'CANONICAL_JSON.NOT_JSON'],
  ['a function', () => 1, 'CANONICAL_JSON.NOT_JSON'],
  ['a date object', new Date(0), 'CANONICAL_JSON.NOT_JSON'],
  ['a map', new Map(), 'CANONICAL_JSON.NOT_JSON'],
  ['not a number', Number.NaN, 'CANONICAL_JSON.NOT_FINITE'],
  ['infinity', [Number.POSITIVE_INFINITY], 'CANONICAL_JSON.NOT_FINITE'],
  ['a lone surrogate', '\ud800', 'CANONICAL_JSON.LONE_SURROGATE'],
  ['a lone surrogate in a name', { '\udead': 1 }, 'CANONICAL_JSON.LONE_SURROGATE'],
])('%s is refused and never dropped', (_, value, code) => {
  expect(() => canonicalJson(value)).toThrow(code)
})

test('a value that holds itself is refused', () => {
  const circle: unknown[] = []
  circle.push(circle)
  expect(() => canonicalJson(circle)).toThrow('CANONICAL_JSON.TOO_DEEP')
})
