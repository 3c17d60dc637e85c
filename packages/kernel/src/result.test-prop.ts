import { andThen, map, problem, type Result, succeeded } from '@casework/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const anyResult: fc.Arbitrary<Result<number, 'A.B'>> = fc.oneof(
  fc.integer().map((value) => succeeded(value)),
  fc.constant(problem('A.B')),
)
const double = (value: number) => succeeded(value * 2)
const positive = (value: number) => (value > 0 ? succeeded(value) : problem('C.D'))

test('map with nothing to change gives the same result', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      expect(map(result, (value) => value)).toEqual(result)
    }),
  )
})

test('andThen may be grouped either way', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      expect(andThen(andThen(result, double), positive)).toEqual(
        andThen(result, (value) => andThen(double(value), positive)),
      )
    }),
  )
})
