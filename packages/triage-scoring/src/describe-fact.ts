import type { Formatters, Language } from '@casework/kernel'
import { speaker } from './internal/phrases.ts'
import type { FactRead } from './reason.ts'

/**
 * Tells a fact in plain words: its value, source and date, or why it is not known.
 *
 * @remarks The Welsh is not reviewed.
 *
 * @param formatters - How to write dates (`date`); as in the record where left out.
 *
 * @example
 * describeFact({ fact: 'isReady', title: 'Everything is ready', known: false, reason: 'notAsked' }, 'en')
 * //=> 'Everything is ready: not known (nobody has asked)'
 * @public
 */
export function describeFact(fact: FactRead, language: Language, formatters: Formatters = {}): string {
  const speak = speaker(language, formatters)
  const { title } = fact
  if (!fact.known) return speak('factNotKnown', { title, reason: speak(fact.reason) })
  const { value, source, asAt } = fact
  const shown = typeof value === 'boolean' ? speak(value ? 'yes' : 'no') : String(value)
  return speak('knownFact', { title, value: shown, source: speak(source), asAt })
}
