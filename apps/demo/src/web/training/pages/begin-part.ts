import { randomBytes } from 'node:crypto'
import { andThen, parseInput, type Result } from '@casework/kernel'
import {
  beginSitting,
  beginSittingInputSchema,
  type Component,
  type ComponentKind,
  type Enrolment,
  type EnrolmentEvent,
} from '@casework/training-assessments'
import { beginReport, beginReportInputSchema } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { streamOf } from '../../../casework/record-snapshots.ts'
import { exerciseId, type Loaded } from '../../../casework/records.ts'
import { bankOf, componentOf, courseOf, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { exercisePersonId } from '../../../training/exercise-person.ts'
import { isGoingOn } from '../../../training/going-on.ts'
import { otherPlacesOf } from '../../../training/other-places.ts'
import { organisationOf } from '../../../use-of-force/providers.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { courseHref, sittingHref, withOwnEnrolment } from '../with-record.ts'
import { learnerBegins } from './course.ts'

/** Asks whether somebody is ready: the clock of the server starts with the next page. */
export function showBeginPart(casework: Casework) {
  return withOwnEnrolment(casework, ({ record }, request, response) => {
    const running = runningOf(record, request)
    return running === undefined ? show(record, request, response) : response.redirect(sittingHref(record, running))
  })
}

/** Begins a part of the assessment: draws the paper, or begins the report of the exercise. */
export function beginPart(casework: Casework) {
  return withOwnEnrolment(casework, async (loaded, request, response) => {
    const { record } = loaded
    const component = partAsked(record, request)
    if (component === undefined) return notFound(request, response)
    const sittingId = casework.newId()
    const input = { sittingId, componentId: component.id, seed: randomBytes(16).toString('hex') }
    const course = courseOf(record)
    const bank = bankOf(course.id)
    const context = casework.context(actorOfRequest(response), String(request.id))
    const otherPlaces = await otherPlacesOf(record, casework)
    const begun = andThen(parseInput(beginSittingInputSchema, input), (parsed) =>
      beginSitting(record, parsed, {
        ...context,
        course,
        policy,
        otherPlaces,
        ...(bank === undefined ? {} : { bank }),
      }),
    )
    if (!begun.ok) return show(record, request, response.status(400), shownProblems(begun.error))
    const started = await start[component.kind](casework, loaded, begun.value.events, sittingId, response)
    if (!started.ok) return show(record, request, response.status(400), shownProblems(started.error))
    return response.redirect(sittingHref(record, sittingId))
  })
}

type Start = (
  casework: Casework,
  loaded: Loaded<Enrolment>,
  events: readonly EnrolmentEvent[],
  sittingId: string,
  response: Response,
) => Promise<Result<unknown, string>>

const alone: Start = ({ store }, { stream, version }, events) =>
  store.append(stream, events, { expectedVersion: version })

/** The sitting and the report of the exercise begin together or not at all. */
const withReport: Start = async (casework, { stream, version }, events, sittingId, response) => {
  const reportId = exerciseId(sittingId)
  const context = casework.context(actorOfRequest(response))
  const begun = andThen(
    parseInput(beginReportInputSchema, {
      reportId,
      customerId: exercisePersonId,
      providerId: organisationOf(signedIn(response)),
    }),
    (input) => beginReport(input, context),
  )
  if (!begun.ok) return begun
  return casework.store.appendMany([
    { stream, events, expectedVersion: version },
    { stream: streamOf('forceExercise', reportId), events: begun.value.events, expectedVersion: 0 },
  ])
}

const start: Readonly<Record<ComponentKind, Start>> = {
  writtenExam: alone,
  reportForm: withReport,
  checklist: alone,
  scenarios: alone,
  portfolio: alone,
  attendance: alone,
}

/** The sitting of the part that is going on already. */
function runningOf(record: Enrolment, request: Request): string | undefined {
  return record.sittings.find((each) => each.componentId === request.params['componentId'] && isGoingOn(each))
    ?.sittingId
}

function partAsked(record: Enrolment, request: Request): Component | undefined {
  const component = componentOf(courseOf(record), String(request.params['componentId']))
  return component !== undefined && learnerBegins[component.kind] ? component : undefined
}

function show(
  record: Enrolment,
  request: Request,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): void {
  const component = partAsked(record, request)
  if (component === undefined) {
    notFound(request, response)
    return
  }
  const exam = 'blueprint' in component ? component : undefined
  response.render('training/begin-part', {
    title: component.title,
    exam,
    questions: exam?.blueprint.reduce((total, { items }) => total + items, 0),
    extra: Math.max(0, ...record.adjustments.map(({ extraPercent = 0 }) => extraPercent)),
    pass: component.pass,
    backHref: courseHref(record),
    problems,
  })
}
