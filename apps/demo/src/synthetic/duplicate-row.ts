import type { CaseloadRow } from './caseload-columns.ts'
import { type CaseloadSetting, personRow, references } from './person-row.ts'
import { RandomStream, topics } from './random-stream.ts'

const searchedBack = 300

/** What the file holds of somebody more than once. */
export interface Duplicates {
  /** The number of an earlier person who is this one too, under other references. */
  readonly sameAs?: number
  /** The number of a person, this or an earlier one, whose row stands in the file once more after this one. */
  readonly repeats?: number
  /** Whether that row is the same to the letter. */
  readonly isExact: boolean
}

/** Draws which rows are of somebody already in the file. */
export function drawDuplicates({ seed, rates }: CaseloadSetting, number: number): Duplicates {
  const stream = new RandomStream(seed, number, topics.duplicates)
  const earlier = number - 1 - stream.below(Math.min(number - 1, searchedBack))
  const isSameAs = stream.chance(rates.duplicates.otherReference) && earlier > 0
  const repeats = stream.chance(rates.duplicates.sameReference)
  const isExact = stream.chance(rates.duplicates.exactCopy)
  return {
    ...(isSameAs ? { sameAs: earlier } : {}),
    ...(repeats ? { repeats: Math.max(1, number - stream.below(3)) } : {}),
    isExact,
  }
}

/** Writes the row of a person who is in the file already, under references of their own and with the name spelt otherwise. */
export function secondRecord(setting: CaseloadSetting, number: number, sameAs: number): CaseloadRow {
  const stream = new RandomStream(setting.seed, number, topics.respelling)
  const first = personRow(setting, sameAs)
  const latin = first.Script === 'Latn' ? first.FullName : first.Transliteration
  const { Email } = personRow(setting, number)
  const name =
    latin.length === 0 ? {} : { FullName: spelling(latin, stream), Script: 'Latn', Transliteration: '', NameParts: '' }
  return { ...first, ...references(number), ...name, Email }
}

/** A person's row once more, with what was changed in between where it is not the same to the letter. */
export function changedRow(row: CaseloadRow): CaseloadRow {
  return { ...row, LastReported: '', Telephone: '', Team: 'Example Casework Unit B (moved)' }
}

const respellings: readonly (readonly [RegExp, string])[] = [
  [/ou/u, 'u'],
  [/ee/u, 'i'],
  [/kh/iu, 'h'],
  [/y/u, 'i'],
  [/q/iu, 'k'],
  [/(\p{L})\1/u, '$1'],
  [/e/u, 'i'],
  [/a/u, 'e'],
]

function spelling(name: string, stream: RandomStream): string {
  const plain = stream.chance(0.5) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name
  const start = stream.below(respellings.length)
  const [pattern, by] = [...respellings.slice(start), ...respellings].find(([one]) => one.test(plain)) ?? [/$/u, '']
  const respelt = plain.replace(pattern, by)
  return stream.chance(0.3) ? respelt.split(' ').toReversed().join(' ') : respelt
}
