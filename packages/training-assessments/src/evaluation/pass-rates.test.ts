import { suppressionPolicy } from '@casework/figures'
import { actorId, civilDate } from '@casework/kernel'
import { outcomeAfterTraining, passRateFairness, passRates } from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const [from, to] = [civilDate('2026-01-01'), civilDate('2026-12-31')]
const options = { from, to, suppression: suppressionPolicy }
const of = (group: string, passed: number, count: number) =>
  Array.from({ length: count }, (_each, place) => ({
    group,
    learnerId: actorId(`${group}-${place}`),
    passed: place < passed,
  }))

describe('pass rates', () => {
  test('leave out what is not known, and never take it for a failure', () => {
    const rates = passRates(
      [...of('spring', 30, 40), { group: 'spring', learnerId: actorId('x'), passed: null }],
      options,
    )
    expect(rates[0]).toMatchObject({ passed: 30, of: 40, rate: { value: 0.75 } })
    expect(passRates([{ group: 'spring', learnerId: actorId('x'), passed: null }], options)).toEqual([])
  })
  test('hide a group whose counts are small, and enough others that nobody works them out', () => {
    const rates = passRates([...of('a', 38, 40), ...of('b', 30, 45), ...of('c', 33, 50)], options)
    expect(rates[0]).toEqual({ group: 'a', passed: null, of: null })
    expect(rates.filter(({ passed }) => passed === null).length).toBeGreaterThan(1)
  })
})

describe('fairness', () => {
  const compare = (...results: readonly ReturnType<typeof of>[]) => passRateFairness(results.flat(), 'a', options)
  test('says higher, lower or by chance, and claims no cause', () => {
    expect(compare(of('a', 50, 100), of('b', 80, 100))[0]?.words).toMatch(
      /30\.0 percentage points higher \(95% interval 16\.9 to 41\.7 higher\)/,
    )
    expect(compare(of('a', 50, 100), of('b', 55, 100))[0]?.words).toBe(
      'The pass rate differs by 5.0 percentage points, which chance alone could give.',
    )
  })
  test('says nothing of too few', () => {
    expect(compare(of('a', 50, 100), of('b', 1, 2))[0]).toEqual({
      group: 'b',
      words: 'There are too few results to compare.',
    })
    expect(compare(of('b', 50, 100))[0]).toEqual({
      group: 'b',
      words: 'There are no results of the group to compare with.',
    })
  })
})

describe('outcomes beside training', () => {
  const counted = (events: number, exposure = 400) => ({ events, exposure, from, to })
  const compare = (without: ReturnType<typeof counted>, trained: ReturnType<typeof counted>) =>
    outcomeAfterTraining({ event: 'incidents', exposure: 'escorts', per: 100, without, with: trained })
  test('a clear difference is told as more than chance, and not as an effect', () => {
    const told = compare(counted(80), counted(20))
    expect(told.ok && told.value).toMatchObject({ without: 20, with: 5, ratio: { value: 0.25 } })
    expect(told.ok && told.value.words).toMatch(/more than chance would usually give\. Whoever was trained may differ/)
  })
  test('nothing to divide by, or no events to compare with, has no answer', () => {
    expect(compare(counted(1), counted(1, 0))).toHaveProblem('FIGURES.NOTHING_TO_DIVIDE_BY')
    expect(compare(counted(1, 0), counted(1))).toHaveProblem('FIGURES.NOTHING_TO_DIVIDE_BY')
    expect(compare(counted(0), counted(1))).toHaveProblem('FIGURES.NO_EVENTS')
  })
})
