import { problem, type Result, succeeded } from '@casework/kernel'
import type { ReportForm } from './component.ts'
import type { ComponentMark } from './component-mark.ts'

/** What the package that owns a form says of a completed one. @public */
export type GivenFormMark = {
  readonly marks: number
  readonly outOf: number
  /** The critical criteria that were left out. */
  readonly criticalOmissions: readonly string[]
}

/**
 * Takes over the mark of a completed form from the package that owns the form.
 *
 * @remarks
 * The real form is marked by the rules of the real form, and this package does not know them. Source: S3 (use-of-force report form);
 * features.md D (report-writing exercise scored by the real form rules).
 *
 * @returns The mark, each critical omission as a criterion not met, or `MARK.OUT_OF_RANGE` | `MARK.CRITERION_TWICE`.
 *
 * @example
 * const form = reportFormSchema.parse({ kind: 'reportForm', id: 'form', title: 'Report', pass: [{ kind: 'everyCritical' }] })
 * const marked = markFromForm(form, { marks: 90, outOf: 105, criticalOmissions: ['necessity'] })
 * marked.ok && componentResult(form, marked.value).holds //=> 'notMet'
 * markFromForm(form, { marks: 106, outOf: 105, criticalOmissions: [] }).ok //=> false
 * @public
 */
export function markFromForm(
  form: ReportForm,
  given: GivenFormMark,
): Result<ComponentMark, 'MARK.OUT_OF_RANGE' | 'MARK.CRITERION_TWICE'> {
  const { marks, outOf, criticalOmissions } = given
  if (!Number.isSafeInteger(marks) || !Number.isSafeInteger(outOf) || marks < 0 || marks > outOf)
    return problem('MARK.OUT_OF_RANGE', {}, ['marks'])
  if (outOf < (form.leastMarks ?? 1)) return problem('MARK.OUT_OF_RANGE', {}, ['outOf'])
  if (new Set(criticalOmissions).size < criticalOmissions.length)
    return problem('MARK.CRITERION_TWICE', {}, ['criticalOmissions'])
  const criteria = criticalOmissions.map((id) => ({ id, marks: 0, outOf: 0, met: false, critical: true }))
  return succeeded({ componentId: form.id, marks, outOf, criteria })
}
