import { compareInstants, instant, instantSchema, parseInstant } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each(['2026-11-22T09:30:00Z', '2026-11-22T23:59:59.123456789Z'])('%s is an instant', (text) => {
  expect(parseInstant(text)).toEqual({ ok: true, value: text })
  expect(instantSchema.safeParse(text).success).toBe(true)
})

test.each([
  '2026-11-22',
  '2026-11-22T09:30:00+00:00',
  '2026-02-31T09:30:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T09:30Z',
])('“%s” is not an instant in UTC', (text) => {
  expect(parseInstant(text)).toHaveProblem('INSTANT.NOT_UTC')
})

test('a programmer who writes down an instant that is none is told at once', () => {
  expect(instant('2026-11-22T09:30:00Z')).toBe('2026-11-22T09:30:00Z')
  expect(() => instant('yesterday')).toThrow('INSTANT.NOT_UTC')
})

test('instants sort earliest first, however many decimals they have', () => {
  const [early, late] = [instant('2026-11-22T09:30:00.05Z'), instant('2026-11-22T09:30:00.5Z')]
  expect([compareInstants(early, late), compareInstants(late, early)]).toEqual([-1, 1])
  expect(compareInstants(instant('2026-11-22T09:30:00Z'), instant('2026-11-22T09:30:00.000Z'))).toBe(0)
})
