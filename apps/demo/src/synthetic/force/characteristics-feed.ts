import { type CustomerId, customerId } from '@casework/kernel'
import { RandomStream, seedWords, topics } from '../random-stream.ts'

/** What the invented feed of characteristics tells of a person; it stands apart from every report. */
export type Characteristics = { readonly ageBand?: string; readonly sex?: string }

/** The characteristics that the feed has. */
export const characteristicKinds = ['ageBand', 'sex'] as const
export type CharacteristicKind = (typeof characteristicKinds)[number]

const ageBands = { '18 to 24': 0.2, '25 to 34': 0.38, '35 to 44': 0.26, '45 to 54': 0.12, '55 and over': 0.04 }
const sexes = { Female: 0.14, Male: 0.86 }

/** An invented feed of characteristics by the id of a person, as another service would give it for equality monitoring; it does not know everybody. */
export function* characteristicsFeed(
  people: Iterable<string>,
): Generator<{ readonly person: CustomerId } & Characteristics> {
  for (const person of people) {
    const random = new RandomStream(seedWords(person), 0, topics.force)
    if (random.chance(0.08)) continue
    yield { person: customerId(person), ageBand: random.weighted(ageBands), sex: random.weighted(sexes) }
  }
}
