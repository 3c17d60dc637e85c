import type { Language } from '@casework/kernel'
import type { FigureUnit, FigureWords } from '../figure-unit.ts'
import type { Rate } from '../rate.ts'
import type { Share } from '../share.ts'
import { readableNumber } from './formatted-number.ts'

/** What a rate or a share counts. */
export function unitOf(figure: Rate | Share): FigureUnit {
  if (figure.kind === 'share') return { kind: 'share', whole: figure.whole.unit }
  return { kind: 'rate', events: figure.events.unit, per: figure.per, exposure: figure.exposure.unit }
}

/** A figure with its unit, as people read it: 3.0 incidents per 100 escorts, 62.1% of reports. */
export function withUnit(
  value: number,
  decimals: number,
  unit: FigureUnit,
  language: Language,
  words: FigureWords = {},
) {
  const number = unit.kind === 'share' ? `${readableNumber(value * 100, decimals)}%` : readableNumber(value, decimals)
  return `${number} ${words.unit ?? unitText(unit, language)}`
}

function unitText(unit: FigureUnit, language: Language): string {
  if (unit.kind === 'share') return `${language === 'en' ? 'of' : 'o'} ${spaced(unit.whole)}`
  const per = `${language === 'en' ? 'per' : 'fesul'} ${readableNumber(unit.per, 0)}`
  return `${spaced(unit.events)} ${per} ${spaced(unit.exposure)}`
}

/** The name of a unit as words: `detainedPersonDays` becomes "detained person days". */
function spaced(unit: string): string {
  return unit.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
