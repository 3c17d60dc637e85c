import type { Actor, ActorId, TeamId } from '@casework/kernel'
import type { ReportRole } from '@casework/use-of-force-reports'

/** What a member of staff may do in the demo. */
const caseworking = ['reportingOfficer', 'caseworker', 'teamLeader', 'dataProtectionOfficer', 'auditor'] as const
export type Role = (typeof caseworking)[number] | ReportRole

/** The roles that work with the caseload. */
export const caseworkRoles: readonly Role[] = caseworking

/** A named member of staff of the demo; nobody real. */
export type Member = {
  readonly id: string
  readonly name: string
  readonly job: string
  readonly team: string
  readonly grade: string
  readonly roles: readonly Role[]
}

const caseworkStaff: readonly Member[] = [
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

const scrutiny = (
  id: string,
  name: string,
  job: string,
  team: string,
  grade: string,
  ...held: readonly Role[]
): Member => ({
  id,
  name,
  job,
  team,
  grade,
  roles: held,
})

/** Who writes, scrutinises and reviews reports of the use of force; the team is the organisation that they belong to. */
export const useOfForceStaff: readonly Member[] = [
  scrutiny(
    'adaeze-obi',
    'Adaeze Obi',
    'Supervising officer, Northgate Escorts',
    'northgate',
    'officer',
    'supervisingOfficer',
    'officer',
  ),
  scrutiny('bryn-pugh', 'Bryn Pugh', 'Escort officer, Northgate Escorts', 'northgate', 'officer', 'officer'),
  scrutiny('chloe-grant', 'Chloe Grant', 'Manager, Northgate Escorts', 'northgate', 'manager', 'providerManager'),
  scrutiny(
    'dev-rao',
    'Dev Rao',
    'Contract monitor, Home Office',
    'contract-monitoring',
    'seniorExecutiveOfficer',
    'contractMonitor',
  ),
  scrutiny(
    'eilidh-ross',
    'Eilidh Ross',
    'Internal reviewer, Home Office',
    'detention-assurance',
    'grade7',
    'internalReviewer',
    'panelMember',
  ),
  scrutiny(
    'femi-ade',
    'Femi Ade',
    'Independent reviewer',
    'independent-review',
    'grade7',
    'independentReviewer',
    'panelMember',
  ),
  scrutiny(
    'gwen-hale',
    'Gwen Hale',
    'Review coordinator, Home Office',
    'detention-assurance',
    'grade7',
    'reviewCoordinator',
  ),
  scrutiny(
    'hana-sato',
    'Hana Sato',
    'Chairs the review panel',
    'operations',
    'seniorCivilServant',
    'panelChair',
    'panelMember',
  ),
  scrutiny('ian-baird', 'Ian Baird', 'Sits on the review panel', 'operations', 'grade6', 'panelMember'),
  scrutiny('joy-amoah', 'Joy Amoah', 'Sits on the review panel', 'policy', 'grade6', 'panelMember'),
  scrutiny(
    'kit-lowe',
    'Kit Lowe',
    'Visits for the monitoring board, reads and changes nothing',
    'monitoring-board',
    'visitor',
    'boardVisitor',
  ),
]

export const staff: readonly Member[] = [...caseworkStaff, ...useOfForceStaff]

/** The staff in groups, as the sign-in page shows them. */
export const staffGroups = [
  { heading: 'Casework and reporting', members: caseworkStaff },
  { heading: 'Use of force', members: useOfForceStaff },
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
