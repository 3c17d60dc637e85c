import { type Estimate, normal95 } from './estimate.ts'
import type { ItemTally } from './item-tally.ts'

/** The correlation of a question's marks with those of the rest of the script, with Fisher's interval. */
export function discriminationOf({
  seen,
  marks,
  marksSquared,
  product,
  totals,
  totalsSquared,
}: ItemTally): Estimate | undefined {
  if (seen < 4) return undefined
  const ofMarks = seen * marksSquared - marks ** 2
  const ofTotals = seen * totalsSquared - totals ** 2
  const together = seen * product - marks * totals
  const ofRest = ofTotals - 2 * together + ofMarks
  if (ofMarks === 0 || ofRest === 0) return undefined
  const value = Math.max(-1, Math.min(1, (together - ofMarks) / (Math.sqrt(ofMarks) * Math.sqrt(ofRest))))
  const [middle, half] = [Math.atanh(value), normal95 / Math.sqrt(seen - 3)]
  return { value, lower: Math.tanh(middle - half), upper: Math.tanh(middle + half), level: 0.95, method: 'fisher' }
}
