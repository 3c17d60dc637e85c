import { type Problem, type Result, refused, succeeded } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import type { Checklist } from './component.ts'
import { type ComponentMark, markOf } from './component-mark.ts'

/** What an assessor gave for one criterion of a checklist. @public */
export type GivenMarks = { readonly criterionId: TrainingPartId; readonly marks: number }

/** What can be wrong with the marks that an assessor gives. @public */
export type GivenMarksCode =
  | 'MARK.OUT_OF_RANGE'
  | 'MARK.UNKNOWN_CRITERION'
  | 'MARK.CRITERION_TWICE'
  | 'MARK.CRITERION_MISSING'

/**
 * Marks a checklist from what an assessor gave for each criterion.
 *
 * @remarks
 * Every criterion has a mark, which may be nought: one left out is not taken for nought. A criterion is met with all its marks. Source:
 * S3 (practical techniques); features.md D (checklist by observer).
 *
 * @returns The mark, or every `MARK.OUT_OF_RANGE` | `MARK.UNKNOWN_CRITERION` | `MARK.CRITERION_TWICE` | `MARK.CRITERION_MISSING`.
 *
 * @example
 * const checklist = checklistSchema.parse({
 *   kind: 'checklist', id: 'practical', title: 'Practical', pass: [{ kind: 'everyCritical' }],
 *   criteria: [{ id: 'calm', words: 'Speaks calmly', marks: 2, critical: true, standards: [] }],
 * })
 * const marked = markChecklist(checklist, [{ criterionId: checklist.criteria[0].id, marks: 1 }])
 * marked.ok && marked.value.criteria //=> [{ id: 'calm', marks: 1, outOf: 2, met: false, critical: true }]
 * markChecklist(checklist, []).ok //=> false
 * @public
 */
export function markChecklist(
  checklist: Checklist,
  given: readonly GivenMarks[],
): Result<
  ComponentMark,
  'MARK.OUT_OF_RANGE' | 'MARK.UNKNOWN_CRITERION' | 'MARK.CRITERION_TWICE' | 'MARK.CRITERION_MISSING'
> {
  const outOf = new Map(checklist.criteria.map(({ id, marks }) => [id as string, marks]))
  const problems = objections(
    given.map(({ criterionId }) => criterionId),
    [...outOf.keys()],
    (index) => !isMark(given[index]?.marks, outOf.get(given[index]?.criterionId as string)),
  )
  if (problems.length > 0) return refused(problems)
  const marksOf = new Map(given.map(({ criterionId, marks }) => [criterionId, marks]))
  const criteria = checklist.criteria.map(({ id, marks, critical }) => {
    const got = marksOf.get(id) as number
    return { id, marks: got, outOf: marks, met: got === marks, critical }
  })
  return succeeded(markOf(checklist.id, criteria))
}

/** Whether a number is a whole one from nought to the most there is. */
function isMark(marks: number | undefined, most = 0): boolean {
  return Number.isInteger(marks) && (marks as number) >= 0 && (marks as number) <= most
}

/** Every objection to a list of given marks: unknown, twice, missing or beyond its range. */
export function objections(
  given: readonly string[],
  wanted: readonly string[],
  isBeyond: (index: number) => boolean,
): readonly Problem<GivenMarksCode>[] {
  const known = new Set(wanted)
  const seen = new Set<string>()
  const problems: Problem<GivenMarksCode>[] = []
  given.forEach((id, index) => {
    const at = { path: [index], params: {} }
    if (!known.has(id)) problems.push({ code: 'MARK.UNKNOWN_CRITERION', ...at })
    else if (seen.has(id)) problems.push({ code: 'MARK.CRITERION_TWICE', ...at })
    else if (isBeyond(index)) problems.push({ code: 'MARK.OUT_OF_RANGE', ...at })
    seen.add(id)
  })
  const missing = wanted.filter((id) => !seen.has(id))
  return [...problems, ...missing.map((id) => ({ code: 'MARK.CRITERION_MISSING' as const, params: { id } }))]
}
