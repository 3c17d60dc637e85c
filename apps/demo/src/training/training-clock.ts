import { actorId, type CivilDate, type Context, civilDate, type Instant } from '@casework/kernel'
import { actorOf, memberOf } from '../staff.ts'
import { daysAround } from '../synthetic/days-around.ts'
import { minutesAfter } from '../synthetic/force/minutes-after.ts'
import { onMorningOf } from '../use-of-force/seed-samples.ts'

/** Who did something, so many days ago and so many minutes into the morning. */
export type Doer = (who: string, daysAgo: number, minutes?: number) => Context

/** The past of the demo as contexts for its verbs; whoever is no member of staff is a learner. */
export function doerOn(today: CivilDate): Doer {
  const days = daysAround(today)
  return (who, daysAgo, minutes = 0) => {
    const member = memberOf(who)
    const now: Instant = minutesAfter(onMorningOf(civilDate(days.iso(daysAgo))), minutes)
    const actor =
      member === undefined ? ({ id: actorId(who), kind: 'person', roles: ['learner'] } as const) : actorOf(member)
    return { now, actor }
  }
}
