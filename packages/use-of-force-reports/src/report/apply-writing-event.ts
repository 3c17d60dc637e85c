import { DomainError, isErased } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import type { UseOfForceReport } from './report.ts'
import type { Happened } from './report-events.ts'
import { signed } from './signed.ts'

type WritingEvent = Happened<
  | 'ReportBegun'
  | 'AnswersSaved'
  | 'LandingRecorded'
  | 'ClockStarted'
  | 'LatenessExplained'
  | 'ReportSubmitted'
  | 'ContradictionAnswered'
  | 'ReportAddedTo'
  | 'ReportEdited'
  | 'ReportWithdrawn'
  | 'ReportClosed'
>

/** Folds an event of writing, adding to and ending a report. */
export function applyWritingEvent(report: UseOfForceReport, event: WritingEvent): UseOfForceReport {
  switch (event.type) {
    case 'AnswersSaved':
      return withAnswers(report, event.personal, event.data.removed)
    case 'ReportEdited':
      return edited(report, event)
    case 'LandingRecorded':
    case 'ClockStarted':
      return withClock(report, event)
    case 'LatenessExplained':
      return { ...report, lateness: { ...signed(event.metadata), ...event.data, ...event.personal } }
    case 'ContradictionAnswered': {
      const answered = { ...signed(event.metadata), ...event.data, ...event.personal }
      return { ...report, contradictionsAnswered: [...report.contradictionsAnswered, answered] }
    }
    case 'ReportAddedTo':
      return { ...report, additions: [...report.additions, { ...signed(event.metadata), ...event.personal }] }
    default:
      return moved(report, event)
  }
}

function moved(report: UseOfForceReport, event: WritingEvent): UseOfForceReport {
  const { at } = event.metadata
  if (event.type === 'ReportSubmitted' && report.stage === 'draft')
    return { ...report, stage: 'withProvider', submittedAt: at }
  if (event.type === 'ReportClosed' && report.stage === 'monitored') return { ...report, stage: 'closed', closedAt: at }
  if (event.type === 'ReportWithdrawn') return withdrawn(report, event)
  throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type, stage: report.stage })
}

function withdrawn(
  report: UseOfForceReport,
  { data, personal, metadata }: Happened<'ReportWithdrawn'>,
): UseOfForceReport {
  const { reason, duplicateOf } = data
  return {
    ...report,
    stage: 'withdrawn',
    withdrawal: { ...signed(metadata), reason, ...personal },
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  }
}

type Written = Pick<Happened<'AnswersSaved'>['personal'], 'changed' | 'setAside'>

/** Answers that were erased leave their mark, until something new is written. */
function withAnswers(
  report: UseOfForceReport,
  { changed, setAside }: Written,
  removed: readonly string[],
): UseOfForceReport {
  if (isErased(changed)) return { ...report, answers: changed, setAside }
  const before = isErased(report.answers) ? {} : report.answers
  const answers = removed.length === 0 ? before : without(before, removed)
  return { ...report, answers: { ...answers, ...changed }, setAside }
}

function without(answers: Answers, removed: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !removed.includes(question)))
}

function edited(report: UseOfForceReport, { data, personal, metadata }: Happened<'ReportEdited'>): UseOfForceReport {
  const { reason, questions, removed } = data
  const edit = { ...signed(metadata), reason, questions, note: personal.note, before: personal.before }
  return { ...withAnswers(report, personal, removed), edits: [...report.edits, edit] }
}

function withClock(
  report: UseOfForceReport,
  { type, data }: Happened<'LandingRecorded' | 'ClockStarted'>,
): UseOfForceReport {
  const landed = type === 'LandingRecorded' ? { ...report, landings: [...report.landings, data.landing] } : report
  if (data.clock === undefined) return landed
  const earlierClocks = report.clock === undefined ? report.earlierClocks : [...report.earlierClocks, report.clock]
  return { ...landed, clock: data.clock, earlierClocks }
}
