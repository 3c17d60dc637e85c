import { andThen, type CivilDate, hasRole, parseInput } from '@casework/kernel'
import {
  type Certification,
  certificationStatus,
  certificationsInDoubt,
  certify,
  certifyInputSchema,
  completionsOf,
  decideCertificationReview,
  decideCertificationReviewInputSchema,
  type Enrolment,
  openCertificationReview,
  openCertificationReviewInputSchema,
  reinstateCertification,
  reinstateCertificationInputSchema,
} from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import { append, loadRecord } from '../../../casework/records.ts'
import { actorOf, staffName } from '../../../staff.ts'
import { escortCourse, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { trainingCodesOf, trainingWordsFor } from '../../../words/training-words.ts'
import { type Fields, field, yesNoField } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { type TrainingForm, trainingForm } from '../training-form.ts'
import { withRecord } from '../with-record.ts'

const home = '/training/certifications'

/** Every officer's certification by how it stands today, and who has passed and is not certified. */
export function showCertifications(casework: Casework) {
  return async (_request: Request, response: Response): Promise<void> => {
    const certifications = await recordsOfKind<Certification>('certification', casework.client)
    const rows = certifications.map((certification) => ({
      ...shownStatus(certification, casework.today()),
      name: staffName(certification.personId),
      function: trainingWordsFor('certifiedFunction', certification.function),
      href: `${home}/${certification.id}`,
    }))
    const enrolments = await recordsOfKind<Enrolment>('enrolment', casework.client)
    const doubts = certificationsInDoubt(certifications, enrolments, [escortCourse], casework.today(), policy)
    const certified = new Set(certifications.map(({ personId }) => personId))
    response.render('training/certifications', {
      title: 'Certificates',
      doubts: doubts.map(({ certificationId, personId, why }) => ({
        name: staffName(personId),
        why: trainingWordsFor('doubt', why),
        href: `${home}/${certificationId}`,
      })),
      rows: rows.sort((one, other) => (one.until < other.until ? -1 : 1)),
      toCertify: (await passedOfficers(casework))
        .filter(({ personId }) => !certified.has(personId))
        .map(({ personId, completedOn }) => ({
          name: staffName(personId),
          completedOn,
          href: `${home}/new/${personId}`,
        })),
    })
  }
}

/** What is said of a certification on a day, and whether it holds. */
export function shownStatus(certification: Certification, on: CivilDate) {
  const { state, until, daysLeft, underReview } = certificationStatus(certification, on, policy)
  return { state: trainingWordsFor('certificationState', state), tag: tags[state], until, daysLeft, underReview }
}

/** In which states a certificate says that somebody is certified; in the others it says that they were. */
const holds: Readonly<Record<ReturnType<typeof certificationStatus>['state'], boolean>> = {
  current: true,
  refresherDue: true,
  lapsed: false,
  suspended: false,
  revoked: false,
  notYet: false,
}

const tags: Readonly<Record<ReturnType<typeof certificationStatus>['state'], string>> = {
  current: 'govuk-tag--green',
  refresherDue: 'govuk-tag--yellow',
  lapsed: 'govuk-tag--red',
  suspended: 'govuk-tag--red',
  revoked: 'govuk-tag--grey',
  notYet: 'govuk-tag--blue',
}

/** Every certification that a person has or had. */
async function heldBy(personId: string, { client }: Casework): Promise<readonly Certification[]> {
  const all = await recordsOfKind<Certification>('certification', client)
  return all.filter((each) => each.personId === personId)
}

async function passedOfficers({ client }: Casework) {
  return completionsOf(await recordsOfKind<Enrolment>('enrolment', client), escortCourse, policy)
}

/** One certification: its terms, its reviews, and what can be done about it. */
export function showCertification(casework: Casework) {
  return withRecord(casework, 'certification', ({ record }, _request, response) => {
    response.render('training/certification', {
      title: staffName(record.personId),
      record,
      function: trainingWordsFor('certifiedFunction', record.function),
      status: shownStatus(record, casework.today()),
      href: `${home}/${record.id}`,
      openReview: record.reviews.find(({ decision }) => decision === undefined),
      mayDecide: hasRole(actorOfRequest(response), 'certifyingManager'),
      isSuspended: record.suspensions.some(({ until }) => until === undefined),
    })
  })
}

/** The certificate as it is printed; its holder may print it too. */
export function showCertificate(casework: Casework) {
  return withRecord(casework, 'certification', ({ record }, request, response) => {
    const member = signedIn(response)
    const mayRead = record.personId === actorOf(member).id || response.locals['mayRead'](home)
    const term = record.periods.at(-1)
    if (!mayRead || term === undefined) return notFound(request, response)
    return response.render('training/certificate', {
      title: `Certificate of ${staffName(record.personId)}`,
      name: staffName(record.personId),
      what: `${holds[certificationStatus(record, casework.today(), policy).state] ? 'is' : 'was'} certified for: ${trainingWordsFor('certifiedFunction', record.function).toLowerCase()}`,
      term,
      status: shownStatus(record, casework.today()),
      reference: record.id,
      backHref: response.locals['mayRead'](home) ? `${home}/${record.id}` : '/training',
    })
  })
}

export function showCertify(casework: Casework) {
  return (request: Request, response: Response) => renderCertify(casework, request, response)
}

/** Certifies an officer who has passed every part. */
export function certifyOfficer(casework: Casework) {
  return async (request: Request, response: Response): Promise<void> => {
    const personId = String(request.params['personId'])
    const passed = (await passedOfficers(casework)).find((each) => each.personId === personId)
    const enrolments = await recordsOfKind<Enrolment>('enrolment', casework.client)
    const enrolment = enrolments.find(
      ({ learnerId, courseId }) => learnerId === personId && courseId === escortCourse.id,
    )
    if (passed === undefined || enrolment === undefined) return notFound(request, response)
    const body = request.body as Fields
    const certificationId = `certification-${personId}`
    const input = {
      certificationId,
      personId,
      function: field(body, 'function'),
      from: casework.today(),
      basis: {
        kind: 'passed',
        courseId: escortCourse.id,
        courseVersion: escortCourse.version,
        enrolmentId: enrolment.id,
      },
      fitAndProper: yesNoField(body, 'fitAndProper') ?? false,
    }
    const context = {
      ...casework.context(actorOfRequest(response), String(request.id)),
      course: escortCourse,
      policy,
      enrolment,
      certifications: await heldBy(personId, casework),
    }
    const certified = andThen(parseInput(certifyInputSchema, input), (parsed) => certify(parsed, context))
    const saved = await append(
      casework.store,
      { stream: streamOf('certification', certificationId), version: 0 },
      certified,
    )
    if (!saved.ok) return renderCertify(casework, request, response.status(400), shownProblems(saved.error))
    request.session.message = `${staffName(personId)} is certified`
    return response.redirect(`${home}/${certificationId}`)
  }
}

async function renderCertify(
  casework: Casework,
  request: Request,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): Promise<void> {
  const personId = String(request.params['personId'])
  const passed = (await passedOfficers(casework)).find((each) => each.personId === personId)
  const known = await loadRecord('certification', casework.store, `certification-${personId}`)
  if (passed === undefined || known !== undefined) return notFound(request, response)
  return response.render('training/certify', {
    title: `Certify ${staffName(personId)}`,
    passed,
    functions: trainingCodesOf('certifiedFunction'),
    body: request.body ?? {},
    problems,
  })
}

const hrefOf = ({ id }: Certification) => `${home}/${id}`

const openReview: TrainingForm<'certification', Parameters<typeof openCertificationReview>[1]> = {
  kind: 'certification',
  template: 'certification-review',
  title: 'Open a review',
  schema: openCertificationReviewInputSchema,
  input: ({ body, casework }) => ({
    reviewId: casework.newId(),
    reason: field(body, 'reason'),
    note: field(body, 'note'),
  }),
  act: (record, input, context) => openCertificationReview(record, input, context),
  model: ({ record }) => ({ name: staffName(record.personId), reasons: trainingCodesOf('certificationReason') }),
  shownAt: { questions: { reason: 'Why?', note: 'What is known?' } },
  done: 'The review is open. The certificate holds until the review is decided',
  next: ({ record }) => hrefOf(record),
}

/** The form by which a review is opened. */
export const openReviewForm = (casework: Casework) => trainingForm(casework, openReview)

const decideReview: TrainingForm<'certification', Parameters<typeof decideCertificationReview>[1]> = {
  kind: 'certification',
  template: 'certification-decision',
  title: 'Decide the review',
  isFor: ({ record, params }) =>
    record.reviews.some(({ reviewId, decision }) => reviewId === params['reviewId'] && decision === undefined),
  schema: decideCertificationReviewInputSchema,
  input: ({ body, params }) => ({
    reviewId: params['reviewId'],
    outcome: field(body, 'outcome'),
    wellFounded: yesNoField(body, 'wellFounded'),
    fitAndProper: yesNoField(body, 'fitAndProper'),
    reasons: field(body, 'reasons'),
  }),
  act: (record, input, context) => decideCertificationReview(record, input, context),
  model: ({ record, params }) => ({
    name: staffName(record.personId),
    review: record.reviews.find(({ reviewId }) => reviewId === params['reviewId']),
    outcomes: trainingCodesOf('reviewOutcome'),
  }),
  shownAt: {
    questions: {
      outcome: 'What follows?',
      wellFounded: 'Is it well founded?',
      fitAndProper: 'Is the officer a fit and proper person?',
      reasons: 'Your reasons?',
    },
  },
  done: 'The review is decided',
  next: ({ record }) => hrefOf(record),
}

/** The form by which a review is decided. */
export const decideReviewForm = (casework: Casework) => trainingForm(casework, decideReview)

const reinstate: TrainingForm<'certification', Parameters<typeof reinstateCertification>[1]> = {
  kind: 'certification',
  template: 'reinstatement',
  title: 'Reinstate the certificate',
  schema: reinstateCertificationInputSchema,
  input: ({ body }) => ({ fitAndProper: yesNoField(body, 'fitAndProper'), reasons: field(body, 'reasons') }),
  act: (record, input, context) => reinstateCertification(record, input, context),
  model: ({ record }) => ({ name: staffName(record.personId) }),
  shownAt: { questions: { fitAndProper: 'Is the officer a fit and proper person?', reasons: 'Your reasons?' } },
  done: 'The certificate holds again from today',
  next: ({ record }) => hrefOf(record),
}

/** The form by which a suspension ends. */
export const reinstatementForm = (casework: Casework) => trainingForm(casework, reinstate)
