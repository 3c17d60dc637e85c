import { parseText, textSchema } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each(['Zofia', 'Ngũgĩ wa Thiong’o', '李小龍', 'محمد', 'می‌خواهم', '👩🏽‍🦱', 'two\nlines'])(
  '“%s” is kept as it was written',
  (text) => {
    expect(parseText(text, 40)).toEqual({ ok: true, value: text.normalize('NFC') })
  },
)

test('composed and decomposed letters are one and the same', () => {
  expect(parseText('Ame\u0301lie', 10)).toEqual({ ok: true, value: 'Am\u00e9lie' })
})

test.each([
  ['\ud800', 'TEXT.LONE_SURROGATE'],
  ['\u202eevil', 'TEXT.DIRECTION_CONTROL'],
  ['\u2066', 'TEXT.DIRECTION_CONTROL'],
  ['bell\u0007', 'TEXT.CONTROL_CHARACTER'],
  ['123456', 'TEXT.TOO_LONG'],
  ['12345678901', 'TEXT.TOO_LONG'],
])('%j is refused', (text, code) => {
  expect(parseText(text, 5)).toHaveProblem(code)
})

test('length counts characters as people do, not code units', () => {
  expect(parseText('😀😀😀😀😀', 5).ok).toBe(true)
})

test('the schema refuses what the parser refuses, and empty text unless allowed', () => {
  expect(textSchema({ maximum: 5 }).safeParse('').success).toBe(false)
  expect(textSchema({ maximum: 5, minimum: 0 }).safeParse('').success).toBe(true)
  expect(textSchema({ maximum: 5 }).safeParse('\u202e').error?.issues[0]?.message).toBe('TEXT.DIRECTION_CONTROL')
})
