import type { Actor } from '../actor.ts'
import type { Context } from '../context.ts'
import { actorId } from '../identifiers.ts'
import { instant } from '../instant.ts'

/** A person who acts, with what a test wants otherwise. @public */
export function anActor(wanted: Partial<Actor> = {}): Actor {
  return { id: actorId('officer-1'), kind: 'person', roles: [], ...wanted }
}

/** A context on 22 November 2026, with what a test wants otherwise. @public */
export function aContext(wanted: Partial<Context> = {}): Context {
  return { now: instant('2026-11-22T09:30:00Z'), actor: anActor(), ...wanted }
}
