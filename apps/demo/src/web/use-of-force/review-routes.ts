import type { Casework } from '../../casework/casework.ts'
import type { Role } from '../../staff.ts'
import { form, type Route, read, write } from '../route.ts'
import {
  acknowledgementForm,
  completionForm,
  holdForm,
  learningForm,
  packForm,
  referralForm,
  reinstatementForm,
} from './review/follow-up-forms.ts'
import { endHold, recordViewing, showFootage } from './review/footage-page.ts'
import { readPack } from './review/pack.ts'
import { decisionForm, panelForm, recusalForm } from './review/panel-forms.ts'
import { plan, showPlan, showPlanForm, showPlans } from './review/plan.ts'
import { showQueue } from './review/queue.ts'
import { type ReportForm, reportForm } from './review/report-form.ts'
import { showReport } from './review/report-page.ts'
import { showPacks, showPanel, showReferrals } from './review/report-pages.ts'
import { independentReviewForm, internalReviewForm, monitorReviewForm, selectionForm } from './review/review-forms.ts'
import { answerForm, askForm, closeForm, endorseForm, returnForm, sendForm } from './review/scrutiny-forms.ts'
import { downloadSubjectAccess, showSubjectAccess } from './review/subject-access.ts'

const provider: readonly Role[] = ['providerManager']
const monitor: readonly Role[] = ['contractMonitor']
const coordinator: readonly Role[] = ['reviewCoordinator']
const panel: readonly Role[] = ['panelChair', 'panelMember']
const homeOffice: readonly Role[] = [...monitor, 'internalReviewer', 'independentReviewer', ...panel]
const scrutineers: readonly Role[] = [...provider, ...homeOffice, ...coordinator]
const readers: readonly Role[] = [...scrutineers, 'supervisingOfficer', 'dataProtectionOfficer', 'auditor']
const dataProtection: readonly Role[] = ['dataProtectionOfficer']

/** The pages on which reports of the use of force are scrutinised and reviewed. */
export function forceReviewRoutes(app: Casework): readonly Route[] {
  const one = '/use-of-force/review/:reportId'
  function done<Input>(path: string, roles: readonly Role[], asked: ReportForm<Input>): readonly Route[] {
    return form(`${one}${path}`, roles, ...reportForm(app, asked))
  }
  return [
    read('/use-of-force/queue', [...scrutineers, 'boardVisitor'], showQueue(app)),
    read(one, readers, showReport(app)),
    read(`${one}/footage`, readers, showFootage(app)),
    write(`${one}/footage/viewings`, [...provider, ...homeOffice], recordViewing(app)),
    ...done('/footage/hold', scrutineers, holdForm),
    write(`${one}/footage/holds/:holdId/release`, coordinator, endHold(app)),
    ...done('/return', provider, returnForm),
    ...done('/endorsement', provider, endorseForm),
    ...done('/send', provider, sendForm),
    ...done('/questions/new', monitor, askForm),
    ...done('/questions/:questionId', provider, answerForm),
    ...done('/monitor-review', monitor, monitorReviewForm),
    ...done('/internal-review', ['internalReviewer'], internalReviewForm),
    ...done('/selection', coordinator, selectionForm),
    ...done('/independent-review', ['independentReviewer'], independentReviewForm),
    ...done('/panel/new', coordinator, panelForm),
    read(`${one}/panel`, readers, showPanel(app)),
    ...done('/panel/recusal', panel, recusalForm),
    ...done('/panel/decision', ['panelChair'], decisionForm),
    ...done('/learning/new', scrutineers, learningForm),
    ...done('/learning/:learningId', [...provider, ...coordinator], completionForm),
    read(`${one}/referrals`, readers, showReferrals(app)),
    ...done('/referrals/new', scrutineers, referralForm),
    ...done('/referrals/:referralId', coordinator, acknowledgementForm),
    read(`${one}/packs`, [...coordinator, 'auditor'], showPacks(app)),
    ...done('/packs/new', coordinator, packForm),
    read(`${one}/packs/:packId`, ['boardVisitor'], readPack(app)),
    ...done('/close', coordinator, closeForm),
    ...done('/reinstatement', [...monitor, ...coordinator], reinstatementForm),
    read(`${one}/subject-access`, dataProtection, showSubjectAccess(app)),
    read(`${one}/subject-access.json`, dataProtection, downloadSubjectAccess(app)),
    read('/use-of-force/plans', [...scrutineers, 'auditor'], showPlans(app)),
    ...form('/use-of-force/plans/new', provider, showPlanForm(app), plan(app)),
    read('/use-of-force/plans/:planId', [...scrutineers, 'auditor'], showPlan(app)),
  ]
}
