import { actorId, civilDate } from '@casework/kernel'
import { complianceAt, courseIdSchema, defaultTrainingPolicy, faceBehindTheCase } from '@casework/training-assessments'
import {
  attemptsFromStatements,
  completionsFromStatements,
  exactFraction,
  type Statement,
  type StatementMapping,
} from '@casework/training-xapi'
import { expect, test } from 'vitest'

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
const scored = (scaled: number, change: object = {}) => ({ result: { score: { scaled } }, ...change })

test('a completion has the day in London, and counts in the figures of compliance', () => {
  const { completions, leftAside } = completionsFromStatements(placed(scored(0.8)), mapping)
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
  expect(completionsFromStatements(list, mapping).completions[0]?.completedOn).toBeNull()
})

test('79.9% does not reach 80%, and 80% does, however it was written', () => {
  const shares = [0.799, 0.7999999999, 0.8, 0.80001, 8e-1, 1, 0, -1]
  const { completions, leftAside } = completionsFromStatements(placed(...shares.map((share) => scored(share))), mapping)
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
  const { completions, leftAside } = completionsFromStatements(list, mapping)
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

test('an attempt tells what its statement told', () => {
  const id = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
  const result = { score: { scaled: 0.45 }, success: false, completion: true }
  expect(attemptsFromStatements(placed({ id, result }), mapping).attempts).toEqual([
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
      scaled: 0.45,
    },
  ])
  expect(completionsFromStatements(placed(scored(1, { id })), mapping).completions[0]?.statementId).toBe(id)
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
