import { actorId, type Context } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { type Development, developmentSchema } from '../caseworker/development.ts'
import { type Certification, certificationSchema } from '../certification/certification.ts'
import { type Enrolment, enrolmentSchema } from '../enrolment/enrolment.ts'
import { type CourseReview, courseReviewSchema } from '../review/course-review.ts'
import { type CourseRun, courseRunSchema } from '../run/course-run.ts'
import type { TrainingRole } from '../training-actions.ts'

type Wanted = Readonly<Record<string, unknown>>

/** A context on 22 November 2026 in which somebody acts in a role. @public */
export function asTrainer(role: TrainingRole, id = 'trainer-1'): Context {
  return aContext({ actor: { id: actorId(id), kind: 'person', roles: [role] } })
}

const signed = { at: '2026-11-01T12:00:00Z', by: 'coordinator-1' }

/** A learner's place on "Face Behind the Case", with what a test wants otherwise; it is checked. @public */
export function anEnrolment(wanted: Wanted = {}): Enrolment {
  return enrolmentSchema.parse({
    schemaVersion: 1,
    stage: 'enrolled',
    id: 'enrolment-1',
    learnerId: 'learner-1',
    courseId: 'face-behind-the-case',
    courseVersion: '1',
    enrolled: signed,
    adjustments: [],
    sittings: [],
    irregularities: [],
    appeals: [],
    ...wanted,
  })
}

/** An officer certified to escort from 1 June 2026 to 31 May 2027, with what a test wants otherwise; it is checked. @public */
export function aCertification(wanted: Wanted = {}): Certification {
  const basis = { kind: 'passed', courseId: 'escort-officers', courseVersion: '1', enrolmentId: 'enrolment-7' }
  const period = { ...signed, from: '2026-06-01', to: '2027-05-31', techniques: ['wristHold'], basis }
  return certificationSchema.parse({
    schemaVersion: 1,
    stage: 'held',
    id: 'certification-7',
    personId: 'officer-7',
    function: 'escort',
    periods: [period],
    reviews: [],
    suspensions: [],
    ...wanted,
  })
}

/** A delivery of the escort officers' course with one session, with what a test wants otherwise; it is checked. @public */
export function aCourseRun(wanted: Wanted = {}): CourseRun {
  const session = { sessionId: 'session-1', moduleId: 'techniques', on: '2026-11-20', tutorIds: ['tutor-1'] }
  return courseRunSchema.parse({
    schemaVersion: 1,
    stage: 'planned',
    id: 'run-1',
    courseId: 'escort-officers',
    courseVersion: '1',
    unit: 'north',
    places: 12,
    planned: signed,
    sessions: [{ ...session, filmingRequired: true, attendance: [] }],
    observations: [],
    visits: [],
    actionsDone: [],
    ...wanted,
  })
}

/** The development of a triage volunteer who began on 1 November 2026, with what a test wants otherwise; it is checked. @public */
export function aDevelopment(wanted: Wanted = {}): Development {
  return developmentSchema.parse({
    schemaVersion: 1,
    stage: 'active',
    id: 'development-1',
    personId: 'volunteer-1',
    pathwayId: 'caseworker-pathway',
    pathwayVersion: '1',
    begun: { ...signed, by: 'trainer-1' },
    stages: [{ stageId: 'triageVolunteer', on: '2026-11-01', by: 'supervisor-1' }],
    skills: [],
    goals: [],
    evidence: [],
    authorisations: [],
    supervisions: [],
    support: [],
    shares: [],
    ...wanted,
  })
}

/** The reviews of a course introduced on 5 January 2026, none held yet, with what a test wants otherwise; it is checked. @public */
export function aCourseReview(wanted: Wanted = {}): CourseReview {
  return courseReviewSchema.parse({
    schemaVersion: 1,
    stage: 'firstYear',
    courseId: 'escort-officers',
    courseVersion: '1',
    introducedOn: '2026-01-05',
    owner: 'owner-1',
    reviews: [],
    actionsDone: [],
    ...wanted,
  })
}
