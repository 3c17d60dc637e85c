import type {} from '@casework/kernel/testing'
import { parseCourseStructure } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import { au, block, publisher } from '../../test-support/told.ts'

const read = (items: unknown, change: object = {}) =>
  parseCourseStructure({ id: publisher('course'), items, ...change })

test('what a course leaves out is as cmi5 says', () => {
  const result = read([{ kind: 'au', id: ` ${publisher('a')}\n` }])
  expect(result.ok && result.value.items).toEqual([
    { kind: 'au', id: publisher('a'), moveOn: 'NotApplicable', launchMethod: 'AnyWindow' },
  ])
})

test('a course may say everything of its units and blocks', () => {
  const unit = {
    kind: 'au',
    id: publisher('a'),
    title: { en: 'Unit', cy: 'Uned' },
    description: { 'en-GB': 'A unit' },
    moveOn: 'CompletedAndPassed',
    masteryScore: 0.8,
    launchMethod: 'OwnWindow',
    activityType: 'http://adlnet.gov/expapi/activities/media',
    url: 'a/index.html',
    launchParameters: 'x=1',
    entitlementKey: 'key',
  }
  const items = [{ ...block('b', unit), title: { en: 'Block' } }]
  expect(read(items)).toEqual({ ok: true, value: { id: publisher('course'), items } })
})

describe('a course is refused', () => {
  test.each([
    ['without units', [], 'INPUT.TOO_SMALL'],
    ['with an empty block', [block('b')], 'INPUT.TOO_SMALL'],
    ['with one id twice', [au('a'), block('b', au('a'))], 'CMI.ID_TWICE'],
    ['with its own id within', [au('course')], 'CMI.ID_TWICE'],
    ['with an id that is no address', [{ kind: 'au', id: 'a' }], 'CMI.NOT_AN_IRI'],
    ['with another kind of item', [{ kind: 'lesson', id: publisher('a') }], 'INPUT.NOT_IN_FORMAT'],
    ['with another rule', [au('a', { moveOn: 'passed' })], 'INPUT.NOT_IN_LIST'],
    ['with another way to launch', [au('a', { launchMethod: 'NewTab' })], 'INPUT.NOT_IN_LIST'],
    ['with what nobody knows', [au('a', { passMark: 80 })], 'INPUT.KEY_NOT_RECOGNISED'],
    ['with a unit that has units', [au('a', { items: [au('b')] })], 'INPUT.KEY_NOT_RECOGNISED'],
    ['without items', undefined, 'INPUT.REQUIRED'],
    ['with one item alone', au('a'), 'INPUT.WRONG_TYPE'],
  ])('%s', (_what, items, code) => {
    expect(read(items)).toHaveProblem(code)
  })
  test.each([[null], [undefined], ['course'], [[]]])('that is none: %o', (value) => {
    expect(parseCourseStructure(value).ok).toBe(false)
  })
  test('that is nested without end, or has more than anyone could take', () => {
    let deep = block('deep', au('a'))
    for (let level = 0; level < 20_000; level++) deep = block(`b${level}`, deep)
    expect(read([deep])).toHaveProblem('CMI.TOO_DEEP')
    expect(read(Array.from({ length: 5_001 }, (_each, at) => au(`a${at}`)))).toHaveProblem('CMI.TOO_MANY_ITEMS')
  })
})

describe('a mastery score', () => {
  test.each([[0], [1], [0.8], [0.92], [0.8125], [0.0001], [1e-4]])('may be %s', (masteryScore) => {
    expect(read([au('a', { masteryScore })]).ok).toBe(true)
  })
  test.each([[-0.1], [1.0001], [80], [0.12345], [1e-5], [1e-7], [Number.NaN]])('is not %s', (masteryScore) => {
    expect(read([au('a', { masteryScore })]).ok).toBe(false)
  })
  test('is a number', () => {
    expect(read([au('a', { masteryScore: '0.8' })])).toHaveProblem('INPUT.WRONG_TYPE')
  })
})
