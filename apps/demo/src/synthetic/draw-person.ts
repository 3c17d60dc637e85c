import type { CaseloadRates } from './caseload-rates.ts'
import { type Community, communities, type Lean } from './communities.ts'
import type { DaysAround } from './days-around.ts'
import { type DrawnName, drawName } from './draw-name.ts'
import { RandomStream, type SeedWords, topics } from './random-stream.ts'

/** Who somebody is: nothing of their case, and nothing that their case is drawn from but their age. */
export interface DrawnPerson {
  readonly number: number
  readonly community: Community
  readonly nationality: string
  readonly lean: Lean
  readonly name: DrawnName
  readonly age: number
  readonly bornDaysAgo: number
}

const withoutOne = ['stateless', 'disputed'] as const
const nationalities = [...new Set(communities.flatMap((community) => community.nationalities))].sort()
const communitiesOf = new Map(
  nationalities.map((nationality) => [
    nationality,
    communities.filter((one) => one.nationalities.includes(nationality)),
  ]),
)

/** Nationalities are drawn evenly, so that a caseload says nothing of any nation; a share is stateless or disputed. */
const shareWithoutOne = 0.02

/** What of a person is given and not drawn. */
export type WantedPerson = Partial<Pick<DrawnPerson, 'community' | 'lean' | 'age'>>

/** Draws who somebody is, but for what is wanted. */
export function drawPerson(
  seed: SeedWords,
  number: number,
  rates: CaseloadRates,
  days: DaysAround,
  wanted: WantedPerson = {},
): DrawnPerson {
  const stream = new RandomStream(seed, number, topics.who)
  const nationality = drawNationality(stream, wanted.community)
  const community = wanted.community ?? stream.pick(communitiesOf.get(nationality) ?? communities)
  const drawnLean = stream.chance(0.5) ? 'feminine' : 'masculine'
  const drawnAge = drawAge(stream, rates)
  const { lean = drawnLean, age = drawnAge } = wanted
  const name = drawName(community, lean, rates.name, new RandomStream(seed, number, topics.name))
  return { number, community, nationality, lean, name, age, bornDaysAgo: drawBirth(age, rates, days, stream) }
}

function drawNationality(stream: RandomStream, wanted: Community | undefined): string {
  if (stream.chance(shareWithoutOne)) return stream.pick(withoutOne)
  return stream.pick(wanted?.nationalities ?? nationalities)
}

function drawAge(stream: RandomStream, rates: CaseloadRates): number {
  const share = stream.share()
  if (share < rates.underEighteen) return stream.between(15, 17)
  if (share < rates.underEighteen + rates.seventyOrOver) return stream.between(70, 88)
  return 18 + Math.floor(52 * Math.min(stream.share(), stream.share()))
}

function drawBirth(age: number, rates: CaseloadRates, days: DaysAround, stream: RandomStream): number {
  const daysAgo = Math.floor(age * 365.25) + 1 + stream.below(364)
  return age >= 18 && stream.chance(rates.bornOnFirstOfJanuary) ? days.startOfYear(daysAgo) : daysAgo
}
