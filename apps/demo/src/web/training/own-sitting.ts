import type { Enrolment, ItemBank, LearnerSitting, ShownQuestion } from '@casework/training-assessments'
import { learnerView, questionsOf } from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { append, type Loaded, loadRecord } from '../../casework/records.ts'
import { bankOf } from '../../training/catalogue.ts'
import { isGoingOn } from '../../training/going-on.ts'
import { collectDue } from '../../training/hand-in.ts'
import { notFound } from '../not-found.ts'
import { courseHref, withOwnEnrolment } from './with-record.ts'

/** A sitting that its learner goes on with. */
type OpenSitting = Extract<LearnerSitting, { stage: 'open' }>

/** A learner's own sitting while it is open. */
export type FoundSitting = {
  readonly loaded: Loaded<Enrolment>
  readonly enrolment: Enrolment
  readonly sitting: OpenSitting
  readonly bank: ItemBank | undefined
  readonly questions: readonly ShownQuestion[]
}

/** Gives a handler the learner's own sitting while it is open; one whose time is up is collected first, and its learner told so. */
export function withOpenSitting(
  casework: Casework,
  handle: (found: FoundSitting, request: Request, response: Response) => Promise<void> | void,
) {
  return withOwnEnrolment(casework, async (before, request, response) => {
    const loaded = await collected(casework, before)
    const sitting = learnerView(loaded.record).find(({ sittingId }) => sittingId === request.params['sittingId'])
    if (sitting === undefined) return notFound(request, response)
    if (isGoingOn(sitting)) return handle(foundSitting(loaded, sitting), request, response)
    request.session.notice =
      loaded === before
        ? 'This is handed in. The answers you saved are kept'
        : 'The time was up. Your answers were handed in as you had saved them; what was not saved is not among them'
    return response.redirect(courseHref(loaded.record))
  })
}

/** A learner's place after whatever was due has been collected. */
async function collected({ store, now }: Casework, loaded: Loaded<Enrolment>): Promise<Loaded<Enrolment>> {
  const due = collectDue(loaded.record, now())
  if (!due.ok || due.value.events.length === 0) return loaded
  await append(store, loaded, due)
  return (await loadRecord('enrolment', store, loaded.record.id)) ?? loaded
}

function foundSitting(loaded: Loaded<Enrolment>, sitting: OpenSitting): FoundSitting {
  const enrolment = loaded.record
  const bank = bankOf(enrolment.courseId)
  const shown = sitting.paper && bank && questionsOf(sitting.paper, bank)
  return { loaded, enrolment, sitting, bank, questions: shown?.ok ? shown.value : [] }
}
