import { csvCell, csvRow, restoredCell } from '@casework/imports'
import { expect, test } from 'vitest'

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['\tx', '"\'\tx"'],
  ['\r=1', '"\'\r=1"'],
  ["'=1", "''=1"],
])('%j, which a spreadsheet would take for a formula, is written %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test.each([
  [-5, '-5'],
  ['-5.25', '-5.25'],
  ['+447700900000', '+447700900000'],
  [true, 'true'],
  ["O'Brien", "O'Brien"],
  ["'tis", "'tis"],
  ['', ''],
])('%j is written as it is', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test.each([
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  [' a', '" a"'],
])('%j is quoted', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test('a row ends as RFC 4180 asks', () => {
  expect(csvRow(['a', 1, false])).toBe('a,1,false\r\n')
})

test('only what was added is taken off', () => {
  expect(restoredCell("'=1")).toBe('=1')
  expect(restoredCell("''=1")).toBe("'=1")
  expect(restoredCell('=1')).toBe('=1')
  expect(restoredCell("'tis")).toBe("'tis")
})
