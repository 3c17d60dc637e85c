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
import type { ActorId, CivilDate, Policy } from '@casework/kernel'

/** One result to count: its group, whose it is, and whether it was a pass; `null` where it is not known yet. @public */
export type CountedResult = {
  readonly group: string
  /** Who is counted once, however often they sat. */
  readonly learnerId: ActorId
  readonly passed: boolean | null
}

/** The period of results and what may be published of them. @public */
export type PassRateOptions = {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly suppression: Policy<SuppressionSettings>
  /**
   * Whether the groups are of people, as by a characteristic: then that nobody, or everybody, of a group passed is not published either, as it
   * tells of each of them. So it is unless said otherwise.
   */
  readonly groupsOfPeople?: boolean
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
 * @remarks
 * What is small is told by learners, not by results: somebody who sat eight times is one. Results not known yet are left out of the rate and
 * never taken for failures. Source: features.md D (pass-rate fairness by group); docs/decisions/0033-training-rules.md.
 *
 * @example
 * const results = [...Array(40)].map((_, place) => ({ group: 'spring', learnerId: actorId(`officer-${place}`), passed: place < 24 }))
 * const options = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31'), suppression: suppressionPolicy }
 * passRates(results, options).map(({ group, passed, of }) => [group, passed, of]) //=> [['spring', 24, 40]]
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
 * const of = (group: string, passed: number, count: number) =>
 *   [...Array(count)].map((_, place) => ({ group, learnerId: actorId(`${group}-${place}`), passed: place < passed }))
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
  const isThere = groups.some(({ group }) => group === reference)
  return groups
    .filter(({ group }) => group !== reference)
    .map(({ group, told }) => {
      const compared = basis && told ? shareDifference(told, basis) : undefined
      if (compared?.ok !== true) return { group, words: isThere ? tooFew : noReference }
      return { group, difference: compared.value, words: inWords(compared.value.value, compared.value.interval) }
    })
}

type Told = Share<'results', 'cumulative'> | undefined

/** Each group with its share, or without one where a count is suppressed or nothing is known. */
function published(
  results: readonly CountedResult[],
  { from, to, suppression, groupsOfPeople = true }: PassRateOptions,
): readonly { readonly group: string; readonly told: Told }[] {
  const groups = new Map<string, Counts>()
  for (const { group, learnerId, passed } of results) {
    if (passed === null) continue
    const counts = groups.get(group) ?? { passed: 0, of: 0, passers: new Set(), others: new Set() }
    groups.set(group, counts)
    counts.of += 1
    if (passed) counts.passed += 1
    ;(passed ? counts.passers : counts.others).add(learnerId)
  }
  const rows = [...groups.keys()].sort()
  const isShown = shownRows(
    rows.map((group) => groups.get(group) as Counts),
    suppression,
    groupsOfPeople,
  )
  return rows.map((group, row) => {
    const { passed, of } = groups.get(group) as Counts
    if (!isShown[row]) return { group, told: undefined }
    const told = share(cumulativeCount('results', passed, from, to), cumulativeCount('results', of, from, to))
    return { group, told: told.ok ? told.value : undefined }
  })
}

type Counts = { passed: number; of: number; readonly passers: Set<ActorId>; readonly others: Set<ActorId> }

/** Whether the counts of each group can be told: what is small is told by the learners behind them. */
function shownRows(
  groups: readonly Counts[],
  suppression: Policy<SuppressionSettings>,
  groupsOfPeople: boolean,
): readonly boolean[] {
  if (groups.length === 0) return []
  const cells = groups.map(({ passers, others }) => [passers.size, others.size])
  const rows = groups.map((_group, row) => String(row))
  const zeros = groupsOfPeople ? 'suppress' : suppression.settings.zeros
  const policy = { ...suppression, settings: { ...suppression.settings, zeros } }
  const shown = suppress({ rows, columns: ['passed', 'notPassed'], cells }, policy).published.cells
  return groups.map((_group, row) => shown[row]?.every((count) => count !== null) === true)
}

const tooFew = 'There are too few results to compare.'
const noReference = 'There are no results of the group to compare with.'

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
