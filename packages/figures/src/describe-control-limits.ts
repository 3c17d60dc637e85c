import type { Language } from '@casework/kernel'
import type { ControlLimits } from './control-limits.ts'
import type { FigureWords } from './figure-unit.ts'
import { listText } from './internal/figure-text.ts'
import { withUnit } from './internal/unit-text.ts'

type Words = {
  readonly compared: string
  readonly centre: (compared: string, centre: string) => string
  readonly none: string
  readonly signals: (names: string) => string
  readonly caution: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    compared: 'points',
    centre: (compared, centre) => `${compared} vary around ${centre}.`,
    none: 'None stands out from what chance would have them.',
    signals: (names) => `Worth asking about: ${names}.`,
    caution: 'A point that stands out may have a cause of its own. It does not say which.',
  },
  cy: {
    compared: 'pwynt',
    centre: (compared, centre) => `Mae ${compared} yn amrywio o gwmpas ${centre}.`,
    none: 'Nid oes yr un yn sefyll allan o’r hyn y byddai siawns yn ei achosi.',
    signals: (names) => `Gwerth gofyn amdanynt: ${names}.`,
    caution: 'Gall fod gan bwynt sy’n sefyll allan ei achos ei hun. Nid yw’n dweud pa un.',
  },
}

/**
 * Tells in words what a control chart shows, and no more than it shows.
 *
 * @remarks The text alternative of the chart. Welsh is unreviewed, and names units in English unless it is given words for them.
 *
 * @param own - Words of your own for the unit, and for what the points are.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-01-31')]
 * const points = [3, 2, 4, 3, 2, 3, 4, 3, 2, 3, 4, 15].flatMap((events, index) => {
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [{ label: `month ${index + 1}`, figure: force.value }] : []
 * })
 * const limits = controlLimits(points, controlChartPolicy)
 * limits.ok && describeControlLimits(limits.value, 'en').slice(0, 2)
 * //=> ['12 points vary around 4.0 incidents per 100 escorts.', 'Worth asking about: month 12.']
 * limits.ok && describeControlLimits(limits.value, 'en', { compared: 'months' })[0]
 * //=> '12 months vary around 4.0 incidents per 100 escorts.'
 * @public
 */
export function describeControlLimits(
  limits: ControlLimits,
  language: Language,
  own: FigureWords = {},
): readonly string[] {
  const { compared, centre, none, signals, caution } = words[language]
  const names = limits.points.filter((point) => point.signals.length > 0).map(({ label }) => label)
  const middle = withUnit(limits.centre, 1, limits.unit, language, own)
  const found = names.length === 0 ? [none] : [signals(listText(names, language)), caution]
  return [centre(`${limits.points.length} ${own.compared ?? compared}`, middle), ...found]
}
