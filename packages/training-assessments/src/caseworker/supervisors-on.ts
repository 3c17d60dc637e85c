import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, type Context, problem, type Refused } from '@casework/kernel'
import type { Development } from './development.ts'

/** Who supervises somebody's work on a day: whose the record is, and whoever supervises their advice then. */
export function supervisorsOn({ begun, handovers, supervisions }: Development, on: CivilDate): readonly ActorId[] {
  const current = supervisions.filter(({ from, to }) => from <= on && on <= (to ?? on))
  return [handovers?.at(-1)?.toId ?? begun.by, ...current.map(({ supervisorId }) => supervisorId)]
}

/** Only a supervisor of the person, and never the person. */
export function notSupervising(
  development: Development,
  { actor, now }: Context,
): Refused<NotSupervisingCode> | undefined {
  if (actor.id === development.personId) return problem('DEVELOPMENT.NOT_YOUR_OWN')
  return supervisorsOn(development, civilDateInLondon(now)).includes(actor.id)
    ? undefined
    : problem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
}

/** The codes of an act that only a supervisor of the person can do. @public */
export type NotSupervisingCode = 'DEVELOPMENT.NOT_YOUR_OWN' | 'DEVELOPMENT.NOT_THEIR_SUPERVISOR'
