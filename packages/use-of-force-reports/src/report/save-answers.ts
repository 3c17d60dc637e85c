import { type Change, type Context, changed, type Result, unchanged } from '@casework/kernel'
import { type AnswerProblemCode, type Answers, settleAnswers } from '@casework/question-sets'
import { incidentReport, parseReportAnswers } from '../form/incident-report.ts'
import { answersChange } from './answers-change.ts'
import { applyReportEvent } from './apply-report-event.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** The answers as they shall stand; each is checked, and none has to be there. @public */
export type SaveAnswersInput = { readonly answers: Answers }

/**
 * Saves the answers of a draft as they now stand; the event holds only what changed.
 *
 * @remarks
 * An answer whose question no longer applies is put aside and kept. Two people who edit at once merge with `mergeAnswers` of
 * `@casework/question-sets` before they save. Source: features.md A (conditional fields); ours.
 *
 * @returns The draft with its `AnswersSaved` event, none where nothing changed, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | the codes of answers, each with its path.
 *
 * @example
 * const saved = saveAnswers(aReport(), { answers: { planned: 'spontaneous' } }, asOfficer('supervisingOfficer'))
 * saved.ok && incidentAnswers(saved.value.record).planned //=> 'spontaneous'
 * @public
 */
export function saveAnswers(
  report: UseOfForceReport,
  { answers }: SaveAnswersInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | AnswerProblemCode> {
  const refusal = notPermitted(report, 'saveAnswers', context.actor)
  if (refusal !== undefined) return refusal
  const settled: Answers = settleAnswers(incidentReport, answers).answers
  const sound = parseReportAnswers(settled, { mode: 'partial', now: context.now })
  if (!sound.ok) return sound
  const change = answersChange(report, answers)
  if (change === undefined) return unchanged(report)
  const { changed: given, removed, setAside } = change
  return changed(
    report,
    applyReportEvent,
    reportEvent('AnswersSaved', { removed }, context, { changed: given, setAside }),
  )
}
