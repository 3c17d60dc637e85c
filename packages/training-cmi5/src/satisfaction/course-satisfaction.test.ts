import { courseSatisfaction, type MoveOn } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import {
  au,
  block,
  courseOf,
  learner,
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

describe('a score', () => {
  const eighty = one({ masteryScore: 0.8 })
  const told = (...statements: Told[]) => satisfactionOf(eighty, [...ready(), ...statements])
  test.each([
    [0.8, true],
    [1, true],
    [0.7999, false],
    [0.79999999999, false],
    [0, false],
  ])('of %s passes 80%%: %s', (scaled, expected) => {
    const { satisfied, findings } = told({ ...passed, scaled })
    expect(satisfied).toBe(expected)
    expect(findings.map(({ rule }) => rule)).toEqual(expected ? [] : ['passedBelowMastery'])
  })
  test('may be left out', () => {
    expect(told(passed).satisfied).toBe(true)
  })
  test('that reaches the mark did not fail', () => {
    expect(told({ ...failed, scaled: 0.8 }).findings.map(({ rule }) => rule)).toEqual(['failedAtMastery'])
    expect(told({ ...failed, scaled: 0.79 }).findings).toEqual([])
  })
  test('is held to the mark of the launch, then of the service, then of the course', () => {
    const masteryScores = { [publisher('a')]: 0.9 }
    const scored: Told = { ...passed, scaled: 0.85 }
    expect(satisfactionOf(eighty, [...ready(), scored], { masteryScores }).satisfied).toBe(false)
    expect(satisfactionOf(eighty, [...ready('a', 's-1', { mastery: 0.85 }), scored], { masteryScores }).satisfied).toBe(
      true,
    )
    expect(satisfactionOf(eighty, [...ready('a', 's-1', { mastery: 0.9 }), scored]).satisfied).toBe(false)
  })
  test('judged by another mark is noted, and without a score does not count', () => {
    const other = told({ ...passed, scaled: 0.85, mastery: 0.5 })
    expect(other.satisfied).toBe(true)
    expect(other.findings).toEqual([
      { rule: 'masteryScoreDiffers', unitId: publisher('a'), statementId: uuid(3), counts: true },
    ])
    expect(told({ ...passed, mastery: 0.5 }).satisfied).toBe(false)
    expect(told({ ...passed, mastery: 0.8 })).toMatchObject({ satisfied: true, findings: [] })
    expect(satisfactionOf(one(), [...ready(), { ...passed, mastery: 0.5 }]).satisfied).toBe(true)
  })
})

describe('within a session', () => {
  test('nothing counts that was not launched, was not ready, or came after its end', () => {
    expect(findingsOf({ verb: 'initialized' }, passed)).toEqual([['notLaunched', 1, false]])
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
    const other = courseSatisfaction({ structure, statements, registration: uuid(9), learner })
    expect(other.leftAside.map((each) => each.why)).toEqual([
      'otherRegistration',
      'otherRegistration',
      'otherRegistration',
    ])
    expect(
      courseSatisfaction({ structure, statements, registration: registration.toUpperCase(), learner }).leftAside,
    ).toEqual([])
  })
  test('to two units at once', () => {
    const statements = read(...ready(), passed).map((each) => ({
      ...each,
      grouping: [publisher('a'), publisher('b'), publisher('a')],
    }))
    expect(
      courseSatisfaction({ structure, statements, registration, learner }).leftAside.map((each) => each.why),
    ).toEqual(['severalUnits', 'severalUnits', 'severalUnits'])
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
