import { actorId, type Context } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'

/** A context on 22 November 2026 in which somebody acts in a role. @public */
export function asTrainer(role: string, id = 'trainer-1'): Context {
  return aContext({ actor: { id: actorId(id), kind: 'person', roles: [role] } })
}
