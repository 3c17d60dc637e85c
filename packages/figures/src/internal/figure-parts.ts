import type { Rate } from '../rate.ts'
import type { Share } from '../share.ts'

/** A rate or a share as something over something: its value is the one divided by the other. */
export type FigureParts = {
  readonly kind: 'rate' | 'share'
  readonly numerator: number
  readonly denominator: number
  readonly value: number
  /** How much exposure makes one of the denominator: 100 for a rate per 100, 1 for a share. */
  readonly per: number
}

/** What is over what. */
export function partsOf(figure: Rate | Share): FigureParts {
  const { kind, value } = figure
  if (figure.kind === 'share')
    return { kind, value, per: 1, numerator: figure.part.value, denominator: figure.whole.value }
  const { events, exposure, per } = figure
  return { kind, value, per, numerator: events.value, denominator: exposure.value / per }
}

/** Whether two rates are of the same events in the same exposure. */
export function isSameRate(one: Rate, other: Rate): boolean {
  return one.events.unit === other.events.unit && one.exposure.unit === other.exposure.unit
}

/** Whether several figures count the same things in the same way. */
export function areAlike(figures: readonly (Rate | Share)[]): boolean {
  const [first] = figures
  return first === undefined || figures.every((figure) => isAlike(figure, first))
}

function isAlike(one: Rate | Share, other: Rate | Share): boolean {
  if (one.kind === 'rate') return other.kind === 'rate' && one.per === other.per && isSameRate(one, other)
  return other.kind === 'share' && one.whole.unit === other.whole.unit
}
