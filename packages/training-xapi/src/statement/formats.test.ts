import { instantOfTimestamp, parseStatement } from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'

const statement = {
  actor: { openid: 'https://someone.example' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://training.example/courses/one' },
}
const isRead = (change: object) => parseStatement({ ...statement, ...change }, '1.0.3').ok

describe('a duration', () => {
  test.each([
    ['PT0S'],
    ['P4W'],
    ['P0.5W'],
    ['P3Y1M29DT4H35M59.14S'],
    ['P3Y'],
    ['PT16559.14S'],
    ['P0.5Y'],
    ['PT1,5H'],
    ['P1DT1M'],
  ])('is %s', (duration) => {
    expect(isRead({ result: { duration } })).toBe(true)
  })
  test.each([
    [''],
    ['P'],
    ['PT'],
    ['P1DT'],
    ['P4W1D'],
    ['PA1H0M0S'],
    ['PT0.5H1S'],
    ['-PT1S'],
    ['PT-1S'],
    ['pt1s'],
    ['PT1S '],
    ['P1S'],
    ['PT1D'],
    ['P1Y2W'],
    ['PT1.S'],
    ['P0000-00-01T00:00:00'],
    [`PT${'9'.repeat(300)}S`],
    [45],
  ])('is not %s', (duration) => {
    expect(isRead({ result: { duration } })).toBe(false)
  })
})

describe('a moment', () => {
  test.each([
    ['2026-11-22T09:30:00Z', '2026-11-22T09:30:00Z'],
    ['2026-11-22t09:30:00.123456789z', '2026-11-22T09:30:00.123456789Z'],
    ['2026-11-22 09:30:00+00:00', '2026-11-22T09:30:00Z'],
    ['2026-07-02T00:30:00+01:00', '2026-07-01T23:30:00Z'],
    ['2026-12-31T23:59:59-00:01', '2027-01-01T00:00:59Z'],
    ['2028-02-29T23:00:00-05:30', '2028-03-01T04:30:00Z'],
    ['2026-01-01T00:00:00+23:59', '2025-12-31T00:01:00Z'],
  ])('%s is %s', (timestamp, expected) => {
    expect(instantOfTimestamp(timestamp)).toBe(expected)
    expect(isRead({ timestamp })).toBe(true)
  })
  test.each([
    ['2026-11-22T09:30:00'],
    ['2026-11-22T09:30:00-00:00'],
    ['2026-11-22T09:30:00+0000'],
    ['2026-11-22T09:30:00+00'],
    ['2026-11-22T09:30Z'],
    ['2026-11-22'],
    ['2026-02-29T09:30:00Z'],
    ['2026-11-22T24:00:00Z'],
    ['2026-11-22T23:59:60Z'],
    ['2026-11-22T09:30:00.Z'],
    ['2026-11-22T09:30:00.1234567890Z'],
    ['2026-11-22T09:30:00+24:00'],
    ['20261122T093000Z'],
    ['0001-01-01T00:00:00+01:00'],
    ['9999-12-31T23:59:59-01:00'],
    [' 2026-11-22T09:30:00Z'],
    [''],
  ])('%s is none', (timestamp) => {
    expect(instantOfTimestamp(timestamp)).toBeUndefined()
    expect(isRead({ timestamp })).toBe(false)
  })
})

describe('a language', () => {
  test.each([
    ['en'],
    ['cy-GB'],
    ['zh-cmn-Hans-CN'],
    ['sl-rozaj-biske'],
    ['de-CH-1901'],
    ['es-419'],
    ['x-ours'],
    ['en-x-ours'],
    ['i-klingon'],
    ['sgn-BE-FR'],
    ['ar-u-nu-arab'],
    ['EN-gb'],
    ['x-a-a'],
    ['en-a-bb-b-bb'],
    ['en-a-bbbbb-bbbbb-x-a-a'],
  ])('is %s', (language) => {
    expect(isRead({ context: { language } })).toBe(true)
  })
  test.each([
    [''],
    ['e'],
    ['en_GB'],
    ['en-'],
    ['-en'],
    ['en--GB'],
    ['abcdefghi'],
    ['en-GBRX-GB-x'],
    ['x-'],
    ['en-u'],
    ['français'],
    ['en-GB '],
    ['a-b'],
    ['de-1996-1996'],
    ['sl-rozaj-biske-rozaj'],
    ['en-a-bb-a-cc'],
    [`en${'-abcde'.repeat(40)}`],
  ])('is not %s', (language) => {
    expect(isRead({ context: { language } })).toBe(false)
  })
})

describe('an id', () => {
  test.each([['7B6F8F2E-0B9A-4C53-8F3A-2D2F5D2F9A01'], ['12345678-1234-5678-b234-567812345678']])('is %s', (id) => {
    expect(isRead({ id })).toBe(true)
  })
  test.each([
    [''],
    ['7b6f8f2e0b9a4c538f3a2d2f5d2f9a01'],
    ['{7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01}'],
    ['7b6f8f2e-0b9a-4c53-7f3a-2d2f5d2f9a01'],
    ['00000000-0000-0000-0000-000000000000'],
    ['7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a0g'],
    ['urn:uuid:7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'],
  ])('is not %s', (id) => {
    expect(isRead({ id })).toBe(false)
  })
  test('of an activity is an address with its scheme, of bearable length', () => {
    for (const id of [
      'urn:isbn:1',
      'tag:a@b.example,2026:x',
      'https://пример.example/курс',
      'https://a.example/a%20b',
      'http://[2001:db8::1]:8080/x',
      'file:///a',
    ])
      expect(isRead({ object: { id } })).toBe(true)
    for (const id of [
      '',
      '/a',
      '1a:b',
      'a:',
      'https://a.example/<b>',
      'http://[',
      'http://a.example/[x]',
      'http://',
      'HTTP:a',
      'https:///a',
      'http://x/%zz',
      'http://x/%2',
      'http://a.\u202Eexample',
      'http://a.example/\u2066x',
      `urn:${'a'.repeat(9000)}`,
    ])
      expect(isRead({ object: { id } })).toBe(false)
  })
})
