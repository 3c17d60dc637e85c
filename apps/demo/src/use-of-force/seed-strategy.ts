import { quarterDays, quarterOf } from '@casework/calendar'
import { type CivilDate, DomainError } from '@casework/kernel'
import {
  adoptStrategy,
  adoptStrategyInputSchema,
  makeCommitment,
  makeCommitmentInputSchema,
  reviewCommitment,
  reviewCommitmentInputSchema,
} from '@casework/use-of-force-reports'
import type { Casework } from '../casework/casework.ts'
import { streamOf } from '../casework/record-snapshots.ts'
import { actorOf, memberOf } from '../staff.ts'
import { inventedMonths } from '../synthetic/force/training-day.ts'
import { onMorningOf } from './seed-samples.ts'

const strategyId = 'northgate-talking-first'

/** Adopts an invented strategy of the first provider on the day its officers had been trained, with commitments at every state. */
export async function seedStrategy({ store, today }: Casework): Promise<void> {
  const [adoptedIn, , , reviewedIn, , , lateIn, , last] = inventedMonths(today()).slice(-9)
  const manager = memberOf('chloe-grant')
  if (!adoptedIn || !reviewedIn || !lateIn || !last || manager === undefined) return
  const on = (day: CivilDate) => ({ now: onMorningOf(day), actor: actorOf(manager) })
  const adopted = adoptStrategy(
    adoptStrategyInputSchema.parse({ strategyId, providerId: 'northgate', title: 'Talking first' }),
    on(adoptedIn.from),
  )
  if (!adopted.ok) throw new DomainError('DEMO.SEED_CORRUPT')
  let strategy = adopted.value.record
  const events = [...adopted.value.events]
  for (const commitment of commitments(ending(today()), lateIn.from)) {
    const made = makeCommitment(strategy, makeCommitmentInputSchema.parse(commitment), on(adoptedIn.from))
    if (!made.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: made.error[0]?.code ?? '' })
    strategy = made.value.record
    events.push(...made.value.events)
  }
  const reviewed = reviewCommitment(
    strategy,
    reviewCommitmentInputSchema.parse(review(ending(today()))),
    on(reviewedIn.from),
  )
  if (!reviewed.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: reviewed.error[0]?.code ?? '' })
  await store.append(streamOf('strategy', strategyId), [...events, ...reviewed.value.events], { expectedVersion: 0 })
}

/** The last day of the quarter. */
const ending = (today: CivilDate) => quarterDays(quarterOf(today, 'calendar')).to

const commitments = (end: CivilDate, late: CivilDate) => [
  {
    commitmentId: 'talk-before-touching',
    words: 'Every officer tries to calm before force is used, and writes down what they tried and what came of it.',
    owner: 'chloe-grant',
    dueOn: end,
    reviewOn: end,
    measure: { figure: 'deEscalationTried', shall: 'rise', aim: 95 },
  },
  {
    commitmentId: 'cameras-charged',
    words: 'Cameras are charged and checked before each journey, and run throughout.',
    owner: 'adaeze-obi',
    dueOn: end,
    reviewOn: late,
    measure: { figure: 'filmedThroughout', shall: 'rise', aim: 90 },
  },
  {
    commitmentId: 'fewer-incidents',
    words: 'Force is used less often.',
    owner: 'chloe-grant',
    dueOn: end,
    reviewOn: end,
    measure: { figure: 'incidents', shall: 'fall' },
  },
  {
    commitmentId: 'hear-the-person',
    words: 'People who were held are asked what would have helped, and their answers are read at the monthly meeting.',
    owner: 'chloe-grant',
    dueOn: end,
    reviewOn: end,
  },
]

const review = (end: CivilDate) => ({
  commitmentId: 'talk-before-touching',
  state: 'onTrack',
  note: 'Team leaders now ask at the start of each shift who will do the talking.',
  reviewOn: end,
})
