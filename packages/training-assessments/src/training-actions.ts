import { type Actor, hasRole, isPerson, problem, type Refused } from '@casework/kernel'

/**
 * The parts people play in training, as roles of an actor.
 * @public
 */
export const trainingRoles = [
  /** Takes a course. */
  'learner',
  /** Teaches it. */
  'tutor',
  /** Marks what was seen or written. */
  'assessor',
  /** Decides where two assessors differ, and on appeals and irregularities. */
  'moderator',
  /** Plans runs, enrols, releases. */
  'trainingCoordinator',
  /** Observes tutors, from outside. */
  'externalObserver',
  /** Visits delivery, independent of the provider. */
  'independentMonitor',
  /** Answers for a course and its reviews. */
  'courseOwner',
  /** Issues and takes away certifications for the Secretary of State. */
  'certifyingManager',
  /** Learns and works towards casework. */
  'caseworker',
  /** Supervises a caseworker's work and reviews evidence. */
  'workSupervisor',
  /** Gives clinical supervision; its content stays in the room. */
  'clinicalSupervisor',
] as const

/** A part that somebody plays in training. @public */
export type TrainingRole = (typeof trainingRoles)[number]

type Row = {
  readonly stages: readonly string[]
  readonly roles: readonly TrainingRole[]
  /** A system may do it too: it decides nothing about a person. */
  readonly systems?: true
}

const enrolled = ['enrolled'] as const
/** What was begun is seen through, also of somebody who withdrew. */
const begun = ['enrolled', 'withdrawn'] as const
const delivered = ['planned', 'finished'] as const
const certified = ['held', 'underReview', 'suspended'] as const

/**
 * Who may do what to which record at which stage: the whole of it, as data.
 *
 * @remarks A system hands in when time is up and marks by key; whatever decides about a person is a person's. Source: design.md, Triage; S3; S5.
 * @public
 */
export const trainingActions = {
  enrolment: {
    grantAdjustment: { stages: enrolled, roles: ['trainingCoordinator'] },
    beginSitting: { stages: enrolled, roles: ['learner', 'assessor', 'trainingCoordinator'] },
    saveAnswers: { stages: enrolled, roles: ['learner'] },
    handIn: { stages: begun, roles: ['learner', 'assessor', 'trainingCoordinator'] },
    collect: { stages: begun, roles: ['trainingCoordinator'], systems: true },
    recordAbsence: { stages: enrolled, roles: ['trainingCoordinator', 'tutor'] },
    correctAbsence: { stages: begun, roles: ['trainingCoordinator'] },
    markByKey: { stages: begun, roles: ['trainingCoordinator'], systems: true },
    mark: { stages: begun, roles: ['assessor'] },
    moderate: { stages: begun, roles: ['moderator'] },
    release: { stages: begun, roles: ['trainingCoordinator'] },
    reportIrregularity: { stages: begun, roles: ['learner', 'assessor', 'tutor', 'trainingCoordinator', 'moderator'] },
    decideIrregularity: { stages: begun, roles: ['moderator'] },
    appeal: { stages: begun, roles: ['learner'] },
    decideAppeal: { stages: begun, roles: ['moderator'] },
    withdraw: { stages: enrolled, roles: ['learner', 'trainingCoordinator'] },
  },
  run: {
    addSession: { stages: ['planned'], roles: ['trainingCoordinator'] },
    recordFilming: { stages: delivered, roles: ['tutor', 'trainingCoordinator'] },
    recordAttendance: { stages: delivered, roles: ['tutor', 'trainingCoordinator'] },
    observeTutor: { stages: delivered, roles: ['externalObserver'] },
    recordVisit: { stages: delivered, roles: ['independentMonitor'] },
    completeAction: { stages: delivered, roles: ['trainingCoordinator', 'courseOwner', 'tutor'] },
    finish: { stages: ['planned'], roles: ['trainingCoordinator'] },
    cancel: { stages: ['planned'], roles: ['trainingCoordinator'] },
  },
  certification: {
    renew: { stages: ['held', 'underReview'], roles: ['certifyingManager'] },
    openReview: { stages: certified, roles: ['certifyingManager', 'trainingCoordinator', 'independentMonitor'] },
    decideReview: { stages: ['underReview', 'suspended', 'revoked'], roles: ['certifyingManager'] },
    reinstate: { stages: ['suspended'], roles: ['certifyingManager'] },
    setAsideFinding: { stages: ['revoked'], roles: ['certifyingManager'] },
    revoke: { stages: certified, roles: ['certifyingManager'] },
  },
  development: {
    assessSkills: { stages: ['active'], roles: ['workSupervisor'] },
    planGoal: { stages: ['active'], roles: ['caseworker', 'workSupervisor'] },
    meetGoal: { stages: ['active'], roles: ['workSupervisor'] },
    addEvidence: { stages: ['active'], roles: ['caseworker'] },
    reviewEvidence: { stages: ['active'], roles: ['workSupervisor'] },
    advance: { stages: ['active'], roles: ['workSupervisor'] },
    authorise: { stages: ['active'], roles: ['workSupervisor'] },
    arrangeSupervision: { stages: ['active'], roles: ['workSupervisor'] },
    endAuthorisation: { stages: ['active'], roles: ['workSupervisor'] },
    endSupervision: { stages: ['active'], roles: ['workSupervisor'] },
    handOver: { stages: ['active'], roles: ['workSupervisor', 'trainingCoordinator'] },
    changePathway: { stages: ['active'], roles: ['workSupervisor'] },
    planSupport: { stages: ['active'], roles: ['workSupervisor', 'clinicalSupervisor', 'trainingCoordinator'] },
    shareSupport: { stages: ['active'], roles: ['caseworker'] },
    withdrawShare: { stages: ['active', 'ended'], roles: ['caseworker'] },
    recordSupport: { stages: ['active'], roles: ['caseworker', 'workSupervisor', 'clinicalSupervisor'] },
    end: { stages: ['active'], roles: ['workSupervisor'] },
  },
  courseReview: {
    recordReview: { stages: ['firstYear', 'reviewed'], roles: ['courseOwner', 'independentMonitor'] },
    completeReviewAction: { stages: ['firstYear', 'reviewed'], roles: ['courseOwner'] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>

/** The kinds of record that training keeps. @public */
export type TrainingRecordKind = keyof typeof trainingActions

/** Something that can be done to a kind of record. @public */
export type TrainingAction<Kind extends TrainingRecordKind = TrainingRecordKind> = Kind extends TrainingRecordKind
  ? keyof (typeof trainingActions)[Kind] & string
  : never

/** The codes of an action that is not open to somebody now. @public */
export type TrainingNotPermittedCode =
  | 'TRAINING.PERSON_REQUIRED'
  | 'TRAINING.ROLE_REQUIRED'
  | 'TRAINING.NOT_AT_THIS_STAGE'

/**
 * Tells whether an actor may do something to a record at its stage, by the table.
 *
 * @example
 * const { actor } = asTrainer('learner')
 * isTrainingActionPermitted('enrolment', 'saveAnswers', { stage: 'enrolled' }, actor) //=> true
 * isTrainingActionPermitted('enrolment', 'release', { stage: 'enrolled' }, actor) //=> false
 * @public
 */
export function isTrainingActionPermitted<Kind extends TrainingRecordKind>(
  kind: Kind,
  action: TrainingAction<Kind>,
  record: { readonly stage: string },
  actor: Actor,
): boolean {
  return notPermitted(kind, action, record, actor) === undefined
}

/** What stands against an action, if anything. */
export function notPermitted<Kind extends TrainingRecordKind>(
  kind: Kind,
  action: TrainingAction<Kind>,
  record: { readonly stage: string },
  actor: Actor,
): Refused<TrainingNotPermittedCode> | undefined {
  const row = (trainingActions[kind] as Readonly<Record<string, Row>>)[action] as Row
  if (!isPerson(actor) && row.systems === undefined) return problem('TRAINING.PERSON_REQUIRED')
  if (isPerson(actor) && !row.roles.some((role) => hasRole(actor, role)))
    return problem('TRAINING.ROLE_REQUIRED', { action })
  if (!row.stages.includes(record.stage)) return problem('TRAINING.NOT_AT_THIS_STAGE', { action, stage: record.stage })
  return undefined
}

/** What stands against beginning a record, if anything. */
export function notFor(
  role: TrainingRole,
  actor: Actor,
): Refused<'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED'> | undefined {
  if (!isPerson(actor)) return problem('TRAINING.PERSON_REQUIRED')
  return hasRole(actor, role) ? undefined : problem('TRAINING.ROLE_REQUIRED', { action: role })
}
