import { civilDate } from '@casework/kernel'
import {
  type AnalyseOptions,
  analyseItems,
  itemBankSchema,
  defaultTrainingPolicy as policy,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const options = ['a', 'b', 'c'].map((id) => ({ id, words: id }))
const single = (id: string) => ({ kind: 'single', id, outcomeId: 'o', words: id, marks: 1, options, key: 'a' })
const bank = itemBankSchema.parse({
  id: 'bank',
  version: '1',
  courseId: 'course',
  items: [
    ...['q1', 'q2', 'q3', 'q4'].map(single),
    { ...single('q5'), kind: 'multiple', marks: 2, keys: ['a', 'b'] },
    { kind: 'numeric', id: 'q6', outcomeId: 'o', words: 'n', marks: 1, lowest: 1, highest: 1 },
  ],
})
const seenOnce = {
  ...policy,
  settings: { ...policy.settings, itemFlags: { ...policy.settings.itemFlags, leastSeen: 1 } },
}
const when: AnalyseOptions = {
  credit: 'partial',
  from: civilDate('2026-01-01'),
  to: civilDate('2026-12-31'),
  policy: seenOnce,
}
const four = ['q1', 'q2', 'q3', 'q4']
/** Eight scripts of four questions, right or wrong. */
const matrix = ['1111', '1110', '1101', '1100', '1000', '0100', '0010', '0000']
const scripts = matrix.map((row) => ({
  itemIds: four,
  answers: Object.fromEntries([...row].map((right, place) => [four[place] as string, right === '1' ? 'a' : 'b'])),
}))
const analysed = () => {
  const told = analyseItems(bank, scripts, when)
  if (!told.ok) throw new Error('it is analysed')
  return told.value
}
const column = (place: number) => matrix.map((row) => Number(row[place]))
const total = matrix.map((row) => [...row].filter((each) => each === '1').length)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
const variance = (numbers: readonly number[]) => mean(numbers.map((each) => (each - mean(numbers)) ** 2))
const correlation = (one: readonly number[], other: readonly number[]) =>
  mean(one.map((each, place) => (each - mean(one)) * ((other[place] as number) - mean(other)))) /
  Math.sqrt(variance(one) * variance(other))

/** The upper tail of F by adding up its density in small steps, for one and the same degrees as the test needs. */
function shareOfFBelow(limit: number, one: number, other: number): number {
  const density = (f: number) => f ** (one / 2 - 1) * (1 + (one * f) / other) ** (-(one + other) / 2)
  const area = (from: number, to: number, steps = 200_000) => {
    const width = (to - from) / steps
    let sum = 0
    for (let step = 0; step < steps; step += 1) sum += density(from + (step + 0.5) * width) * width
    return sum
  }
  return area(0, limit) / area(0, 400)
}

describe('an analysis', () => {
  test('tells totals, facility and the correlation with the rest of the script', () => {
    const { items, totals } = analysed()
    expect(totals).toEqual(total)
    for (const [place, id] of four.entries()) {
      const item = items.find(({ itemId }) => itemId === id)
      const rest = total.map((sum, row) => sum - (column(place)[row] as number))
      expect(item?.facility?.value).toBeCloseTo(mean(column(place)), 12)
      expect(item?.discrimination?.value).toBeCloseTo(correlation(column(place), rest), 10)
      expect((item?.discrimination?.lower ?? 1) < (item?.discrimination?.value ?? 0)).toBe(true)
    }
  })
  test('alpha is Cronbach’s and here KR-20 too; its interval is Feldt’s', () => {
    const { reliability } = analysed()
    const ofItems = four.reduce((sum, _id, place) => sum + variance(column(place)), 0)
    const alpha = (4 / 3) * (1 - ofItems / variance(total))
    const kr20 =
      (4 / 3) *
      (1 - four.reduce((sum, _id, place) => sum + mean(column(place)) * (1 - mean(column(place))), 0) / variance(total))
    if (!reliability.known) throw new Error('it is known')
    expect(reliability.isKr20).toBe(true)
    expect(reliability.alpha.value).toBeCloseTo(alpha, 10)
    expect(reliability.alpha.value).toBeCloseTo(kr20, 10)
    const at = (bound: number) => (1 - bound) / (1 - reliability.alpha.value)
    expect(shareOfFBelow(at(reliability.alpha.lower), 7, 21)).toBeCloseTo(0.975, 4)
    expect(shareOfFBelow(at(reliability.alpha.upper), 7, 21)).toBeCloseTo(0.025, 4)
  })
  test('counts every option, with the mean marks of those who chose it', () => {
    const [first] = analysed().items
    expect(first?.options).toEqual([
      { optionId: 'a', isKey: true, times: 5, meanTotal: 13 / 5 },
      { optionId: 'b', isKey: false, times: 3, meanTotal: 2 / 3 },
      { optionId: 'c', isKey: false, times: 0 },
    ])
    expect(first?.flags).toEqual(['distractorUnused'])
  })
  test('counts questions left out, several answers and numbers', () => {
    const told = analyseItems(
      bank,
      [
        { itemIds: ['q5', 'q6'], answers: { q5: ['a', 'zz'], q6: 1 } },
        { itemIds: ['q5', 'q6'], answers: { q5: ['a', 'b'] } },
        { itemIds: ['q5', 'q6'], answers: { q5: 'a', q6: 2 } },
        { itemIds: ['q5', 'q6'], answers: { q6: 1 } },
      ],
      when,
    )
    const items = told.ok ? told.value.items : []
    expect(told.ok && told.value.totals).toEqual([1, 2, 0, 1])
    expect(items.find(({ itemId }) => itemId === 'q5')).toMatchObject({
      unanswered: 1,
      right: 1,
      options: [{ times: 3 }, { times: 1 }, { times: 0 }],
    })
    expect(items.find(({ itemId }) => itemId === 'q6')).toMatchObject({ unanswered: 1, right: 2, options: [] })
    expect(items.find(({ itemId }) => itemId === 'q1')).toEqual({
      itemId: 'q1',
      seen: 0,
      unanswered: 0,
      right: 0,
      options: [
        { optionId: 'a', isKey: true, times: 0 },
        { optionId: 'b', isKey: false, times: 0 },
        { optionId: 'c', isKey: false, times: 0 },
      ],
      flags: [],
    })
    expect(told.ok && told.value.reliability).toMatchObject({ known: true, isKr20: false })
  })
  test('flags what is too easy, too hard, tells too little or draws the strong astray', () => {
    const strong = Array.from({ length: 10 }, () => ({
      itemIds: four,
      answers: { q1: 'b', q2: 'a', q3: 'a', q4: 'a' },
    }))
    const weak = Array.from({ length: 2 }, () => ({ itemIds: four, answers: { q1: 'a', q2: 'b', q3: 'c', q4: 'a' } }))
    const told = analyseItems(bank, [...strong, ...weak], when)
    const flags = told.ok ? told.value.items.map((each) => each.flags) : []
    expect(flags[0]).toEqual(['tooHard', 'tellsTooLittle', 'distractorUnused', 'distractorDrawsTheStrong'])
    expect(flags[3]).toContain('tooEasy')
  })
})

describe('reliability is not known', () => {
  const known = (given: typeof scripts) => {
    const told = analyseItems(bank, given, when)
    return told.ok ? told.value.reliability : undefined
  }
  test('where papers differ, scripts are too few or all are alike', () => {
    expect(known([...scripts, { itemIds: ['q1'], answers: { q1: 'a' } } as never])).toEqual({
      known: false,
      why: 'papersDiffer',
    })
    expect(known(scripts.slice(0, 1))).toEqual({ known: false, why: 'tooFew' })
    expect(known([scripts[0], scripts[0]] as typeof scripts)).toEqual({ known: false, why: 'noSpread' })
  })
})

test('a script with an unknown question is refused with its place', () => {
  expect(
    analyseItems(
      bank,
      [
        { itemIds: ['q1'], answers: {} },
        { itemIds: ['nope'], answers: {} },
      ],
      when,
    ),
  ).toEqual({
    ok: false,
    error: [{ code: 'PAPER.UNKNOWN_ITEM', params: {}, path: [1] }],
  })
})
