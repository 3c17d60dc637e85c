import { formatCivilDate } from '@casework/calendar'
import type { Language } from '@casework/kernel'
import type { FigureWords } from './figure-unit.ts'
import { levelText } from './internal/figure-text.ts'
import { readableNumber } from './internal/formatted-number.ts'
import { withUnit } from './internal/unit-text.ts'
import type { InterruptedSeries } from './interrupted-series.ts'
import type { Comparison } from './interval.ts'

type Side = 'higher' | 'lower'
type Words = {
  readonly compared: string
  readonly periods: (before: string, after: number, date: string) => string
  readonly step: Change
  readonly bend: Change
  readonly ratio: (times: string) => string
  readonly range: (lower: string, upper: string) => string
  readonly interval: (level: string, bounds: string) => string
  readonly holdsNone: string
  readonly caution: string
}
type Change = {
  readonly differs: Readonly<Record<Side, (figure: string) => string>>
  /** Where the difference would be written as nought. */
  readonly same: string
  readonly by: Readonly<Record<Side, (size: string) => string>>
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    compared: 'periods',
    periods: (before, after, date) => `${before} before ${date} are compared with ${after} from then on.`,
    step: {
      differs: {
        higher: (figure) => `At the change, the rate was ${figure} higher than the trend before would have had it`,
        lower: (figure) => `At the change, the rate was ${figure} lower than the trend before would have had it`,
      },
      same: 'At the change, the rate was as the trend before would have had it, to 1 decimal place',
      by: { higher: (size) => `${size} higher`, lower: (size) => `${size} lower` },
    },
    bend: {
      differs: {
        higher: (figure) => `After it, the trend from one period to the next was ${figure} more upward than before`,
        lower: (figure) => `After it, the trend from one period to the next was ${figure} more downward than before`,
      },
      same: 'After it, the trend from one period to the next was the same as before, to 2 decimal places',
      by: { higher: (size) => `${size} more upward`, lower: (size) => `${size} more downward` },
    },
    ratio: (times) => `Taking no account of any trend, the rate from the change on was ${times} times the rate before`,
    range: (lower, upper) => `${lower} to ${upper}`,
    interval: (level, bounds) => `${level} interval: ${bounds}`,
    holdsNone: 'no change at all also fits',
    caution: 'Whatever else changed at that time is not told apart.',
  },
  cy: {
    compared: 'cyfnod',
    periods: (before, after, date) => `Cymherir ${before} cyn ${date} â ${after} o hynny ymlaen.`,
    step: {
      differs: {
        higher: (figure) => `Adeg y newid, roedd y gyfradd ${figure} yn uwch nag y byddai’r duedd gynt wedi’i rhoi`,
        lower: (figure) => `Adeg y newid, roedd y gyfradd ${figure} yn is nag y byddai’r duedd gynt wedi’i rhoi`,
      },
      same: 'Adeg y newid, roedd y gyfradd fel y byddai’r duedd gynt wedi’i rhoi, i 1 lle degol',
      by: { higher: (size) => `${size} yn uwch`, lower: (size) => `${size} yn is` },
    },
    bend: {
      differs: {
        higher: (figure) => `Wedyn, roedd y duedd o un cyfnod i’r nesaf ${figure} yn fwy tuag i fyny na chynt`,
        lower: (figure) => `Wedyn, roedd y duedd o un cyfnod i’r nesaf ${figure} yn fwy tuag i lawr na chynt`,
      },
      same: 'Wedyn, roedd y duedd o un cyfnod i’r nesaf yr un fath â chynt, i 2 le degol',
      by: { higher: (size) => `${size} yn fwy tuag i fyny`, lower: (size) => `${size} yn fwy tuag i lawr` },
    },
    ratio: (times) => `Heb ystyried unrhyw duedd, roedd y gyfradd o’r newid ymlaen ${times} gwaith y gyfradd gynt`,
    range: (lower, upper) => `${lower} i ${upper}`,
    interval: (level, bounds) => `cyfwng ${level}: ${bounds}`,
    holdsNone: 'mae dim newid o gwbl hefyd yn ffitio',
    caution: 'Ni wahaniaethir beth bynnag arall a newidiodd bryd hynny.',
  },
}

/**
 * Tells in words what a before-and-after comparison shows, and no more than it shows.
 *
 * @remarks
 * Says of each change whether none at all would fit as well. Welsh is unreviewed, and names units in English unless it is given words for
 * them.
 *
 * @param own - Words of your own for the unit, and for what the periods are.
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
 * //=>   'At the change, the rate was 4.8 incidents per 100 escorts lower than the trend before would have had it '
 * //=>     + '(95% interval: 5.9 lower to 3.6 lower).',
 * //=> ]
 * @public
 */
export function describeInterruptedSeries(
  series: InterruptedSeries,
  language: Language,
  own: FigureWords = {},
): readonly string[] {
  const spoken = words[language]
  const { before, after, changeAt, unit, levelChange, slopeChange, ratio } = series
  const figure = (value: number, decimals: number) => withUnit(Math.abs(value), decimals, unit, language, own)
  return [
    spoken.periods(`${before} ${own.compared ?? spoken.compared}`, after, formatCivilDate(changeAt, language)),
    changeText(levelChange, 1, spoken.step, figure, spoken),
    changeText(slopeChange, 2, spoken.bend, figure, spoken),
    ...(ratio === undefined ? [] : [ratioText(ratio, spoken)]),
    spoken.caution,
  ]
}

function changeText(
  { value, interval }: Comparison,
  decimals: number,
  change: Change,
  figure: (value: number, decimals: number) => string,
  spoken: Words,
): string {
  const side = (by: number): Side => (by < 0 ? 'lower' : 'higher')
  const isNought = (by: number) => !/[1-9]/.test(readableNumber(by, decimals))
  const way = (by: number) => {
    const size = readableNumber(Math.abs(by), decimals)
    return isNought(by) ? size : change.by[side(by)](size)
  }
  const told = isNought(value) ? change.same : change.differs[side(value)](figure(value, decimals))
  return `${told} (${inBrackets(interval, spoken.range(way(interval.lower), way(interval.upper)), 0, spoken)}).`
}

function ratioText({ value, interval }: Comparison, spoken: Words): string {
  const bounds = spoken.range(readableNumber(interval.lower, 2), readableNumber(interval.upper, 2))
  return `${spoken.ratio(readableNumber(value, 2))} (${inBrackets(interval, bounds, 1, spoken)}).`
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
