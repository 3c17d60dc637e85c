import { funnelLimits, funnelPolicy, type LabelledFigure } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { aRate, aShare, given } from './testing/figures.ts'

const rates = (figures: readonly (readonly [number, number])[]): LabelledFigure[] =>
  figures.map(([events, escorts], index) => ({ label: `provider ${index + 1}`, figure: aRate(events, escorts) }))
const even = rates([
  [12, 100],
  [13, 100],
  [12, 100],
])

describe('a funnel', () => {
  /** Worked out independently with SciPy's distributions. */
  test('of rates has Poisson limits, interpolated', () => {
    const [unit] = given(funnelLimits(even, funnelPolicy, { target: 12.5 })).units
    expect(unit?.outer.lower).toBeCloseTo(2.5428601441921255, 9)
    expect(unit?.inner.lower).toBeCloseTo(5.515440533799104, 9)
    expect(unit?.inner.upper).toBeCloseTo(20.421054052624964, 9)
    expect(unit?.outer.upper).toBeCloseTo(25.302615865698534, 9)
  })
  test('of rates in small numbers is not below nought', () => {
    const [unit] = given(
      funnelLimits(
        rates([
          [3, 50],
          [3, 50],
          [3, 50],
        ]),
        funnelPolicy,
        { target: 6 },
      ),
    ).units
    expect(unit?.inner.lower).toBe(0)
    expect(unit?.inner.upper).toBeCloseTo(7.393840164857888 * 2, 9)
    expect(unit?.outer.upper).toBeCloseTo(10.12650494464844 * 2, 9)
    expect(unit?.size).toBeCloseTo(50, 9)
  })
  test('of shares has binomial limits, interpolated, between none and all', () => {
    const units = [24, 20, 30].map((part) => ({ label: `${part}`, figure: aShare(part, 80) }))
    const [unit] = given(funnelLimits(units, funnelPolicy, { target: 0.3 })).units
    expect(unit?.outer.lower).toBeCloseTo(11.444083258348556 / 80, 9)
    expect(unit?.inner.lower).toBeCloseTo(15.631256186320439 / 80, 9)
    expect(unit?.inner.upper).toBeCloseTo(32.740919486034088 / 80, 9)
    expect(unit?.outer.upper).toBeCloseTo(37.692587474470834 / 80, 9)
    const few = [1, 2, 2].map((part) => ({ label: `${part}`, figure: aShare(part, 2) }))
    const [, all] = given(funnelLimits(few, funnelPolicy)).units
    expect(all?.outer).toEqual({ lower: 0, upper: 1 })
    expect(all?.standing).toBe('within')
  })
  test('is around what all units have together, unless a target is given', () => {
    const funnel = given(
      funnelLimits(
        rates([
          [10, 100],
          [40, 400],
          [25, 250],
        ]),
        funnelPolicy,
      ),
    )
    expect(funnel).toMatchObject({
      kind: 'rate',
      per: 100,
      target: 10,
      levels: { inner: 0.95, outer: 0.998 },
      policyVersion: '1',
    })
  })
  test('says of each unit where it stands, and ranks nobody', () => {
    const units = rates([
      [10, 100],
      [18, 100],
      [30, 100],
      [4, 100],
      [0, 100],
    ])
    expect(given(funnelLimits(units, funnelPolicy, { target: 10.5 })).units.map(({ standing }) => standing)).toEqual([
      'within',
      'aboveInner',
      'aboveOuter',
      'belowInner',
      'belowOuter',
    ])
  })
  test('is widened where units vary more than chance among themselves, ends drawn in first', () => {
    const events = [50, 90, 60, 140, 70, 130, 80, 120, 100, 900]
    const funnel = given(
      funnelLimits(rates(events.map((number) => [number, 1000])), funnelPolicy, {
        target: 10,
        adjustForOverDispersion: true,
      }),
    )
    const z = events.map((number) => (number / 10 - 10) / Math.sqrt(10 / 10)).toSorted((one, other) => one - other)
    const drawnIn = [z[1] ?? 0, ...z.slice(1, 9), z[8] ?? 0]
    const phi = drawnIn.reduce((sum, value) => sum + value * value, 0) / 10
    expect(funnel.phi).toBeCloseTo(phi, 12)
    expect(funnel.units[0]?.inner.upper).toBeCloseTo(10 + 1.959963984540054 * Math.sqrt(phi), 9)
    expect(funnel.units[0]?.inner.lower).toBeCloseTo(10 - 1.959963984540054 * Math.sqrt(phi), 9)
  })
  test('is never narrowed by the adjustment', () => {
    const shares = [50, 50, 50].map((part) => ({ label: 'same', figure: aShare(part, 100) }))
    const funnel = given(funnelLimits(shares, funnelPolicy, { adjustForOverDispersion: true }))
    expect(funnel.phi).toBe(0)
    expect(funnel.units[0]?.inner.upper).toBeCloseTo(0.5 + 1.959963984540054 * 0.05, 9)
  })
  test('is refused for too few units, for mixed figures, and where nothing varies', () => {
    expect(funnelLimits(even.slice(1), funnelPolicy)).toHaveProblem('FIGURES.TOO_FEW_UNITS')
    const any = { ...funnelPolicy, settings: { ...funnelPolicy.settings, leastUnits: 0 } }
    expect(funnelLimits([], any)).toHaveProblem('FIGURES.TOO_FEW_UNITS')
    expect(funnelLimits([...even, { label: 'share', figure: aShare(1, 2) }], funnelPolicy)).toHaveProblem(
      'FIGURES.UNITS_DIFFER',
    )
    expect(
      funnelLimits(
        rates([
          [0, 9],
          [0, 8],
          [0, 7],
        ]),
        funnelPolicy,
      ),
    ).toHaveProblem('FIGURES.NOTHING_VARIES')
    const always = [1, 2, 3].map((whole) => ({ label: 'all', figure: aShare(whole, whole) }))
    expect(funnelLimits(always, funnelPolicy)).toHaveProblem('FIGURES.NOTHING_VARIES')
  })
  test.each([-1, Number.NaN])('around %s is a mistake', (target) => {
    expect(() => funnelLimits(even, funnelPolicy, { target })).toThrow('FIGURES.TARGET_OUT_OF_RANGE')
  })
})
