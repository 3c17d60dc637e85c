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
  | 'ReportReinstated'
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
    return { ...report, stage: 'withProvider', submittedAt: at, counted: counted(report, event.data.counted) }
  if (event.type === 'ReportClosed' && report.stage === 'monitored') return { ...report, stage: 'closed', closedAt: at }
  if (event.type === 'ReportWithdrawn' && report.stage !== 'withdrawn' && report.stage !== 'closed')
    return withdrawn(report, event)
  if (event.type === 'ReportReinstated' && report.stage === 'withdrawn') return reinstated(report)
  throw new DomainError('REPORT.HISTORY_CORRUPT', { event: event.type, stage: report.stage })
}

/** The day of the incident stays as it was told first, so that no edit moves the window for edits. */
function counted(report: UseOfForceReport, now: Counted): Counted {
  return report.counted === undefined ? now : { ...now, on: report.counted.on }
}

type Counted = NonNullable<UseOfForceReport['counted']>
type OpenReport = Exclude<UseOfForceReport, { stage: 'withdrawn' | 'closed' }>

function withdrawn(report: OpenReport, { data, personal, metadata }: Happened<'ReportWithdrawn'>): UseOfForceReport {
  const { reason, duplicateOf } = data
  const [rest, before] = apart(report)
  return {
    ...rest,
    stage: 'withdrawn',
    withdrawal: { ...signed(metadata), reason, ...personal },
    before,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  }
}

function reinstated({ withdrawal: _, before, duplicateOf: __, ...rest }: WithdrawnReport): UseOfForceReport {
  return { ...rest, ...before }
}

type WithdrawnReport = Extract<UseOfForceReport, { stage: 'withdrawn' }>
type Standing = WithdrawnReport['before']

/** A report apart from where it stands. */
function apart(report: OpenReport): readonly [Omit<OpenReport, keyof Standing>, Standing] {
  const moments = ['stage', 'submittedAt', 'endorsedAt', 'sentAt', 'monitoredAt']
  const entries = Object.entries(report)
  const [rest, before] = [false, true].map((wanted) => entries.filter(([name]) => moments.includes(name) === wanted))
  return [Object.fromEntries(rest ?? []), Object.fromEntries(before ?? [])] as never
}

type Written = Pick<Happened<'AnswersSaved'>['personal'], 'changed' | 'setAside'>

/** Answers that were erased leave their mark, until something new is written; an answered contradiction is open again once what it is about changes. */
function withAnswers(
  report: UseOfForceReport,
  { changed, setAside }: Written,
  removed: readonly string[],
): UseOfForceReport {
  if (isErased(changed)) return { ...report, answers: changed, setAside }
  const touched = [...Object.keys(changed), ...removed]
  const contradictionsAnswered = report.contradictionsAnswered.filter(
    ({ questions }) => !questions.some((question) => touched.includes(question)),
  )
  const before = isErased(report.answers) ? {} : report.answers
  const answers = removed.length === 0 ? before : without(before, removed)
  return { ...report, answers: { ...answers, ...changed }, setAside, contradictionsAnswered }
}

function without(answers: Answers, removed: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !removed.includes(question)))
}

function edited(report: UseOfForceReport, { data, personal, metadata }: Happened<'ReportEdited'>): UseOfForceReport {
  const { reason, questions, removed } = data
  const edit = { ...signed(metadata), reason, questions, note: personal.note, before: personal.before }
  const edits = [...report.edits, edit]
  return { ...withAnswers(report, personal, removed), edits, counted: counted(report, data.counted) }
}

function withClock(
  report: UseOfForceReport,
  { type, data }: Happened<'LandingRecorded' | 'ClockStarted'>,
): UseOfForceReport {
  const landed = type === 'LandingRecorded' ? { ...report, landings: [...report.landings, data.landing] } : report
  const isUndone = type === 'LandingRecorded' && data.landing.correction !== undefined && data.landing.country !== 'GB'
  if (data.clock === undefined && !isUndone) return landed
  const { clock: before, ...rest } = landed
  const earlierClocks = before === undefined ? report.earlierClocks : [...report.earlierClocks, before]
  return { ...rest, ...(data.clock === undefined ? {} : { clock: data.clock }), earlierClocks }
}
