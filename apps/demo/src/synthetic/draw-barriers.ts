import { type BarrierKind, barrierKinds } from '@casework/cases'
import type { CaseloadRates } from './caseload-rates.ts'
import type { DaysAround } from './days-around.ts'
import { barriersOfCare, type DrawnCare } from './draw-care.ts'
import type { DrawnCase } from './draw-case.ts'
import type { RandomStream } from './random-stream.ts'

const ofCare: ReadonlySet<BarrierKind> = new Set(Object.values(barriersOfCare))
const drawnFreely = barrierKinds.filter((kind) => !ofCare.has(kind))
const unknownKinds = ['awaitingETD', 'FTR', 'OTHER (see notes)', 'travel_document'] as const

/** Barriers that by their nature do not stand for years, in days. */
const shortLived: Readonly<Record<string, number>> = {
  pregnancy: 240,
  noticePeriodRunning: 60,
} satisfies Partial<Record<BarrierKind, number>>

/** Draws the barriers of a case and writes them as `kind:opened` or `kind:opened:closed`, parted by semicolons. */
export function barriersCell(
  care: DrawnCare,
  { openedDaysAgo }: DrawnCase,
  rates: CaseloadRates,
  days: DaysAround,
  stream: RandomStream,
  wanted: readonly BarrierKind[] = [],
): string {
  const kinds = new Set<string>(wanted)
  for (const [fact, kind] of Object.entries(barriersOfCare)) {
    const isRecorded = stream.chance(rates.barriers.recordedForFact)
    if (care[fact as keyof typeof barriersOfCare] && isRecorded) kinds.add(kind)
  }
  const count = Number(stream.weighted(rates.barriers.count))
  for (let drawn = 0; drawn < count; drawn++) kinds.add(stream.pick(drawnFreely))
  if (stream.chance(rates.barriers.unknownKind)) kinds.add(stream.pick(unknownKinds))
  const isWanted = (kind: string): boolean => wanted.some((one) => one === kind)
  return [...kinds]
    .map(
      (kind) =>
        `${kind}:${span(Math.min(openedDaysAgo, shortLived[kind] ?? openedDaysAgo), isWanted(kind), rates, days, stream)}`,
    )
    .join(';')
}

function span(
  oldest: number,
  staysOpen: boolean,
  { barriers }: CaseloadRates,
  days: DaysAround,
  stream: RandomStream,
): string {
  const opened = stream.below(oldest)
  const closed = stream.below(opened + 1)
  const isClosed = stream.chance(barriers.closed)
  if (staysOpen || !isClosed) return days.iso(opened)
  const inOrder = !stream.chance(barriers.closedBeforeOpened)
  return inOrder ? `${days.iso(opened)}:${days.iso(closed)}` : `${days.iso(closed)}:${days.iso(opened + 1)}`
}
