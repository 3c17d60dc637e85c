import { civilDateInLondon } from '@casework/calendar'
import { releaseTable, type Table, type TableCell } from '@casework/figures'
import type { CivilDate } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentResult } from '../assessment/component-result.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import type { SittingAt } from '../enrolment/sitting.ts'

/**
 * Lists the released results of a course, one row for each sitting, as a table that `tableToCsv` of `@casework/figures` writes.
 *
 * @remarks
 * A row has ids, days, whole marks, the versions of course and assessment, and how the mark came to stand; never an answer, a comment or a
 * name. It is for whoever runs the course: results of named people are not for publication, and pass rates by group are
 * {@link passRates}. Days are those of handing in, in Europe/London. Source: features.md D; domain.md §4.1.
 *
 * @param period - The first and the last day on which a sitting was handed in.
 * @param source - Where the records come from, for the table.
 *
 * @example
 * const period = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }
 * resultsTable([anEnrolment()], faceBehindTheCase, period, 'Training records').rows //=> []
 * @public
 */
export function resultsTable(
  enrolments: readonly Enrolment[],
  course: AssessedCourse,
  period: { readonly from: CivilDate; readonly to: CivilDate },
  source: string,
): Table {
  const mine = enrolments.filter(
    ({ courseId, courseVersion }) => courseId === course.id && courseVersion === course.version,
  )
  return releaseTable({
    name: 'Results',
    title: `Results of ${course.title}`,
    frame: { kind: 'cumulative', ...period },
    source,
    notes: [],
    columns: [
      ...['Enrolment', 'Learner', 'Run', 'Course', 'Course version', 'Assessment version', 'Part', 'Sitting'].map(text),
      ...['Handed in on', 'Released on', 'Mark stands by'].map(text),
      { kind: 'number', heading: 'Marks', unit: 'marks' },
      { kind: 'number', heading: 'Out of', unit: 'marks' },
      text('Passed'),
    ],
    rows: mine.flatMap((enrolment) =>
      enrolment.sittings
        .filter((sitting) => sitting.stage === 'released')
        .filter(({ handedInAt }) => isWithin(civilDateInLondon(handedInAt), period))
        .map((sitting) => rowOf(enrolment, sitting, course)),
    ),
  })
}

const text = (heading: string) => ({ kind: 'text', heading }) as const

function isWithin(day: CivilDate, { from, to }: { readonly from: CivilDate; readonly to: CivilDate }): boolean {
  return from <= day && day <= to
}

function rowOf(
  { id, learnerId, runId }: Enrolment,
  { componentId, sittingId, handedInAt, releasedAt, agreement, mark }: SittingAt<'released'>,
  { id: courseId, version, assessment }: AssessedCourse,
): readonly TableCell[] {
  const component = assessment.components.find((each) => each.id === componentId)
  const passed = component !== undefined && componentResult(component, mark).holds === 'met'
  return [
    id,
    learnerId,
    runId ?? { shorthand: 'z' },
    courseId,
    version,
    assessment.version,
    componentId,
    sittingId,
    civilDateInLondon(handedInAt),
    civilDateInLondon(releasedAt),
    agreement,
    mark.marks,
    mark.outOf,
    passed ? 'yes' : 'no',
  ]
}
