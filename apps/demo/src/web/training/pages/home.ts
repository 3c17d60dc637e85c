import { type CivilDate, hasRole } from '@casework/kernel'
import { type Certification, type Enrolment, enrolmentResult } from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { courseOf, courseTitle, trainingPolicy } from '../../../training/catalogue.ts'
import { trainingWordsFor } from '../../../words/training-words.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { courseHref } from '../with-record.ts'
import { shownStatus } from './certifications.ts'

/** The courses of whoever is signed in, and where else they may go. */
export function showHome({ client, today }: Casework) {
  return async (_request: Request, response: Response): Promise<void> => {
    const { id } = signedIn(response)
    const enrolments = await recordsOfKind<Enrolment>('enrolment', client)
    const certifications = await recordsOfKind<Certification>('certification', client)
    response.render('training/home', {
      certificates: certifications
        .filter(({ personId }) => personId === id)
        .map((each) => ownCertificate(each, today())),
      title: 'Training',
      isLearner: hasRole(actorOfRequest(response), 'learner'),
      courses: enrolments
        .filter(({ learnerId }) => learnerId === id)
        .map((enrolment) => ({
          href: courseHref(enrolment),
          title: courseTitle(enrolment.courseId),
          enrolled: enrolment.enrolled.at,
          outcome: trainingWordsFor(
            'outcome',
            enrolmentResult(enrolment, today(), courseOf(enrolment), trainingPolicy).outcome,
          ),
        })),
    })
  }
}

/** How somebody's own certificate stands, and what is known of reviews of it. */
function ownCertificate(certification: Certification, today: CivilDate) {
  return {
    href: `/training/certificates/${certification.id}`,
    function: trainingWordsFor('certifiedFunction', certification.function),
    status: shownStatus(certification, today),
    reviews: certification.reviews.map(({ reason, at, decision }) => ({
      reason: trainingWordsFor('certificationReason', reason),
      at,
      decision: decision && { ...decision, words: trainingWordsFor('reviewOutcome', decision.outcome) },
    })),
  }
}
