import { type Seed, seedSchema, suppressionPolicy } from '@casework/figures'
import { actorId, civilDate } from '@casework/kernel'
import {
  analyseItems,
  assessorDrift,
  drawPaper,
  intraclassCorrelation,
  itemBankSchema,
  markScript,
  passRates,
  defaultTrainingPolicy as policy,
  writtenExamSchema,
} from '@casework/training-assessments'
import { mean, sampleVariance } from 'simple-statistics'
import { describe, expect, test } from 'vitest'

const period = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }

describe('a question may be called anything', () => {
  const options = ['a', 'b'].map((id) => ({ id, words: id }))
  const common = { outcomeId: 'o', words: 'Which?', marks: 1, options }
  const bank = itemBankSchema.parse({
    id: 'bank',
    version: '1',
    courseId: 'course',
    items: [
      { kind: 'multiple', id: 'constructor', ...common, keys: ['a'] },
      { kind: 'single', id: 'toString', ...common, key: 'a' },
    ],
  })
  const exam = writtenExamSchema.parse({
    kind: 'writtenExam',
    id: 'exam',
    title: 'Exam',
    pass: [{ kind: 'percent', atLeast: 50 }],
    blueprint: [{ outcomeId: 'o', items: 2 }],
    minutes: 5,
    credit: 'allOrNothing',
  })
  const seed: Seed = seedSchema.parse('00'.repeat(16))
  test('and is not answered because every object has something of that name', () => {
    const paper = drawPaper(bank, exam, seed)
    const marked = paper.ok ? markScript(exam, paper.value, bank, {}) : paper
    expect(marked.ok && marked.value).toMatchObject({ marks: 0, outOf: 2 })
    const scripts = [{ itemIds: ['constructor', 'toString'], answers: {} }]
    const told = analyseItems(bank, scripts, { ...period, credit: 'allOrNothing', policy })
    expect(told.ok && told.value.items.map(({ unanswered }) => unanswered)).toEqual([1, 1])
  })
  test('and raises no flag before enough have seen it', () => {
    const script = { itemIds: ['toString'], answers: { toString: 'a' } as never }
    const flags = (count: number) => {
      const told = analyseItems(
        bank,
        Array.from({ length: count }, () => script),
        { ...period, credit: 'allOrNothing', policy },
      )
      return told.ok ? told.value.items[1]?.flags : undefined
    }
    expect([flags(1), flags(29)]).toEqual([[], []])
    expect(flags(30)).toEqual(['tooEasy', 'distractorUnused'])
  })
})

describe('agreement', () => {
  test('of marks that are no numbers, or tell nothing, has no answer', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(
        intraclassCorrelation([
          [1, wrong],
          [2, 3],
          [4, 5],
        ]),
      ).toHaveProblem('AGREEMENT.NOT_A_NUMBER')
    expect(
      intraclassCorrelation([
        [1, 2],
        [1, 2],
      ]),
    ).toHaveProblem('AGREEMENT.NO_SPREAD')
    for (const marks of [
      [
        [1, 2],
        [2, 1],
      ],
      [
        [1, 1],
        [2, 2],
      ],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ]) {
      const told = intraclassCorrelation(marks)
      if (told.ok) expect([told.value.lower, told.value.upper].every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the drift of an assessor', () => {
  const mark = (on: string, marks: number, outOf = 100) => ({
    assessorId: actorId('assessor-1'),
    on: civilDate(on),
    marks,
    stood: 0,
    outOf,
  })
  const day = civilDate('2026-07-01')
  const rows = (on: string, numbers: readonly number[]) => numbers.map((each) => mark(on, each))
  const first = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4]
  const second = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 31.4]

  test('has Welch’s interval, which comes from its own formula', () => {
    const [told] = assessorDrift([...rows('2026-01-01', first), ...rows('2026-08-01', second)], day)
    const [one, other] = [sampleVariance(first) / 15, sampleVariance(second) / 15]
    expect(told?.drift).toBeCloseTo(mean(second) - mean(first), 10)
    const freedom = (one + other) ** 2 / (one ** 2 / 14 + other ** 2 / 14)
    expect(freedom).toBeCloseTo(27.5, 0)
    const half = ((told?.interval?.upper ?? 0) - (told?.interval?.lower ?? 0)) / 2
    const quantile = half / Math.sqrt(one + other)
    expect(quantile).toBeGreaterThan(2.048)
    expect(quantile).toBeLessThan(2.052)
    expect(told?.interval).toMatchObject({ level: 0.95, method: 'welch' })
  })
  test('of few marks, or of marks without spread, has none', () => {
    const told = (...marks: readonly ReturnType<typeof mark>[]) => assessorDrift(marks, day)[0]
    expect(told(mark('2026-01-01', 1), mark('2026-08-01', 2))).not.toHaveProperty('interval')
    expect(told(mark('2026-01-01', 1), mark('2026-01-02', 1), mark('2026-08-01', 2))).not.toHaveProperty('interval')
    const same = [...rows('2026-01-01', [1, 1]), ...rows('2026-08-01', [2, 2])]
    expect(told(...same)).toMatchObject({ drift: 1 })
    expect(told(...same)).not.toHaveProperty('interval')
  })
  test('leaves out marks out of nothing', () => {
    expect(assessorDrift([mark('2026-01-01', 0, 0), mark('2026-01-01', Number.NaN)], day)).toEqual([])
  })
})

describe('pass rates tell of people', () => {
  const options = { ...period, suppression: suppressionPolicy }
  const of = (group: string, passed: number, count: number, learners = count) =>
    Array.from({ length: count }, (_each, place) => ({
      group,
      learnerId: actorId(`${group}-${place % learners}`),
      passed: place < passed,
    }))
  const told = (results: ReturnType<typeof of>, over: object = {}) =>
    passRates(results, { ...options, ...over }).map(({ group, passed, of: all }) => [group, passed, all])

  test('one learner with many results is one', () => {
    expect(told([...of('wheelchair', 40, 80, 1), ...of('other', 40, 80)])[1]).toEqual(['wheelchair', null, null])
  })
  test('that nobody of a group passed, or everybody, is told of no group of people, and of others where said so', () => {
    for (const passed of [0, 40]) {
      const results = [...of('a', passed, 40), ...of('b', 40, 80), ...of('c', 40, 80)]
      expect(told(results)[0]).toEqual(['a', null, null])
      expect(told(results, { groupsOfPeople: false })[0]).toEqual(['a', passed, 40])
    }
  })
})
