import { fQuantile } from '../internal/f-quantile.ts'
import type { Reliability } from './analyse-items.ts'
import type { ItemTally } from './item-tally.ts'

/** Alpha of one paper, with Feldt's interval. */
export function reliabilityOf(items: readonly ItemTally[], totals: readonly number[]): Reliability {
  const [scripts, count] = [totals.length, items.length]
  if (scripts < 2 || count < 2) return { known: false, why: 'tooFew' }
  const sum = totals.reduce((all, total) => all + total, 0)
  const ofTotals = scripts * totals.reduce((all, total) => all + total * total, 0) - sum ** 2
  if (ofTotals === 0) return { known: false, why: 'noSpread' }
  const ofItems = items.reduce((all, { marks, marksSquared }) => all + scripts * marksSquared - marks ** 2, 0)
  const value = (count / (count - 1)) * (1 - ofItems / ofTotals)
  const freedom = [scripts - 1, (scripts - 1) * (count - 1)] as const
  const lower = 1 - (1 - value) * fQuantile(0.975, ...freedom)
  const upper = 1 - (1 - value) * fQuantile(0.025, ...freedom)
  const isKr20 = items.every(({ marks, marksSquared }) => marks === marksSquared)
  return { known: true, alpha: { value, lower, upper, level: 0.95, method: 'feldt' }, isKr20 }
}
