import { type Policy, type Problem, problem, type Result, succeeded } from '@casework/kernel'
import type { ControlChartSettings } from './control-chart-policy.ts'
import type { FigureUnit } from './figure-unit.ts'
import { areAlike, type FigureParts, partsOf } from './internal/figure-parts.ts'
import { signalsOf } from './internal/runs-rules.ts'
import { unitOf } from './internal/unit-text.ts'
import type { Rate } from './rate.ts'
import type { Share } from './share.ts'

/** A figure with the name it has in a chart: a month, a place, a team; never a person. @public */
export type LabelledFigure<Figure extends Rate | Share = Rate | Share> = {
  readonly label: string
  readonly figure: Figure
}

/** One point of a control chart with its own limits, and the rules that it breaks. @public */
export type ControlPoint = {
  readonly label: string
  readonly value: number
  readonly lower: number
  readonly upper: number
  /** The ids of the policy's rules by which this point is worth asking about. */
  readonly signals: readonly string[]
}

/** A control chart: u-chart for rates, p-chart for shares; with `sigmaZ` where it was adjusted for over-dispersion. @public */
export type ControlLimits = {
  readonly chart: 'u' | 'p'
  readonly unit: FigureUnit
  readonly centre: number
  readonly points: readonly ControlPoint[]
  /** How many times as much the points vary from one to the next as chance alone would have them. */
  readonly sigmaZ?: number
  readonly policyVersion: string
}

/** What can keep a control chart from being drawn. @public */
export type ControlProblemCode = 'FIGURES.TOO_FEW_POINTS' | 'FIGURES.UNITS_DIFFER' | 'FIGURES.NOTHING_VARIES'

/**
 * Works out the centre and the limits of a control chart, and which points are worth asking about.
 *
 * @remarks
 * Limits are per point, so that a month with few escorts has wide ones: u-chart for rates, p-chart for shares (Shewhart 1931; Montgomery,
 * Introduction to Statistical Quality Control). `adjustForOverDispersion` widens or narrows them by the spread from point to point (Laney
 * 2002), for large denominators. A signal says that something other than chance may be at work, and not what.
 *
 * @param points - In the order of time.
 * @returns The limits, or `FIGURES.TOO_FEW_POINTS` | `FIGURES.UNITS_DIFFER` | `FIGURES.NOTHING_VARIES` where all or none of what could happen did.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-01-31')]
 * const points = [3, 2, 4, 3, 2, 3, 4, 3, 2, 3, 4, 15].flatMap((events, index) => {
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [{ label: `month ${index + 1}`, figure: force.value }] : []
 * })
 * const limits = controlLimits(points, controlChartPolicy)
 * limits.ok && limits.value.centre //=> 4
 * limits.ok && limits.value.points[11]
 * //=> { label: 'month 12', value: 15, lower: 0, upper: 10, signals: ['beyondLimits'] }
 * @public
 */
export function controlLimits(
  points: readonly LabelledFigure[],
  policy: Policy<ControlChartSettings>,
  options: { readonly adjustForOverDispersion?: boolean } = {},
): Result<ControlLimits, ControlProblemCode> {
  const { settings, version } = policy
  const refusal = objectionTo(points, Math.max(2, settings.leastPoints))
  if (refusal !== undefined) return { ok: false, error: [refusal] }
  const parts = points.map(({ figure }) => partsOf(figure))
  const centre = pooled(parts)
  const spreads = parts.map((part) => Math.sqrt(variance(part, centre)))
  if (spreads.some((spread) => spread === 0)) return problem('FIGURES.NOTHING_VARIES')
  const distances = parts.map(({ value }, index) => (value - centre) / (spreads[index] as number))
  const sigmaZ = options.adjustForOverDispersion === true ? movingSpread(distances) : undefined
  const scale = sigmaZ ?? 1
  const ceiling = parts[0]?.kind === 'share' ? 1 : Number.POSITIVE_INFINITY
  const reach = spreads.map((spread) => settings.sigmas * spread * scale)
  const adjusted = distances.map((distance) => (distance === 0 ? 0 : distance / scale))
  const signals = signalsOf(adjusted, settings)
  return succeeded({
    chart: parts[0]?.kind === 'share' ? 'p' : 'u',
    unit: unitOf((points[0] as LabelledFigure).figure),
    centre,
    points: parts.map(({ value }, index) => ({
      label: points[index]?.label as string,
      value,
      lower: Math.max(0, centre - (reach[index] as number)),
      upper: Math.min(ceiling, centre + (reach[index] as number)),
      signals: signals[index] as readonly string[],
    })),
    ...(sigmaZ === undefined ? {} : { sigmaZ }),
    policyVersion: version,
  })
}

function objectionTo(points: readonly LabelledFigure[], least: number): Problem<ControlProblemCode> | undefined {
  if (points.length < least) return { code: 'FIGURES.TOO_FEW_POINTS', params: { given: points.length, least } }
  if (areAlike(points.map(({ figure }) => figure))) return undefined
  return { code: 'FIGURES.UNITS_DIFFER', params: {} }
}

function pooled(parts: readonly FigureParts[]): number {
  const [numerator, denominator] = parts.reduce(
    ([over, under], part) => [over + part.numerator, under + part.denominator],
    [0, 0],
  )
  return numerator / denominator
}

function variance({ kind, denominator }: FigureParts, centre: number): number {
  return (kind === 'share' ? centre * (1 - centre) : centre) / denominator
}

/** The mean distance from one point to the next, as a standard deviation: 1.128 is what it is for two normal values (d2). */
function movingSpread(distances: readonly number[]): number {
  const steps = distances.slice(1).map((distance, index) => Math.abs(distance - (distances[index] as number)))
  return steps.reduce((total, step) => total + step, 0) / steps.length / (2 / Math.sqrt(Math.PI))
}
