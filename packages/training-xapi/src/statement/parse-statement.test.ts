import type {} from '@casework/kernel/testing'
import { defaultStatementLimits, parseStatement, type XapiVersion, xapiProblems } from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'

const id = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
const person = { account: { homePage: 'https://training.example', name: 'learner-1' } }
const other = { objectType: 'Agent', mbox: 'mailto:someone@training.example' }
const course = { id: 'https://training.example/courses/one' }
const statement = { id, actor: person, verb: { id: 'http://adlnet.gov/expapi/verbs/passed' }, object: course }

const read = (change: object, version: XapiVersion = '2.0') => parseStatement({ ...statement, ...change }, version)
/** The codes with their paths, as text. */
const told = (change: object, version: XapiVersion = '2.0') => {
  const result = read(change, version)
  return result.ok ? [] : result.error.map(({ code, path }) => [code, ...(path ?? [])].join(' '))
}
const within = (definition: object) => ({ object: { ...course, definition } })

describe.each(['1.0.3', '2.0'] as const)('a statement of version %s', (version) => {
  test('with everything that it may have is kept as it was given', () => {
    const activity = { objectType: 'Activity', ...course }
    const whole = {
      ...statement,
      actor: { objectType: 'Agent', name: 'Somebody', ...person },
      verb: { ...statement.verb, display: { en: 'passed', 'cy-GB': 'llwyddodd yn' } },
      object: {
        ...activity,
        definition: {
          name: { en: 'A question' },
          description: { 'zh-Hant-TW': '…' },
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          moreInfo: 'https://training.example/more',
          interactionType: 'choice',
          correctResponsesPattern: ['a[,]b'],
          choices: [{ id: 'a', description: { en: 'First' } }, { id: 'b' }],
          extensions: { 'https://training.example/x': { deep: [null, 1, 'two'] } },
        },
      },
      result: {
        score: { scaled: -0.5, raw: 3, min: 0, max: 10 },
        success: true,
        completion: false,
        response: '',
        duration: 'P1DT2H3.5S',
        extensions: {},
      },
      context: {
        registration: id,
        instructor: { objectType: 'Group', member: [other] },
        team: { objectType: 'Group', ...person },
        contextActivities: { parent: [activity], grouping: [activity], category: [activity], other: [activity] },
        revision: '1',
        platform: 'training',
        language: 'en-GB',
        statement: { objectType: 'StatementRef', id },
        extensions: { 'urn:example:x': null },
      },
      timestamp: '2026-11-22T09:30:00.123+00:00',
      stored: '2026-11-22T09:30:01Z',
      authority: { objectType: 'Group', member: [person, other] },
      version: version === '2.0' ? '2.0.0' : '1.0.3',
      attachments: [
        {
          usageType: 'http://id.tincanapi.com/attachment/certificate-of-completion',
          display: { en: 'Certificate' },
          description: { en: 'For a wall' },
          contentType: 'application/pdf; charset=binary',
          length: 12,
          sha2: 'ab'.repeat(32),
          fileUrl: 'https://training.example/certificate.pdf',
        },
      ],
    }
    expect(parseStatement(whole, version)).toEqual({ ok: true, value: whole })
  })
  test('of another version is refused', () => {
    expect(told({ version: version === '2.0' ? '1.0.3' : '2.0.0' }, version)).toEqual(['XAPI.OTHER_VERSION version'])
    expect(told({ version: '1.1.0' }, version)).toEqual(['XAPI.OTHER_VERSION version'])
  })
})

describe('the people and groups around it', () => {
  const contextAgents = [
    { objectType: 'contextAgent', agent: other, relevantTypes: ['https://training.example/tutor'] },
  ]
  const contextGroups = [{ objectType: 'contextGroup', group: { objectType: 'Group', member: [person] } }]
  test('are of version 2.0 alone', () => {
    expect(read({ context: { contextAgents, contextGroups } }).ok).toBe(true)
    expect(told({ context: { contextAgents, contextGroups } }, '1.0.3')).toEqual([
      'XAPI.NOT_IN_THIS_VERSION context contextAgents',
      'XAPI.NOT_IN_THIS_VERSION context contextGroups',
    ])
  })
  test.each([
    [{ contextAgents: [{ objectType: 'ContextAgent', agent: other }] }, 'INPUT.NOT_IN_LIST'],
    [{ contextAgents: [{ agent: other }] }, 'INPUT.REQUIRED'],
    [{ contextAgents: [{ ...contextAgents[0], relevantTypes: [] }] }, 'INPUT.TOO_SMALL'],
    [{ contextAgents: [{ ...contextAgents[0], relevantTypes: ['tutor'] }] }, 'XAPI.NOT_AN_IRI'],
    [
      { contextAgents: [{ ...contextAgents[0], agent: { objectType: 'Group', member: [person] } }] },
      'INPUT.NOT_IN_LIST',
    ],
    [{ contextGroups: [{ objectType: 'contextGroup', group: person }] }, 'INPUT.REQUIRED'],
    [{ contextAgents: {} }, 'INPUT.WRONG_TYPE'],
  ])('are refused where they are nearly right: %o', (context, code) => {
    expect(read({ context })).toHaveProblem(code)
  })
})

describe('somebody', () => {
  test.each([
    [{ name: 'Nobody in particular' }, 'XAPI.IDENTIFIER_REQUIRED actor'],
    [{ ...person, mbox: 'mailto:someone@training.example' }, 'XAPI.SEVERAL_IDENTIFIERS actor'],
    [{ mbox: 'someone@training.example' }, 'XAPI.NOT_A_MAILBOX actor mbox'],
    [{ mbox: 'mailto:someone' }, 'XAPI.NOT_A_MAILBOX actor mbox'],
    [{ mbox: 'MAILTO:a@b.example' }, 'XAPI.NOT_A_MAILBOX actor mbox'],
    [{ mbox: 'mailto:a@b.example?cc=x' }, 'XAPI.NOT_A_MAILBOX actor mbox'],
    [{ mbox: 'mailto:a\u202E@b.example' }, 'XAPI.NOT_A_MAILBOX actor mbox'],
    [{ mbox_sha1sum: 'ab'.repeat(19) }, 'XAPI.NOT_A_DIGEST actor mbox_sha1sum'],
    [{ openid: 'someone' }, 'XAPI.NOT_AN_IRI actor openid'],
    [{ account: { homePage: 'training', name: 'x' } }, 'XAPI.NOT_AN_IRI actor account homePage'],
    [{ account: { homePage: 'https://training.example', name: '' } }, 'INPUT.REQUIRED actor account name'],
    [{ account: { homePage: 'https://training.example' } }, 'INPUT.REQUIRED actor account name'],
    [{ ...person, member: [person] }, 'INPUT.KEY_NOT_RECOGNISED actor'],
    [{ ...person, objectType: 'agent' }, 'INPUT.NOT_IN_FORMAT actor objectType'],
    [{ ...person, objectType: 'Activity' }, 'INPUT.NOT_IN_FORMAT actor objectType'],
    [{ ...person, name: null }, 'INPUT.WRONG_TYPE actor name'],
    [null, 'INPUT.WRONG_TYPE actor'],
    ['learner-1', 'INPUT.WRONG_TYPE actor'],
  ])('is not told as %o', (actor, expected) => {
    expect(told({ actor })).toContain(expected)
  })
  test.each([
    [{ mbox_sha1sum: 'AB'.repeat(20) }],
    [{ openid: 'https://someone.example' }],
    [{ objectType: 'Group', openid: 'https://team.example' }],
    [{ objectType: 'Group', member: [person, other] }],
  ])('may be told as %o', (actor) => {
    expect(read({ actor }).ok).toBe(true)
  })
  test('in a group is a person, and a group without an identifier has members', () => {
    expect(told({ actor: { objectType: 'Group' } })).toEqual(['XAPI.MEMBERS_REQUIRED actor member'])
    expect(told({ actor: { objectType: 'Group', member: [] } })).toEqual(['XAPI.MEMBERS_REQUIRED actor member'])
    expect(told({ actor: { objectType: 'Group', ...person, openid: 'https://a.example' } })).toEqual([
      'XAPI.SEVERAL_IDENTIFIERS actor',
    ])
    const nested = { objectType: 'Group', member: [{ objectType: 'Group', member: [person] }] }
    expect(read({ actor: nested })).toHaveProblem('INPUT.NOT_IN_LIST')
  })
  test.each([
    [{ objectType: 'Group', member: [person] }],
    [{ objectType: 'Group', openid: 'https://a.example', member: [person, other] }],
  ])('who vouches is one, or two without an identifier of their own: %o', (authority) => {
    expect(told({ authority })).toEqual(['XAPI.NOT_AN_AUTHORITY authority'])
  })
})

test('who vouches may be one agent', () => {
  expect(read({ authority: person }).ok).toBe(true)
})

describe('what it is about', () => {
  test.each([
    [{ object: other }, []],
    [{ object: { objectType: 'Group', member: [person] } }, []],
    [{ object: { objectType: 'StatementRef', id } }, []],
    [{ object: { mbox: other.mbox } }, ['INPUT.REQUIRED object id', 'INPUT.KEY_NOT_RECOGNISED object']],
    [{ object: { objectType: 'StatementRef', id: 'x' } }, ['XAPI.NOT_A_UUID object id']],
    [{ object: { objectType: 'Course', ...course } }, ['INPUT.NOT_IN_FORMAT object objectType']],
    [{ object: { id: 'courses/one' } }, ['XAPI.NOT_AN_IRI object id']],
    [{ object: { id: 'https://training.example/a b' } }, ['XAPI.NOT_AN_IRI object id']],
    [{ object: undefined, extra: 1 }, ['XAPI.NOT_JSON']],
  ])('%o', (change, expected) => {
    expect(told(change)).toEqual(expected)
  })
  const inner = { objectType: 'SubStatement', actor: person, verb: statement.verb, object: course }
  test('may be another statement within it, that is not nested again and has nothing that a store adds', () => {
    expect(read({ object: inner }).ok).toBe(true)
    expect(told({ object: { ...inner, object: inner } })).toEqual(['INPUT.NOT_IN_FORMAT object object objectType'])
    for (const field of ['id', 'stored', 'version', 'authority'])
      expect(told({ object: { ...inner, [field]: id } })).toEqual(['INPUT.KEY_NOT_RECOGNISED object'])
    expect(told({ object: { ...inner, actor: {} } })).toEqual(['XAPI.IDENTIFIER_REQUIRED object actor'])
    expect(read({ object: { ...inner, context: { contextAgents: [] } } }, '1.0.3')).toHaveProblem(
      'XAPI.NOT_IN_THIS_VERSION',
    )
  })
  test('has a revision and a platform only as an activity', () => {
    expect(told({ object: other, context: { revision: '1', platform: 'x' } })).toEqual([
      'XAPI.ONLY_OF_ACTIVITIES context revision',
      'XAPI.ONLY_OF_ACTIVITIES context platform',
    ])
    const within = { ...inner, object: other, context: { platform: 'x' } }
    expect(told({ object: within })).toEqual(['XAPI.ONLY_OF_ACTIVITIES object context platform'])
  })
  test('is named by reference where it is taken back', () => {
    const verb = { id: 'http://adlnet.gov/expapi/verbs/voided' }
    expect(told({ verb })).toEqual(['XAPI.VOIDS_WITHOUT_REFERENCE object'])
    expect(read({ verb, object: { objectType: 'StatementRef', id } }).ok).toBe(true)
  })
})

describe('a question', () => {
  const list = [{ id: 'a' }, { id: 'b' }]
  test.each([
    [{ interactionType: 'choice', choices: list }],
    [{ interactionType: 'sequencing', choices: list }],
    [{ interactionType: 'likert', scale: list }],
    [{ interactionType: 'matching', source: list, target: list }],
    [{ interactionType: 'performance', steps: list }],
    [{ interactionType: 'true-false', correctResponsesPattern: ['true'] }],
    [{ interactionType: 'numeric' }],
  ])('has the lists of its kind: %o', (definition) => {
    expect(told(within(definition))).toEqual([])
  })
  test.each([
    [{ choices: list }, 'XAPI.INTERACTION_TYPE_REQUIRED object definition interactionType'],
    [{ correctResponsesPattern: [] }, 'XAPI.INTERACTION_TYPE_REQUIRED object definition interactionType'],
    [{ interactionType: 'likert', choices: list }, 'XAPI.COMPONENT_NOT_OF_TYPE object definition choices'],
    [{ interactionType: 'other', steps: [] }, 'XAPI.COMPONENT_NOT_OF_TYPE object definition steps'],
    [
      { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] },
      'XAPI.COMPONENT_ID_TWICE object definition choices',
    ],
    [{ interactionType: 'choice', choices: [{ id: '' }] }, 'INPUT.REQUIRED object definition choices 0 id'],
    [{ interactionType: 'Choice' }, 'INPUT.NOT_IN_LIST object definition interactionType'],
    [
      { interactionType: 'choice', correctResponsesPattern: 'a' },
      'INPUT.WRONG_TYPE object definition correctResponsesPattern',
    ],
  ])('is refused where it is nearly right: %o', (definition, expected) => {
    expect(told(within(definition))).toEqual([expected])
  })
})

describe('a score', () => {
  test.each([
    [{ scaled: 1.0001 }, 'XAPI.SCORE_OUT_OF_RANGE result score scaled'],
    [{ scaled: -1.0001 }, 'XAPI.SCORE_OUT_OF_RANGE result score scaled'],
    [{ raw: 11, min: 0, max: 10 }, 'XAPI.SCORE_OUT_OF_RANGE result score raw'],
    [{ raw: -1, min: 0 }, 'XAPI.SCORE_OUT_OF_RANGE result score raw'],
    [{ raw: 11, max: 10 }, 'XAPI.SCORE_OUT_OF_RANGE result score raw'],
    [{ min: 10, max: 10 }, 'XAPI.SCORE_BOUNDS_CROSSED result score min'],
    [{ raw: 5, min: 10, max: 0 }, 'XAPI.SCORE_BOUNDS_CROSSED result score min'],
    [{ scaled: '0.8' }, 'INPUT.WRONG_TYPE result score scaled'],
    [{ scaled: null }, 'INPUT.WRONG_TYPE result score scaled'],
    [{ percent: 80 }, 'INPUT.KEY_NOT_RECOGNISED result score'],
  ])('is within its bounds: %o', (score, expected) => {
    expect(told({ result: { score } })).toEqual([expected])
  })
  test('may lie on them', () => {
    for (const score of [{ scaled: 1 }, { scaled: -1 }, { raw: 0, min: 0, max: 10 }, { raw: 10, min: 0, max: 10 }, {}])
      expect(told({ result: { score } })).toEqual([])
  })
})

describe('what a stranger sends', () => {
  test('may be in any order of keys but has no other', () => {
    expect(told({ extra: 1, more: 2 })).toEqual(['INPUT.KEY_NOT_RECOGNISED'])
    expect(told({ Actor: person })).toEqual(['INPUT.KEY_NOT_RECOGNISED'])
    expect(told(JSON.parse('{"__proto__": {"polluted": true}}'))).toEqual(['INPUT.KEY_NOT_RECOGNISED'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
  test('is told of with no word of theirs', () => {
    const secret = 'Amina Example'
    const hostile = {
      id: secret,
      actor: { name: secret, [secret]: secret },
      verb: { id: secret, display: { [secret]: 1, en: 1 } },
      object: { id: secret },
      context: { extensions: { [secret]: secret }, language: secret, registration: secret },
      result: { extensions: { ok: 1, [secret]: 2 } },
      timestamp: secret,
      [secret]: secret,
    }
    const result = parseStatement(hostile, '2.0')
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('Amina')
    expect(result).toHaveProblem('XAPI.NOT_TEXT')
    expect(result).toHaveProblem('XAPI.NOT_A_LANGUAGE_TAG')
    const keys = result.ok ? [] : result.error.filter(({ code }) => code === 'XAPI.EXTENSION_KEY_NOT_AN_IRI')
    expect(keys.map(({ path, params }) => [path?.join(), params['position']])).toEqual([
      ['result,extensions', 0],
      ['result,extensions', 1],
      ['context,extensions', 0],
    ])
  })
  test.each([[undefined], [null], ['{}'], [7], [[]], [[statement]], [() => statement], [new Date(0)], [new Map()]])(
    'that is no object is no statement: %o',
    (value) => {
      expect(parseStatement(value, '2.0').ok).toBe(false)
    },
  )
  test.each([
    [{ x: undefined }],
    [{ x: 1n }],
    [{ x: Number.NaN }],
    [{ x: new Date(0) }],
    [{ x: '\ud800' }],
    [{ '\udc00': 1 }],
    [Object.create({ inherited: 1 })],
  ])('that JSON cannot hold is refused, inside extensions too: %o', (inside) => {
    expect(read({ result: { extensions: { 'https://training.example/x': inside } } })).toHaveProblem('XAPI.NOT_JSON')
  })
  test('has a null only inside extensions', () => {
    expect(read({ result: { extensions: { 'urn:x:y': { a: [null] } } } }).ok).toBe(true)
    expect(read({ result: null })).toHaveProblem('INPUT.WRONG_TYPE')
    expect(read({ result: { extensions: null } })).toHaveProblem('XAPI.NOT_AN_OBJECT')
    expect(read({ verb: { ...statement.verb, display: [] } })).toHaveProblem('XAPI.NOT_AN_OBJECT')
  })
  test('is bounded in depth, values and text before it is looked at', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(read({ result: { extensions: { 'urn:x:y': deep } } })).toHaveProblem('XAPI.TOO_DEEP')
    const round: Record<string, unknown> = {}
    round['round'] = round
    expect(parseStatement(round, '2.0')).toHaveProblem('XAPI.TOO_DEEP')
    const wide = { 'urn:x:y': new Array(1_000_000_000) }
    expect(read({ result: { extensions: wide } })).toHaveProblem('XAPI.TOO_LARGE')
    expect(read({ result: { response: 'x'.repeat(300_000) } })).toHaveProblem('XAPI.TOO_LARGE')
    const within = (limits: object) => parseStatement(statement, '2.0', { ...defaultStatementLimits, ...limits })
    expect(within({ maximumDepth: 2 })).toHaveProblem('XAPI.TOO_DEEP')
    expect(within({ maximumDepth: 3 }).ok).toBe(true)
    expect(within({ maximumValues: 10 }).ok).toBe(true)
    expect(within({ maximumValues: 9 })).toHaveProblem('XAPI.TOO_LARGE')
    const lengthOf = (value: object | string): number =>
      typeof value === 'string'
        ? value.length
        : Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + lengthOf(inner), 0)
    const length = lengthOf(statement)
    expect(within({ maximumText: length }).ok).toBe(true)
    expect(within({ maximumText: length - 1 })).toHaveProblem('XAPI.TOO_LARGE')
  })
  test('gets every problem of one level at once', () => {
    expect(told({ id: 'x', timestamp: '2026-11-22', result: { duration: 'P', success: 'true' } })).toEqual([
      'XAPI.NOT_A_UUID id',
      'INPUT.WRONG_TYPE result success',
      'XAPI.NOT_A_DURATION result duration',
      'XAPI.NOT_A_TIMESTAMP timestamp',
    ])
  })
})

test('one activity alone around it becomes a list of one', () => {
  const result = read({ context: { contextActivities: { parent: course } } })
  expect(result.ok && result.value.context?.contextActivities?.parent).toEqual([course])
  expect(told({ context: { contextActivities: { parent: [{ id: 'x' }] } } })).toEqual([
    'XAPI.NOT_AN_IRI context contextActivities parent 0 id',
  ])
})

test.each([
  [{ length: -1 }, 'INPUT.TOO_SMALL'],
  [{ length: 1.5 }, 'INPUT.WRONG_TYPE'],
  [{ sha2: 'ab'.repeat(20) }, 'XAPI.NOT_A_DIGEST'],
  [{ sha2: 'xy'.repeat(32) }, 'XAPI.NOT_A_DIGEST'],
  [{ contentType: 'pdf' }, 'XAPI.NOT_A_MEDIA_TYPE'],
  [{ usageType: 'certificate' }, 'XAPI.NOT_AN_IRI'],
  [{ fileUrl: 'certificate.pdf' }, 'XAPI.NOT_AN_IRI'],
  [{ display: undefined }, 'XAPI.NOT_JSON'],
  [{ bytes: '' }, 'INPUT.KEY_NOT_RECOGNISED'],
])('an attachment is told of in full and without fault: %o', (change, code) => {
  const whole = { usageType: 'urn:x:y', display: {}, contentType: 'text/plain', length: 1, sha2: 'ab'.repeat(32) }
  expect(read({ attachments: [whole] }).ok).toBe(true)
  expect(read({ attachments: [{ ...whole, ...change }] })).toHaveProblem(code)
})

test('every problem has words in English and in Welsh', () => {
  for (const [code, { en, cy }] of Object.entries(xapiProblems))
    expect([code, typeof en, typeof cy]).toEqual([code, 'string', 'string'])
})
