import { commitSeed } from '@casework/figures'
import { type CivilDate, instant } from '@casework/kernel'
import { commitSample, commitSampleInputSchema, defaultForcePolicy } from '@casework/use-of-force-reports'
import { type Casework, sha256 } from '../casework/casework.ts'
import { streamOf } from '../casework/record-snapshots.ts'
import { append } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { inventedMonths } from '../synthetic/force/training-day.ts'
import { keepSeed, newSeed } from './sample-seeds.ts'

/** Commits, as it would have been a month before, to a sample of the last whole month, so that there is one to draw. */
export async function seedSample({ client, store, today }: Casework): Promise<void> {
  const [before, month] = inventedMonths(today()).slice(-2)
  const coordinator = memberOf('gwen-hale')
  if (before === undefined || month === undefined || coordinator === undefined) return
  const sampleId = `sample-${month.from.slice(0, 7)}`
  const seed = newSeed()
  const input = commitSampleInputSchema.parse({ sampleId, period: month, commitment: commitSeed(seed, sha256) })
  const context = { now: onMorningOf(before.from), actor: actorOf(coordinator), policy: defaultForcePolicy }
  const kept = await append(
    store,
    { stream: streamOf('reviewSample', sampleId), version: 0 },
    commitSample(input, context),
  )
  if (kept.ok) await keepSeed(sampleId, seed, client)
}

/** A moment in office hours of a day, in winter and in summer. */
export function onMorningOf(day: CivilDate) {
  return instant(`${day}T09:30:00Z`)
}
