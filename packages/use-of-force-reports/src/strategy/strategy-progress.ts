import { type Comparison, type Interval, type Share, shareDifference } from '@casework/figures'
import { type CivilDate, compareCivilDates } from '@casework/kernel'
import type { IncidentFigures } from '../figures/count-incidents.ts'
import { measureShare } from '../figures/incident-rates.ts'
import type { MinimisationStrategy } from './minimisation-strategy.ts'

/** Where a commitment stands by its figure, with the figure before it, and whether its review is late. @public */
export type CommitmentProgress = {
  readonly commitmentId: string
  readonly before?: number
  readonly now?: number
  readonly interval?: Interval
  /** By how much the share rose since, in proportion, and how far that could be chance; not for a count. */
  readonly difference?: Comparison<'newcombe'>
  /** Whether the figure goes the way it shall; a share that is not known or did not move tells nothing. */
  readonly going: 'asIntended' | 'otherwise' | 'notTold'
  readonly aim: 'reached' | 'notReached' | 'notSet' | 'notKnown'
  readonly reviewLate: boolean
}

/**
 * The progress of each commitment, from the figures of an earlier and a later period.
 *
 * @remarks
 * A share has its difference with an interval: where that holds 0, no change at all would fit as well. A number of incidents
 * says nothing of progress without what it is set against (`incidentRates`), so it is only told. Source: S3; domain.md §3.4.
 *
 * @example
 * const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
 * const figures = countAllIncidents([], period)
 * strategyProgress(aStrategy(), figures, figures, civilDate('2026-11-22')).map(({ going }) => going) //=> ['notTold']
 * @public
 */
export function strategyProgress(
  strategy: MinimisationStrategy,
  before: IncidentFigures,
  now: IncidentFigures,
  asAt: CivilDate,
): readonly CommitmentProgress[] {
  return strategy.commitments.map(({ commitmentId, measure, reviewOn, reviews }) => {
    const ended = reviews.at(-1)?.state
    const reviewLate = ended !== 'met' && ended !== 'dropped' && compareCivilDates(reviewOn, asAt) < 0
    if (measure === undefined) return { commitmentId, going: 'notTold', aim: 'notSet', reviewLate }
    const [earlier, later] = [figureOf(before, measure.figure), figureOf(now, measure.figure)]
    return {
      commitmentId,
      ...(earlier === undefined ? {} : { before: earlier.value }),
      ...(later === undefined ? {} : { now: later.value }),
      ...(later?.interval === undefined ? {} : { interval: later.interval }),
      ...differenceOf(earlier?.share, later?.share),
      going: measure.figure === 'incidents' ? 'notTold' : goingOf(earlier?.value, later?.value, measure.shall),
      aim: aimOf(later?.value, measure.shall, measure.aim),
      reviewLate,
    }
  })
}

type Measure = NonNullable<MinimisationStrategy['commitments'][number]['measure']>

type Told = { readonly value: number; readonly share?: Share; readonly interval?: Interval }

function figureOf(figures: IncidentFigures, figure: Measure['figure']): Told | undefined {
  if (figure === 'incidents') return { value: figures.incidents.value }
  const told = measureShare(figures.measures[figure])
  return told === undefined ? undefined : { value: told.share.value * 100, ...told }
}

function differenceOf(before: Share | undefined, now: Share | undefined): Pick<CommitmentProgress, 'difference'> {
  const difference = before && now && shareDifference(now, before)
  return difference?.ok ? { difference: difference.value } : {}
}

function goingOf(
  before: number | undefined,
  now: number | undefined,
  shall: Measure['shall'],
): CommitmentProgress['going'] {
  if (before === undefined || now === undefined || before === now) return 'notTold'
  return now > before === (shall === 'rise') ? 'asIntended' : 'otherwise'
}

function aimOf(now: number | undefined, shall: Measure['shall'], aim: number | undefined): CommitmentProgress['aim'] {
  if (aim === undefined) return 'notSet'
  if (now === undefined) return 'notKnown'
  return (shall === 'rise' ? now >= aim : now <= aim) ? 'reached' : 'notReached'
}
