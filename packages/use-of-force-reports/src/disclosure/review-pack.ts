import { isErased } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import { type FootageCoverage, footageCoverage } from '../footage/footage-coverage.ts'
import type { Finding, ReviewLine } from '../report/finding.ts'
import type { ReportStage, UseOfForceReport } from '../report/report.ts'
import type { ReportId } from '../report/report-identifiers.ts'
import { withoutNames } from './without-names.ts'

/** What a monitoring board or an inspectorate reads of a report. @public */
export type ReviewPack = {
  readonly reportId: ReportId
  readonly stage: ReportStage
  readonly answers: Answers
  readonly statements: { readonly submitted: number; readonly outstanding: number; readonly absent: number }
  readonly reviews: readonly { readonly line: ReviewLine; readonly finding: Finding }[]
  readonly panel?: Finding
  readonly referredTo: readonly string[]
  readonly coverage?: FootageCoverage
}

/**
 * What somebody who opened a pack reads: the whole of the report without anybody's name, and what each line found.
 *
 * @remarks
 * Logged first, by `openPack`. Names are masked in every text, and officers are told apart by number. Health and vulnerability are shown:
 * scrutiny needs them. Source: domain.md §3.4.
 *
 * @example
 * reviewPack(aReport({ answers: { personName: 'Ngozi', planned: 'planned' } })).answers //=> { planned: 'planned' }
 * @public
 */
export function reviewPack(report: UseOfForceReport): ReviewPack {
  const coverage = footageCoverage(report)
  const finding = report.panel?.decision?.finding
  const answers = isErased(report.answers) ? {} : report.answers
  const stages = report.statements.map(({ stage }) => stage)
  const number = (...wanted: readonly string[]) => stages.filter((stage) => wanted.includes(stage)).length
  return {
    reportId: report.id,
    stage: report.stage,
    answers: withoutNames(answers),
    statements: {
      submitted: number('submitted'),
      outstanding: number('requested', 'saysNotInvolved'),
      absent: number('absent'),
    },
    reviews: report.reviews.map(({ line, finding: found }) => ({ line, finding: found })),
    ...(finding === undefined ? {} : { panel: finding }),
    referredTo: [...new Set(report.referrals.map(({ to }) => to))],
    ...(coverage === undefined ? {} : { coverage }),
  }
}
