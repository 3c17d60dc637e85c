import type { Casework } from '../../casework/casework.ts'
import { type Role, staffRolesOfTraining } from '../../staff.ts'
import { form, type Route, read } from '../route.ts'
import { downloadAnalysis, downloadResults, showAnalysis } from './pages/analysis.ts'
import { beginPart, showBeginPart } from './pages/begin-part.ts'
import {
  certifyOfficer,
  decideReviewForm,
  openReviewForm,
  reinstatementForm,
  showCertificate,
  showCertification,
  showCertifications,
  showCertify,
} from './pages/certifications.ts'
import { downloadCompliance, showCompliance } from './pages/compliance.ts'
import { showCourse, showExercise, showModule } from './pages/course.ts'
import { showCourseCertificate } from './pages/course-certificate.ts'
import {
  decideAppealForm,
  decideIrregularityForm,
  reportIrregularityForm,
  reportWatchedForm,
} from './pages/decisions.ts'
import {
  advanceForm,
  evidenceForm,
  goalForm,
  reviewEvidenceForm,
  showDevelopment,
  showDevelopments,
  supportForm,
} from './pages/development.ts'
import { adjustmentForm, enrol, releaseForm, showEnrol, showEnrolment, showEnrolments } from './pages/enrolments.ts'
import { showHome } from './pages/home.ts'
import { downloadBadge, downloadStatements, showBadgeKeys } from './pages/interchange.ts'
import { mark, moderate, showModeration, showSheet } from './pages/mark-sheet.ts'
import { showMarking, showWatch, watch } from './pages/marking.ts'
import { saveQuestion, showQuestion } from './pages/question.ts'
import { appealForm, showResult } from './pages/result.ts'
import { handInSittingPage, showBrief, showHandIn, showSitting } from './pages/sitting.ts'

const learners: readonly Role[] = ['learner']
const assessors: readonly Role[] = ['assessor']
const moderators: readonly Role[] = ['moderator']
const coordinators: readonly Role[] = ['trainingCoordinator']
const managers: readonly Role[] = ['certifyingManager']
const certifiers: readonly Role[] = [...managers, ...coordinators, 'auditor']
const advisers: readonly Role[] = ['adviser']
const supervisors: readonly Role[] = ['workSupervisor']
const developing: readonly Role[] = [...advisers, ...supervisors, 'clinicalSupervisor']
/** Whoever answers for the workforce being trained. */
const overseers: readonly Role[] = [...coordinators, 'certifyingManager', 'courseOwner', 'auditor']
/** Whoever answers for the training being any good. */
const reviewers: readonly Role[] = [...coordinators, ...moderators, 'courseOwner', 'auditor']

/** The pages on which people learn, mark, certify and develop. */
export function trainingRoutes(app: Casework): readonly Route[] {
  return [
    read('/training', staffRolesOfTraining, showHome(app)),
    ...learnerRoutes(app),
    ...markingRoutes(app),
    ...coordinationRoutes(app),
    ...reviewRoutes(app),
    ...certificationRoutes(app),
    ...developmentRoutes(app),
  ]
}

function learnerRoutes(app: Casework): readonly Route[] {
  const course = '/training/courses/:enrolmentId'
  const sitting = '/training/sittings/:enrolmentId/:sittingId'
  return [
    read(course, learners, showCourse(app)),
    read(`${course}/certificate`, learners, showCourseCertificate(app)),
    read(`${course}/badge.jwt`, learners, downloadBadge(app)),
    read('/training/badge-keys.json', staffRolesOfTraining, showBadgeKeys),
    read(`${course}/modules/:moduleId`, learners, showModule(app)),
    read(`${course}/exercises/:exerciseId`, learners, showExercise(app)),
    ...form(`${course}/parts/:componentId`, learners, showBeginPart(app), beginPart(app)),
    read(sitting, learners, showSitting(app)),
    read('/training/exercises/:sittingId', learners, showBrief(app)),
    ...form(`${sitting}/questions/:number`, learners, showQuestion(app), saveQuestion(app)),
    ...form(`${sitting}/hand-in`, learners, showHandIn(app), handInSittingPage(app)),
    read(`${sitting}/result`, learners, showResult(app)),
    ...form(`${sitting}/irregularity`, learners, ...reportIrregularityForm(app)),
    ...form(`${sitting}/appeal`, learners, ...appealForm(app)),
  ]
}

function markingRoutes(app: Casework): readonly Route[] {
  const home = '/training/marking'
  const sheet = `${home}/:enrolmentId/:sittingId`
  return [
    read(home, [...assessors, ...moderators], showMarking(app)),
    ...form(`${home}/:enrolmentId/parts/:componentId`, assessors, showWatch(app), watch(app)),
    ...form(sheet, assessors, showSheet(app), mark(app)),
    ...form(`${home}/:enrolmentId/appeals/:appealId`, moderators, ...decideAppealForm(app)),
    ...form(`${home}/:enrolmentId/irregularities/:irregularityId`, moderators, ...decideIrregularityForm(app)),
    ...form(`${sheet}/irregularity`, assessors, ...reportWatchedForm(app)),
    ...form(`${sheet}/moderation`, moderators, showModeration(app), moderate(app)),
  ]
}

function coordinationRoutes(app: Casework): readonly Route[] {
  const home = '/training/enrolments'
  return [
    read(home, coordinators, showEnrolments(app)),
    ...form(`${home}/new`, coordinators, showEnrol(app), enrol(app)),
    read(`${home}/:enrolmentId`, coordinators, showEnrolment(app)),
    read(`${home}/:enrolmentId/statements.json`, coordinators, downloadStatements(app)),
    read('/training/results.csv', coordinators, downloadResults(app)),
    ...form(`${home}/:enrolmentId/adjustment`, coordinators, ...adjustmentForm(app)),
    ...form(`${home}/:enrolmentId/:sittingId/release`, coordinators, ...releaseForm(app)),
  ]
}

function reviewRoutes(app: Casework): readonly Route[] {
  return [
    read('/training/compliance', overseers, showCompliance(app)),
    read('/training/compliance.csv', overseers, downloadCompliance(app)),
    read('/training/analysis', reviewers, showAnalysis(app)),
    read('/training/analysis/:file', reviewers, downloadAnalysis(app)),
  ]
}

function certificationRoutes(app: Casework): readonly Route[] {
  const home = '/training/certifications'
  const one = `${home}/:certificationId`
  return [
    read(home, certifiers, showCertifications(app)),
    ...form(`${home}/new/:personId`, managers, showCertify(app), certifyOfficer(app)),
    read(one, certifiers, showCertification(app)),
    ...form(`${one}/reviews/new`, [...managers, ...coordinators], ...openReviewForm(app)),
    ...form(`${one}/reviews/:reviewId`, managers, ...decideReviewForm(app)),
    ...form(`${one}/reinstatement`, managers, ...reinstatementForm(app)),
    read('/training/certificates/:certificationId', [...certifiers, ...learners], showCertificate(app)),
  ]
}

function developmentRoutes(app: Casework): readonly Route[] {
  const home = '/training/development'
  const one = `${home}/:developmentId`
  return [
    read(home, developing, showDevelopments(app)),
    read(one, developing, showDevelopment(app)),
    ...form(`${one}/evidence/new`, advisers, ...evidenceForm(app)),
    ...form(`${one}/evidence/:evidenceId`, supervisors, ...reviewEvidenceForm(app)),
    ...form(`${one}/goals/new`, [...advisers, ...supervisors], ...goalForm(app)),
    ...form(`${one}/support/:supportId`, developing, ...supportForm(app)),
    ...form(`${one}/next-stage`, supervisors, ...advanceForm(app)),
  ]
}
