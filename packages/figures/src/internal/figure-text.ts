import type { Language } from '@casework/kernel'
import { readableNumber } from './formatted-number.ts'

/** A figure as people read it: 62.1% of a share, 3.0 per 100 of a rate. */
export function figureText(kind: 'rate' | 'share', value: number, per: number, language: Language): string {
  if (kind === 'share') return `${readableNumber(value * 100, 1)}%`
  return `${readableNumber(value, 1)} ${language === 'en' ? 'per' : 'fesul'} ${readableNumber(per, 0)}`
}

/** A level as people read it: 95%, 99.8%. */
export function levelText(level: number): string {
  return `${String(Number((level * 100).toFixed(6)))}%`
}

/** Names in one sentence: "one, two and three". */
export function listText(names: readonly string[], language: Language): string {
  const [first = '', ...rest] = names
  const last = rest.pop()
  if (last === undefined) return first
  return `${[first, ...rest].join(', ')} ${language === 'en' ? 'and' : 'a'} ${last}`
}
