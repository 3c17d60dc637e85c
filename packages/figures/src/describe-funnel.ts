import type { Language } from '@casework/kernel'
import type { FigureWords } from './figure-unit.ts'
import type { Funnel, FunnelUnit } from './funnel-limits.ts'
import { levelText, listText } from './internal/figure-text.ts'
import { withUnit } from './internal/unit-text.ts'

type Words = {
  readonly figures: string
  readonly compared: (figures: string, target: string) => string
  readonly within: (level: string) => string
  readonly outside: Readonly<
    Record<Exclude<FunnelUnit['standing'], 'within'>, (names: string, level: string) => string>
  >
  readonly caution: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    figures: 'figures',
    compared: (figures, target) => `${figures} are compared with ${target}.`,
    within: (level) => `All are within the ${level} limits: they differ by no more than chance would have them.`,
    outside: {
      aboveOuter: (names, level) => `Above the ${level} limits: ${names}.`,
      aboveInner: (names, level) => `Above the ${level} limits only: ${names}.`,
      belowInner: (names, level) => `Below the ${level} limits only: ${names}.`,
      belowOuter: (names, level) => `Below the ${level} limits: ${names}.`,
    },
    caution:
      'Outside the limits means worth asking about. It does not say why, and with many compared a few are outside by chance.',
  },
  cy: {
    figures: 'ffigur',
    compared: (figures, target) => `Cymherir ${figures} â ${target}.`,
    within: (level) =>
      `Mae pob un o fewn y terfynau ${level}: nid ydynt yn amrywio mwy nag y byddai siawns yn ei achosi.`,
    outside: {
      aboveOuter: (names, level) => `Uwchlaw’r terfynau ${level}: ${names}.`,
      aboveInner: (names, level) => `Uwchlaw’r terfynau ${level} yn unig: ${names}.`,
      belowInner: (names, level) => `Islaw’r terfynau ${level} yn unig: ${names}.`,
      belowOuter: (names, level) => `Islaw’r terfynau ${level}: ${names}.`,
    },
    caution:
      'Mae bod y tu allan i’r terfynau yn golygu ei bod yn werth gofyn. Nid yw’n dweud pam, ac wrth gymharu llawer bydd rhai y tu allan drwy siawns.',
  },
}

const standings = ['aboveOuter', 'aboveInner', 'belowInner', 'belowOuter'] as const

/**
 * Tells in words what a funnel shows, and no more than it shows.
 *
 * @remarks The text alternative of the plot. Welsh is unreviewed, and names units in English unless it is given words for them.
 *
 * @param own - Words of your own for the unit, and for what is compared.
 *
 * @example
 * const day = civilDate('2026-03-31')
 * const units = [40, 42, 90].flatMap((part, index) => {
 *   const onTime = share(snapshotCount('reports', part, day), snapshotCount('reports', 100, day))
 *   return onTime.ok ? [{ label: `provider ${index + 1}`, figure: onTime.value }] : []
 * })
 * const funnel = funnelLimits(units, funnelPolicy, { target: 0.4 })
 * funnel.ok && describeFunnel(funnel.value, 'en').slice(0, 2)
 * //=> ['3 figures are compared with 40.0% of reports.', 'Above the 99.8% limits: provider 3.']
 * funnel.ok && describeFunnel(funnel.value, 'en', { compared: 'providers', unit: 'of reports on time' })[0]
 * //=> '3 providers are compared with 40.0% of reports on time.'
 * @public
 */
export function describeFunnel(funnel: Funnel, language: Language, own: FigureWords = {}): readonly string[] {
  const { figures, compared, within, outside, caution } = words[language]
  const { unit: of, target, levels, units } = funnel
  const found = standings.flatMap((standing) => {
    const names = units.filter((unit) => unit.standing === standing).map(({ label }) => label)
    const level = levelText(standing.endsWith('Outer') ? levels.outer : levels.inner)
    return names.length === 0 ? [] : [outside[standing](listText(names, language), level)]
  })
  const shown = found.length === 0 ? [within(levelText(levels.inner))] : found
  return [
    compared(`${units.length} ${own.compared ?? figures}`, withUnit(target, 1, of, language, own)),
    ...shown,
    caution,
  ]
}
