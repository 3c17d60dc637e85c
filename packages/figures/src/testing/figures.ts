import { addDays } from '@casework/calendar'
import { type CountTable, cumulativeCount, type Rate, rate, type Share, share, snapshotCount } from '@casework/figures'
import { type CivilDate, civilDate } from '@casework/kernel'

const quarter = { from: civilDate('2026-01-01'), to: civilDate('2026-03-31') } as const

/** Incidents for so many escorts in a quarter, per 100. */
export function aRate(events: number, escorts: number, days: { from: CivilDate; to: CivilDate } = quarter) {
  const { from, to } = days
  return given(rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', escorts, from, to), 100))
}

/** Reports of some sort among all reports on a day. */
export function aShare(part: number, whole: number): Share<'reports', 'snapshot'> {
  const day = civilDate('2026-03-31')
  return given(share(snapshotCount('reports', part, day), snapshotCount('reports', whole, day)))
}

/** Weekly rates from the first Monday of 2026. */
export function weeklyRates(events: readonly number[], escorts: readonly number[]): Rate<'incidents', 'escorts'>[] {
  return events.map((number, index) => {
    const from = addDays(civilDate('2026-01-05'), index * 7)
    return aRate(number, escorts[index] ?? 0, { from, to: addDays(from, 6) })
  })
}

/** A table whose rows and columns are numbered. */
export function aTable(cells: readonly (readonly number[])[]): CountTable {
  return {
    rows: cells.map((_, index) => `row ${index}`),
    columns: (cells[0] ?? []).map((_, index) => `column ${index}`),
    cells,
  }
}

/** What a result holds that must have gone well. */
export function given<Value>(
  result: { ok: true; value: Value } | { ok: false; error: readonly { code: string }[] },
): Value {
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join())
  return result.value
}
