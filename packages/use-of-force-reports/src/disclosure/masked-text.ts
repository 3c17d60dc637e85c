const word = /[\p{L}\p{M}\p{N}]+/gu

/** What stands in place of somebody else's name. */
const mask = '[another person]'

/**
 * A text with the names of other people masked: whole names wherever they stand, and each word of a name that is not also a word of
 * the person's own.
 */
export function maskedText(text: string, others: readonly string[], own: readonly string[]): string {
  const kept = new Set(own.flatMap(wordsOf))
  const masked = new Set(others.flatMap(wordsOf).filter((each) => each.length > 1 && !kept.has(each)))
  const whole = others.filter((name) => name.trim().length > 1 && !own.includes(name))
  const without = whole.reduce((left, name) => left.replaceAll(name, mask), text)
  return without.replace(word, (each) => (masked.has(folded(each)) ? mask : each)).replaceAll(`${mask} ${mask}`, mask)
}

function wordsOf(name: string): readonly string[] {
  return (name.match(word) ?? []).map(folded)
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
