import { addDays, civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import { type AssessedCourse, type AssessmentResult, assessmentResult } from '../assessment/assessment-result.ts'
import type { ComponentMark } from '../assessment/component-mark.ts'
import type { ComponentId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Enrolment } from './enrolment.ts'
import type { SittingAt } from './sitting.ts'

/** The mark of a part that counts, and the last day on which it is carried over. @public */
export type CarriedMark = {
  readonly componentId: ComponentId
  readonly sittingId: string
  readonly on: CivilDate
  readonly carriedUntil: CivilDate
  readonly mark: ComponentMark
}

/**
 * Lists the released mark of each part that counts on a day: the best or the latest, as the assessment says.
 *
 * @remarks
 * One part can be sat again while the rest is carried over, for the days that policy gives; marks that stood together once stay together,
 * so that a pass is not lost by waiting. Source: features.md D (resit one part, keep the others for a window).
 *
 * @example
 * carriedMarks(anEnrolment(), civilDate('2026-11-22'), faceBehindTheCase, defaultTrainingPolicy) //=> []
 * @public
 */
export function carriedMarks(
  enrolment: Enrolment,
  asAt: CivilDate,
  course: AssessedCourse,
  policy: TrainingPolicy,
): readonly CarriedMark[] {
  return course.assessment.components.flatMap(({ id }) => {
    const released = enrolment.sittings
      .flatMap((sitting) => (sitting.stage === 'released' && sitting.componentId === id ? [sitting] : []))
      .map((sitting) => carried(sitting, policy))
      .filter(({ on, carriedUntil }) => on <= asAt && asAt <= carriedUntil)
    const [first, ...rest] = released
    if (first === undefined) return []
    const isBetter = course.assessment.counts === 'latest' ? () => true : better
    return [rest.reduce((kept, each) => (isBetter(each, kept) ? each : kept), first)]
  })
}

/**
 * Makes the result of a place on a course from the marks released by a day.
 *
 * @remarks A place that was passed once stays passed: it is judged on each day on which a mark came, and the first pass stands.
 *
 * @example
 * enrolmentResult(anEnrolment(), civilDate('2026-11-22'), faceBehindTheCase, defaultTrainingPolicy).outcome //=> 'notKnown'
 * @public
 */
export function enrolmentResult(
  enrolment: Enrolment,
  asAt: CivilDate,
  course: AssessedCourse,
  policy: TrainingPolicy,
): AssessmentResult {
  const days = enrolment.sittings
    .flatMap((sitting) => (sitting.stage === 'released' ? [civilDateInLondon(sitting.handedInAt)] : []))
    .filter((day) => day <= asAt)
    .sort()
  const results = [...days, asAt].map((day) =>
    assessmentResult(
      course,
      carriedMarks(enrolment, day, course, policy).map(({ mark }) => mark),
    ),
  )
  return results.find(({ outcome }) => outcome === 'passed') ?? (results.at(-1) as AssessmentResult)
}

function carried(sitting: SittingAt<'released'>, policy: TrainingPolicy): CarriedMark {
  const on = civilDateInLondon(sitting.handedInAt)
  const { componentId, sittingId, mark } = sitting
  return { componentId, sittingId, on, carriedUntil: addDays(on, policy.settings.carryOverDays), mark }
}

function better(one: CarriedMark, other: CarriedMark): boolean {
  return one.mark.marks * other.mark.outOf > other.mark.marks * one.mark.outOf
}
