import { type ReportAction, reportActions, reportRoles } from '@casework/use-of-force-reports'
import type { Casework } from '../../casework/casework.ts'
import type { Role } from '../../staff.ts'
import { form, type OpenRoute, type Route, read, write } from '../route.ts'
import { ownForm } from './own-form.ts'
import {
  additionForm,
  contradictionForm,
  landingCorrectionForm,
  landingForm,
  latenessForm,
  withdrawalForm,
} from './pages/after-the-incident.ts'
import { begin, showBegin } from './pages/begin.ts'
import { cameraForm, gapForm, recordingForm, removePart, showCameras } from './pages/cameras.ts'
import { handIn, showCheck } from './pages/check.ts'
import { editRemovalForm, saveEdit, showEdit } from './pages/edit.ts'
import { sayWhetherInvolved, showNotInvolved } from './pages/not-involved.ts'
import { removeFrom, saveQuestion, showQuestion, showRemoval } from './pages/question.ts'
import { showReport } from './pages/report.ts'
import { showStart } from './pages/start.ts'
import {
  giveStatement,
  saveStatementQuestion,
  showStatement,
  showStatementQuestion,
  statementAdditionForm,
} from './pages/statement.ts'
import { absenceForm, decide, remind, requestForm, showStatements } from './pages/statements.ts'

const roleOf = (action: ReportAction): readonly Role[] => reportActions[action].roles
const writers = roleOf('saveAnswers')
/** Whoever writes, edits, adds to or manages a report may read it here; the reviewers have pages of their own. */
const readers: readonly Role[] = [...new Set([...roleOf('recordLanding'), ...roleOf('edit')])]

const report = '/use-of-force/reports/:reportId'

/** The pages on which reports of the use of force are written. */
export function forceFormRoutes(app: Casework): readonly Route[] {
  return [
    read('/use-of-force', [...reportRoles, 'auditor'], showStart(app)),
    ...form('/use-of-force/begin', writers, showBegin, begin(app)),
    read(report, readers, showReport(app)),
    ...form(`${report}/questions/:question`, writers, showQuestion(app), saveQuestion(app)),
    ...form(`${report}/questions/:question/:entryId`, writers, showQuestion(app), saveQuestion(app)),
    ...form(`${report}/questions/:question/:entryId/remove`, writers, showRemoval(app), removeFrom(app)),
    ...form(`${report}/check`, roleOf('submit'), showCheck(app), handIn(app)),
    ...form(
      `${report}/contradictions/:contradiction`,
      roleOf('answerContradiction'),
      ...ownForm(app, contradictionForm),
    ),
    ...form(`${report}/landing`, roleOf('recordLanding'), ...ownForm(app, landingForm)),
    ...form(`${report}/landing-correction`, roleOf('correctLanding'), ...ownForm(app, landingCorrectionForm)),
    ...form(`${report}/lateness`, roleOf('explainLateness'), ...ownForm(app, latenessForm)),
    ...form(`${report}/addition`, roleOf('addToReport'), ...ownForm(app, additionForm)),
    ...form(`${report}/withdrawal`, roleOf('withdraw'), ...ownForm(app, withdrawalForm(app))),
    ...form(`${report}/edit/:question`, roleOf('edit'), showEdit(app), saveEdit(app)),
    ...form(`${report}/edit/:question/:entryId`, roleOf('edit'), showEdit(app), saveEdit(app)),
    ...form(`${report}/edit/:question/:entryId/remove`, roleOf('edit'), ...ownForm(app, editRemovalForm)),
    ...cameraRoutes(app),
    ...statementRoutes(app),
  ]
}

function cameraRoutes(app: Casework): readonly Route[] {
  const cameras = `${report}/cameras`
  const recorders = roleOf('recordCamera')
  return [
    read(cameras, readers, showCameras(app)),
    ...form(`${cameras}/new`, recorders, ...ownForm(app, cameraForm(app))),
    ...form(`${cameras}/:cameraId`, recorders, ...ownForm(app, cameraForm(app))),
    ...form(`${cameras}/:cameraId/recording`, recorders, ...ownForm(app, recordingForm)),
    ...form(`${cameras}/:cameraId/gap`, recorders, ...ownForm(app, gapForm)),
    write(`${cameras}/:cameraId/:list/:index/remove`, recorders, removePart(app)),
  ]
}

function statementRoutes(app: Casework): readonly Route[] {
  const statements = `${report}/statements`
  const officers = roleOf('makeStatement')
  return [
    ...form(`${report}/statement`, officers, showStatement(app), giveStatement(app)),
    ...form(`${report}/statement/:question`, officers, showStatementQuestion(app), saveStatementQuestion(app)),
    ...form(`${report}/statement-addition`, officers, ...ownForm(app, statementAdditionForm)),
    read(statements, readers, showStatements(app)),
    ...form(`${statements}/new`, roleOf('requestStatement'), ...ownForm(app, requestForm)),
    ...form(`${statements}/:officerId/absence`, roleOf('recordAbsence'), ...ownForm(app, absenceForm)),
    write(`${statements}/:officerId/decision`, roleOf('decideNotInvolved'), decide(app)),
    write(`${statements}/:officerId/reminder`, roleOf('remindOfficer'), remind(app)),
  ]
}

/** The page of a signed link, by which an officer says without a sign-in that they were not there. */
export function openForceRoutes(app: Casework): readonly OpenRoute[] {
  const path = '/use-of-force/not-involved'
  return [
    { method: 'get', path, handler: showNotInvolved(app) },
    { method: 'post', path, handler: sayWhetherInvolved(app) },
  ]
}
