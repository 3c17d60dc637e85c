const word = /[\p{L}\p{M}\p{N}]+/gu

/** What stands in place of somebody else's name. */
const mask = '[another person]'
const besideMask = /\[another person\] (\p{Lu}[\p{L}\p{M}]{0,60})/gu

/** Words that stand in names and in every other sentence: a title is no name, and "An" is an article more often than a person. */
const everyday: ReadonlySet<string> = new Set(
  (
    'a an and as at by de do for he i if in is it me my no of off on or our she so the they to up us van we with ' +
    'officer manager nurse doctor chaplain duty director inspector supervisor monitor visitor mr mrs ms miss dr sir'
  ).split(' '),
)

/**
 * A text with the names of other people masked: whole names wherever they stand, whatever their accents, and each word of a name that is
 * written with a capital letter, or in a script without them, and is no everyday word nor a word of the person's own name. What is a
 * number, or stands in a name only as a number, is left.
 */
export function maskedText(text: string, others: readonly string[], own: readonly string[]): string {
  const kept = new Set(own.flatMap(wordsOf))
  const masked = new Set(others.flatMap(wordsOf).filter((each) => isName(each) && !kept.has(each)))
  const whole = others.filter((name) => name.trim().length > 1 && !own.includes(name) && !/^\d+$/.test(name.trim()))
  const without = whole.reduce((left, name) => left.replaceAll(name, mask), text)
  const some = without.replace(word, (each) => (masked.has(folded(each)) && startsAsName(each) ? mask : each))
  return rest(some, new Set(others.flatMap(wordsOf)))
}

/** Masks what is left of a name beside a word of it that was masked: "Van An" after "Nguyen". */
function rest(text: string, names: ReadonlySet<string>): string {
  const next = text
    .replace(besideMask, (whole, each: string) => (names.has(folded(each)) ? mask : whole))
    .replaceAll(`${mask} ${mask}`, mask)
  return next === text ? text : rest(next, names)
}

function isName(folded: string): boolean {
  return folded.length > 1 && !everyday.has(folded) && !/^\d+$/.test(folded)
}

/** A name begins with a capital letter, or with a letter of a script that has none. */
function startsAsName(text: string): boolean {
  const [first = ''] = text
  return first === first.toUpperCase()
}

function wordsOf(name: string): readonly string[] {
  return (name.match(word) ?? []).map(folded)
}

/** Without accents and capitals, so that "Nguyen" is found where the form says "Nguyễn". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()
}
