/**
 * How people of one language community write their names.
 *
 * Lists are words parted by spaces; an underscore stands for a space inside a word. Where the script is not Latin each word is
 * `written=transliterated`. A shape names the kinds of part in order; where a kind has no list of its own, a name of the father
 * or mother is one of the given names.
 */
export interface CommunityData {
  readonly language: string
  readonly languageName: string
  readonly script: string
  readonly nationalities: readonly string[]
  readonly shapes: readonly string[]
  /** Empty where parts are written without a space; a space unless stated. */
  readonly separator?: string
  readonly feminine: string
  readonly masculine: string
  readonly family?: string
  readonly familyFeminine?: string
  readonly patronymic?: string
  readonly patronymicFeminine?: string
  readonly particle?: string
  readonly particleFeminine?: string
}
