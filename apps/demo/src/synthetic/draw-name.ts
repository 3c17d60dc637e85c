import type { NamePartKind } from '@casework/customers'
import type { CaseloadRates } from './caseload-rates.ts'
import type { Community, Lean, NameWord } from './communities.ts'
import type { RandomStream } from './random-stream.ts'

/** A name that was drawn: its words in the order its owner writes them, with what each is. */
export interface DrawnName {
  readonly words: readonly (NameWord & { readonly kind: NamePartKind })[]
  readonly separator: string
  readonly script: string
}

const oneLetterWords = ['E', 'O', 'Y', 'Å'] as const
const veryLongWords = 10

/** Draws a name of a community: its usual shapes, with now and then one name only, one letter, a hyphen or very many names. */
export function drawName(
  community: Community,
  lean: Lean,
  rates: CaseloadRates['name'],
  stream: RandomStream,
): DrawnName {
  const { separator, script } = community
  const words = community.words[lean]
  const kinds = kindsOf(community, rates, stream)
  const drawn = kinds.map((kind) => ({ kind, ...stream.pick(words[kind]) }))
  const last = drawn.at(-1)
  if (last !== undefined && separator.length > 0 && stream.chance(rates.hyphenated) && kinds.length > 1)
    drawn.splice(-1, 1, { kind: last.kind, ...joined(last, stream.pick(words[last.kind])) })
  if (script === 'Latn' && stream.chance(rates.oneLetter)) {
    const letter = stream.pick(oneLetterWords)
    drawn.splice(-1, 1, { kind: last?.kind ?? 'single', written: letter, latin: letter })
  }
  return { words: distinct(drawn), separator, script }
}

function kindsOf(community: Community, rates: CaseloadRates['name'], stream: RandomStream): readonly NamePartKind[] {
  const shape = stream.pick(community.shapes)
  if (stream.chance(rates.oneNameOnly)) return ['single']
  if (community.separator.length > 0 && stream.chance(rates.veryLong))
    return [...Array<NamePartKind>(veryLongWords).fill('given'), 'family']
  return shape
}

/** Two of the same word in a row are one word drawn twice. */
function distinct(words: DrawnName['words']): DrawnName['words'] {
  return words.filter((word, index) => word.written !== words[index - 1]?.written)
}

function joined(one: NameWord, other: NameWord): NameWord {
  if (one.written === other.written) return one
  return { written: `${one.written}-${other.written}`, latin: `${one.latin}-${other.latin}` }
}

/** Writes a name as its owner does. */
export function writtenName(name: DrawnName): string {
  return name.words.map(({ written }) => written).join(name.separator)
}

/** Writes a name in Latin letters, always with spaces. */
export function latinName(name: DrawnName): string {
  return name.words.map(({ latin }) => latin).join(' ')
}

/**
 * Writes the kinds of the parts in order: one for each word of the written name, where a word that holds a space counts for each
 * of its own words; in a name without spaces the family name is the first character.
 */
export function namePartsCell(name: DrawnName): string {
  return name.words.flatMap(({ written, kind }) => written.split(' ').map(() => kind)).join('|')
}
