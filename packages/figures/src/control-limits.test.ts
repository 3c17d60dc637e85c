import { controlChartPolicy, controlLimits, type LabelledFigure, runsRuleSchema } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { aRate, aShare, given } from './testing/figures.ts'

const rates = (events: readonly number[], escorts = 100): LabelledFigure[] =>
  events.map((number, index) => ({ label: `month ${index + 1}`, figure: aRate(number, escorts) }))
const signalsOf = (points: readonly LabelledFigure[]) =>
  given(controlLimits(points, controlChartPolicy)).points.flatMap(({ label, signals }) =>
    signals.map((signal) => `${label}: ${signal}`),
  )
const steady = [3, 4, 5, 4, 3, 5, 4, 3, 5, 4, 3, 5]

describe('a control chart', () => {
  test('of rates has limits for each point by its own exposure', () => {
    const points = rates(steady).map((point, index) => (index === 0 ? { ...point, figure: aRate(12, 400) } : point))
    const limits = given(controlLimits(points, controlChartPolicy))
    const centre = (12 + 45) / 15
    expect(limits).toMatchObject({ chart: 'u', policyVersion: '1' })
    expect(limits.centre).toBeCloseTo(centre, 12)
    expect(limits.points[0]?.upper).toBeCloseTo(centre + 3 * Math.sqrt(centre / 4), 12)
    expect(limits.points[1]?.upper).toBeCloseTo(centre + 3 * Math.sqrt(centre), 12)
    expect(limits.points[1]?.lower).toBe(0)
  })
  test('of shares stays between none and all', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      label: `${index}`,
      figure: aShare(index % 2 === 0 ? 9 : 10, 10),
    }))
    const limits = given(controlLimits(points, controlChartPolicy))
    expect(limits.chart).toBe('p')
    expect(limits.points[0]?.upper).toBe(1)
    expect(limits.points[0]?.lower).toBeCloseTo(0.95 - 3 * Math.sqrt((0.95 * 0.05) / 10), 12)
  })
  test('is adjusted for over-dispersion as Laney does', () => {
    const events = [40, 80, 50, 90, 40, 85, 45, 95, 50, 80, 40, 90]
    const [plain, adjusted] = [false, true].map((adjustForOverDispersion) =>
      given(controlLimits(rates(events, 1000), controlChartPolicy, { adjustForOverDispersion })),
    )
    const centre = events.reduce((sum, number) => sum + number, 0) / 120
    const z = events.map((number) => (number / 10 - centre) / Math.sqrt(centre / 10))
    const ranges = z.slice(1).map((value, index) => Math.abs(value - (z[index] ?? 0)))
    const sigmaZ = ranges.reduce((sum, range) => sum + range, 0) / 11 / 1.1283791670955126
    expect(adjusted?.sigmaZ).toBeCloseTo(sigmaZ, 12)
    expect(adjusted?.points[0]?.upper).toBeCloseTo(centre + 3 * Math.sqrt(centre / 10) * sigmaZ, 12)
    expect(plain?.sigmaZ).toBeUndefined()
  })
  test('whose points are all the same has no spread from one to the next, and no signals', () => {
    const limits = given(
      controlLimits(rates(steady.map(() => 4)), controlChartPolicy, { adjustForOverDispersion: true }),
    )
    expect(limits.sigmaZ).toBe(0)
    expect(limits.points.every(({ signals }) => signals.length === 0)).toBe(true)
  })
  test('is refused for too few points, for mixed figures, and where nothing varies', () => {
    expect(controlLimits(rates([1, 2]), controlChartPolicy)).toHaveProblem('FIGURES.TOO_FEW_POINTS')
    const mixed = [...rates(steady.slice(1)), { label: 'share', figure: aShare(1, 2) }]
    expect(controlLimits(mixed, controlChartPolicy)).toHaveProblem('FIGURES.UNITS_DIFFER')
    expect(controlLimits(mixed.toReversed(), controlChartPolicy)).toHaveProblem('FIGURES.UNITS_DIFFER')
    expect(controlLimits(rates(steady.map(() => 0)), controlChartPolicy)).toHaveProblem('FIGURES.NOTHING_VARIES')
    const always = steady.map(() => ({ label: 'all', figure: aShare(9, 9) }))
    expect(controlLimits(always, controlChartPolicy)).toHaveProblem('FIGURES.NOTHING_VARIES')
  })
})

describe('worth asking about', () => {
  test('is nothing where points vary as chance would have them', () => {
    expect(signalsOf(rates(steady))).toEqual([])
  })
  test('is a point outside the limits', () => {
    expect(signalsOf(rates([...steady, 15]))).toEqual(['month 13: beyondLimits'])
  })
  test('are eight points in a row on one side', () => {
    expect(signalsOf(rates([2, 3, 2, 3, 2, 3, 2, 3, 6, 5, 6, 5]))).toEqual(['month 8: eightOnOneSide'])
  })
  test('are six points in a row in one direction, up or down', () => {
    expect(signalsOf(rates([4, 5, 4, 1, 2, 3, 4, 5, 6, 4, 5, 4]))).toEqual(['month 9: sixInOneDirection'])
    expect(signalsOf(rates([4, 3, 4, 6, 5, 4, 3, 2, 1, 4, 3, 4]))).toEqual(['month 9: sixInOneDirection'])
  })
  test('are two of three points near a limit on one side', () => {
    expect(signalsOf(rates([4, 5, 4, 9, 4, 9, 4, 3, 4, 3, 4, 3]))).toEqual(['month 6: twoOfThreeNearLimit'])
    expect(signalsOf(rates([4, 5, 4, 9, 4, 0, 4, 3, 4, 3, 4, 3]))).toEqual([])
  })
})

test('runs rules are data that can be checked', () => {
  for (const rule of controlChartPolicy.settings.runsRules) expect(runsRuleSchema.parse(rule)).toEqual(rule)
})
