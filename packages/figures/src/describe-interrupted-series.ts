import { formatCivilDate } from '@casework/calendar'
import type { Language } from '@casework/kernel'
import { levelText } from './internal/figure-text.ts'
import { readableNumber } from './internal/formatted-number.ts'
import type { InterruptedSeries } from './interrupted-series.ts'
import type { Comparison } from './interval.ts'

type Words = {
  readonly periods: (before: number, after: number, date: string) => string
  readonly step: (per: string) => string
  readonly bend: (per: string) => string
  readonly ratio: string
  readonly higher: string
  readonly lower: string
  readonly to: string
  readonly interval: (level: string, bounds: string) => string
  readonly holdsNone: string
  readonly caution: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    periods: (before, after, date) => `${before} periods before ${date} are compared with ${after} from then on.`,
    step: (per) => `At the change the rate per ${per} stepped from where the trend led by`,
    bend: (per) => `From one period to the next the rate per ${per} then rose differently from before by`,
    ratio: 'All after over all before, as if there were no trend:',
    higher: 'up',
    lower: 'down',
    to: 'to',
    interval: (level, bounds) => `${level} interval ${bounds}`,
    holdsNone: 'no change is among what fits',
    caution: 'Whatever else changed at that time is not told apart.',
  },
  cy: {
    periods: (before, after, date) => `Cymherir ${before} cyfnod cyn ${date} â ${after} o hynny ymlaen.`,
    step: (per) => `Adeg y newid, camodd y gyfradd fesul ${per} o’r lle’r oedd y duedd yn arwain o`,
    bend: (per) => `O un cyfnod i’r nesaf, cododd y gyfradd fesul ${per} wedyn yn wahanol i’r cynt o`,
    ratio: 'Popeth wedyn dros bopeth cynt, fel pe na bai tuedd:',
    higher: 'i fyny',
    lower: 'i lawr',
    to: 'i',
    interval: (level, bounds) => `cyfwng ${level} ${bounds}`,
    holdsNone: 'mae dim newid ymhlith yr hyn sy’n ffitio',
    caution: 'Ni wahaniaethir beth bynnag arall a newidiodd bryd hynny.',
  },
}

/**
 * Tells in words what a before-and-after comparison shows, and no more than it shows.
 *
 * @remarks Says of each change whether none at all would fit as well. Welsh is unreviewed.
 *
 * @example
 * const rates = [9, 8, 9, 10, 9, 8, 9, 10, 5, 4, 5, 6, 5, 4, 5, 6].flatMap((events, index) => {
 *   const from = addDays(civilDate('2026-01-05'), index * 7)
 *   const to = addDays(from, 6)
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [force.value] : []
 * })
 * const series = interruptedSeries(rates, civilDate('2026-03-02'), interruptedSeriesPolicy)
 * series.ok && describeInterruptedSeries(series.value, 'en').slice(0, 2)
 * //=> [
 * //=>   '8 periods before 2 March 2026 are compared with 8 from then on.',
 * //=>   'At the change the rate per 100 stepped from where the trend led by 4.8 down (95% interval 5.9 down to 3.6 down).',
 * //=> ]
 * @public
 */
export function describeInterruptedSeries(series: InterruptedSeries, language: Language): readonly string[] {
  const spoken = words[language]
  const per = readableNumber(series.per, 0)
  const { ratio } = series
  return [
    spoken.periods(series.before, series.after, formatCivilDate(series.changeAt, language)),
    `${spoken.step(per)} ${changeText(series.levelChange, 1, spoken)}`,
    `${spoken.bend(per)} ${changeText(series.slopeChange, 2, spoken)}`,
    ...(ratio === undefined ? [] : [`${spoken.ratio} ${ratioText(ratio, spoken)}`]),
    spoken.caution,
  ]
}

function changeText({ value, interval }: Comparison, decimals: number, spoken: Words): string {
  const way = (by: number) => {
    const size = readableNumber(Math.abs(by), decimals)
    return /[1-9]/.test(size) ? `${size} ${by < 0 ? spoken.lower : spoken.higher}` : size
  }
  const bounds = `${way(interval.lower)} ${spoken.to} ${way(interval.upper)}`
  return `${way(value)} (${inBrackets(interval, bounds, 0, spoken)}).`
}

function ratioText({ value, interval }: Comparison, spoken: Words): string {
  const bounds = `${readableNumber(interval.lower, 2)} ${spoken.to} ${readableNumber(interval.upper, 2)}`
  return `${readableNumber(value, 2)} (${inBrackets(interval, bounds, 1, spoken)}).`
}

function inBrackets(
  { lower, upper, level }: Comparison['interval'],
  bounds: string,
  none: number,
  spoken: Words,
): string {
  const said = spoken.interval(levelText(level), bounds)
  return lower <= none && none <= upper ? `${said}; ${spoken.holdsNone}` : said
}
