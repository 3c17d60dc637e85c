import { instant } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import type { MoveOn } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import {
  au,
  block,
  courseOf,
  decided,
  learner,
  now,
  publisher,
  read,
  ready,
  registration,
  satisfactionOf,
  type Told,
  uuid,
} from '../../test-support/told.ts'

const one = (wanted: object = {}) => courseOf(au('a', wanted))
const passed: Told = { verb: 'passed' }
const completed: Told = { verb: 'completed' }
const failed: Told = { verb: 'failed' }
/** The findings as text, the statement by its place. */
const findingsOf = (...told: Told[]) =>
  satisfactionOf(one(), told).findings.map(({ rule, statementId, counts }) => [
    rule,
    Number(statementId.slice(-3)) - 1,
    counts,
  ])
const isSatisfied = (...told: Told[]) => satisfactionOf(one(), told).satisfied

describe('a unit is satisfied', () => {
  test.each<[MoveOn, readonly Told[], boolean, readonly string[]]>([
    ['Passed', [], false, ['passed']],
    ['Passed', [completed], false, ['passed']],
    ['Passed', [passed], true, []],
    ['Passed', [failed], false, ['passed']],
    ['Completed', [], false, ['completed']],
    ['Completed', [passed], false, ['completed']],
    ['Completed', [completed], true, []],
    ['CompletedAndPassed', [], false, ['completed', 'passed']],
    ['CompletedAndPassed', [passed], false, ['completed']],
    ['CompletedAndPassed', [completed], false, ['passed']],
    ['CompletedAndPassed', [passed, completed], true, []],
    ['CompletedOrPassed', [], false, ['completed', 'passed']],
    ['CompletedOrPassed', [failed], false, ['completed', 'passed']],
    ['CompletedOrPassed', [passed], true, []],
    ['CompletedOrPassed', [completed], true, []],
    ['NotApplicable', [], true, []],
    ['NotApplicable', [failed], true, []],
  ])('where %s is asked for and %o was told: %s', (moveOn, told, expected, missing) => {
    const { satisfied, course } = satisfactionOf(one({ moveOn }), [...ready(), ...told])
    expect(satisfied).toBe(expected)
    expect(course.items[0]).toMatchObject({ moveOn, satisfied: expected, missing })
  })
  test('by the statements that made it so, at the last moment that was needed', () => {
    const both = satisfactionOf(one({ moveOn: 'CompletedAndPassed' }), [...ready(), passed, completed])
    expect(both.course.items[0]).toMatchObject({
      by: 'told',
      because: [uuid(3), uuid(4)],
      at: '2026-07-01T08:03:00Z',
      sessionId: 's-1',
    })
    const either = satisfactionOf(one({ moveOn: 'CompletedOrPassed' }), [...ready(), passed, completed])
    expect(either.course.items[0]).toMatchObject({ because: [uuid(3)], at: '2026-07-01T08:02:00Z' })
  })
  test('by nothing where nothing is asked for', () => {
    const { course } = satisfactionOf(one({ moveOn: 'NotApplicable' }), [...ready(), passed])
    expect(course.items[0]).toMatchObject({ by: 'nothingAsked', because: [] })
    expect(course).not.toHaveProperty('at')
  })
  test('by being waived, and the reason is kept', () => {
    const told: Told = { verb: 'waived', reason: 'Equivalent Outside Activity', session: 's-9' }
    const { satisfied, course, findings } = satisfactionOf(one(), [...ready(), failed, told])
    expect(satisfied).toBe(true)
    expect(findings).toEqual([])
    expect(course.items[0]).toMatchObject({
      by: 'waived',
      waivedFor: 'Equivalent Outside Activity',
      because: [uuid(4)],
      sessionId: 's-9',
      missing: ['passed'],
    })
  })
  test('by what was told rather than by the waiver', () => {
    const told: Told = { verb: 'waived', session: 's-9' }
    expect(satisfactionOf(one(), [told, ...ready(), passed]).course.items[0]).toMatchObject({ by: 'told' })
  })
  test('by what the service asks for in this registration', () => {
    const moveOns = { [publisher('a')]: 'Completed' as const }
    expect(satisfactionOf(one(), [...ready(), completed], { moveOns }).satisfied).toBe(true)
    expect(satisfactionOf(one(), [...ready(), passed], { moveOns }).satisfied).toBe(false)
    expect(satisfactionOf(one(), [...ready(), passed], { moveOns: {} }).satisfied).toBe(true)
  })
})

describe('within a session', () => {
  test('nothing counts that was not launched, was not ready, or came after its end', () => {
    expect(findingsOf({ verb: 'initialized' }, passed)).toEqual([
      ['notLaunched', 0, false],
      ['notLaunched', 1, false],
    ])
    expect(findingsOf({ verb: 'launched' }, passed)).toEqual([['notInitialized', 1, false]])
    expect(findingsOf({ verb: 'launched' }, passed, { verb: 'initialized' })).toEqual([['notInitialized', 1, false]])
    expect(findingsOf(...ready(), { verb: 'terminated' }, passed)).toEqual([['afterTerminated', 3, false]])
    expect(findingsOf(...ready(), { verb: 'abandoned' }, completed)).toEqual([['afterAbandoned', 3, false]])
    expect(isSatisfied(...ready(), { verb: 'abandoned' }, passed)).toBe(false)
  })
  test('what came before its end counts, and at the same moment too', () => {
    expect(findingsOf(...ready(), passed, { verb: 'terminated' })).toEqual([])
    expect(findingsOf(...ready(), { verb: 'terminated', minute: 5 }, { ...passed, minute: 5 })).toEqual([])
    expect(
      findingsOf({ verb: 'launched', minute: 5 }, { ...passed, minute: 5 }, { verb: 'initialized', minute: 5 }),
    ).toEqual([])
  })
  test('an end of another session is none of this one', () => {
    expect(isSatisfied(...ready(), { verb: 'terminated' }, ...ready('a', 's-2'), { ...passed, session: 's-2' })).toBe(
      true,
    )
  })
  test.each(['Browse', 'Review'])('nothing is judged in mode %s', (mode) => {
    expect(findingsOf(...ready('a', 's-1', { mode }), passed)).toEqual([['notNormalMode', 2, false]])
    expect(isSatisfied(...ready('a', 's-1', { mode: 'Normal' }), passed)).toBe(true)
  })
  test('nothing counts that was launched late', () => {
    const launched: Told = { verb: 'launched', minute: 120, mastery: 0.1 }
    expect(findingsOf({ verb: 'initialized' }, passed, launched)).toEqual([
      ['notLaunched', 0, false],
      ['notLaunched', 1, false],
    ])
    expect(findingsOf({ verb: 'initialized' }, { verb: 'launched' }, passed)).toEqual([
      ['notLaunched', 0, false],
      ['notInitialized', 2, false],
    ])
    const late = satisfactionOf(one({ masteryScore: 0.8 }), [...ready(), { ...passed, scaled: 0.2 }, launched])
    expect(late).toMatchObject({ satisfied: false })
    expect(late.findings.map(({ rule }) => rule)).toEqual([
      'passedBelowMastery',
      'verbTwiceInSession',
      'launchMasteryDiffers',
    ])
  })
  test('launched twice holds to the stricter of both, whichever came first', () => {
    const twice = (first: object, second: object, scaled: number, unit: object = { masteryScore: 0.6 }) =>
      satisfactionOf(one(unit), [
        { verb: 'launched', ...first },
        { verb: 'launched', ...second },
        { verb: 'initialized' },
        { ...passed, scaled },
      ])
    for (const marks of [
      [0.1, 0.8],
      [0.8, 0.1],
    ]) {
      const [first, second] = marks.map((mastery) => ({ mastery })) as [object, object]
      expect(twice(first, second, 0.7).satisfied).toBe(false)
      expect(twice(first, second, 0.8).satisfied).toBe(true)
      expect(twice(first, second, 0.8).findings.map(({ rule }) => rule)).toContain('verbTwiceInSession')
    }
    expect(twice({ mastery: 0.1 }, {}, 0.5).satisfied).toBe(false)
    expect(twice({}, {}, 0.5, {}).satisfied).toBe(true)
    for (const modes of [
      ['Normal', 'Review'],
      ['Browse', 'Normal'],
    ]) {
      const [first, second] = modes.map((mode) => ({ mode })) as [object, object]
      expect(twice(first, second, 1).findings.map(({ rule }) => rule)).toContain('notNormalMode')
    }
  })
  test('the course of the session is told once and in its order', () => {
    const [end, left, again] = [{ verb: 'terminated' }, { verb: 'abandoned' }, { verb: 'initialized' }] as Told[]
    expect(findingsOf(...ready(), again as Told)).toEqual([['verbTwiceInSession', 2, false]])
    expect(findingsOf(...ready(), end as Told, end as Told)).toEqual([['verbTwiceInSession', 3, false]])
    expect(findingsOf(...ready(), left as Told, end as Told)).toEqual([['afterAbandoned', 3, false]])
    expect(findingsOf(...ready(), end as Told, left as Told)).toEqual([['afterTerminated', 3, false]])
    expect(findingsOf({ verb: 'launched' }, end as Told)).toEqual([['notInitialized', 1, false]])
    expect(findingsOf(end as Told)).toEqual([['notLaunched', 0, false]])
  })
  test('nothing counts that is about another activity than was launched', () => {
    const object = 'https://training.example/au/z'
    expect(findingsOf(...ready(), { ...passed, object })).toEqual([['otherActivity', 2, false]])
    expect(isSatisfied(...ready(), { ...passed, object })).toBe(false)
  })
  test('the first verdict stands', () => {
    expect(findingsOf(...ready(), failed, passed)).toEqual([['passedAndFailedInSession', 3, false]])
    expect(isSatisfied(...ready(), failed, passed)).toBe(false)
    expect(isSatisfied(...ready(), passed, failed)).toBe(true)
  })
  test('of two verdicts at one moment neither counts', () => {
    expect(findingsOf(...ready(), { ...failed, minute: 9 }, { ...passed, minute: 9 })).toEqual([
      ['passedAndFailedInSession', 2, false],
      ['passedAndFailedInSession', 3, false],
    ])
  })
  test('a verb is told once', () => {
    expect(findingsOf(...ready(), completed, completed)).toEqual([
      ['verbTwiceInSession', 3, false],
      ['completedTwice', 3, false],
    ])
  })
  test('that was abandoned, ended or goes on is told so', () => {
    const told = [
      ...ready(),
      { verb: 'terminated' },
      ...ready('a', 's-2'),
      { verb: 'abandoned', session: 's-2' },
      ...ready('a', 's-3'),
    ] as Told[]
    expect(satisfactionOf(one(), told).course.items[0]).toMatchObject({
      sessions: [
        { sessionId: 's-1', state: 'terminated' },
        { sessionId: 's-2', state: 'abandoned' },
        { sessionId: 's-3', state: 'open' },
      ],
    })
  })
})

describe('within a registration', () => {
  test('a pass is told once and not undone, and a fail may come before it', () => {
    const second = ready('a', 's-2')
    expect(findingsOf(...ready(), passed, ...second, { ...passed, session: 's-2' })).toEqual([
      ['passedTwice', 5, false],
    ])
    expect(findingsOf(...ready(), passed, ...second, { ...failed, session: 's-2' })).toEqual([
      ['failedAfterPassed', 5, false],
    ])
    expect(findingsOf(...ready(), failed, ...second, { ...passed, session: 's-2' })).toEqual([])
    expect(isSatisfied(...ready(), failed, ...second, { ...passed, session: 's-2' })).toBe(true)
  })
  test('a pass that did not count does not stand in the way of one that does', () => {
    const structure = one({ masteryScore: 0.8 })
    const told: Told[] = [
      ...ready(),
      { ...passed, scaled: 0.5 },
      ...ready('a', 's-2'),
      { ...passed, scaled: 0.9, session: 's-2' },
    ]
    expect(satisfactionOf(structure, told).course.items[0]).toMatchObject({ satisfied: true, because: [uuid(6)] })
  })
  test('a unit is waived once, in a session of its own', () => {
    const waived = (session: string): Told => ({ verb: 'waived', session })
    expect(findingsOf(waived('s-8'), waived('s-9'))).toEqual([['waivedTwice', 1, false]])
    expect(findingsOf(...ready(), waived('s-1'))).toEqual([['waivedInUsedSession', 2, true]])
    expect(isSatisfied(...ready(), waived('s-1'))).toBe(true)
    expect(findingsOf(waived('s-8'), ...ready(), waived('s-1'))).toEqual([
      ['waivedInUsedSession', 3, false],
      ['waivedTwice', 3, false],
    ])
  })
})

describe('what belongs elsewhere is left aside', () => {
  const structure = courseOf(au('a'), au('b'))
  const why = (change: object, told: Told = passed) =>
    satisfactionOf(structure, [...ready(), { ...told, change }]).leftAside.map((each) => each.why)
  test('to another learner, registration or unit', () => {
    expect(why({ actor: { account: { ...learner, name: 'learner-2' } } })).toEqual(['otherLearner'])
    expect(why({ actor: { account: { ...learner, homePage: 'https://other.example' } } })).toEqual(['otherLearner'])
    expect(why({}, { ...passed, of: 'z' })).toEqual(['otherUnit'])
    const statements = read(...ready(), passed)
    const other = decided({ structure, statements, now, registration: uuid(9), learner })
    expect(other.leftAside.map((each) => each.why)).toEqual([
      'otherRegistration',
      'otherRegistration',
      'otherRegistration',
    ])
    expect(
      decided({ structure, statements, now, registration: registration.toUpperCase(), learner }).leftAside,
    ).toEqual([])
  })
  test('to a day that has not come, or that a store cannot have seen', () => {
    const on = (timestamp: string, stored?: string) => why({ timestamp, ...(stored === undefined ? {} : { stored }) })
    expect(on('2099-01-01T00:00:00Z')).toEqual(['inTheFuture'])
    expect(on('2026-11-23T00:00:00Z')).toEqual(['inTheFuture'])
    expect(on('2026-11-22T23:59:59Z')).toEqual([])
    expect(on('2026-07-02T12:00:00Z', '2026-07-01T12:00:00Z')).toEqual(['afterStored'])
    expect(on('2026-07-02T12:00:05Z', '2026-07-02T12:00:00Z')).toEqual([])
    expect(on('2026-07-02T12:00:05Z', 'whenever')).toEqual([])
    const today = instant('2026-07-01T23:00:00Z')
    expect(
      satisfactionOf(structure, [{ ...passed, change: { timestamp: '2026-07-02T01:00:00Z' } }], { now: today })
        .leftAside,
    ).toEqual([])
  })
  test('to two units at once', () => {
    const statements = read(...ready(), passed).map((each) => ({
      ...each,
      grouping: [publisher('a'), publisher('b'), publisher('a')],
    }))
    expect(decided({ structure, statements, now, registration, learner }).leftAside.map((each) => each.why)).toEqual([
      'severalUnits',
      'severalUnits',
      'severalUnits',
    ])
  })
  test('but not what the service itself told of blocks and courses', () => {
    expect(why({}, { verb: 'satisfied', of: 'z' })).toEqual([])
    expect(satisfactionOf(one(), [{ verb: 'satisfied' }])).toMatchObject({ satisfied: false, findings: [] })
  })
})

test('a block and a course are satisfied by all that is in them', () => {
  const structure = courseOf(
    au('a'),
    block('outer', au('b'), block('inner', au('c'), au('d', { moveOn: 'NotApplicable' }))),
  )
  const pass = (of: string): Told[] => [...ready(of, `s-${of}`), { verb: 'passed', of, session: `s-${of}` }]
  const some = satisfactionOf(structure, [...pass('c'), ...pass('a')])
  expect(some.satisfied).toBe(false)
  expect(some.course).toMatchObject({ waitingFor: [publisher('outer')], because: [uuid(6), uuid(3)] })
  expect(some.course.items[1]).toMatchObject({ kind: 'block', satisfied: false, waitingFor: [publisher('b')] })
  expect(some.course).not.toHaveProperty('at')
  const all = satisfactionOf(structure, [...pass('c'), ...pass('a'), ...pass('b')])
  expect(all.course).toMatchObject({ satisfied: true, waitingFor: [], at: '2026-07-01T08:08:00Z', sessionId: 's-b' })
  const inner = all.course.items[1]?.kind === 'block' ? all.course.items[1].items[1] : undefined
  expect(inner).toMatchObject({
    id: publisher('inner'),
    at: '2026-07-01T08:02:00Z',
    sessionId: 's-c',
    because: [uuid(3)],
  })
})
