import type { RequestHandler } from 'express'
import type { Casework } from '../casework/casework.ts'
import type { Role } from '../staff.ts'
import { recordAnswer, showAnswerForm } from './pages/answer.ts'
import { book, recordOutcome, showBookingForm, showOutcomeForm } from './pages/appointment.ts'
import { showAudit } from './pages/audit.ts'
import { close, raise, showCloseBarrierForm, showRaiseBarrierForm } from './pages/barrier.ts'
import { showCase } from './pages/case.ts'
import { recordDecision, showDecisionForm } from './pages/decision.ts'
import { erase, showErasureForm } from './pages/erasure.ts'
import { showExplanation } from './pages/explanation.ts'
import { importFile, showImportForm } from './pages/import.ts'
import { showPerson } from './pages/person.ts'
import { approve, showRuleSet } from './pages/rule-set.ts'
import { downloadWorkList, search, showCareList, showWorkList } from './pages/work-list.ts'
import { form, type OpenRoute, type Route, read, write } from './route.ts'
import { trainingRoutes } from './training/training-routes.ts'
import { forceFigureRoutes } from './use-of-force/figure-routes.ts'
import { forceFormRoutes, openForceRoutes } from './use-of-force/form-routes.ts'
import { forceReviewRoutes } from './use-of-force/review-routes.ts'

const everyone: readonly Role[] = ['reportingOfficer', 'caseworker', 'teamLeader', 'dataProtectionOfficer', 'auditor']
const casework: readonly Role[] = ['caseworker']
const reporting: readonly Role[] = ['reportingOfficer']

/** Every page that is open without a sign-in, besides the sign-in itself: each checks a signature of its own. */
export function openRoutes(app: Casework): readonly OpenRoute[] {
  return openForceRoutes(app)
}

/** Every page behind the sign-in; there is no other, so that none is left without a role check. */
export function routes(app: Casework): readonly Route[] {
  return [
    read('/work-list', everyone, showWorkList(app)),
    write('/work-list/search', everyone, search as RequestHandler),
    read('/care-list', everyone, showCareList(app)),
    read('/work-list.csv', everyone, downloadWorkList(app)),
    read('/people/:customerId', everyone, showPerson(app)),
    ...form('/people/:customerId/answers/:fact', reporting, showAnswerForm(app), recordAnswer(app)),
    ...form('/people/:customerId/erasure', ['dataProtectionOfficer'], showErasureForm(app), erase(app)),
    read('/cases/:caseId', everyone, showCase(app)),
    read('/cases/:caseId/explanation', everyone, showExplanation(app)),
    ...form('/cases/:caseId/decision', casework, showDecisionForm(app), recordDecision(app)),
    ...form('/cases/:caseId/barriers/new', casework, showRaiseBarrierForm(app), raise(app)),
    ...form('/cases/:caseId/barriers/:barrierId/close', casework, showCloseBarrierForm(app), close(app)),
    ...form('/cases/:caseId/appointments/new', reporting, showBookingForm(app), book(app)),
    ...form('/cases/:caseId/appointments/:appointmentId/outcome', reporting, showOutcomeForm(app), recordOutcome(app)),
    read('/rule-set', everyone, showRuleSet(app)),
    write('/rule-set/approval', ['teamLeader'], approve(app)),
    ...form('/import', ['teamLeader'], showImportForm, importFile(app)),
    read('/audit', ['auditor', 'teamLeader'], showAudit(app)),
    ...forceFormRoutes(app),
    ...forceReviewRoutes(app),
    ...forceFigureRoutes(app),
    ...trainingRoutes(app),
  ]
}
