import type { ReportAction } from '@casework/use-of-force-reports'
import { isPermitted } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { briefHref, isExercise } from '../../casework/records.ts'
import { actorOf, type Member } from '../../staff.ts'
import { organisationOf, providers } from '../../use-of-force/providers.ts'
import { notFound, type ReportAndPerson, withReport } from '../not-found.ts'
import { signedIn } from '../sign-in.ts'

/** Where the pages of a report begin. */
export const reportHref = (reportId: string) => `/use-of-force/reports/${reportId}`

/** A report with the person it is about, and who is signed in. */
export type FoundReport = ReportAndPerson & { readonly member: Member }

/** Whether a report is of a member's own organisation; whoever belongs to no provider sees those of all. */
export function isOfTheirs({ providerId }: { readonly providerId: string }, member: Member): boolean {
  const organisation: string = organisationOf(member)
  return providerId === organisation || !providers.some(({ id }) => id === organisation)
}

/** Gives a handler a report of the member's own organisation, or the exercise that the member writes; to others it is as if there were none. */
export function withOwnReport(
  casework: Casework,
  handle: (found: FoundReport, request: Request, response: Response) => Promise<void> | void,
) {
  return withReport(casework, (found, request, response) => {
    const member = signedIn(response)
    const exercise = isExercise(found.report.id)
    response.locals['isExercise'] = exercise
    response.locals['briefHref'] = briefHref(found.report.id)
    const isTheirs = exercise ? found.report.begun.by === actorOf(member).id : isOfTheirs(found.report, member)
    return isTheirs ? handle({ ...found, member }, request, response) : notFound(request, response)
  })
}

/** Gives a handler a report to which somebody may do something now; others are told that it is no longer open to it. */
export function withPermitted(
  casework: Casework,
  action: ReportAction,
  handle: (found: FoundReport, request: Request, response: Response) => Promise<void> | void,
) {
  return withOwnReport(casework, (found, request, response) => {
    if (isPermitted(found.report, action, actorOf(found.member))) return handle(found, request, response)
    request.session.message = 'That cannot be done to this report any more'
    return response.redirect(reportHref(found.report.id))
  })
}
