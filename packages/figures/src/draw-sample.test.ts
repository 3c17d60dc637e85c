import {
  commitSeed,
  drawSample,
  parseSeed,
  redrawMatches,
  type SampleItem,
  type SamplePlan,
  samplePlanSchema,
  seedCommitmentSchema,
  verifySeed,
} from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { given } from './testing/figures.ts'
import { sipHashReference } from './testing/sip-hash-reference.ts'

/** What `printf %s SEED | sha256sum` prints of the one seed below, and something else of all others. */
const sha256 = (text: string) =>
  text === '000102030405060708090a0b0c0d0e0f'
    ? 'd65df89f702eec58ca3c7bf2001c9ffc7cd80553ae01d42a799ba26756142d96'
    : '0'.repeat(64)
const seed = given(parseSeed('000102030405060708090a0b0c0d0e0f'))
const revealed = given(verifySeed(seed, commitSeed(seed, sha256), sha256))
const items: SampleItem[] = Array.from({ length: 23 }, (_, index) => ({ id: `EXAMPLE-${index}`, stratum: 'rest' }))
const tenth: SamplePlan = [{ stratum: 'rest', take: { kind: 'proportion', take: 1, outOf: 10 } }]
const drawn = (from: readonly SampleItem[], plan: SamplePlan) => given(drawSample(from, plan, revealed)).strata

describe('a seed', () => {
  test('is 128 bits in lower-case hexadecimal digits', () => {
    expect(parseSeed('000102030405060708090A0B0C0D0E0F')).toHaveProblem('FIGURES.NOT_A_SEED')
    expect(parseSeed('00')).toHaveProblem('FIGURES.NOT_A_SEED')
  })
  test('is bound by the SHA-256 of its text, which anyone can work out', () => {
    const published = commitSeed(seed, sha256)
    expect(published.hash).toBe('d65df89f702eec58ca3c7bf2001c9ffc7cd80553ae01d42a799ba26756142d96')
    expect(seedCommitmentSchema.parse(published)).toEqual(published)
  })
  test('that is not the one committed to does not draw', () => {
    const other = given(parseSeed('f'.repeat(32)))
    expect(verifySeed(other, commitSeed(seed, sha256), sha256)).toHaveProblem('FIGURES.SEED_NOT_AS_COMMITTED')
  })
})

describe('a draw', () => {
  test('takes all of a certain stratum, and rounds a proportion up in whole numbers', () => {
    const plan: SamplePlan = [
      { stratum: 'injury', take: { kind: 'all' } },
      ...tenth,
      { stratum: 'none', take: { kind: 'all' } },
    ]
    const strata = drawn([...items, { id: 'A', stratum: 'injury' }, { id: 'B', stratum: 'injury' }], plan)
    expect(strata.map(({ size, chosen }) => [size, chosen.length])).toEqual([
      [2, 2],
      [23, 3],
      [0, 0],
    ])
  })
  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [21, 3],
  ])('of one in ten of %i takes %i', (size, wanted) => {
    expect(drawn(items.slice(0, size), tenth)[0]?.chosen).toHaveLength(wanted)
  })
  test('of a number takes that many, or all there are', () => {
    const take = (number: number): SamplePlan => [{ stratum: 'rest', take: { kind: 'count', take: number } }]
    expect(drawn(items, take(5))[0]?.chosen).toHaveLength(5)
    expect(drawn(items, take(0))[0]?.chosen).toEqual([])
    expect(drawn(items, take(99))[0]?.chosen).toHaveLength(23)
  })
  test('names its method, the hash of its seed and its plan', () => {
    expect(drawSample(items, tenth, revealed)).toMatchObject({
      value: { method: 'sipHash24Rank', seedHash: commitSeed(seed, sha256).hash, strata: tenth },
    })
  })
  test('ranks by SipHash-2-4 as anyone else would', () => {
    const names = [
      '',
      'a',
      'Zoë',
      '李',
      '🙂🙂',
      'x'.repeat(300),
      ...Array.from({ length: 70 }, (_, length) => '-'.repeat(length + 2)),
    ]
    const key = Uint8Array.from({ length: 16 }, (_, index) => index)
    const rank = (id: string) => sipHashReference(key, strToU8(id))
    const expected = names.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
    expect(
      drawn(
        names.map((id) => ({ id, stratum: 'rest' })),
        [{ stratum: 'rest', take: { kind: 'all' } }],
      )[0]?.chosen,
    ).toEqual(expected)
  })
  test('and its oracle agree with the vectors that SipHash was published with', () => {
    const key = Uint8Array.from({ length: 16 }, (_, index) => index)
    const vectors = [
      [0, 0x726fdb47dd0e0e31n],
      [1, 0x74f839c593dc67fdn],
      [8, 0x93f5f5799a932462n],
      [15, 0xa129ca6149be45e5n],
    ] as const
    for (const [length, hash] of vectors) expect(sipHashReference(key, key.slice(0, length))).toBe(hash)
  })
  test('settles ids of equal hashes by their code units', () => {
    const lone = ['\ud800', '\udc00', '\ufffd'].map((id) => ({ id, stratum: 'rest' }))
    expect(drawn(lone, [{ stratum: 'rest', take: { kind: 'all' } }])[0]?.chosen).toEqual(['\ud800', '\udc00', '\ufffd'])
  })
  test('of nothing draws nothing', () => {
    expect(drawn([], tenth)).toEqual([{ ...tenth[0], size: 0, chosen: [] }])
  })
  test('settles equal beginnings of hashes by the rest of the hash', () => {
    const many = Array.from({ length: 120_000 }, (_, index) => ({ id: `${index}`, stratum: 'rest' }))
    const all: SamplePlan = [{ stratum: 'rest', take: { kind: 'all' } }]
    expect(drawn(many, all)).toEqual(drawn(many.toReversed(), all))
  })
})

describe('a draw is refused', () => {
  test('where an id comes twice, even in two strata', () => {
    const plan: SamplePlan = [...tenth, { stratum: 'injury', take: { kind: 'all' } }]
    expect(drawSample([...items, { id: 'EXAMPLE-3', stratum: 'injury' }], plan, revealed)).toHaveProblem(
      'FIGURES.ITEM_TWICE',
    )
  })
  test('where the plan leaves a stratum out or names one twice', () => {
    expect(drawSample([{ id: 'A', stratum: 'injury' }], tenth, revealed)).toHaveProblem('FIGURES.STRATUM_NOT_PLANNED')
    expect(drawSample([], [...tenth, ...tenth], revealed)).toHaveProblem('FIGURES.STRATUM_TWICE')
    expect(samplePlanSchema.safeParse([...tenth, ...tenth]).success).toBe(false)
  })
  test('by the schema of plans where more than all is taken', () => {
    expect(
      samplePlanSchema.safeParse([{ stratum: 'rest', take: { kind: 'proportion', take: 2, outOf: 1 } }]).success,
    ).toBe(false)
    expect(
      drawn(items, [{ stratum: 'rest', take: { kind: 'proportion', take: 2, outOf: 1 } }])[0]?.chosen,
    ).toHaveLength(23)
  })
})

describe('a published sample', () => {
  const sample = given(drawSample(items, tenth, revealed))
  test('is drawn again by anyone', () => {
    expect(redrawMatches(sample, items.toReversed(), revealed)).toBe(true)
  })
  test('is found out where an id was exchanged, left out or added', () => {
    const [stratum] = sample.strata
    const changed = (chosen: readonly string[]) => ({
      ...sample,
      strata: [{ ...tenth[0], size: 23, ...stratum, chosen }] as never,
    })
    expect(redrawMatches(changed(['A', 'B', 'C']), items, revealed)).toBe(false)
    expect(redrawMatches(changed(stratum?.chosen.slice(1) ?? []), items, revealed)).toBe(false)
  })
  test('does not match another seed or another list', () => {
    expect(redrawMatches({ ...sample, seedHash: '' }, items, revealed)).toBe(false)
    expect(redrawMatches(sample, items.slice(1), revealed)).toBe(false)
    expect(redrawMatches(sample, [...items, ...items], revealed)).toBe(false)
  })
})

test('long lists are ranked as short ones are', () => {
  const all: SamplePlan = [{ stratum: 'rest', take: { kind: 'all' } }]
  const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `EXAMPLE-${index}`, stratum: 'rest' }))
  const few = new Set(many.slice(0, 3000).map(({ id }) => id))
  expect(drawn(many, all)[0]?.chosen.filter((id) => few.has(id))).toEqual(drawn(many.slice(0, 3000), all)[0]?.chosen)
})

test('a function that gives no hash proves no seed, and a plan of nothing is a mistake of the program', () => {
  const nothing = () => undefined as unknown as string
  expect(verifySeed(seed, { algorithm: 'sha256', hash: undefined as unknown as string }, nothing)).toHaveProblem(
    'FIGURES.SEED_NOT_AS_COMMITTED',
  )
  const plan = [{ stratum: 's', take: { kind: 'proportion', take: 0, outOf: 0 } }] as const
  expect(() => drawSample([{ id: 'a', stratum: 's' }], plan, revealed)).toThrow('FIGURES.PROPORTION_OF_NOTHING')
})
