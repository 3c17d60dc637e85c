import { courseSatisfaction } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import {
  au,
  courseOf,
  learner,
  now,
  publisher,
  ready,
  registration,
  satisfactionOf,
  statementOf,
  type Told,
  uuid,
} from '../../test-support/told.ts'

const one = (wanted: object = {}) => courseOf(au('a', wanted))
const passed: Told = { verb: 'passed' }
const failed: Told = { verb: 'failed' }

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
  test.each([
    [{ raw: 10 }, 'passedBelowMastery'],
    [{ raw: 79 }, 'passedBelowMastery'],
    [{ raw: 80 }, undefined],
    [{ scaled: 0.9, raw: 10 }, 'scoresDisagree'],
    [{ scaled: 0.1, raw: 90 }, 'scoresDisagree'],
    [{ scaled: 0.7, raw: 70 }, 'passedBelowMastery'],
    [{ scaled: 0.8, raw: 80 }, undefined],
  ])('in marks is held to the mark as well: %o', (score, rule) => {
    const { satisfied, findings } = told({ ...passed, ...score })
    expect(findings.map((each) => each.rule)).toEqual(rule === undefined ? [] : [rule])
    expect(satisfied).toBe(rule === undefined)
  })
  test('in marks between any two is held by whole numbers', () => {
    const between = (raw: number, min: number, max: number) => {
      const statement = statementOf(passed, 2)
      const result = { ...(statement['result'] as object), score: { raw, min, max } }
      const { satisfied } = satisfactionOf(eighty, [...ready(), { ...passed, change: { result } }])
      return satisfied
    }
    expect([between(18, 10, 20), between(17, 10, 20), between(-2, -10, 0), between(-3, -10, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    const most = Number.MAX_SAFE_INTEGER
    expect([between(Math.ceil(most * 0.8), 0, most), between(Math.floor(most * 0.8) - 1, 0, most)]).toEqual([
      true,
      false,
    ])
  })
  test('may be left out only by who says which mark was judged by', () => {
    expect(told(passed)).toMatchObject({ satisfied: false, findings: [{ rule: 'passedWithoutScore', counts: false }] })
    expect(told({ ...passed, mastery: 0.8 })).toMatchObject({ satisfied: true, findings: [] })
    expect(told(failed).findings).toEqual([])
    expect(satisfactionOf(one(), [...ready(), passed]).satisfied).toBe(true)
  })
  test('that reaches the mark did not fail', () => {
    expect(told({ ...failed, scaled: 0.8 }).findings.map(({ rule }) => rule)).toEqual(['failedAtMastery'])
    expect(told({ ...failed, scaled: 0.79 }).findings).toEqual([])
    expect(told({ ...failed, raw: 80 }).findings.map(({ rule }) => rule)).toEqual(['failedAtMastery'])
    expect(told({ ...failed, scaled: 0.9, raw: 10 }).findings).toEqual([])
  })
  test('is held to the mark of the service, then of the launch, then of the course', () => {
    const masteryScores = { [publisher('a')]: 0.9 }
    const scored: Told = { ...passed, scaled: 0.85 }
    expect(satisfactionOf(eighty, [...ready(), scored], { masteryScores }).satisfied).toBe(false)
    const launched = [...ready('a', 's-1', { mastery: 0.85 }), scored]
    expect(satisfactionOf(eighty, launched, { masteryScores }).satisfied).toBe(false)
    expect(satisfactionOf(eighty, launched, { masteryScores }).findings.map(({ rule }) => rule)).toEqual([
      'launchMasteryDiffers',
      'passedBelowMastery',
    ])
    expect(satisfactionOf(eighty, launched).satisfied).toBe(true)
    expect(satisfactionOf(eighty, launched).findings).toEqual([
      { rule: 'launchMasteryDiffers', unitId: publisher('a'), statementId: uuid(1), counts: true },
    ])
    expect(satisfactionOf(one(), launched).findings).toEqual([])
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

describe('what a service sets is refused', () => {
  const refused = (wanted: object) => {
    const result = courseSatisfaction({ structure: one(), statements: [], registration, learner, now, ...wanted })
    return result.ok ? [] : result.error
  }
  test.each([[80], [Number.NaN], [-0.1], [1.1], [0.80001]])('as a mastery score of %s', (score) => {
    expect(refused({ masteryScores: { [publisher('a')]: score } })).toEqual([
      { code: 'CMI.NOT_A_MASTERY_SCORE', path: ['masteryScores', publisher('a')], params: {} },
    ])
  })
  test.each([['passed'], ['toString'], [undefined]])('as a rule of %s', (rule) => {
    expect(refused({ moveOns: { [publisher('a')]: rule } })).toEqual([
      { code: 'CMI.NOT_A_MOVE_ON', path: ['moveOns', publisher('a')], params: {} },
    ])
  })
})
