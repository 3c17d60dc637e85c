import type { NamePartKind } from '@casework/customers'
import { arabicScriptCommunities } from './data/arabic-script-names-data.ts'
import type { CommunityData } from './data/community.ts'
import { latinCommunities } from './data/latin-names-data.ts'
import { otherScriptCommunities } from './data/other-script-names-data.ts'

/** A word of a name as it is written, and in Latin letters. */
export interface NameWord {
  readonly written: string
  readonly latin: string
}

/** Which list of given names a name is drawn from. */
export type Lean = 'feminine' | 'masculine'

/** How people of one language community write their names, ready to draw from. */
export interface Community {
  readonly language: string
  readonly languageName: string
  readonly script: string
  readonly separator: string
  readonly nationalities: readonly string[]
  readonly shapes: readonly (readonly NamePartKind[])[]
  readonly words: Readonly<Record<Lean, Readonly<Record<NamePartKind, readonly NameWord[]>>>>
}

/** Every community whose names a synthetic caseload holds. */
export const communities: readonly Community[] = [
  ...latinCommunities,
  ...arabicScriptCommunities,
  ...otherScriptCommunities,
].map(community)

/** Every script among them, as ISO 15924 codes. */
export const scripts: readonly string[] = [...new Set(communities.map(({ script }) => script))]

function community(data: CommunityData): Community {
  const { language, languageName, script, nationalities, separator = ' ' } = data
  return {
    language,
    languageName,
    script,
    separator,
    nationalities,
    shapes: data.shapes.map((shape) => shape.split(' ') as NamePartKind[]),
    words: { feminine: wordsFor(data, 'feminine'), masculine: wordsFor(data, 'masculine') },
  }
}

function wordsFor(data: CommunityData, lean: Lean): Record<NamePartKind, readonly NameWord[]> {
  const isFeminine = lean === 'feminine'
  const list = (common: string | undefined, feminine: string | undefined) =>
    isFeminine ? (feminine ?? common) : common
  const given = words(data[lean])
  const family = words(list(data.family, data.familyFeminine) ?? data[lean])
  return {
    given,
    single: given,
    family,
    other: family,
    patronymic: words(list(data.patronymic, data.patronymicFeminine) ?? data.masculine),
    matronymic: words(data.feminine),
    particle: words(list(data.particle, data.particleFeminine) ?? data[lean]),
  }
}

function words(list: string): readonly NameWord[] {
  return list.split(' ').map((entry) => {
    const [written = '', latin = written] = entry.replaceAll('_', ' ').split('=')
    return { written, latin }
  })
}
