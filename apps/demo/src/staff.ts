import type { Actor, ActorId, TeamId } from '@casework/kernel'
import { type TrainingRole, trainingRoles } from '@casework/training-assessments'
import type { ReportRole } from '@casework/use-of-force-reports'
import { colleagueName } from './training/colleagues.ts'

/** What a member of staff may do in the demo. */
const caseworking = ['reportingOfficer', 'caseworker', 'teamLeader', 'dataProtectionOfficer', 'auditor'] as const
export type Role = (typeof caseworking)[number] | ReportRole | TrainingRole | 'adviser'

/** The roles that work with the caseload. */
export const caseworkRoles: readonly Role[] = caseworking

/** The roles that learn, teach, mark, certify and supervise; a caseworker trains as a learner, and an adviser as a caseworker. */
export const staffRolesOfTraining: readonly Role[] = [
  ...trainingRoles.filter((role) => !(caseworking as readonly string[]).includes(role)),
  'adviser',
  'auditor',
]

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
    roles: ['reportingOfficer', 'learner'],
  },
  {
    id: 'tom-okafor',
    name: 'Tom Okafor',
    job: 'Caseworker',
    team: 'northtown',
    grade: 'executive officer',
    roles: ['caseworker', 'reportingOfficer', 'learner'],
  },
  {
    id: 'helen-lloyd',
    name: 'Helen Lloyd',
    job: 'Team leader, approves rule sets',
    team: 'northtown',
    grade: 'higher executive officer',
    roles: ['teamLeader', 'caseworker', 'reportingOfficer', 'learner'],
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

const colleague = (
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
  colleague(
    'adaeze-obi',
    'Adaeze Obi',
    'Supervising officer, Northgate Escorts',
    'northgate',
    'officer',
    'supervisingOfficer',
    'officer',
    'learner',
  ),
  colleague(
    'bryn-pugh',
    'Bryn Pugh',
    'Escort officer, Northgate Escorts',
    'northgate',
    'officer',
    'officer',
    'learner',
  ),
  colleague(
    'cerys-vaughan',
    'Cerys Vaughan',
    'Supervising officer on her refresher, Northgate Escorts',
    'northgate',
    'officer',
    'supervisingOfficer',
    'officer',
    'learner',
  ),
  colleague('chloe-grant', 'Chloe Grant', 'Manager, Northgate Escorts', 'northgate', 'manager', 'providerManager'),
  colleague(
    'dev-rao',
    'Dev Rao',
    'Contract monitor, Home Office',
    'contract-monitoring',
    'seniorExecutiveOfficer',
    'contractMonitor',
  ),
  colleague(
    'eilidh-ross',
    'Eilidh Ross',
    'Internal reviewer, Home Office',
    'detention-assurance',
    'grade7',
    'internalReviewer',
    'panelMember',
  ),
  colleague(
    'femi-ade',
    'Femi Ade',
    'Independent reviewer',
    'independent-review',
    'grade7',
    'independentReviewer',
    'panelMember',
  ),
  colleague(
    'gwen-hale',
    'Gwen Hale',
    'Review coordinator, Home Office',
    'detention-assurance',
    'grade7',
    'reviewCoordinator',
  ),
  colleague(
    'hana-sato',
    'Hana Sato',
    'Chairs the review panel',
    'operations',
    'seniorCivilServant',
    'panelChair',
    'panelMember',
  ),
  colleague('ian-baird', 'Ian Baird', 'Sits on the review panel', 'operations', 'grade6', 'panelMember'),
  colleague('joy-amoah', 'Joy Amoah', 'Sits on the review panel', 'policy', 'grade6', 'panelMember'),
  colleague(
    'kit-lowe',
    'Kit Lowe',
    'Visits for the monitoring board, reads and changes nothing',
    'monitoring-board',
    'visitor',
    'boardVisitor',
  ),
]

/** Who learns, teaches, marks and certifies. */
const trainingStaff: readonly Member[] = [
  colleague(
    'lena-fox',
    'Lena Fox',
    'Training coordinator',
    'training',
    'higherExecutiveOfficer',
    'trainingCoordinator',
  ),
  colleague('marcus-bell', 'Marcus Bell', 'Assesses escort officers', 'training', 'assessor', 'assessor'),
  colleague('nadia-karim', 'Nadia Karim', 'Assesses escort officers', 'training', 'assessor', 'assessor'),
  colleague(
    'oisin-daly',
    'Oisín Daly',
    'Owns the courses and moderates marks',
    'training-standards',
    'seniorExecutiveOfficer',
    'moderator',
    'courseOwner',
  ),
  colleague(
    'ruth-adeyemi',
    'Ruth Adeyemi',
    'Certifies escort officers, Home Office',
    'detention-assurance',
    'grade7',
    'certifyingManager',
  ),
  colleague(
    'yusuf-khan',
    'Yusuf Khan',
    'Trainee adviser, Northtown Advice',
    'northtown-advice',
    'volunteer',
    'adviser',
  ),
  colleague(
    'sian-morris',
    'Siân Morris',
    'Supervises advisers, Northtown Advice',
    'northtown-advice',
    'adviser',
    'workSupervisor',
  ),
  colleague(
    'tamsin-gray',
    'Tamsin Gray',
    'Clinical supervisor, Northtown Advice',
    'northtown-advice',
    'clinician',
    'clinicalSupervisor',
  ),
]

export const staff: readonly Member[] = [...caseworkStaff, ...useOfForceStaff, ...trainingStaff]

/** The staff in groups, as the sign-in page shows them. */
export const staffGroups = [
  { heading: 'Casework and reporting', members: caseworkStaff },
  { heading: 'Use of force', members: useOfForceStaff },
  { heading: 'Training', members: trainingStaff },
]

/** Finds a member of staff. */
export function memberOf(id: string | undefined): Member | undefined {
  return staff.find((member) => member.id === id)
}

/** What a role of the demo is called by the package that knows it under another name: an adviser sees no caseload, and trains as a caseworker. */
const alsoKnownAs: Readonly<Partial<Record<Role, TrainingRole>>> = { adviser: 'caseworker' }

/** Gives a member of staff as the actor of what they do. */
export function actorOf({ id, roles, team, grade }: Member): Actor {
  const known = roles.map((role) => alsoKnownAs[role] ?? role)
  return { id: id as ActorId, kind: 'person', roles: known, team: team as TeamId, grade }
}

/** The app itself, as the actor of imports and seeding. */
export const systemActor = (id: string): Actor => ({ id: id as ActorId, kind: 'system', roles: [] })

const systems: Readonly<Record<string, string>> = {
  seed: 'Demo data',
  import: 'Import',
  clock: 'The clock of the server',
}

/** What whoever did something is called: a member of staff by name, the app by what it did. */
export function staffName(id: string): string {
  return memberOf(id)?.name ?? colleagueName(id) ?? systems[id] ?? id
}
