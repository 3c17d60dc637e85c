import { addDays, type Calendar, civilDateInLondon, startOfDayInLondon } from '@casework/calendar'
import { type Actor, type CivilDate, compareCivilDates, type Instant } from '@casework/kernel'
import { reportDue } from '../clock/report-clock.ts'
import { contradictions } from '../flags/contradictions.ts'
import { isCertainOfReview } from '../flags/flag-report.ts'
import type { FlagContext } from '../flags/review-rules.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { panelStands } from '../panel/panel-stands.ts'
import { sittingMembers } from '../panel/sitting-members.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { isPermitted, type ReportAction } from '../report/report-actions.ts'
import type { PartId } from '../report/report-identifiers.ts'
import { isInvolved } from '../review/independence.ts'
import { isQuestioned } from '../review/questioned.ts'
import { type ReviewDue, reviewsDue } from '../review/reviews-due.ts'

/** Something that waits for somebody to do it. @public */
export type ReportTask = {
  readonly action: ReportAction
  /** The question, referral, learning or pack that it is about. */
  readonly about?: PartId
  /** The first moment at which it is late; none where nothing sets one. */
  readonly lateFrom?: Instant
  /** The last day in time, where a day is set and not a moment. */
  readonly dueOn?: CivilDate
}

/** What tasks are worked out by, besides the report. @public */
export type TaskContext = FlagContext & { readonly calendar: Calendar; readonly policy: ForcePolicy }

type Read = TaskContext & { readonly report: UseOfForceReport; readonly actor: Actor; readonly asAt: Instant }
type Waiting = Omit<ReportTask, 'action'>

/**
 * What of a report waits for somebody, by their roles: for each thing to do, by when.
 *
 * @remarks
 * Only what is open to them now by the table of actions (`reportActions`). A report is due at the monitor by its own clock; reviews,
 * selection and panel by the policy's days. A report that could be closed is listed while something is outstanding too, so that somebody
 * sees it. Source: S3; domain.md §3.2; ours.
 *
 * @example
 * const context = { catalogue: defaultCatalogue, calendar: ukCalendar, policy: defaultForcePolicy }
 * const report = aReport({ stage: 'withMonitor', sentAt: '2026-11-01T09:00:00Z' })
 * reportTasks(report, asOfficer('internalReviewer').actor, instant('2026-11-22T09:00:00Z'), context)
 * //=> [{ action: 'reviewInternally', dueOn: '2026-11-29', lateFrom: '2026-11-30T00:00:00Z' }]
 * reportTasks(report, asOfficer('providerManager').actor, instant('2026-11-22T09:00:00Z'), context) //=> []
 * @public
 */
export function reportTasks(
  report: UseOfForceReport,
  actor: Actor,
  asAt: Instant,
  context: TaskContext,
): readonly ReportTask[] {
  const read: Read = { ...context, report, actor, asAt }
  return Object.entries(waitingFor).flatMap(([name, waits]) => {
    const action = name as ReportAction
    return isPermitted(report, action, actor) ? waits(read).map((waiting) => ({ action, ...waiting })) : []
  })
}

const waitingFor = {
  submit: (read) => (read.report.begun.by === read.actor.id ? [byClock(read)] : []),
  recordLanding: (read) =>
    reportDue(read.report, read.asAt, read.calendar, read.policy).status === 'awaitingArrival' ? [{}] : [],
  answerContradiction: ({ report }) => (contradictions(report).some(({ answered }) => !answered) ? [{}] : []),
  makeStatement: ({ report, actor }) =>
    report.statements.flatMap((statement) =>
      statement.stage === 'requested' && statement.officerId === actor.id ? [{ lateFrom: statement.dueAt }] : [],
    ),
  endorse: (read) => (isInvolved(read.report, read.actor.id) ? [] : [byClock(read)]),
  sendToMonitor: (read) => [byClock(read)],
  explainLateness: (read) => {
    const due = reportDue(read.report, read.asAt, read.calendar, read.policy)
    return 'unexplained' in due && due.unexplained ? [{}] : []
  },
  decideNotInvolved: ({ report }) =>
    report.statements.filter(({ stage }) => stage === 'saysNotInvolved').map(() => ({})),
  answerMonitor: (read) =>
    read.report.monitorQuestions
      .filter(({ answer }) => answer === undefined)
      .map(({ questionId }) => ({ about: questionId, ...byReviewDays(read) })),
  completeLearning: ({ report }) =>
    report.learning
      .filter(({ done }) => done === undefined)
      .map(({ learningId, dueOn }) => ({ about: learningId, ...byEndOf(dueOn) })),
  reviewAsMonitor: (read) => ofLine(read, 'monitor'),
  reviewInternally: (read) => ofLine(read, 'internal'),
  reviewIndependently: (read) => ofLine(read, 'independent'),
  selectForReview: (read) =>
    read.report.selection === undefined && isCertainOfReview(read.report, read) ? [byReviewDays(read)] : [],
  convenePanel: (read) =>
    isQuestioned(read.report) && !panelStands(read.report, read.policy) ? ofLine(read, 'panel') : [],
  recuse: (read) => (sits(read, false) ? ofLine(read, 'panel') : []),
  decideAsPanel: (read) => (sits(read, true) ? ofLine(read, 'panel') : []),
  acknowledgeReferral: ({ report }) =>
    report.referrals
      .filter(({ reference }) => reference === undefined)
      .map(({ referralId }) => ({ about: referralId })),
  openPack: ({ report, asAt }) =>
    report.packs
      .filter(({ until }) => compareCivilDates(civilDateInLondon(asAt), until) <= 0)
      .map(({ packId, until }) => ({ about: packId, ...byEndOf(until) })),
  close: (read) => [byReviewDays(read)],
} as const satisfies Partial<Record<ReportAction, (read: Read) => readonly Waiting[]>>

function byClock({ report, asAt, calendar, policy }: Read): Waiting {
  const due = reportDue(report, asAt, calendar, policy)
  return 'dueAt' in due ? { lateFrom: due.dueAt } : {}
}

function ofLine({ report, policy }: Read, line: ReviewDue['line']): readonly Waiting[] {
  return reviewsDue(report, policy)
    .filter((due) => due.line === line)
    .map(({ dueOn }) => byEndOf(dueOn))
}

function byReviewDays({ report, policy }: Read): Waiting {
  if (!('sentAt' in report)) return {}
  return byEndOf(addDays(civilDateInLondon(report.sentAt), policy.settings.reviewDays))
}

function sits({ report, actor }: Read, inTheChair: boolean): boolean {
  return sittingMembers(report).some(({ memberId, chair }) => memberId === actor.id && chair === inTheChair)
}

function byEndOf(dueOn: CivilDate): Waiting {
  return { dueOn, lateFrom: startOfDayInLondon(addDays(dueOn, 1)) }
}
