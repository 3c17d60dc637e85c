import type { Actor, ActorId, TeamId } from '@casework/kernel'

/** What a member of staff may do in the demo. */
const roles = ['reportingOfficer', 'caseworker', 'teamLeader', 'dataProtectionOfficer', 'auditor'] as const
export type Role = (typeof roles)[number]

/** A named member of staff of the demo; nobody real. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly job: string
  readonly team: string
  readonly grade: string
  readonly roles: readonly Role[]
}

export const staff: readonly Member[] = [
  {
    id: 'priya-nair',
    name: 'Priya Nair',
    job: 'Reporting officer',
    team: 'northtown',
    grade: 'administrative officer',
    roles: ['reportingOfficer'],
  },
  {
    id: 'tom-okafor',
    name: 'Tom Okafor',
    job: 'Caseworker',
    team: 'northtown',
    grade: 'executive officer',
    roles: ['caseworker', 'reportingOfficer'],
  },
  {
    id: 'helen-lloyd',
    name: 'Helen Lloyd',
    job: 'Team leader, approves rule sets',
    team: 'northtown',
    grade: 'higher executive officer',
    roles: ['teamLeader', 'caseworker', 'reportingOfficer'],
  },
  {
    id: 'samir-haddad',
    name: 'Samir Haddad',
    job: 'Data protection officer',
    team: 'information-rights',
    grade: 'senior executive officer',
    roles: ['dataProtectionOfficer'],
  },
  {
    id: 'grace-mensah',
    name: 'Grace Mensah',
    job: 'Auditor, reads and changes nothing',
    team: 'audit',
    grade: 'higher executive officer',
    roles: ['auditor'],
  },
]

/** Finds a member of staff. */
export function memberOf(id: string | undefined): Member | undefined {
  return staff.find((member) => member.id === id)
}

/** Gives a member of staff as the actor of what they do. */
export function actorOf({ id, roles, team, grade }: Member): Actor {
  return { id: id as ActorId, kind: 'person', roles: [...roles], team: team as TeamId, grade }
}

/** The app itself, as the actor of imports and seeding. */
export const systemActor = (id: string): Actor => ({ id: id as ActorId, kind: 'system', roles: [] })

const systems: Readonly<Record<string, string>> = { seed: 'Demo data', import: 'Import' }

/** What whoever did something is called: a member of staff by name, the app by what it did. */
export function staffName(id: string): string {
  return memberOf(id)?.name ?? systems[id] ?? id
}
