import {
  cumulativeCount,
  type Interval,
  type Share,
  type SuppressionSettings,
  share,
  shareDifference,
  shareInterval,
  suppress,
} from '@casework/figures'
import type { CivilDate, Policy } from '@casework/kernel'

/** One result to count: its group, and whether it was a pass; `null` where it is not known yet. @public */
export type CountedResult = { readonly group: string; readonly passed: boolean | null }

/** The period of results and what may be published of them. @public */
export type PassRateOptions = {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly suppression: Policy<SuppressionSettings>
}

/** The pass rate of one group; nothing where the counts are too small to publish. @public */
export type PassRate = {
  readonly group: string
  readonly passed: number | null
  readonly of: number | null
  readonly rate?: { readonly value: number; readonly interval: Interval<'wilson'> }
}

/**
 * Counts passes by group: a component, a cohort, a tutor, a characteristic; small counts are suppressed so that nobody is worked out.
 *
 * @remarks Results not known yet are left out of the rate and never taken for failures. Source: features.md D (pass-rate fairness by group).
 *
 * @example
 * const results = [...Array(30)].map((_, place) => ({ group: 'spring', passed: place < 24 }))
 * const options = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31'), suppression: suppressionPolicy }
 * passRates(results, options).map(({ group, passed, of }) => [group, passed, of]) //=> [['spring', 24, 30]]
 * @public
 */
export function passRates(results: readonly CountedResult[], options: PassRateOptions): readonly PassRate[] {
  return published(results, options).map(({ group, told }) => {
    if (told === undefined) return { group, passed: null, of: null }
    return {
      group,
      passed: told.part.value,
      of: told.whole.value,
      rate: { value: told.value, interval: shareInterval(told) },
    }
  })
}

/** The pass rate of a group beside that of another. @public */
export type PassRateDifference = {
  readonly group: string
  /** In proportion: -0.05 is five percentage points below; none where a count is suppressed. */
  readonly difference?: { readonly value: number; readonly interval: Interval<'newcombe'> }
  readonly words: string
}

/**
 * Compares the pass rate of each group with one of them, in plain words that claim no more than the figures do.
 *
 * @remarks Source: section 149 Equality Act 2010; features.md D. A difference is a reason to look, and never shows why.
 *
 * @example
 * const of = (group: string, passed: number, count: number) => [...Array(count)].map((_, place) => ({ group, passed: place < passed }))
 * const options = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31'), suppression: suppressionPolicy }
 * passRateFairness([...of('a', 80, 100), ...of('b', 50, 100)], 'a', options)[0].words
 * //=> 'The pass rate is 30.0 percentage points lower (95% interval 16.9 to 41.7 lower). This is more than chance would usually give; it does not show why.'
 * @public
 */
export function passRateFairness(
  results: readonly CountedResult[],
  reference: string,
  options: PassRateOptions,
): readonly PassRateDifference[] {
  const groups = published(results, options)
  const basis = groups.find(({ group }) => group === reference)?.told
  return groups
    .filter(({ group }) => group !== reference)
    .map(({ group, told }) => {
      const compared = basis && told ? shareDifference(told, basis) : undefined
      if (compared?.ok !== true) return { group, words: 'There are too few results to compare.' }
      return { group, difference: compared.value, words: inWords(compared.value.value, compared.value.interval) }
    })
}

type Told = Share<'results', 'cumulative'> | undefined

/** Each group with its share, or without one where a count is suppressed or nothing is known. */
function published(
  results: readonly CountedResult[],
  { from, to, suppression }: PassRateOptions,
): readonly { readonly group: string; readonly told: Told }[] {
  const known = results.filter(({ passed }) => passed !== null)
  const rows = [...new Set(known.map(({ group }) => group))].sort()
  if (rows.length === 0) return []
  const cells = rows.map((row) => {
    const theirs = known.filter(({ group }) => group === row)
    const passed = theirs.filter((result) => result.passed === true).length
    return [passed, theirs.length - passed]
  })
  const shown = suppress({ rows, columns: ['passed', 'notPassed'], cells }, suppression).published.cells
  return rows.map((group, row) => {
    const [passed, notPassed, of] = shown[row] as readonly (number | null)[]
    if (typeof passed !== 'number' || typeof notPassed !== 'number' || typeof of !== 'number')
      return { group, told: undefined }
    const told = share(cumulativeCount('results', passed, from, to), cumulativeCount('results', of, from, to))
    return { group, told: told.ok ? told.value : undefined }
  })
}

const points = (value: number) => (Math.abs(value) * 100).toFixed(1)

function inWords(value: number, { lower, upper }: Interval<'newcombe'>): string {
  if (lower <= 0 && upper >= 0)
    return `The pass rate differs by ${points(value)} percentage points, which chance alone could give.`
  const way = value > 0 ? 'higher' : 'lower'
  const [least, most] = value > 0 ? [lower, upper] : [upper, lower]
  return (
    `The pass rate is ${points(value)} percentage points ${way} (95% interval ${points(least)} to ${points(most)} ${way}). ` +
    'This is more than chance would usually give; it does not show why.'
  )
}
