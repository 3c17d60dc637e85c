import { z } from 'zod'
import { actorIdSchema, teamIdSchema } from './identifiers.ts'
import type { Immutable } from './immutable.ts'

/**
 * Checks who acts: a person with their roles, team and grade at that moment, or a system.
 *
 * @remarks A verb that decides about a person refuses a system (design.md, Triage). Names of staff are not kept here.
 * @public
 */
export const actorSchema = z.object({
  id: actorIdSchema,
  kind: z.enum(['person', 'system']),
  roles: z.array(z.string().min(1).max(64)).max(32),
  team: teamIdSchema.optional(),
  grade: z.string().min(1).max(64).optional(),
})

/**
 * Who acts: a person with their roles, team and grade at that moment, or a system.
 * @public
 */
export type Actor = Immutable<z.infer<typeof actorSchema>>

/**
 * Tells whether the actor is a person, and so may decide about people.
 *
 * @example
 * isPerson({ id: actorId('import'), kind: 'system', roles: [] }) //=> false
 * @public
 */
export function isPerson(actor: Actor): boolean {
  return actor.kind === 'person'
}

/**
 * Tells whether the actor holds a role.
 *
 * @example
 * hasRole({ id: actorId('officer-1'), kind: 'person', roles: ['reportingOfficer'] }, 'reportingOfficer') //=> true
 * @public
 */
export function hasRole(actor: Actor, role: string): boolean {
  return actor.roles.includes(role)
}
