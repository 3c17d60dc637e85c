import { type Comparison, cumulativeCount, rate, rateRatio } from '@casework/figures'
import { type CivilDate, type Result, succeeded } from '@casework/kernel'

/** What happened among people or in a time, as the caller counted it. @public */
export type CountedOutcome = {
  readonly events: number
  readonly exposure: number
  readonly from: CivilDate
  readonly to: CivilDate
}

/** An outcome with training beside the same outcome without it. @public */
export type OutcomeComparison = {
  /** For example `incidents`. */
  readonly event: string
  /** For example `escorts`. */
  readonly exposure: string
  /** Per how many of the exposure rates are told. */
  readonly per: number
  readonly without: CountedOutcome
  readonly with: CountedOutcome
}

/** What an outcome was with training beside without, and what that says. @public */
export type TrainingEffect = {
  readonly without: number
  readonly with: number
  /** The rate with training over the rate without. */
  readonly ratio: Comparison<'conditionalExact'>
  readonly words: string
}

/**
 * Tells how an outcome with training compares with the same outcome without, as a ratio with its interval and in plain words.
 *
 * @remarks
 * Whoever was trained, and when, was not drawn by lot: the words say that the comparison does not show a cause. For a series by months use
 * `interruptedSeries` of figures. Source: S3 (analysis of whether training works); domain.md §4.1.
 *
 * @returns The comparison, or `FIGURES.NOTHING_TO_DIVIDE_BY` | `FIGURES.NO_EVENTS` | `FIGURES.UNITS_DIFFER` | `FIGURES.FRAMES_DIFFER`.
 * @throws DomainError `FIGURES.NOT_A_COUNT` if a number is not a whole one from 0.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-06-30')]
 * const told = outcomeAfterTraining({
 *   event: 'incidents', exposure: 'escorts', per: 100,
 *   without: { events: 40, exposure: 400, from, to }, with: { events: 30, exposure: 400, from, to },
 * })
 * told.ok && told.value.words
 * //=> 'With training there were 7.5 incidents per 100 escorts, without it 10.0: 0.75 times as many (95% interval 0.45 to 1.23). Chance alone could give this. Whoever was trained may differ in other ways, so it does not show that training is the cause.'
 * @public
 */
export function outcomeAfterTraining(comparison: OutcomeComparison): Result<TrainingEffect, OutcomeProblemCode> {
  const [withRate, withoutRate] = [rateOf(comparison, comparison.with), rateOf(comparison, comparison.without)]
  if (!withRate.ok) return withRate
  if (!withoutRate.ok) return withoutRate
  const ratio = rateRatio(withRate.value, withoutRate.value)
  if (!ratio.ok) return ratio
  const [trained, untrained] = [withRate.value.value, withoutRate.value.value]
  const words = inWords(comparison, trained, untrained, ratio.value)
  return succeeded({ without: untrained, with: trained, ratio: ratio.value, words })
}

/** What can keep outcomes from being compared. @public */
export type OutcomeProblemCode =
  | 'FIGURES.FRAMES_DIFFER'
  | 'FIGURES.NOTHING_TO_DIVIDE_BY'
  | 'FIGURES.UNITS_DIFFER'
  | 'FIGURES.NO_EVENTS'

function rateOf({ event, exposure, per }: OutcomeComparison, counted: CountedOutcome) {
  const { events, exposure: amount, from, to } = counted
  return rate(cumulativeCount(event, events, from, to), cumulativeCount(exposure, amount, from, to), per)
}

function inWords(
  { event, exposure, per }: OutcomeComparison,
  trained: number,
  untrained: number,
  { value, interval }: Comparison<'conditionalExact'>,
): string {
  const [lower, upper] = [interval.lower.toFixed(2), interval.upper.toFixed(2)]
  const isChance = interval.lower <= 1 && interval.upper >= 1
  const verdict = isChance ? 'Chance alone could give this.' : 'This is more than chance would usually give.'
  return (
    `With training there were ${trained.toFixed(1)} ${event} per ${per} ${exposure}, without it ${untrained.toFixed(1)}: ` +
    `${value.toFixed(2)} times as many (95% interval ${lower} to ${upper}). ${verdict} ` +
    'Whoever was trained may differ in other ways, so it does not show that training is the cause.'
  )
}
