import type { ForcePolicy } from '../force-policy.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type FormMark, markReportForm } from './mark-report-form.ts'
import type { MarkingScheme } from './marking-scheme.ts'

/** How well a report is written, with every reason. @public */
export type ReportGrade = FormMark & { readonly grade: 'good' | 'fair' | 'poor' }

/**
 * Grades how completely and clearly a report is written.
 *
 * @remarks
 * A critical omission makes it poor. From which share it is good or fair is policy, compared in whole numbers. Source: features.md A
 * (completeness grade); ours.
 *
 * @example
 * gradeReport(aReport(), defaultMarkingScheme, defaultForcePolicy).grade //=> 'poor'
 * @public
 */
export function gradeReport(report: UseOfForceReport, scheme: MarkingScheme, policy: ForcePolicy): ReportGrade {
  const mark = markReportForm(report, scheme)
  const { good, fair } = policy.settings.gradeFrom
  const reaches = (share: number) => mark.marks * 100 >= share * mark.outOf
  if (mark.criticalOmissions.length > 0 || !reaches(fair)) return { ...mark, grade: 'poor' }
  return { ...mark, grade: reaches(good) ? 'good' : 'fair' }
}
