import { readNdjsonLine } from '@casework/imports'
import { expect, test } from 'vitest'

const cellsOf = (text: string) => {
  const row = readNdjsonLine(text, 3)
  return row.ok ? Object.fromEntries(row.value) : row.error[0]?.code
}

test('values become text, as a cell would hold them', () => {
  expect(cellsOf('{"a":"x","b":2,"c":true,"d":null,"e":["x",1,null]}')).toEqual({
    a: 'x',
    b: '2',
    c: 'true',
    d: '',
    e: ['x', '1', ''],
  })
})

test('keys within keys are joined by a dot', () => {
  expect(cellsOf('{"name":{"family":"Yusuf","given":{"first":"Amina"}}}')).toEqual({
    'name.family': 'Yusuf',
    'name.given.first': 'Amina',
  })
})

test('a line that is no object is refused', () => {
  expect(cellsOf('[]')).toBe('IMPORT.NOT_AN_OBJECT')
  expect(cellsOf('"x"')).toBe('IMPORT.NOT_AN_OBJECT')
  expect(cellsOf('null')).toBe('IMPORT.NOT_AN_OBJECT')
})

test('a list of anything but plain values is refused', () => {
  expect(cellsOf('{"a":[{"b":1}]}')).toBe('IMPORT.NESTED_VALUE')
  expect(cellsOf('{"a":{"b":[[1]]}}')).toBe('IMPORT.NESTED_VALUE')
})

test.each([
  ['{"a":', 'JSON.NOT_JSON'],
  [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'JSON.TOO_DEEP'],
  [`${'['.repeat(900_000)}`, 'JSON.TOO_DEEP'],
  ['{"__proto__":{"isAdmin":true}}', 'JSON.FORBIDDEN_KEY'],
  ['{"a":{"constructor":1}}', 'JSON.FORBIDDEN_KEY'],
  [`{${Array.from({ length: 10_001 }, (_, index) => `"k${index}":1`).join()}}`, 'JSON.TOO_MANY_KEYS'],
])('a line made to do harm is refused: %#', (text, code) => {
  expect(cellsOf(text)).toBe(code)
  expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
})

test('the limits are the caller’s', () => {
  expect(readNdjsonLine('{"a":"long"}', 1, { maximumBytes: 5, maximumDepth: 2, maximumKeys: 1 })).toHaveProblem(
    'JSON.TOO_LARGE',
  )
})
