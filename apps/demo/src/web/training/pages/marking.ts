import { andThen, hasRole, parseInput } from '@casework/kernel'
import {
  beginSitting,
  beginSittingInputSchema,
  type DecisionTask,
  decisionQueue,
  type Enrolment,
  enrolmentResult,
  type MarkingStep,
  markingQueue,
  sittingNotAllowed,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { append } from '../../../casework/records.ts'
import { type Role, staffName } from '../../../staff.ts'
import { componentOf, courseOf, mayStillPass, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { isGoingOn } from '../../../training/going-on.ts'
import { otherPlacesOf } from '../../../training/other-places.ts'
import { trainingWordsFor } from '../../../words/training-words.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { withRecord } from '../with-record.ts'
import { learnerBegins } from './course.ts'

/** Who takes which step of marking. */
const roleFor: Readonly<Record<MarkingStep, Role | undefined>> = {
  key: undefined,
  firstMark: 'assessor',
  secondMark: 'assessor',
  moderation: 'moderator',
  release: 'trainingCoordinator',
}
/** Where each step is taken, after the address of the sitting. */
const pageFor: Readonly<Partial<Record<MarkingStep, string>>> = { moderation: '/moderation' }

/** What waits for an assessor's or a moderator's mark, and whom an assessor can watch next. */
export function showMarking(casework: Casework) {
  return (_request: Request, response: Response): Promise<void> => show(casework, response)
}

async function show(
  casework: Casework,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): Promise<void> {
  const member = signedIn(response)
  const enrolments = await recordsOfKind<Enrolment>('enrolment', casework.client)
  const byId = new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]))
  const tasks = markingQueue(enrolments, actorOfRequest(response).id)
    .filter(({ step }) => member.roles.some((role) => role === roleFor[step]))
    .flatMap(({ enrolmentId, sittingId, step, since }) => {
      const enrolment = byId.get(enrolmentId)
      const sitting = enrolment?.sittings.find((each) => each.sittingId === sittingId)
      if (enrolment === undefined || sitting === undefined) return []
      return [
        {
          name: staffName(enrolment.learnerId),
          part: componentOf(courseOf(enrolment), sitting.componentId)?.title,
          step: trainingWordsFor('markingStep', step),
          since,
          href: `/training/marking/${enrolmentId}/${sittingId}${pageFor[step] ?? ''}`,
        },
      ]
    })
  response.render('training/marking', {
    title: 'Marking',
    tasks: hasRole(actorOfRequest(response), 'moderator') ? [...tasks, ...decisionsOf(enrolments, response)] : tasks,
    watched: hasRole(actorOfRequest(response), 'assessor') ? watchedNow(enrolments) : [],
    mayWatch: hasRole(actorOfRequest(response), 'assessor'),
    toWatch: toWatch(enrolments, casework).filter(({ learnerId }) => learnerId !== actorOfRequest(response).id),
    problems,
  })
}

/** The parts that an assessor began and that are not marked yet. */
function watchedNow(enrolments: readonly Enrolment[]) {
  return enrolments.flatMap((enrolment) =>
    enrolment.sittings.flatMap((sitting) => {
      const component = componentOf(courseOf(enrolment), sitting.componentId)
      if (component === undefined || !isGoingOn(sitting) || learnerBegins[component.kind]) return []
      const href = `/training/marking/${enrolment.id}/${sitting.sittingId}`
      return [{ name: staffName(enrolment.learnerId), part: component.title, since: sitting.begunAt, href }]
    }),
  )
}

/** Where each kind of decision is taken. */
const decidedAt: Readonly<Record<DecisionTask['kind'], string>> = {
  appeal: 'appeals',
  irregularity: 'irregularities',
}

/** The appeals and irregularities that a moderator may decide. */
function decisionsOf(enrolments: readonly Enrolment[], response: Response) {
  const byId = new Map(enrolments.map((enrolment) => [enrolment.id, enrolment]))
  return decisionQueue(enrolments, actorOfRequest(response).id).flatMap(
    ({ enrolmentId, sittingId, kind, id, since }) => {
      const enrolment = byId.get(enrolmentId)
      const sitting = enrolment?.sittings.find((each) => each.sittingId === sittingId)
      if (enrolment === undefined || sitting === undefined) return []
      const part = componentOf(courseOf(enrolment), sitting.componentId)?.title
      const href = `/training/marking/${enrolmentId}/${decidedAt[kind]}/${id}`
      return [{ name: staffName(enrolment.learnerId), part, step: trainingWordsFor('decisionKind', kind), since, href }]
    },
  )
}

/** Who has not passed yet, with the parts that do not begin without an assessor and could begin today. */
function toWatch(enrolments: readonly Enrolment[], { now, today }: Casework) {
  return enrolments.flatMap((enrolment) => {
    const course = courseOf(enrolment)
    if (!mayStillPass[enrolmentResult(enrolment, today(), course, policy).outcome]) return []
    const parts = course.assessment.components
      .filter(({ kind }) => !learnerBegins[kind])
      .filter(({ id }) => sittingNotAllowed(enrolment, id, now(), course, policy) === undefined)
      .map(({ id, title }) => ({ title, href: `/training/marking/${enrolment.id}/parts/${id}` }))
    return parts.length === 0 ? [] : [{ learnerId: enrolment.learnerId, name: staffName(enrolment.learnerId), parts }]
  })
}

/** Asks once more before somebody is watched: a part that was begun counts. */
export function showWatch(casework: Casework) {
  return withRecord(casework, 'enrolment', ({ record }, request, response) => {
    const component = componentOf(courseOf(record), String(request.params['componentId']))
    if (component === undefined || learnerBegins[component.kind]) return notFound(request, response)
    return response.render('training/watch', { title: `Watch: ${component.title}`, name: staffName(record.learnerId) })
  })
}

/** Begins a part that an assessor watches, and goes on to the sheet. */
export function watch(casework: Casework) {
  return withRecord(casework, 'enrolment', async (loaded, request, response) => {
    const course = courseOf(loaded.record)
    const component = componentOf(course, String(request.params['componentId']))
    if (component === undefined || learnerBegins[component.kind]) return notFound(request, response)
    const sittingId = casework.newId()
    const otherPlaces = await otherPlacesOf(loaded.record, casework)
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), course, policy, otherPlaces }
    const begun = andThen(parseInput(beginSittingInputSchema, { sittingId, componentId: component.id }), (input) =>
      beginSitting(loaded.record, input, context),
    )
    const saved = await append(casework.store, loaded, begun)
    if (!saved.ok) return show(casework, response.status(400), shownProblems(saved.error))
    return response.redirect(`/training/marking/${loaded.record.id}/${sittingId}`)
  })
}
