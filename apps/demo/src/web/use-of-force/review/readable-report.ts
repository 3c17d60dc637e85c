import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { mayRead } from '../../../use-of-force/who-may-read.ts'
import { type ReportAndPerson, withReport } from '../../not-found.ts'
import { signedIn } from '../../sign-in.ts'

/** Gives a handler a report that whoever is signed in may read, or answers that there is none or that it is not theirs to read. */
export function withReadable(
  casework: Casework,
  handle: (found: ReportAndPerson, request: Request, response: Response) => Promise<void> | void,
) {
  return withReport(casework, (found, request, response) => {
    if (mayRead(found.report, signedIn(response))) return handle(found, request, response)
    return response.status(403).render('not-allowed', { title: 'You cannot use this page' })
  })
}
