import { DomainError } from '@casework/kernel'
import { meetReportClock } from './meet-report-clock.ts'
import type { UseOfForceReport } from './report.ts'
import type { Happened, ReportEvent } from './report-events.ts'
import { signed } from './signed.ts'

const types = [
  'ReportReturned',
  'ReportEndorsed',
  'SentToMonitor',
  'ProviderAsked',
  'ProviderAnswered',
  'ReviewRecorded',
  'SelectedForReview',
  'IncidentReferred',
  'ReferralAcknowledged',
  'LearningIdentified',
  'LearningDone',
  'PanelConvened',
  'PanelMemberRecused',
  'PanelDecided',
] as const

type ScrutinyEvent = Happened<(typeof types)[number]>

/** Tells whether an event belongs to scrutiny and review. */
export function isScrutinyEvent(event: ReportEvent): event is ScrutinyEvent {
  return (types as readonly string[]).includes(event.type)
}

/** Folds an event of scrutiny and review. */
export function applyScrutinyEvent(report: UseOfForceReport, event: ScrutinyEvent): UseOfForceReport {
  switch (event.type) {
    case 'ReportReturned':
    case 'ReportEndorsed':
    case 'SentToMonitor':
    case 'ReviewRecorded':
      return passedOn(report, event)
    case 'ProviderAsked':
    case 'ProviderAnswered':
      return { ...report, monitorQuestions: withQuestion(report.monitorQuestions, event) }
    case 'SelectedForReview':
      return selected(report, event)
    case 'IncidentReferred':
    case 'ReferralAcknowledged':
      return { ...report, referrals: withReferral(report.referrals, event) }
    case 'LearningIdentified':
    case 'LearningDone':
      return { ...report, learning: withLearning(report.learning, event) }
    default:
      return { ...report, panel: withPanel(report.panel, event) }
  }
}

function passedOn(
  report: UseOfForceReport,
  event: Happened<'ReportReturned' | 'ReportEndorsed' | 'SentToMonitor' | 'ReviewRecorded'>,
): UseOfForceReport {
  const moved = event.type === 'ReviewRecorded' ? reviewed(report, event) : handedOn(report, event)
  if (moved === undefined) throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type, stage: report.stage })
  return moved
}

function reviewed(report: UseOfForceReport, event: Happened<'ReviewRecorded'>): UseOfForceReport | undefined {
  const reviews = [...report.reviews, { ...signed(event.metadata), ...event.data, note: event.personal.note }]
  if (event.data.line !== 'monitor') return { ...report, reviews }
  if (report.stage !== 'withMonitor') return undefined
  return { ...report, stage: 'monitored', monitoredAt: event.metadata.at, reviews }
}

function handedOn(
  report: UseOfForceReport,
  event: Happened<'ReportReturned' | 'ReportEndorsed' | 'SentToMonitor'>,
): UseOfForceReport | undefined {
  const { at } = event.metadata
  if (event.type === 'SentToMonitor') {
    if (report.stage !== 'endorsed') return undefined
    const clock = report.clock === undefined ? {} : { clock: meetReportClock(report.clock, event.metadata) }
    return { ...report, ...clock, stage: 'withMonitor', sentAt: at }
  }
  if (report.stage !== 'withProvider') return undefined
  const scrutinies = scrutinised(report, event)
  if (event.type === 'ReportEndorsed') return { ...report, stage: 'endorsed', endorsedAt: at, scrutinies }
  const { submittedAt: _, ...rest } = report
  return { ...rest, stage: 'draft', scrutinies }
}

/** A report that was closed is open again for the review it is selected for. */
function selected(report: UseOfForceReport, { data, metadata }: Happened<'SelectedForReview'>): UseOfForceReport {
  const selection = { ...signed(metadata), ...data }
  if (report.stage !== 'closed') return { ...report, selection }
  const { closedAt: _, ...rest } = report
  return { ...rest, stage: 'monitored', selection }
}

function scrutinised(
  report: UseOfForceReport,
  { type, personal: { comments }, metadata }: Happened<'ReportReturned' | 'ReportEndorsed'>,
): UseOfForceReport['scrutinies'] {
  const outcome = type === 'ReportReturned' ? 'returned' : 'endorsed'
  return [...report.scrutinies, { ...signed(metadata), outcome, ...(comments === undefined ? {} : { comments }) }]
}

function withQuestion(
  questions: UseOfForceReport['monitorQuestions'],
  event: Happened<'ProviderAsked' | 'ProviderAnswered'>,
): UseOfForceReport['monitorQuestions'] {
  const { questionId } = event.data
  if (event.type === 'ProviderAsked')
    return [...questions, { questionId, ...signed(event.metadata), question: event.personal.question }]
  const answer = { ...signed(event.metadata), text: event.personal.answer }
  return questions.map((asked) => (asked.questionId === questionId ? { ...asked, answer } : asked))
}

function withReferral(
  referrals: UseOfForceReport['referrals'],
  event: Happened<'IncidentReferred' | 'ReferralAcknowledged'>,
): UseOfForceReport['referrals'] {
  if (event.type === 'IncidentReferred') return [...referrals, { ...event.data, ...signed(event.metadata) }]
  const { referralId, reference } = event.data
  return referrals.map((referral) => (referral.referralId === referralId ? { ...referral, reference } : referral))
}

function withLearning(
  learning: UseOfForceReport['learning'],
  event: Happened<'LearningIdentified' | 'LearningDone'>,
): UseOfForceReport['learning'] {
  if (event.type === 'LearningIdentified')
    return [...learning, { ...event.data, ...signed(event.metadata), what: event.personal.what }]
  const done = { ...signed(event.metadata), evidence: event.personal.evidence }
  return learning.map((piece) => (piece.learningId === event.data.learningId ? { ...piece, done } : piece))
}

type PanelOf = NonNullable<UseOfForceReport['panel']>

function withPanel(
  panel: UseOfForceReport['panel'],
  event: Happened<'PanelConvened' | 'PanelMemberRecused' | 'PanelDecided'>,
): PanelOf {
  const { at } = event.metadata
  if (event.type === 'PanelConvened')
    return { convenedAt: at, members: event.data.members, recusals: panel?.recusals ?? [] }
  if (panel === undefined) throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'PanelMemberRecused') return { ...panel, recusals: [...panel.recusals, { ...event.data, at }] }
  const { finding, votes, dissenters } = event.data
  const dissent = dissenters.flatMap((memberId, index) => {
    const text = event.personal.dissent[index]
    return text === undefined ? [] : [{ memberId, text }]
  })
  return { ...panel, decision: { at, finding, votes, reasons: event.personal.reasons, dissent } }
}
