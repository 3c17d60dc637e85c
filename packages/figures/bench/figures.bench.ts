import { createHash } from 'node:crypto'
import {
  type CountTable,
  commitSeed,
  drawSample,
  type PublishedCounts,
  parseSeed,
  recoverable,
  type SampleItem,
  type SamplePlan,
  suppress,
  suppressionPolicy,
  tally,
  verifySeed,
  withTotals,
} from '@casework/figures'

/** Seconds that a call takes, the best of several after a warm-up. */
function seconds(call: () => unknown, rounds = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round <= rounds; round += 1) {
    globalThis.gc?.()
    const begun = performance.now()
    call()
    if (round > 0) best = Math.min(best, (performance.now() - begun) / 1000)
  }
  return best
}

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const aim = atMost === undefined ? {} : { goal: `at most ${atMost} ${unit}`, met: figure <= atMost }
  console.log(JSON.stringify({ what, figure: Number(figure.toPrecision(3)), unit, ...aim }))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const seed = parseSeed('000102030405060708090a0b0c0d0e0f')
if (!seed.ok) throw new Error('it is a seed')
const revealed = verifySeed(seed.value, commitSeed(seed.value, sha256), sha256)
if (!revealed.ok) throw new Error('it is the committed one')

const strata = ['injury', 'prone', 'rest', 'rest', 'rest', 'rest', 'rest', 'rest'] as const
const items: SampleItem[] = Array.from({ length: 1_000_000 }, (_, index) => ({
  id: `EXAMPLE-${index}`,
  stratum: strata[index % strata.length] ?? 'rest',
}))
const plan: SamplePlan = [
  { stratum: 'injury', take: { kind: 'all' } },
  { stratum: 'prone', take: { kind: 'all' } },
  { stratum: 'rest', take: { kind: 'proportion', take: 1, outOf: 10 } },
]

/** The plain way to the same end: sort by the SHA-256 of seed and id. */
function sortedBySha256(): number {
  const ranked = items.map(({ id, stratum }) => ({
    id,
    stratum,
    rank: createHash('sha256')
      .update(seed.ok ? seed.value + id : '')
      .digest('hex'),
  }))
  return ranked.sort((one, other) => (one.rank < other.rank ? -1 : 1)).length
}

const drawing = seconds(() => drawSample(items, plan, revealed.value))
report('a sample from 1 million items in three strata', drawing, 's', 0.5)
report('the same, as a multiple of sorting by node:crypto SHA-256', drawing / seconds(sortedBySha256, 1), 'times')

/** Numbers without chance, so that every run suppresses the same table. */
function table(height: number, width: number, mean = 20): CountTable {
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
  const names = (word: string, length: number) => Array.from({ length }, (_, index) => `${word} ${index}`)
  const cells = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => Math.floor(-Math.log(1 - next()) * mean)),
  )
  return { rows: names('row', height), columns: names('column', width), cells }
}

/** What is often done by hand: hide small counts and leave it there. */
function hideSmall(counts: CountTable): PublishedCounts {
  const { cells } = withTotals(counts)
  return { ...counts, cells: cells.map((row) => row.map((value) => (value > 0 && value < 5 ? null : value))) }
}

const square = table(100, 100)
report(
  'suppression of a table of 100 by 100 cells',
  seconds(() => suppress(square, suppressionPolicy)),
  's',
  1,
)
report(
  'suppression of a table of 1,000 by 10 cells',
  seconds(() => suppress(table(1000, 10), suppressionPolicy)),
  's',
  1,
)
const sparse = table(1000, 10, 100)
const suppressed = suppress(sparse, suppressionPolicy).published
const left = (published: PublishedCounts) => {
  const found = recoverable(published)
  return found.ok ? found.value.length : Number.NaN
}
report('figures of a sparse table that readers can work out', left(suppressed), 'figures', 0)
report('figures that they can where small counts alone are hidden', left(hideSmall(sparse)), 'figures')
report(
  'trying what readers can work out',
  seconds(() => recoverable(suppressed)),
  's',
)

const reports = Array.from({ length: 1_000_000 }, (_, index) => ({
  provider: `provider ${index % 5}`,
  place: `place ${index % 12}`,
  month: index % 12,
  planned: index % 3 === 0,
  injuries: index % 11,
}))
type Report = (typeof reports)[number]
const tallying = seconds(() =>
  tally(
    reports,
    {
      provider: ({ provider }: Report) => provider,
      place: ({ place }) => place,
      month: ({ month }) => month,
      planned: ({ planned }) => planned,
    },
    { injuries: ({ injuries }) => injuries },
  ),
)
const grouping = seconds(() => {
  const groups = Map.groupBy(reports, ({ provider, place, month, planned }) =>
    JSON.stringify([provider, place, month, planned]),
  )
  return [...groups].map(([key, found]) => [key, found.length, found.reduce((sum, { injuries }) => sum + injuries, 0)])
})
report('a tally of 1 million records by four dimensions, one sum', tallying, 's', 1.5)
report('the same, as a multiple of Map.groupBy on a joined key', tallying / grouping, 'times')
