import { actorId, type Change, type Context, civilDate, type Result } from '@casework/kernel'
import { defaultCatalogue } from '../catalogue/default-catalogue.ts'
import { correctLanding } from '../clock/correct-landing.ts'
import { recordLanding } from '../clock/record-landing.ts'
import { startReportClock } from '../clock/start-report-clock.ts'
import { holdFootage } from '../footage/hold-footage.ts'
import { recordCamera } from '../footage/record-camera.ts'
import { releaseFootage } from '../footage/release-footage.ts'
import { viewFootage } from '../footage/view-footage.ts'
import { defaultForcePolicy } from '../force-policy.ts'
import { convenePanel } from '../panel/convene-panel.ts'
import { decideAsPanel } from '../panel/decide-as-panel.ts'
import { recuse } from '../panel/recuse.ts'
import { addToReport } from '../report/add-to-report.ts'
import { answerContradiction } from '../report/answer-contradiction.ts'
import { closeReport } from '../report/close-report.ts'
import { editReport } from '../report/edit-report.ts'
import { explainLateness } from '../report/explain-lateness.ts'
import { reinstateReport } from '../report/reinstate-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { ReportAction } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { organisationIdSchema, partIdSchema } from '../report/report-identifiers.ts'
import { saveAnswers } from '../report/save-answers.ts'
import { submitReport } from '../report/submit-report.ts'
import { withdrawReport } from '../report/withdraw-report.ts'
import { acknowledgeReferral } from '../review/acknowledge-referral.ts'
import { completeLearning } from '../review/complete-learning.ts'
import { concludeMonitorReview } from '../review/conclude-monitor-review.ts'
import { identifyLearning } from '../review/identify-learning.ts'
import { openPack } from '../review/open-pack.ts'
import { recordIndependentReview } from '../review/record-independent-review.ts'
import { recordInternalReview } from '../review/record-internal-review.ts'
import { referIncident } from '../review/refer-incident.ts'
import { selectForReview } from '../review/select-for-review.ts'
import { sharePack } from '../review/share-pack.ts'
import { answerMonitor } from '../scrutiny/answer-monitor.ts'
import { askProvider } from '../scrutiny/ask-provider.ts'
import { endorseReport } from '../scrutiny/endorse-report.ts'
import { returnReport } from '../scrutiny/return-report.ts'
import { sendToMonitor } from '../scrutiny/send-to-monitor.ts'
import { addToStatement } from '../statement/add-to-statement.ts'
import { decideNotInvolved } from '../statement/decide-not-involved.ts'
import { recordAbsence } from '../statement/record-absence.ts'
import { remindOfficer } from '../statement/remind-officer.ts'
import { requestStatement } from '../statement/request-statement.ts'
import { sayNotInvolved } from '../statement/say-not-involved.ts'
import { submitStatement } from '../statement/submit-statement.ts'
import { aCamera, aPanel } from './builders.ts'
import { completeAnswers } from './complete-answers.ts'
import { statementAnswers } from './statement-answers.ts'

type Act = (report: UseOfForceReport, context: Context) => Result<Change<UseOfForceReport, ReportEvent>>

const policy = defaultForcePolicy
const [officerId, memberId] = [actorId('officer-7'), actorId('member-2')]
const part = (id: string) => partIdSchema.parse(id)
const [text, today] = ['Said plainly.', civilDate('2026-11-22')]
const review = {
  organisationId: organisationIdSchema.parse('another'),
  finding: 'satisfied',
  footage: 'viewed',
  note: text,
} as const
const because = ['force.excessive']

/** One call of every verb on a report, by its action: for tests that go over the whole table. @public */
export const everyAction: Readonly<Record<ReportAction, Act>> = {
  saveAnswers: (report, context) => saveAnswers(report, { answers: { planned: 'planned' } }, context),
  submit: (report, context) => submitReport(report, { ...context, policy, catalogue: defaultCatalogue }),
  recordLanding: (report, context) =>
    recordLanding(
      report,
      { at: context.now, place: 'Stansted', country: 'GB', zone: 'Europe/London' },
      { ...context, policy },
    ),
  correctLanding: (report, context) =>
    correctLanding(
      report,
      { at: context.now, place: 'Stansted', country: 'GB', zone: 'Europe/London', correction: 'timeCorrected' },
      { ...context, policy },
    ),
  startClock: (report, context) => startReportClock(report, { at: context.now }, { ...context, policy }),
  explainLateness: (report, context) => explainLateness(report, { reason: 'other', explanation: text }, context),
  answerContradiction: (report, context) =>
    answerContradiction(report, { contradiction: 'endsBeforeItStarts', answer: text }, context),
  addToReport: (report, context) => addToReport(report, { text }, context),
  edit: (report, context) =>
    editReport(
      report,
      { answers: completeAnswers({ location: text }), reason: 'errorInReport', note: text },
      { ...context, policy, catalogue: defaultCatalogue },
    ),
  withdraw: (report, context) => withdrawReport(report, { reason: 'enteredInError', note: text }, context),
  requestStatement: (report, context) =>
    requestStatement(report, { officerId: actorId('officer-9') }, { ...context, policy }),
  remindOfficer: (report, context) => remindOfficer(report, { officerId }, context),
  makeStatement: (report, context) => submitStatement(report, { officerId, answers: statementAnswers() }, context),
  addToStatement: (report, context) => addToStatement(report, { officerId, text }, context),
  sayNotInvolved: (report, context) => sayNotInvolved(report, { officerId, reason: text }, context),
  decideNotInvolved: (report, context) => decideNotInvolved(report, { officerId, accepted: true }, context),
  recordAbsence: (report, context) => recordAbsence(report, { officerId, reason: 'illness' }, context),
  returnReport: (report, context) => returnReport(report, { comments: text }, context),
  endorse: (report, context) => endorseReport(report, { comments: text }, context),
  sendToMonitor: (report, context) => sendToMonitor(report, context),
  askProvider: (report, context) => askProvider(report, { questionId: part('question-1'), question: text }, context),
  answerMonitor: (report, context) => answerMonitor(report, { questionId: part('question-1'), answer: text }, context),
  reviewAsMonitor: (report, context) => concludeMonitorReview(report, review, context),
  reviewInternally: (report, context) => recordInternalReview(report, review, context),
  selectForReview: (report, context) =>
    selectForReview(report, { why: 'certain' }, { ...context, catalogue: defaultCatalogue }),
  reviewIndependently: (report, context) => recordIndependentReview(report, review, context),
  convenePanel: (report, context) => convenePanel(report, { members: aPanel().members }, { ...context, policy }),
  recuse: (report, context) => recuse(report, { memberId, reason: 'managesOfficer' }, context),
  decideAsPanel: (report, context) => {
    const votes = aPanel().members.map((member) => ({ memberId: member.memberId, finding: 'satisfied' as const }))
    return decideAsPanel(report, { votes, reasons: text, dissent: [] }, { ...context, policy })
  },
  refer: (report, context) =>
    referIncident(
      report,
      { referralId: part('referral-9'), to: 'safeguarding', trigger: 'complaint', because },
      context,
    ),
  acknowledgeReferral: (report, context) =>
    acknowledgeReferral(report, { referralId: part('referral-1'), reference: 'EXAMPLE-1' }, context),
  identifyLearning: (report, context) =>
    identifyLearning(report, { learningId: part('learning-9'), what: text, owner: officerId, dueOn: today }, context),
  completeLearning: (report, context) =>
    completeLearning(report, { learningId: part('learning-1'), evidence: text }, context),
  recordCamera: (report, context) => recordCamera(report, { camera: aCamera() }, context),
  viewFootage: (report, context) => viewFootage(report, { cameras: [part('camera-1')], purpose: 'scrutiny' }, context),
  holdFootage: (report, context) => holdFootage(report, { holdId: part('hold-9'), reason: 'complaint' }, context),
  releaseFootage: (report, context) => releaseFootage(report, { holdId: part('hold-1') }, context),
  sharePack: (report, context) =>
    sharePack(report, { packId: part('pack-9'), body: 'independentMonitoringBoard', until: today }, context),
  openPack: (report, context) =>
    openPack(report, { packId: part('pack-1'), body: 'independentMonitoringBoard' }, context),
  reinstate: (report, context) => reinstateReport(report, { reason: 'complaint' }, context),
  close: (report, context) => closeReport(report, { ...context, catalogue: defaultCatalogue }),
}
