import type { Enrolment } from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import type { RecordOf } from '../../casework/record-snapshots.ts'
import { type Loaded, loadRecord } from '../../casework/records.ts'
import { notFound } from '../not-found.ts'
import { signedIn } from '../sign-in.ts'

/** The records of training that pages are about, each with the parameter of its addresses. */
const parameterOf = {
  enrolment: 'enrolmentId',
  certification: 'certificationId',
  development: 'developmentId',
} as const
export type TrainingKind = keyof typeof parameterOf

type Handle<Of extends TrainingKind> = (
  loaded: Loaded<RecordOf<Of>>,
  request: Request,
  response: Response,
) => Promise<void> | void

/** Gives a handler the record of its address, or answers that there is none. */
export function withRecord<Of extends TrainingKind>({ store }: Casework, kind: Of, handle: Handle<Of>) {
  return async (request: Request, response: Response) => {
    const loaded = await loadRecord(kind, store, String(request.params[parameterOf[kind]]))
    return loaded === undefined ? notFound(request, response) : handle(loaded, request, response)
  }
}

/** Gives a handler the learner's own place on a course; to everybody else it is as if there were none. */
export function withOwnEnrolment(casework: Casework, handle: Handle<'enrolment'>) {
  return withRecord(casework, 'enrolment', (loaded, request, response) =>
    isOwn(loaded.record, response) ? handle(loaded, request, response) : notFound(request, response),
  )
}

/** Whether a place on a course is that of whoever is signed in. */
export function isOwn({ learnerId }: Pick<Enrolment, 'learnerId'>, response: Response): boolean {
  return signedIn(response).id === learnerId
}

/** Where the pages of a learner's place begin. */
export const courseHref = ({ id }: Pick<Enrolment, 'id'>) => `/training/courses/${id}`

/** Where the pages of a sitting begin. */
export const sittingHref = ({ id }: Pick<Enrolment, 'id'>, sittingId: string) => `/training/sittings/${id}/${sittingId}`
