import { civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import { type AssessedCourse, type AssessmentResult, assessmentResult } from '../assessment/assessment-result.ts'
import type { ComponentMark } from '../assessment/component-mark.ts'
import type { ComponentId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Enrolment } from './enrolment.ts'
import type { SittingAt } from './sitting.ts'
import { carriedUntil } from './sitting-allowed.ts'

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
 * A mark counts from the day of its release. One part can be sat again while the rest is carried over, for the days that policy gave when
 * the sitting began; marks that stood together once stay together, so that a pass is not lost by waiting. Source: features.md D (resit one
 * part, keep the others for a window).
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
  return carriedOn(knownMarks(enrolment, asAt, policy), asAt, course)
}

/**
 * Makes the result of a place on a course from the marks released by a day.
 *
 * @remarks
 * Nothing is passed before it is released. A place that was passed once stays passed: it is judged on each day on which a part was handed in,
 * and the first pass stands.
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
  const known = knownMarks(enrolment, asAt, policy)
  const pass = firstPass(known, course)
  return resultOn(known, pass ?? asAt, course)
}

/** The day of the sitting with which a place was passed, as far as marks were released by a day; none where it is not. */
export function passedOn(
  enrolment: Enrolment,
  asAt: CivilDate,
  course: AssessedCourse,
  policy: TrainingPolicy,
): CivilDate | undefined {
  return firstPass(knownMarks(enrolment, asAt, policy), course)
}

function firstPass(known: readonly CarriedMark[], course: AssessedCourse): CivilDate | undefined {
  const days = [...new Set(known.map(({ on }) => on))].sort()
  return days.find((day) => resultOn(known, day, course).outcome === 'passed')
}

function resultOn(known: readonly CarriedMark[], day: CivilDate, course: AssessedCourse): AssessmentResult {
  return assessmentResult(
    course,
    carriedOn(known, day, course).map(({ mark }) => mark),
  )
}

/** Of each part the mark that counts on a day, among those known. */
function carriedOn(known: readonly CarriedMark[], day: CivilDate, course: AssessedCourse): readonly CarriedMark[] {
  const isBetter = course.assessment.counts === 'latest' ? () => true : better
  return course.assessment.components.flatMap(({ id }) => {
    const held = known.filter((each) => each.componentId === id && each.on <= day && day <= each.carriedUntil)
    const [first, ...rest] = held
    return first === undefined ? [] : [rest.reduce((kept, each) => (isBetter(each, kept) ? each : kept), first)]
  })
}

/** The marks released by a day. */
function knownMarks({ sittings }: Enrolment, asAt: CivilDate, policy: TrainingPolicy): readonly CarriedMark[] {
  return sittings
    .filter((sitting) => sitting.stage === 'released')
    .filter(({ releasedAt }) => civilDateInLondon(releasedAt) <= asAt)
    .map((sitting) => carried(asKnownOn(sitting, asAt), policy))
}

/** A sitting with the mark that was known on a day: one that an appeal replaced later is known only from then. */
function asKnownOn(sitting: SittingAt<'released'>, asAt: CivilDate): SittingAt<'released'> {
  const { markBefore, markedAt } = sitting
  return markBefore !== undefined && civilDateInLondon(markedAt) > asAt ? { ...sitting, mark: markBefore } : sitting
}

function carried(sitting: SittingAt<'released'>, policy: TrainingPolicy): CarriedMark {
  const { componentId, sittingId, mark, handedInAt } = sitting
  return {
    componentId,
    sittingId,
    on: civilDateInLondon(handedInAt),
    carriedUntil: carriedUntil(sitting, policy),
    mark,
  }
}

function better(one: CarriedMark, other: CarriedMark): boolean {
  return one.mark.marks * other.mark.outOf > other.mark.marks * one.mark.outOf
}
