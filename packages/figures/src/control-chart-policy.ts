import { civilDate, type Immutable, type Policy } from '@casework/kernel'
import { z } from 'zod'

const name = z.string().min(1).max(60)
const run = z.number().int().min(2).max(100)

/** Checks a rule that says which points of a control chart are worth asking about. @public */
export const runsRuleSchema = z.discriminatedUnion('kind', [
  /** A point outside the limits. */
  z.object({ id: name, kind: z.literal('beyondLimits') }),
  /** So many points in a row on one side of the centre. */
  z.object({ id: name, kind: z.literal('oneSide'), run }),
  /** So many points in a row, each above the one before, or each below. */
  z.object({ id: name, kind: z.literal('trend'), run }),
  /** At least so many of so many points in a row further than so many standard errors from the centre, on one side. */
  z.object({ id: name, kind: z.literal('nearLimit'), least: run, run, sigmas: z.number().positive() }),
])
/** A rule that says which points of a control chart are worth asking about. @public */
export type RunsRule = Immutable<z.infer<typeof runsRuleSchema>>

/** What a control chart is drawn by. @public */
export type ControlChartSettings = {
  /** How many standard errors from the centre the limits are. */
  readonly sigmas: number
  /** How many points there must be before limits mean anything. */
  readonly leastPoints: number
  readonly runsRules: readonly RunsRule[]
}

/** What control charts are drawn by, with where each setting comes from. @public */
export const controlChartPolicy: Policy<ControlChartSettings> = {
  id: 'controlCharts',
  version: '1',
  effectiveFrom: civilDate('2026-01-01'),
  settings: {
    sigmas: 3,
    leastPoints: 12,
    runsRules: [
      { id: 'beyondLimits', kind: 'beyondLimits' },
      { id: 'eightOnOneSide', kind: 'oneSide', run: 8 },
      { id: 'sixInOneDirection', kind: 'trend', run: 6 },
      { id: 'twoOfThreeNearLimit', kind: 'nearLimit', least: 2, run: 3, sigmas: 2 },
    ],
  },
  basis: {
    sigmas: { basis: 'stated', note: 'Shewhart 1931.' },
    leastPoints: { basis: 'ours', note: 'Texts ask for 12 to 25 points; set your own.' },
    runsRules: {
      basis: 'stated',
      note: 'Western Electric 1956 (8 on one side, 2 of 3 beyond two sigma); Nelson 1984 (6 in one direction).',
    },
  },
}
