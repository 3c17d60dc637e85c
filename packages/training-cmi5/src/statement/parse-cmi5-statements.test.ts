import { cmi5Verbs, parseCmi5Statements } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import { learner, publisher, registration, statementOf, type Told, uuid } from '../../test-support/told.ts'

const refusedFor = (value: unknown) => {
  const { statements, refused } = parseCmi5Statements([value])
  expect(statements.length + refused.length).toBe(1)
  return refused.flatMap(({ problems }) => problems.map(({ code, path }) => `${code} ${(path ?? []).at(-1)}`))
}
/** A statement with its result changed, key by key. */
const withResult = (told: Told, change: object) => {
  const statement = statementOf(told, 0)
  return { ...statement, result: { ...(statement['result'] as object), ...change } }
}
const reason = 'https://w3id.org/xapi/cmi5/result/extensions/reason'
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

test('what bears on satisfaction is read, and the rest is not', () => {
  const told = statementOf({ verb: 'passed', scaled: 0.85, mastery: 0.8, mode: 'Normal' }, 0)
  const { statements, positions } = parseCmi5Statements([{ ...told, id: uuid(1).toUpperCase(), stored: 'whenever' }])
  expect(positions).toEqual([0])
  expect(statements).toEqual([
    {
      id: uuid(1),
      verb: 'passed',
      learner,
      objectId: 'https://training.example/au/a',
      grouping: [publisher('a')],
      registration,
      sessionId: 's-1',
      at: '2026-07-01T08:00:00Z',
      score: { scaled: 0.85 },
      masteryScore: 0.8,
      launchMode: 'Normal',
    },
  ])
})

test.each(Object.keys(cmi5Verbs) as Told['verb'][])('%s is read where it is well told', (verb) => {
  expect(refusedFor(statementOf({ verb }, 0))).toEqual([])
})

describe('by the rules of its verb, is refused', () => {
  test.each([
    [withResult({ verb: 'completed' }, { score: { scaled: 1 } }), 'CMI.SCORE_NOT_ALLOWED score'],
    [withResult({ verb: 'passed' }, { score: { scaled: 1.1 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { score: { scaled: -0.1 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { score: { raw: 8 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { score: { raw: 8, min: 0 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { score: { raw: 5, min: 5, max: 5 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { score: { raw: 8.5, min: 0, max: 10 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'failed' }, { score: { raw: 11, min: 0, max: 10 } }), 'CMI.SCORE_OUT_OF_RANGE score'],
    [withResult({ verb: 'passed' }, { success: false }), 'CMI.SUCCESS_MISSTATED success'],
    [withResult({ verb: 'failed' }, { success: true }), 'CMI.SUCCESS_MISSTATED success'],
    [withResult({ verb: 'completed' }, { success: true }), 'CMI.SUCCESS_MISSTATED success'],
    [withResult({ verb: 'waived' }, { success: false }), 'CMI.SUCCESS_MISSTATED success'],
    [withResult({ verb: 'completed' }, { completion: false }), 'CMI.COMPLETION_MISSTATED completion'],
    [withResult({ verb: 'passed' }, { completion: true }), 'CMI.COMPLETION_MISSTATED completion'],
    [withResult({ verb: 'terminated' }, { duration: undefined }), 'CMI.DURATION_REQUIRED duration'],
    [withResult({ verb: 'waived' }, { extensions: {} }), 'CMI.REASON_REQUIRED extensions'],
    [withResult({ verb: 'waived' }, { extensions: undefined }), 'CMI.REASON_REQUIRED extensions'],
    [withResult({ verb: 'waived' }, { extensions: { [reason]: 'Because' } }), `INPUT.NOT_IN_LIST ${reason}`],
    [withResult({ verb: 'passed' }, { score: { scaled: '0.8' } }), 'INPUT.WRONG_TYPE scaled'],
  ])('%o', (value, expected) => {
    expect(refusedFor(value)).toEqual([expected])
  })
  test('a verdict that is left out, with its category', () => {
    expect(refusedFor(withResult({ verb: 'passed' }, { success: undefined }))).toEqual([
      'CMI.SUCCESS_MISSTATED success',
      'CMI.MOVE_ON_CATEGORY category',
    ])
  })
  test('the category of what bears on satisfaction where it does not belong, or is missing', () => {
    const category = (...names: string[]) =>
      names.map((name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` }))
    const marked = (verb: Told['verb'], ...names: string[]) => {
      const statement = statementOf({ verb }, 0)
      const context = statement['context'] as object
      return { ...statement, context: { ...context, contextActivities: { category: category(...names) } } }
    }
    expect(refusedFor(marked('passed', 'cmi5'))).toEqual(['CMI.MOVE_ON_CATEGORY category'])
    expect(refusedFor(marked('launched', 'cmi5', 'moveon'))).toEqual(['CMI.MOVE_ON_CATEGORY category'])
  })
  test.each([
    [{ id: 'one' }, 'CMI.NOT_A_UUID id'],
    [{ id: undefined }, 'INPUT.REQUIRED id'],
    [{ actor: { mbox: 'mailto:someone@training.example' } }, 'INPUT.REQUIRED account'],
    [{ actor: { objectType: 'Group', account: learner } }, 'INPUT.NOT_IN_LIST objectType'],
    [{ timestamp: undefined }, 'INPUT.REQUIRED timestamp'],
    [{ timestamp: '2026-07-01T09:00:00+01:00' }, 'CMI.NOT_UTC timestamp'],
    [{ timestamp: '2026-07-01' }, 'CMI.NOT_UTC timestamp'],
    [{ object: { objectType: 'Agent', id: 'x' } }, 'INPUT.NOT_IN_LIST objectType'],
  ])('%o', (change, expected) => {
    expect(refusedFor(statementOf({ verb: 'initialized', change }, 0))).toEqual([expected])
  })
  test('without its session or registration', () => {
    const statement = statementOf({ verb: 'initialized' }, 0)
    const context = statement['context'] as { extensions: object }
    expect(refusedFor({ ...statement, context: { ...context, extensions: {} } })).toEqual([`INPUT.REQUIRED ${session}`])
    expect(refusedFor({ ...statement, context: { ...context, registration: 'x' } })).toEqual([
      'CMI.NOT_A_UUID registration',
    ])
    expect(refusedFor({ ...statement, context: { ...context, extensions: { [session]: '' } } })).toEqual([
      `INPUT.REQUIRED ${session}`,
    ])
  })
})

describe('of a list', () => {
  test('UTC may be written in two ways, and a category alone without a list', () => {
    const statement = statementOf({ verb: 'initialized', change: { timestamp: '2026-07-01T08:00:00.5+00:00' } }, 0)
    const context = statement['context'] as object
    const contextActivities = { category: { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' } }
    const { statements } = parseCmi5Statements([{ ...statement, context: { ...context, contextActivities } }])
    expect(statements.map(({ at, grouping }) => [at, grouping])).toEqual([['2026-07-01T08:00:00.5Z', []]])
  })
  test.each([[null], [undefined], ['passed'], [{}], [[]], [{ verb: { id: 'http://adlnet.gov/expapi/verbs/passed' } }]])(
    'what cmi5 does not define is left aside: %o',
    (value) => {
      expect(parseCmi5Statements([value]).leftAside).toEqual([{ position: 0, why: 'notDefinedByCmi5' }])
    },
  )
  test('another verb is left aside, though it has the category', () => {
    const verb = { id: 'http://adlnet.gov/expapi/verbs/experienced' }
    expect(parseCmi5Statements([statementOf({ verb: 'passed', change: { verb } }, 0)]).leftAside).toHaveLength(1)
  })
  test('the same again is left aside, and another under the same id is refused with it', () => {
    const one = statementOf({ verb: 'passed' }, 0)
    const again = parseCmi5Statements([one, { ...one, stored: 'x' }])
    expect(again.positions).toEqual([0])
    expect(again.leftAside).toEqual([{ position: 1, why: 'repeated' }])
    const other = parseCmi5Statements([
      one,
      statementOf({ verb: 'failed', id: uuid(1) }, 0),
      statementOf({ verb: 'passed' }, 5),
    ])
    expect(other.positions).toEqual([2])
    expect(other.refused.map(({ position, problems }) => [position, problems[0]?.code])).toEqual([
      [0, 'CMI.SAME_ID'],
      [1, 'CMI.SAME_ID'],
    ])
  })
  test('another result under the same id is not the same again', () => {
    const one = statementOf({ verb: 'passed', scaled: 0.9, raw: 90 }, 0)
    for (const result of [{ duration: 'PT9H' }, { score: { scaled: 0.9, raw: 10, min: 0, max: 100 } }]) {
      const { statements, refused } = parseCmi5Statements([
        one,
        { ...one, result: { ...(one['result'] as object), ...result } },
      ])
      expect([statements.length, ...refused.map(({ problems }) => problems[0]?.code)]).toEqual([
        0,
        'CMI.SAME_ID',
        'CMI.SAME_ID',
      ])
    }
    const stored = {
      ...one,
      stored: '2026-07-01T09:00:00Z',
      timestamp: String(one['timestamp']).replace('Z', '+00:00'),
    }
    expect(parseCmi5Statements([one, stored]).leftAside).toEqual([{ position: 1, why: 'repeated' }])
  })
  test('when a store had it is read where it is a moment', () => {
    const one = statementOf({ verb: 'passed' }, 0)
    const at = (stored: unknown) => parseCmi5Statements([{ ...one, stored }]).statements[0]?.storedAt
    expect([at('2026-07-01T09:00:00+00:00'), at('whenever'), at(7)]).toEqual([
      '2026-07-01T09:00:00Z',
      undefined,
      undefined,
    ])
  })
  test('what was taken back is left aside, whichever comes first', () => {
    const voided = { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { id: uuid(1).toUpperCase() } }
    const one = statementOf({ verb: 'passed' }, 0)
    const broken = { verb: voided.verb, object: { id: 7 } }
    expect(parseCmi5Statements([voided, one, broken]).leftAside).toEqual([
      { position: 0, why: 'takesBack' },
      { position: 1, why: 'takenBack', by: 0 },
      { position: 2, why: 'takesBack' },
    ])
    const junk = { verb: voided.verb, object: { objectType: 'Activity', id: ` ${uuid(1)} ` }, extra: 1 }
    expect(parseCmi5Statements([one, junk]).leftAside[0]).toEqual({ position: 0, why: 'takenBack', by: 1 })
  })
  test('a problem repeats no value of a stranger', () => {
    const secret = 'Amina Example'
    const change = { id: secret, actor: { account: secret }, timestamp: secret }
    expect(JSON.stringify(parseCmi5Statements([statementOf({ verb: 'passed', change }, 0)]))).not.toContain('Amina')
  })
})
