import { DomainError, type Policy, problem, type Result, succeeded } from '@casework/kernel'
import type { LabelledFigure } from './control-limits.ts'
import type { FigureUnit } from './figure-unit.ts'
import type { FunnelSettings } from './funnel-policy.ts'
import type { FunnelTerms, LimitPair } from './funnel-terms.ts'
import { areAlike, type FigureParts, partsOf } from './internal/figure-parts.ts'
import { funnelLimitsAt } from './internal/funnel-limits-at.ts'
import { overDispersion } from './internal/over-dispersion.ts'
import { unitOf } from './internal/unit-text.ts'

/** One unit of a funnel, with its own limits and where it stands. @public */
export type FunnelUnit = {
  readonly label: string
  readonly value: number
  /** What the figure is of: how many escorts, how many reports. */
  readonly size: number
  readonly inner: LimitPair
  readonly outer: LimitPair
  readonly standing: 'within' | 'aboveInner' | 'belowInner' | 'aboveOuter' | 'belowOuter'
}

/** Several units beside what chance would have them be around one target. @public */
export type Funnel = FunnelTerms & {
  readonly unit: FigureUnit
  readonly units: readonly FunnelUnit[]
  readonly policyVersion: string
}

/** What can keep a funnel from being drawn. @public */
export type FunnelProblemCode = 'FIGURES.TOO_FEW_UNITS' | 'FIGURES.UNITS_DIFFER' | 'FIGURES.NOTHING_VARIES'

/**
 * Works out which units differ from the rest by more than chance.
 *
 * @remarks
 * Limits are exact, binomial for shares and Poisson for rates, interpolated between whole counts so that a unit is outside exactly where
 * chance alone would give as few, or as many, with less than 2.5% or 0.1% probability. With `adjustForOverDispersion`, units
 * that vary more than chance among themselves widen them: normal limits times the square root of winsorised phi, where phi is above 1. The
 * target is what all units have together unless one is given. Outside the limits means worth asking about; it ranks nobody, and says
 * nothing of why. Source: Spiegelhalter 2005, Funnel plots for comparing institutional performance.
 *
 * @returns The funnel, or `FIGURES.TOO_FEW_UNITS` | `FIGURES.UNITS_DIFFER` | `FIGURES.NOTHING_VARIES` where all or none of what could happen did.
 * @throws DomainError `FIGURES.TARGET_OUT_OF_RANGE` if a target is given that the figures could not have.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]
 * const units = [[10, 100], [22, 200], [30, 300], [40, 100]].flatMap(([events, escorts], index) => {
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', escorts, from, to), 100)
 *   return force.ok ? [{ label: `provider ${index + 1}`, figure: force.value }] : []
 * })
 * const funnel = funnelLimits(units, funnelPolicy, { target: 10 })
 * funnel.ok && funnel.value.units.map(({ standing }) => standing) //=> ['within', 'within', 'within', 'aboveOuter']
 * @public
 */
export function funnelLimits(
  units: readonly LabelledFigure[],
  policy: Policy<FunnelSettings>,
  options: { readonly target?: number; readonly adjustForOverDispersion?: boolean } = {},
): Result<Funnel, FunnelProblemCode> {
  const { settings, version } = policy
  const { inner, outer, leastUnits: least } = settings
  if (units.length < least || units.length === 0)
    return problem('FIGURES.TOO_FEW_UNITS', { given: units.length, least })
  if (!areAlike(units.map(({ figure }) => figure))) return problem('FIGURES.UNITS_DIFFER')
  const parts = units.map(({ figure }) => partsOf(figure))
  const [{ kind, per }] = parts as [FigureParts]
  const target = options.target ?? pooled(parts)
  if (target === 0 || (kind === 'share' && target === 1)) return problem('FIGURES.NOTHING_VARIES')
  if (!(target > 0 && (kind === 'rate' || target < 1))) throw new DomainError('FIGURES.TARGET_OUT_OF_RANGE', { target })
  const phi = options.adjustForOverDispersion === true ? overDispersion(parts, target, settings.winsorised) : undefined
  const terms: FunnelTerms = { kind, per, target, levels: { inner, outer }, ...(phi === undefined ? {} : { phi }) }
  return succeeded({
    ...terms,
    unit: unitOf((units[0] as LabelledFigure).figure),
    units: parts.map((part, index) => placed(units[index]?.label as string, part, terms)),
    policyVersion: version,
  })
}

function placed(label: string, { value, denominator, per }: FigureParts, terms: FunnelTerms): FunnelUnit {
  const [inner, outer] = [funnelLimitsAt(terms, denominator, 'inner'), funnelLimitsAt(terms, denominator, 'outer')]
  return { label, value, size: denominator * per, inner, outer, standing: standingOf(value, inner, outer) }
}

function standingOf(value: number, inner: LimitPair, outer: LimitPair): FunnelUnit['standing'] {
  if (value > outer.upper) return 'aboveOuter'
  if (value < outer.lower) return 'belowOuter'
  if (value > inner.upper) return 'aboveInner'
  return value < inner.lower ? 'belowInner' : 'within'
}

function pooled(parts: readonly FigureParts[]): number {
  const numerator = parts.reduce((total, part) => total + part.numerator, 0)
  return numerator / parts.reduce((total, part) => total + part.denominator, 0)
}
