import type { StatementScore } from './attempts-from-statements.ts'
import { type ExactFraction, exactFraction } from './exact-fraction.ts'

const nothing: ExactFraction = { parts: 0n, of: 1n }

/** Tells whether a number reaches so many of a hundred. */
export function reachesPercent(value: number, percent: number): boolean {
  const { parts, of } = exactFraction(value) ?? nothing
  return parts * 100n >= BigInt(percent) * of
}

/** Tells whether the marks of a score reach so many of a hundred; nothing where it is not told how many there were. */
export function pointsReachPercent({ raw, min = 0, max }: StatementScore, percent: number): boolean | undefined {
  if (raw === undefined || max === undefined || max <= min) return undefined
  const [got, least, most] = inOneUnit([raw, min, max].map((each) => exactFraction(each) ?? nothing))
  return (got - least) * 100n >= BigInt(percent) * (most - least)
}

/** The upper numbers of fractions that were brought to one lower number. */
function inOneUnit(fractions: readonly ExactFraction[]): readonly [bigint, bigint, bigint] {
  const unit = fractions.reduce((product, { of }) => product * of, 1n)
  return fractions.map(({ parts, of }) => parts * (unit / of)) as unknown as readonly [bigint, bigint, bigint]
}
