import type { EnrolmentEvent } from '@casework/training-assessments'
import { statementsOfEnrolment } from '@casework/training-xapi'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { badgeKeys, signedBadge, uuidOf } from '../../../training/badges.ts'
import { courseOf, trainingPolicy } from '../../../training/catalogue.ts'
import { notFound } from '../../not-found.ts'
import { withOwnEnrolment, withRecord } from '../with-record.ts'

/** The signed badge of a course that its learner has passed, as a file. */
export function downloadBadge(casework: Casework) {
  return withOwnEnrolment(casework, async ({ record }, request, response) => {
    const signed = await signedBadge(record, courseOf(record), casework.now())
    if (!signed.ok) return notFound(request, response)
    response.type('text/plain').attachment('badge.jwt').send(signed.value)
    return undefined
  })
}

/** The public key of the badges. */
export function showBadgeKeys(_request: Request, response: Response): void {
  response.json(badgeKeys)
}

/** What happened to a learner's place as learning statements, without names, for a learning record store. */
export function downloadStatements(casework: Casework) {
  return withRecord(casework, 'enrolment', async ({ record, stream }, request, response) => {
    const events = (await casework.store.read(stream)) as unknown as readonly EnrolmentEvent[]
    const told = statementsOfEnrolment(events, courseOf(record), trainingPolicy, {
      version: '2.0',
      uuid: uuidOf,
      account: (personId) => ({ homePage: 'https://training.example', name: uuidOf(`person ${personId}`) }),
      service: { homePage: 'https://training.example', name: 'training' },
      activities: 'https://training.example/xapi/',
    })
    if (!told.ok) return notFound(request, response)
    response.attachment('statements.json').json(told.value)
    return undefined
  })
}
