import type {} from '@casework/kernel/testing'
import {
  defaultStatementLimits,
  equivalentStatements,
  parseStatement,
  parseStatements,
  type Statement,
  type XapiVersion,
} from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'

const uuid = (number: number) => `7b6f8f2e-0b9a-4c53-8f3a-${String(number).padStart(12, '0')}`
const told = (number: number, change: object = {}) =>
  ({
    id: uuid(number),
    actor: { account: { homePage: 'https://training.example', name: 'learner-1' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
    object: { id: 'https://training.example/courses/one' },
    ...change,
  }) as Statement
const voiding = (number: number, of: number) =>
  told(number, {
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id: uuid(of).toUpperCase() },
  })
function sorted(list: unknown) {
  const result = parseStatements(list, '2.0')
  if (!result.ok) throw new Error(result.error[0]?.code)
  const { statements, refused, repeated, conflicts, takenBack, heldBack } = result.value
  return {
    counted: statements.map(({ position }) => position),
    refused: refused.map(({ position, problems }) => [position, ...problems.map(({ code }) => code)]),
    repeated: repeated.map(({ position, countedAt }) => [position, countedAt]),
    conflicts: conflicts.map((each) => each.told.map(({ position }) => position)),
    takenBack: takenBack.map(({ position, by }) => [position, by.position]),
    heldBack: heldBack.map(({ position, by }) => [position, by]),
  }
}
const nothing = { counted: [], refused: [], repeated: [], conflicts: [], takenBack: [], heldBack: [] }

describe('of a list', () => {
  test('every bad statement is told by its position, and the good ones are kept', () => {
    expect(sorted([told(1), {}, told(2), null, told(3, { version: '1.0.0' })])).toEqual({
      ...nothing,
      counted: [0, 2],
      refused: [
        [1, 'INPUT.REQUIRED', 'INPUT.REQUIRED', 'INPUT.REQUIRED'],
        [3, 'INPUT.WRONG_TYPE'],
        [4, 'XAPI.OTHER_VERSION'],
      ],
    })
  })
  test('a store’s answer is read like an array', () => {
    expect(sorted({ statements: [told(1)], more: '' })).toEqual({ ...nothing, counted: [0] })
    expect(sorted([])).toEqual(nothing)
  })
  test('one page of several is refused, for what takes back may be on the next', () => {
    for (const more of ['/xapi/statements?more=abc', 1, {}])
      expect(parseStatements({ statements: [told(1)], more }, '2.0')).toHaveProblem('XAPI.MORE_TO_COME')
    for (const more of ['', null, undefined]) expect(sorted({ statements: [told(1)], more }).counted).toEqual([0])
  })
  test('of a version that is not read is refused', () => {
    for (const version of ['1.0.2', 'toString']) {
      expect(parseStatements([], version as XapiVersion)).toHaveProblem('XAPI.VERSION_NOT_READ')
      expect(parseStatement(told(1), version as XapiVersion)).toHaveProblem('XAPI.VERSION_NOT_READ')
    }
  })
  test.each([[undefined], [null], [{}], [{ statements: {} }], ['[]'], [told(1)]])('%o is none', (value) => {
    expect(parseStatements(value, '2.0')).toHaveProblem('XAPI.NOT_A_LIST')
  })
  test('too long a one is refused whole', () => {
    const limits = { ...defaultStatementLimits, maximumStatements: 1 }
    expect(parseStatements([told(1)], '2.0', limits).ok).toBe(true)
    expect(parseStatements([told(1), told(2)], '2.0', limits)).toHaveProblem('XAPI.TOO_MANY_STATEMENTS')
  })
  test('a hole is refused like any other nothing', () => {
    const list: unknown[] = [told(1)]
    list[2] = told(2)
    expect(sorted(list)).toEqual({ ...nothing, counted: [0, 2], refused: [[1, 'XAPI.NOT_JSON']] })
  })
})

describe('one id', () => {
  test('with one content counts once, whatever a store added', () => {
    const stored = told(1, { id: uuid(1).toUpperCase(), stored: '2026-11-22T09:30:00Z', version: '2.0.0' })
    expect(sorted([told(1), stored, told(2), told(1)])).toEqual({
      ...nothing,
      counted: [0, 2],
      repeated: [
        [1, 0],
        [3, 0],
      ],
    })
  })
  test('counts with the timestamp that one of them has', () => {
    expect(sorted([told(1), told(1, { timestamp: '2026-11-22T09:30:00Z' })])).toEqual({
      ...nothing,
      counted: [1],
      repeated: [[0, 1]],
    })
  })
  test('with other content is a conflict, and none of them counts', () => {
    const other = told(1, { result: { success: false } })
    expect(sorted([told(1), other, told(2), told(1)])).toEqual({ ...nothing, counted: [2], conflicts: [[0, 1, 3]] })
  })
  test('with two moments is a conflict', () => {
    const at = (timestamp: string) => told(1, { timestamp })
    expect(sorted([at('2026-11-22T09:30:00Z'), told(1), at('2026-11-22T09:30:01Z')]).conflicts).toEqual([[0, 1, 2]])
    expect(sorted([at('2026-11-22T09:30:00Z'), at('2026-11-22T10:30:00.000+01:00')]).conflicts).toEqual([])
  })
  test('is missing where a statement has none, and each of those counts', () => {
    const { id: _id, ...without } = told(1)
    expect(sorted([without, without]).counted).toEqual([0, 1])
  })
})

describe('a statement that was taken back', () => {
  test('does not count, whichever comes first', () => {
    expect(sorted([told(1), voiding(2, 1)])).toEqual({ ...nothing, counted: [1], takenBack: [[0, 1]] })
    expect(sorted([voiding(2, 1), told(1)])).toEqual({ ...nothing, counted: [0], takenBack: [[1, 0]] })
    expect(sorted([voiding(3, 1), told(1), voiding(2, 1)]).takenBack).toEqual([[1, 0]])
  })
  test('stays so where the voiding is voided, which cannot be', () => {
    expect(sorted([told(1), voiding(2, 1), voiding(3, 2)])).toEqual({
      ...nothing,
      counted: [1, 2],
      takenBack: [[0, 1]],
    })
  })
  test('may be one that is not here', () => {
    expect(sorted([voiding(2, 9)])).toEqual({ ...nothing, counted: [0] })
  })
})

describe('a statement is held back', () => {
  test('where what takes it back is itself in conflict', () => {
    expect(sorted([told(1), voiding(2, 1), told(2)])).toEqual({ ...nothing, conflicts: [[1, 2]], heldBack: [[0, 1]] })
  })
  test.each<[string, object]>([
    ['has a time without its distance from UTC', { timestamp: '2026-07-02T10:00:00' }],
    ['has a key too many', { extra: 1 }],
    ['is of another version', { version: '1.0.3' }],
    ['says nothing of who', { actor: {} }],
    ['has no id of its own that is one', { id: 'void-1' }],
    ['names it as an activity', { object: { objectType: 'Activity', id: uuid(1) } }],
    ['names it without saying what it is', { object: { id: ` ${uuid(1).toUpperCase()} ` } }],
  ])('where what takes it back %s', (_what, change) => {
    const broken = { ...voiding(2, 1), ...change }
    const { refused, ...rest } = sorted([told(1), broken, told(3)])
    expect(refused.map(([position]) => position)).toEqual([1])
    expect(rest).toMatchObject({ counted: [2], takenBack: [], heldBack: [[0, 1]] })
  })
  test('and not where it was taken back well, or takes back itself', () => {
    const broken = { ...voiding(2, 1), extra: 1 }
    expect(sorted([told(1), broken, voiding(3, 1)])).toMatchObject({ counted: [2], takenBack: [[0, 2]], heldBack: [] })
    expect(sorted([told(1), voiding(3, 1), { ...voiding(2, 3), extra: 1 }])).toMatchObject({
      counted: [1],
      takenBack: [[0, 1]],
      heldBack: [],
    })
  })
  test('by nothing that names no id', () => {
    const list = [told(1), { ...voiding(2, 1), object: 7 }, { verb: voiding(2, 1).verb, object: { id: 7 } }]
    expect(sorted(list)).toMatchObject({ counted: [0], heldBack: [] })
  })
})

describe('two statements say the same', () => {
  const group = (...names: string[]) => ({
    objectType: 'Group',
    member: names.map((name) => ({ account: { homePage: 'https://training.example', name } })),
  })
  const activity = (id: string) => ({ id: `https://training.example/${id}` })
  test.each([
    [{}, { verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'was successful in' } } }],
    [{}, { object: { ...told(1).object, objectType: 'Activity', definition: { name: { en: 'One' } } } }],
    [{}, { authority: { openid: 'https://store.example' } }],
    [{ actor: group('a', 'b') }, { actor: group('b', 'a') }],
    [{ actor: { mbox: 'mailto:A@EXAMPLE.org' } }, { actor: { objectType: 'Agent', mbox: 'mailto:A@example.org' } }],
    [{ context: { language: 'en-GB' } }, { context: { language: 'EN-gb' } }],
    [{ context: { registration: uuid(1) } }, { context: { registration: uuid(1).toUpperCase() } }],
    [
      { context: { contextActivities: { other: [activity('a'), activity('b')] } } },
      { context: { contextActivities: { other: [activity('b'), { ...activity('a'), objectType: 'Activity' }] } } },
    ],
    [{ result: { score: { raw: 1 }, success: true } }, { result: { success: true, score: { raw: 1.0 } } }],
  ])('where they are %o and %o', (one, other) => {
    expect(equivalentStatements(told(1, one), told(2, other))).toBe(true)
  })
  test.each([
    [{}, { verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } }],
    [{}, { result: {} }],
    [{ result: { duration: 'PT60S' } }, { result: { duration: 'PT1M' } }],
    [{ actor: { mbox: 'mailto:A@example.org' } }, { actor: { mbox: 'mailto:a@example.org' } }],
    [{ object: { id: 'https://training.example/A' } }, { object: { id: 'https://training.example/a' } }],
    [{ actor: group('a', 'b') }, { actor: group('a') }],
    [{ result: { extensions: { 'urn:x:y': [1, 2] } } }, { result: { extensions: { 'urn:x:y': [2, 1] } } }],
    [{ result: { extensions: { 'urn:x:y': { definition: 1 } } } }, { result: { extensions: { 'urn:x:y': {} } } }],
    [{ timestamp: '2026-11-22T09:30:00Z' }, { timestamp: '2026-11-22T09:30:00.001Z' }],
    [{ timestamp: 'once' }, { timestamp: '2026-11-22T09:30:00.001Z' }],
    [{ object: { objectType: 'Agent', openid: 'https://a.example' } }, { object: { openid: 'https://a.example' } }],
  ])('but not where they are %o and %o', (one, other) => {
    expect(equivalentStatements(told(1, one), told(1, other))).toBe(false)
  })
  test('whatever the case of the languages of an attachment', () => {
    const attachment = (language: string, sha2: string) => ({
      attachments: [{ usageType: 'urn:x:y', display: { [language]: 'x' }, contentType: 'text/plain', length: 1, sha2 }],
    })
    expect(equivalentStatements(told(1, attachment('en-GB', 'AB')), told(1, attachment('en-gb', 'ab')))).toBe(true)
  })
})
