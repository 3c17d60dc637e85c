import { describeProblem } from '@casework/kernel'
import {
  type AssessedCourse,
  type Component,
  type ComponentKind,
  describeResult,
  type Enrolment,
  enrolmentResult,
  type LearnerSitting,
  learnerView,
  sittingNotAllowed,
} from '@casework/training-assessments'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { courseOf, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { isGoingOn } from '../../../training/going-on.ts'
import { collectDue } from '../../../training/hand-in.ts'
import { otherPlacesOf } from '../../../training/other-places.ts'
import { trainingWordsFor } from '../../../words/training-words.ts'
import { notFound } from '../../not-found.ts'
import { catalogue, formatters } from '../../show-problems.ts'
import { courseHref, sittingHref, withOwnEnrolment } from '../with-record.ts'

/** Which parts a learner begins alone; the others begin with an assessor. */
export const learnerBegins: Readonly<Record<ComponentKind, boolean>> = {
  writtenExam: true,
  reportForm: true,
  checklist: false,
  scenarios: false,
  portfolio: false,
  attendance: false,
}

/** A course as its learner sees it: modules, exercises, and how each part of the assessment stands. */
export function showCourse(casework: Casework) {
  return withOwnEnrolment(casework, async (loaded, _request, response) => {
    const due = collectDue(loaded.record, casework.now())
    const collected = await append(casework.store, loaded, due)
    const record = collected.ok ? collected.value : loaded.record
    const course = courseOf(record)
    const otherPlaces = await otherPlacesOf(record, casework)
    const result = enrolmentResult(record, casework.today(), course, policy)
    const { outcome, lines } = describeResult(result, course)
    response.render('training/course', {
      title: course.title,
      course,
      href: courseHref(record),
      modules: course.modules,
      parts: course.assessment.components.map((component) =>
        partOf(component, record, course, { now: casework.now, otherPlaces }),
      ),
      outcome,
      lines,
      adjustments: record.adjustments.flatMap(({ extraPercent }) => (extraPercent === undefined ? [] : [extraPercent])),
      isPassed: trainingWordsFor('outcome', result.outcome) === trainingWordsFor('outcome', 'passed'),
      isCertificate: course.certifies === undefined,
    })
  })
}

function partOf(
  component: Component,
  enrolment: Enrolment,
  course: AssessedCourse,
  { now, otherPlaces }: Pick<Casework, 'now'> & { readonly otherPlaces: readonly Enrolment[] },
) {
  const sittings = learnerView(enrolment).filter(({ componentId }) => componentId === component.id)
  const refusal = sittingNotAllowed(enrolment, component.id, now(), course, policy, otherPlaces)
  const [why] = refusal?.error ?? []
  return {
    id: component.id,
    title: component.title,
    kind: trainingWordsFor('componentKind', component.kind),
    mayBegin: refusal === undefined && learnerBegins[component.kind],
    withAssessor: !learnerBegins[component.kind],
    why:
      why && sittings.length > 0 && !sittings.some(isGoingOn)
        ? describeProblem(why, catalogue, 'en', formatters).text
        : undefined,
    sittings: sittings.map((sitting) => ({
      stage: trainingWordsFor('sittingStage', sitting.stage),
      at: 'begunAt' in sitting ? sitting.begunAt : 'recordedAt' in sitting ? sitting.recordedAt : undefined,
      ...linkOf(sitting, enrolment),
      wrong: `${sittingHref(enrolment, sitting.sittingId)}/irregularity`,
      why: 'finding' in sitting ? sitting.finding?.reasons : undefined,
    })),
  }
}

/** Where a learner goes on with a sitting: to its questions while it is open, to its result once that is released. */
function linkOf(sitting: LearnerSitting, enrolment: Enrolment) {
  const href = sittingHref(enrolment, sitting.sittingId)
  if ('releasedAt' in sitting) return { href: `${href}/result`, text: 'See the result' }
  return isGoingOn(sitting) ? { href, text: 'Go on' } : {}
}

/** One module to read. */
export function showModule(casework: Casework) {
  return withOwnEnrolment(casework, ({ record }, request, response) => {
    const course = courseOf(record)
    const place = course.modules.findIndex(({ id }) => id === request.params['moduleId'])
    const module = course.modules[place]
    if (module?.content === undefined) return notFound(request, response)
    const next = course.modules[place + 1]
    return response.render('training/module', {
      title: module.title,
      course,
      module,
      place: place + 1,
      href: courseHref(record),
      paragraphs: module.content.split('\n\n'),
      outcomes: course.outcomes.filter(({ id }) => module.outcomeIds.includes(id)),
      next: next?.content === undefined ? undefined : next,
    })
  })
}

/** An exercise: what is written in it is sent nowhere and kept nowhere. */
export function showExercise(casework: Casework) {
  return withOwnEnrolment(casework, ({ record }, request, response) => {
    const exercise = courseOf(record).exercises.find(({ id }) => id === request.params['exerciseId'])
    if (exercise === undefined) return notFound(request, response)
    return response.render('training/exercise', { title: exercise.title, exercise, href: courseHref(record) })
  })
}
