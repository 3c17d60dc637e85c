import { type Actor, hasRole, isPerson, problem, type Refused } from '@casework/kernel'
import type { ReportStage, UseOfForceReport } from './report.ts'

/**
 * The parts people play in a use-of-force report, as roles of an actor.
 * @public
 */
export const reportRoles = [
  /** Writes the report. */
  'supervisingOfficer',
  /** Gives a statement of their own. */
  'officer',
  /** Scrutinises for the provider: the first line. */
  'providerManager',
  /** Reviews report and footage for the Home Office: the second line. */
  'contractMonitor',
  /** Reviews every incident within the Home Office. */
  'internalReviewer',
  /** Reviews a proportion, outside provider and earlier lines. */
  'independentReviewer',
  'panelChair',
  'panelMember',
  /** Runs the reviews: selects, convenes, shares, withdraws, closes. */
  'reviewCoordinator',
  /** Reads packs for a monitoring board or an inspectorate. */
  'boardVisitor',
] as const

/** A part that somebody plays in a use-of-force report. @public */
export type ReportRole = (typeof reportRoles)[number]

const begun = ['draft', 'withProvider', 'endorsed', 'withMonitor', 'monitored'] as const
const handedIn = ['withProvider', 'endorsed', 'withMonitor', 'monitored'] as const
const always = [...begun, 'closed'] as const
const underReview = ['withMonitor', 'monitored'] as const
const writers = ['supervisingOfficer', 'providerManager'] as const
const reviewers = ['contractMonitor', 'internalReviewer', 'independentReviewer', 'panelChair', 'panelMember'] as const

/**
 * Who may do what to a report, and while it is at which stage: the whole of it, as data.
 *
 * @remarks
 * No row depends on what a report says happened: what happened is always recordable. Source: S3; domain.md §3.2; features.md A
 * (declarative table of role, stage and action).
 * @public
 */
export const reportActions = {
  saveAnswers: { stages: ['draft'], roles: ['supervisingOfficer'] },
  submit: { stages: ['draft'], roles: ['supervisingOfficer'] },
  recordLanding: { stages: begun, roles: writers },
  correctLanding: { stages: underReview, roles: ['contractMonitor', 'reviewCoordinator'] },
  startClock: { stages: begun, roles: writers },
  explainLateness: { stages: begun, roles: writers },
  answerContradiction: { stages: begun, roles: writers },
  addToReport: { stages: [...handedIn, 'closed'], roles: ['supervisingOfficer', 'reviewCoordinator'] },
  edit: { stages: handedIn, roles: ['providerManager', 'reviewCoordinator'] },
  withdraw: { stages: begun, roles: ['reviewCoordinator'] },
  reinstate: { stages: ['withdrawn'], roles: ['contractMonitor', 'reviewCoordinator'] },
  requestStatement: { stages: begun, roles: [...writers, 'reviewCoordinator'] },
  remindOfficer: { stages: begun, roles: ['providerManager', 'reviewCoordinator'] },
  makeStatement: { stages: always, roles: ['officer'] },
  addToStatement: { stages: always, roles: ['officer'] },
  sayNotInvolved: { stages: begun, roles: ['officer'] },
  decideNotInvolved: { stages: begun, roles: ['providerManager', 'reviewCoordinator'] },
  recordAbsence: { stages: begun, roles: ['providerManager', 'reviewCoordinator'] },
  returnReport: { stages: ['withProvider'], roles: ['providerManager'] },
  endorse: { stages: ['withProvider'], roles: ['providerManager'] },
  sendToMonitor: { stages: ['endorsed'], roles: ['providerManager'] },
  askProvider: { stages: ['withMonitor'], roles: ['contractMonitor'] },
  answerMonitor: { stages: ['withMonitor'], roles: ['providerManager'] },
  reviewAsMonitor: { stages: ['withMonitor'], roles: ['contractMonitor'] },
  reviewInternally: { stages: underReview, roles: ['internalReviewer'] },
  selectForReview: { stages: [...underReview, 'closed'], roles: ['reviewCoordinator'] },
  reviewIndependently: { stages: underReview, roles: ['independentReviewer'] },
  convenePanel: { stages: ['monitored'], roles: ['reviewCoordinator'] },
  recuse: { stages: ['monitored'], roles: ['panelMember', 'panelChair', 'reviewCoordinator'] },
  decideAsPanel: { stages: ['monitored'], roles: ['panelChair'] },
  refer: { stages: [...always, 'withdrawn'], roles: ['providerManager', ...reviewers, 'reviewCoordinator'] },
  acknowledgeReferral: { stages: [...always, 'withdrawn'], roles: ['reviewCoordinator'] },
  identifyLearning: { stages: [...handedIn, 'closed'], roles: ['providerManager', ...reviewers, 'reviewCoordinator'] },
  completeLearning: { stages: [...handedIn, 'closed'], roles: ['providerManager', 'reviewCoordinator'] },
  recordCamera: { stages: begun, roles: writers },
  viewFootage: { stages: always, roles: ['providerManager', ...reviewers] },
  holdFootage: { stages: [...always, 'withdrawn'], roles: ['providerManager', ...reviewers, 'reviewCoordinator'] },
  releaseFootage: { stages: [...always, 'withdrawn'], roles: ['reviewCoordinator'] },
  sharePack: { stages: [...handedIn, 'closed'], roles: ['reviewCoordinator'] },
  openPack: { stages: [...handedIn, 'closed', 'withdrawn'], roles: ['boardVisitor'] },
  close: { stages: ['monitored'], roles: ['reviewCoordinator'] },
} as const satisfies Readonly<
  Record<string, { readonly stages: readonly ReportStage[]; readonly roles: readonly ReportRole[] }>
>

/** Something that can be done to a report. @public */
export type ReportAction = keyof typeof reportActions

/** The codes of an action that is not open to somebody now. @public */
export type NotPermittedCode = 'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED' | 'REPORT.NOT_AT_THIS_STAGE'

/**
 * Tells whether an actor may do something to a report now, by the table.
 *
 * @example
 * isPermitted(aReport(), 'endorse', asOfficer('providerManager').actor) //=> false
 * @public
 */
export function isPermitted(report: UseOfForceReport, action: ReportAction, actor: Actor): boolean {
  return notPermitted(report, action, actor) === undefined
}

/**
 * What stands against an action of somebody now, by the table: to say on a page why it is not offered.
 *
 * @returns Nothing where it is permitted, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE`.
 *
 * @example
 * notPermitted(aReport(), 'saveAnswers', asOfficer('supervisingOfficer').actor) //=> undefined
 * @public
 */
export function notPermitted(
  report: UseOfForceReport,
  action: ReportAction,
  actor: Actor,
): Refused<NotPermittedCode> | undefined {
  const { stages, roles }: { readonly stages: readonly ReportStage[]; readonly roles: readonly ReportRole[] } =
    reportActions[action]
  if (!isPerson(actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!roles.some((role) => hasRole(actor, role))) return problem('REPORT.ROLE_REQUIRED', { action })
  if (!stages.includes(report.stage)) return problem('REPORT.NOT_AT_THIS_STAGE', { action, stage: report.stage })
  return undefined
}
