import type { Cmi5Statement } from '../statement/cmi5-statement.ts'

/**
 * Whether each way in which a score was told reaches a mastery score: the scaled one as it was written, and the marks by whole numbers. A
 * mastery score has at most four decimals, so nothing is rounded. Source: cmi5 §9.3.4, §9.5.1.
 */
export function reachesMastery({ scaled, raw, min, max }: Score, mastery: number): readonly boolean[] {
  const byShare = scaled === undefined ? [] : [scaled >= mastery]
  if (raw === undefined || min === undefined || max === undefined) return byShare
  const [got, outOf] = [BigInt(raw) - BigInt(min), BigInt(max) - BigInt(min)]
  return [...byShare, got * 10_000n >= BigInt(Math.round(mastery * 10_000)) * outOf]
}

type Score = NonNullable<Cmi5Statement['score']>
