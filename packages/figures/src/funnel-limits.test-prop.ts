import { funnelLimits, funnelPolicy, type LabelledFigure } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialAtLeast, poissonAtMost } from './testing/exact-tails.ts'
import { aRate, aShare, given } from './testing/figures.ts'

const standings = ['belowOuter', 'belowInner', 'within', 'aboveInner', 'aboveOuter'] as const

/** Where a unit stands by the probabilities of as few and as many alone. */
function expected(asFew: number, asMany: number): (typeof standings)[number] {
  if (asMany < 0.001) return 'aboveOuter'
  if (asFew < 0.001) return 'belowOuter'
  return asMany < 0.025 ? 'aboveInner' : asFew < 0.025 ? 'belowInner' : 'within'
}

const standingOf = (figure: LabelledFigure['figure'], target: number) => {
  const units = [figure, figure, figure].map((each) => ({ label: 'unit', figure: each }))
  return given(funnelLimits(units, funnelPolicy, { target })).units[0]?.standing
}

test('a share is outside exactly where chance would give as few or as many too rarely, summed in whole numbers', () => {
  const shares = fc.integer({ min: 1, max: 60 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)))
  fc.assert(
    fc.property(shares, fc.constantFrom(0.03, 0.2, 0.5, 0.83, 0.99), ([part, whole], target) => {
      const asMany = binomialAtLeast(part, whole, target)
      expect(standingOf(aShare(part, whole), target)).toBe(
        expected(1 - binomialAtLeast(part + 1, whole, target), asMany),
      )
    }),
  )
})

test('a rate is outside exactly where chance would give as few or as many too rarely, summed in whole numbers', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.constantFrom(0.5, 3, 11.3, 30), (events, mean) => {
      const asMany = events === 0 ? 1 : 1 - poissonAtMost(events - 1, mean)
      expect(standingOf(aRate(events, 100), mean)).toBe(expected(poissonAtMost(events, mean), asMany))
    }),
  )
})
