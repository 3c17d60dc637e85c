import { completionsOf } from '@casework/training-assessments'
import type { Casework } from '../../../casework/casework.ts'
import { staffName } from '../../../staff.ts'
import { courseOf, trainingPolicy } from '../../../training/catalogue.ts'
import { notFound } from '../../not-found.ts'
import { courseHref, withOwnEnrolment } from '../with-record.ts'

/** The certificate of a course that its learner has passed, as it is printed. */
export function showCourseCertificate(casework: Casework) {
  return withOwnEnrolment(casework, ({ record }, request, response) => {
    const course = courseOf(record)
    const [completion] = completionsOf([record], course, trainingPolicy)
    if (completion === undefined) return notFound(request, response)
    const name = staffName(record.learnerId)
    return response.render('training/certificate', {
      title: `Certificate of ${name}`,
      name,
      what: `has passed the course “${course.title}”`,
      passedOn: completion.completedOn,
      reference: record.id,
      version: `version ${course.version} of the course, version ${course.assessment.version} of the assessment`,
      backHref: courseHref(record),
    })
  })
}
