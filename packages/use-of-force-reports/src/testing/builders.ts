import { actorId, type Context } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { type IncidentRow, incidentMeasures } from '../figures/incident-row.ts'
import { type Camera, cameraSchema } from '../footage/camera.ts'
import { type Panel, panelSchema } from '../panel/panel.ts'
import { type Referral, referralSchema } from '../report/referral.ts'
import { type Review, reportSchema, reviewSchema, type UseOfForceReport } from '../report/report.ts'
import type { ReportRole } from '../report/report-actions.ts'
import { organisationIdSchema, reportIdSchema } from '../report/report-identifiers.ts'
import { type ReviewSample, reviewSampleSchema } from '../sample/review-sample.ts'
import { type Statement, statementSchema } from '../statement/statement.ts'
import { type MinimisationStrategy, minimisationStrategySchema } from '../strategy/minimisation-strategy.ts'

type Wanted = Readonly<Record<string, unknown>>

/** A context on 22 November 2026 in which somebody acts in a role. @public */
export function asOfficer(role: ReportRole | 'auditor', id = 'officer-1'): Context {
  return aContext({ actor: { id: actorId(id), kind: 'person', roles: [role] } })
}

const at = '2026-11-21T12:00:00Z'
const signed = { at, by: 'reporter-1' }
const reached = {
  draft: {},
  withProvider: { submittedAt: at },
  endorsed: { submittedAt: at, endorsedAt: at },
  withMonitor: { submittedAt: at, endorsedAt: at, sentAt: at },
  monitored: { submittedAt: at, endorsedAt: at, sentAt: at, monitoredAt: at },
  closed: { submittedAt: at, endorsedAt: at, sentAt: at, monitoredAt: at, closedAt: at },
  withdrawn: {
    withdrawal: { ...signed, reason: 'enteredInError', note: 'It was begun twice.' },
    before: { stage: 'monitored', submittedAt: at, endorsedAt: at, sentAt: at, monitoredAt: at },
  },
} as const

/** A use-of-force report at a stage, a draft unless told, with what a test wants otherwise; it is checked. @public */
export function aReport({
  stage = 'draft',
  ...wanted
}: Wanted & { stage?: keyof typeof reached } = {}): UseOfForceReport {
  return reportSchema.parse({
    schemaVersion: 1,
    stage,
    id: 'report-1',
    questionSet: { id: 'useOfForceReport', version: '1' },
    customerId: 'person-1',
    providerId: 'provider-1',
    begun: signed,
    answers: {},
    setAside: [],
    landings: [],
    earlierClocks: [],
    statements: [],
    scrutinies: [],
    monitorQuestions: [],
    reviews: [],
    referrals: [],
    learning: [],
    footage: { cameras: [], holds: [], viewings: [] },
    contradictionsAnswered: [],
    additions: [],
    edits: [],
    packs: [],
    ...reached[stage],
    ...wanted,
  })
}

const statementStages = {
  requested: {},
  saysNotInvolved: { saidAt: at, reason: 'I was on leave.' },
  notInvolved: { acceptedAt: at, acceptedBy: 'manager-1' },
  absent: { since: at, reason: 'illness' },
  submitted: { submittedAt: at, answers: {}, additions: [] },
} as const

/** An officer's statement at a stage, requested unless told; it is checked. @public */
export function aStatement({
  stage = 'requested',
  ...wanted
}: Wanted & { stage?: keyof typeof statementStages } = {}): Statement {
  const common = { officerId: 'officer-7', requestedAt: at, dueAt: '2026-11-24T12:00:00Z', remindedAt: [] }
  return statementSchema.parse({ ...common, stage, ...statementStages[stage], ...wanted })
}

/** A review by the contract monitor who is satisfied, unless told; it is checked. @public */
export function aReview(wanted: Wanted = {}): Review {
  return reviewSchema.parse({
    line: 'monitor',
    at,
    by: 'monitor-1',
    organisationId: 'home-office',
    finding: 'satisfied',
    footage: 'viewed',
    note: 'Report and footage agree.',
    ...wanted,
  })
}

/** A referral to professional standards, unless told; it is checked. @public */
export function aReferral(wanted: Wanted = {}): Referral {
  return referralSchema.parse({
    referralId: 'referral-1',
    to: 'professionalStandards',
    trigger: 'monitor',
    because: ['force.excessive'],
    ...signed,
    ...wanted,
  })
}

/** A panel of three, the first in the chair, unless told; it is checked. @public */
export function aPanel(wanted: Wanted = {}): Panel {
  const members = ['member-1', 'member-2', 'member-3'].map((memberId, index) => ({
    memberId,
    organisationId: 'home-office',
    grade: 'grade7',
    chair: index === 0,
  }))
  return panelSchema.parse({ convenedAt: at, members, recusals: [], ...wanted })
}

/** A selection for independent review that a rule made certain. @public */
export function aSelection(): NonNullable<UseOfForceReport['selection']> {
  return { at: asOfficer('reviewCoordinator').now, by: actorId('coordinator-1'), why: 'certain', rulesVersion: '1' }
}

/** Something to learn, with what a test wants otherwise. @public */
export function aPieceOfLearning(wanted: Wanted = {}): Wanted {
  return {
    learningId: 'learning-1',
    ...signed,
    what: 'Charge cameras first.',
    owner: 'manager-1',
    dueOn: '2027-01-31',
    ...wanted,
  }
}

/** A pack for a monitoring board until the end of the year, with what a test wants otherwise. @public */
export function aPack(wanted: Wanted = {}): Wanted {
  return { packId: 'pack-1', ...signed, body: 'independentMonitoringBoard', until: '2026-12-31', opened: [], ...wanted }
}

/** A body-worn camera that ran from before ten to a quarter past, unless told; it is checked. @public */
export function aCamera(wanted: Wanted = {}): Camera {
  return cameraSchema.parse({
    cameraId: 'camera-1',
    kind: 'bodyWorn',
    officerId: 'officer-7',
    recordings: [{ from: '2026-11-21T09:50:00Z', until: '2026-11-21T10:15:00Z', audio: true }],
    gaps: [],
    ...wanted,
  })
}

/** A row of an incident of which nothing is known, with what a test wants otherwise. @public */
export function anIncidentRow({
  reportId = 'report-1',
  providerId = 'provider-1',
  on = '2026-11-21',
  measures,
  ...wanted
}: Wanted = {}): IncidentRow {
  const unknown = Object.fromEntries(incidentMeasures.map((measure) => [measure, 'notKnown']))
  return {
    reportId: reportIdSchema.parse(reportId),
    customerId: 'person-1',
    on,
    providerId: organisationIdSchema.parse(providerId),
    placeId: 'place-1',
    setting: 'removalCentre',
    primaryReason: 'preventSelfHarm',
    techniques: [],
    equipment: [],
    homesTechnique: false,
    homesEquipment: false,
    officers: [],
    measures: { ...unknown, ...(measures as Wanted) },
    ...wanted,
  } as unknown as IncidentRow
}

/** A sample committed to, with what a test wants otherwise; it is checked. @public */
export function aReviewSample(wanted: Wanted = {}): ReviewSample {
  return reviewSampleSchema.parse({
    schemaVersion: 1,
    stage: 'committed',
    id: 'sample-1',
    period: { from: '2026-10-01', to: '2026-10-31' },
    commitment: { algorithm: 'sha256', hash: '0'.repeat(64) },
    percent: 10,
    rulesVersion: '1',
    policyVersion: 'default-1',
    committed: signed,
    ...wanted,
  })
}

/** A strategy with one commitment, with what a test wants otherwise; it is checked. @public */
export function aStrategy(wanted: Wanted = {}): MinimisationStrategy {
  return minimisationStrategySchema.parse({
    schemaVersion: 1,
    id: 'strategy-1',
    providerId: 'provider-1',
    title: 'Talking first',
    adopted: signed,
    commitments: [
      {
        commitmentId: 'commitment-1',
        words: 'Every escort tries to calm first.',
        owner: 'manager-1',
        dueOn: '2027-06-30',
        reviewOn: '2027-01-31',
        measure: { figure: 'deEscalationTried', shall: 'rise', aim: 95 },
        made: signed,
        reviews: [],
      },
    ],
    ...wanted,
  })
}

/** A plan to use force that nothing stands against, with what a test wants otherwise. @public */
export function aPlanInput(wanted: Wanted = {}): Wanted {
  return {
    planId: 'plan-1',
    customerId: 'person-1',
    techniques: ['escortingHold'],
    equipment: ['waistRestraintBelt'],
    toPreventHarm: false,
    authorisedBy: 'manager-1',
    pregnant: 'no',
    child: 'no',
    reasons: 'He has said that he will not board; two officers talk with him first.',
    ...wanted,
  }
}
