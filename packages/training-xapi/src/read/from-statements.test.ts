import { actorId, civilDate, type Instant, instant } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import { complianceAt, courseIdSchema, defaultTrainingPolicy, faceBehindTheCase } from '@casework/training-assessments'
import {
  attemptsFromStatements,
  completionsFromStatements,
  exactFraction,
  type Statement,
  type StatementMapping,
} from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'

const passed = 'http://adlnet.gov/expapi/verbs/passed'
const attended = 'http://adlnet.gov/expapi/verbs/attended'
const account = { homePage: 'https://provider.example', name: 'p-17' }
const mapping: StatementMapping = {
  people: [{ account, personId: actorId('officer-1') }],
  courses: [
    {
      activityId: 'https://provider.example/fbc',
      courseId: faceBehindTheCase.id,
      completedBy: [passed],
      atLeastPercent: 80,
    },
    { activityId: 'https://provider.example/day', courseId: courseIdSchema.parse('a-day'), completedBy: [attended] },
  ],
}
const placed = (...changes: object[]) =>
  changes.map((change, position) => ({
    position,
    statement: {
      actor: { account },
      verb: { id: passed },
      object: { id: 'https://provider.example/fbc' },
      timestamp: '2026-07-01T23:30:00Z',
      ...change,
    } as Statement,
  }))
const now = instant('2026-11-22T09:30:00Z')
function completed(list: ReturnType<typeof placed>, by: StatementMapping = mapping, at: Instant = now) {
  const read = completionsFromStatements(list, by, { now: at })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}
const scored = (scaled: number, change: object = {}) => ({ result: { score: { scaled } }, ...change })

test('a completion has the day in London, and counts in the figures of compliance', () => {
  const { completions, leftAside } = completed(placed(scored(0.8)))
  expect(completions).toEqual([
    { position: 0, personId: 'officer-1', courseId: 'face-behind-the-case', completedOn: '2026-07-02' },
  ])
  expect(leftAside).toEqual([])
  const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
  const records = { staff: [person], catalogue: [faceBehindTheCase], completions, exemptions: [] }
  const [row] = complianceAt(records, civilDate('2026-11-22'), defaultTrainingPolicy)
  expect(row).toMatchObject({ current: 1, never: 0 })
})

test('a completion without a timestamp has no day, though the store noted when it came', () => {
  const list = placed(scored(1, { timestamp: undefined, stored: '2026-07-01T12:00:00Z' }))
  expect(completed(list).completions[0]?.completedOn).toBeNull()
})

test('79.9% does not reach 80%, and 80% does, however it was written', () => {
  const shares = [0.799, 0.7999999999, 0.8, 0.80001, 8e-1, 1, 0, -1]
  const { completions, leftAside } = completed(placed(...shares.map((share) => scored(share))))
  expect(completions.map(({ position }) => position)).toEqual([2, 3, 4, 5])
  expect(leftAside.map(({ why }) => why)).toEqual(Array.from({ length: 4 }, () => 'belowMark'))
})

test('whatever does not count is left aside, with why', () => {
  const list = placed(
    { object: { id: 'https://provider.example/other' } },
    { object: { objectType: 'Agent', openid: 'https://a.example' } },
    { actor: { account: { ...account, name: 'P-17' } } },
    { actor: { openid: 'https://a.example' } },
    { actor: { objectType: 'Group', account } },
    { verb: { id: attended } },
    { result: { score: { scaled: 1 }, success: false } },
    { result: { score: { scaled: 1 }, completion: false } },
    { result: { score: { raw: 20, max: 20 } } },
    { result: { score: { scaled: 1e-20 } } },
    { object: { objectType: 'Activity', id: 'https://provider.example/day' }, verb: { id: attended } },
  )
  const { completions, leftAside } = completed(list)
  expect(completions.map(({ position }) => position)).toEqual([10])
  expect(leftAside).toEqual([
    { position: 0, why: 'otherActivity' },
    { position: 1, why: 'notAboutAnActivity' },
    { position: 2, why: 'otherPerson' },
    { position: 3, why: 'otherPerson' },
    { position: 4, why: 'otherPerson' },
    { position: 5, why: 'otherVerb' },
    { position: 6, why: 'notSuccessful' },
    { position: 7, why: 'notSuccessful' },
    { position: 8, why: 'noScore' },
    { position: 9, why: 'belowMark' },
  ])
})

test('marks beside the share have to reach it too', () => {
  const told = (score: object) => completed(placed({ result: { score } })).leftAside.map(({ why }) => why)
  expect(told({ scaled: 0.8, raw: 10, min: 0, max: 100 })).toEqual(['scoresDisagree'])
  expect(told({ scaled: 0.8, raw: 10, max: 100 })).toEqual(['scoresDisagree'])
  expect(told({ scaled: 0.1, raw: 80, min: 0, max: 100 })).toEqual(['scoresDisagree'])
  expect(told({ scaled: 0.8, raw: 7.999, min: 0, max: 10 })).toEqual(['scoresDisagree'])
  expect(told({ scaled: 0.8, raw: 17.9, min: 10, max: 20 })).toEqual(['scoresDisagree'])
  expect(told({ scaled: 0.7, raw: 7, min: 0, max: 10 })).toEqual(['belowMark'])
  expect(told({ scaled: 0.8, raw: 8, min: 0, max: 10 })).toEqual([])
  expect(told({ scaled: 0.8, raw: 0.8, min: 0, max: 1 })).toEqual([])
  expect(told({ scaled: 0.8, raw: 18.5, min: 10, max: 20.5 })).toEqual([])
  expect(told({ scaled: 0.8, raw: 3 })).toEqual([])
  expect(told({ scaled: 0.8, raw: -3, max: -1 })).toEqual([])
})

describe('a day that cannot be', () => {
  const on = (timestamp: string, change: object = {}, at: Instant = now) =>
    completed(placed(scored(1, { timestamp, ...change })), mapping, at).leftAside.map(({ why }) => why)
  test('has not come, in London', () => {
    expect(on('2099-01-01T00:00:00Z')).toEqual(['inTheFuture'])
    expect(on('2026-11-23T00:00:00Z')).toEqual(['inTheFuture'])
    expect(on('2026-11-22T23:59:59Z')).toEqual([])
    expect(on('2026-07-01T23:30:00Z', {}, instant('2026-07-01T12:00:00Z'))).toEqual(['inTheFuture'])
    expect(on('2026-07-01T23:30:00Z', {}, instant('2026-07-01T23:00:00Z'))).toEqual([])
  })
  test('is later than the day on which a store had the statement', () => {
    expect(on('2026-09-01T00:00:00Z', { stored: '2026-07-01T00:00:00Z' })).toEqual(['afterStored'])
    expect(on('2026-07-01T12:00:05Z', { stored: '2026-07-01T12:00:00Z' })).toEqual([])
    expect(on('2026-07-01T12:00:05Z', { stored: '2026-07-03T12:00:00Z' })).toEqual([])
  })
})

describe('a mapping is refused', () => {
  const [person] = mapping.people as [StatementMapping['people'][number]]
  const [course] = mapping.courses as [StatementMapping['courses'][number]]
  const refusals = (change: Partial<StatementMapping>) => {
    const read = completionsFromStatements([], { ...mapping, ...change }, { now })
    return read.ok ? [] : read.error.map(({ code, path }) => [code, ...(path ?? [])].join(' '))
  }
  test('where two people have one account, and not where one stands there twice', () => {
    const other = { account: { ...account }, personId: actorId('officer-2') }
    expect(refusals({ people: [person, other] })).toEqual(['XAPI.ACCOUNT_TWICE people 1 account'])
    expect(refusals({ people: [person, person] })).toEqual([])
    expect(attemptsFromStatements([], { ...mapping, people: [person, other] }, { now })).toHaveProblem(
      'XAPI.ACCOUNT_TWICE',
    )
  })
  test('where two courses have one activity', () => {
    expect(refusals({ courses: [course, { ...course, completedBy: [] }] })).toEqual([
      'XAPI.ACTIVITY_TWICE courses 1 activityId',
    ])
  })
  test.each([[79.5], [-1], [101], [Number.NaN], [Number.POSITIVE_INFINITY]])('where %s is asked for', (percent) => {
    expect(refusals({ courses: [{ ...course, atLeastPercent: percent }] })).toEqual([
      'XAPI.NOT_A_PERCENT courses 0 atLeastPercent',
    ])
  })
})

test('an attempt tells what its statement told', () => {
  const id = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
  const result = { score: { scaled: 0.45 }, success: false, completion: true }
  const read = attemptsFromStatements(placed({ id, result }), mapping, { now })
  expect(read.ok && read.value.attempts).toEqual([
    {
      position: 0,
      statementId: id,
      personId: 'officer-1',
      courseId: 'face-behind-the-case',
      activityId: 'https://provider.example/fbc',
      verb: passed,
      on: '2026-07-02',
      success: false,
      completion: true,
      score: { scaled: 0.45 },
    },
  ])
  expect(completed(placed(scored(1, { id }))).completions[0]?.statementId).toBe(id)
})

test.each([
  [0, 0n, 1n],
  [-0.25, -25n, 100n],
  [1e-7, 1n, 10n ** 7n],
  [1.5e-7, 15n, 10n ** 8n],
  [1e21, 10n ** 21n, 1n],
  [1.25e21, 125n * 10n ** 19n, 1n],
  [79 / 99, 797979797979798n, 10n ** 15n],
  [0.1 + 0.2, 30000000000000004n, 10n ** 17n],
])('the number %s is %s of %s', (value, parts, of) => {
  expect(exactFraction(value)).toEqual({ parts, of })
})

test('what is no finite number is no fraction', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(exactFraction(value)).toBeUndefined()
})
