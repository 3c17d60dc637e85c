import { formatTime, wallTimeInLondon } from '@casework/calendar'
import { andThen, type Instant, type Problem, parseInput } from '@casework/kernel'
import {
  cameraRequirements,
  defaultForcePolicy,
  releaseFootage,
  releaseFootageInputSchema,
  viewFootage,
  viewFootageInputSchema,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { staffName } from '../../../staff.ts'
import { forceWordsFor } from '../../../words/force-words.ts'
import { field, given, ticked } from '../../form-fields.ts'
import type { ReportAndPerson } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { footageTimeline } from './footage-timeline.ts'
import { withReadable } from './readable-report.ts'
import { permitted } from './report-page.ts'
import { answersOf, contradictionsOf, sectionsOf } from './shown-report.ts'

/** The sections of the report that are read beside its footage. */
const beside = ['leadUp', 'deEscalation', 'forceUsed']

/** The report beside its footage. */
export function showFootage(casework: Casework) {
  return withReadable(casework, (found, request, response) => show(found, request, response))
}

/** Logs that somebody viewed the footage. */
export function recordViewing(casework: Casework) {
  return withReadable(casework, async (found, request, response) => {
    const { body } = request
    const input = { cameras: ticked(body, 'cameras'), purpose: field(body, 'purpose') }
    const context = casework.context(actorOfRequest(response), String(request.id))
    const viewed = andThen(parseInput(viewFootageInputSchema, given(input)), (parsed) =>
      viewFootage(found.report, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, viewed)
    if (!appended.ok) return show(found, request, response.status(400), appended.error)
    request.session.message = 'Your viewing is logged'
    return response.redirect(`/use-of-force/review/${found.report.id}/footage`)
  })
}

/** Ends a hold on footage. */
export function endHold(casework: Casework) {
  return withReadable(casework, async (found, request, response) => {
    const context = casework.context(actorOfRequest(response), String(request.id))
    const released = andThen(parseInput(releaseFootageInputSchema, { holdId: request.params['holdId'] }), (parsed) =>
      releaseFootage(found.report, parsed, context),
    )
    const appended = await append(casework.store, found.loaded, released)
    if (!appended.ok) return show(found, request, response.status(400), appended.error)
    request.session.message = 'The hold has ended'
    return response.redirect(`/use-of-force/review/${found.report.id}/footage`)
  })
}

function show(
  { report, customer }: ReportAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const drawing = footageTimeline(report, { camera: cameraName, gap: (reason) => forceWordsFor('gapReason', reason) })
  response.render('use-of-force/review/footage', {
    title: 'Report beside footage',
    name: shownName(customer),
    report,
    drawing: drawing && { ...drawing, ticks: [drawing.from, drawing.until].map(clockTime) },
    clockTime,
    cameras: report.footage.cameras.map((camera) => ({ ...camera, name: cameraName(camera) })),
    requirements: cameraRequirements(report, defaultForcePolicy),
    contradictions: contradictionsOf(report),
    sections: sectionsOf(answersOf(report)).filter(({ id }) => beside.includes(id)),
    may: permitted(report, actorOfRequest(response)),
    purposes: viewFootageInputSchema.shape.purpose.options,
    body: request.body ?? {},
    problems: problems && shownProblems(problems, { questions: { cameras: 'Which cameras?', purpose: 'What for?' } }),
  })
}

function cameraName({ kind, number, officerId }: ReportAndPerson['report']['footage']['cameras'][number]): string {
  const worn = officerId === undefined ? undefined : staffName(officerId)
  return [`Camera ${number ?? ''}`.trim(), forceWordsFor('cameraKind', kind).toLowerCase(), worn]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** The time of a moment to the second, with its day where that is needed to tell it. */
function clockTime(at: Instant): string {
  const seconds = at.slice(17, 19)
  return `${formatTime(wallTimeInLondon(at).time, 'en')}${seconds === '00' ? '' : ` and ${Number(seconds)} seconds`}`
}
