import type { Casework } from '../../casework/casework.ts'
import type { Role } from '../../staff.ts'
import { form, type Route, read, write } from '../route.ts'
import { downloadEquality, openOfficers, showEquality, showOfficerForm } from './pages/audit-figures.ts'
import { make, review, showCommitmentForm, showReviewForm } from './pages/commitments.ts'
import { downloadTable, downloadWorkbook, showFigures, showKinds } from './pages/figures.ts'
import { downloadDisagreement, downloadPublication, showDisagreement, showPublication } from './pages/publication.ts'
import { downloadItems, select, showRedraw, showSamplePage } from './pages/sample.ts'
import { commit, draw, showCommitForm, showSamples } from './pages/samples.ts'
import { adopt, showAdoptForm, showStrategies, showStrategy } from './pages/strategies.ts'

/** Whoever scrutinises, at any line; officers who write reports read none. */
const readers: readonly Role[] = [
  'providerManager',
  'contractMonitor',
  'internalReviewer',
  'independentReviewer',
  'reviewCoordinator',
  'panelChair',
  'panelMember',
  'boardVisitor',
  'auditor',
]
const audit: readonly Role[] = ['auditor']
const coordinating: readonly Role[] = ['reviewCoordinator']
const managing: readonly Role[] = ['providerManager']

/** The pages of figures, samples and strategy. */
export function forceFigureRoutes(app: Casework): readonly Route[] {
  return [
    ...figureRoutes(app, '/use-of-force/figures'),
    ...sampleRoutes(app, '/use-of-force/samples'),
    ...strategyRoutes(app, '/use-of-force/strategies'),
  ]
}

function figureRoutes(app: Casework, home: string): readonly Route[] {
  return [
    read(home, readers, showFigures(app)),
    read(`${home}/kinds`, readers, showKinds(app)),
    read(`${home}/workbook.ods`, readers, downloadWorkbook(app)),
    read(`${home}/tables/:file`, readers, downloadTable(app)),
    read(`${home}/disagreement`, readers, showDisagreement(app)),
    read(`${home}/disagreement.csv`, readers, downloadDisagreement(app)),
    read(`${home}/publication`, readers, showPublication(app)),
    read(`${home}/publication.csv`, readers, downloadPublication(app, 'csv')),
    read(`${home}/publication.ods`, readers, downloadPublication(app, 'ods')),
    read(`${home}/equality`, audit, showEquality(app)),
    read(`${home}/equality.csv`, audit, downloadEquality(app, 'csv')),
    read(`${home}/equality.ods`, audit, downloadEquality(app, 'ods')),
    ...form(`${home}/officers`, audit, showOfficerForm(app), openOfficers(app)),
  ]
}

function sampleRoutes(app: Casework, home: string): readonly Route[] {
  return [
    read(home, readers, showSamples(app)),
    ...form(`${home}/new`, coordinating, showCommitForm(), commit(app)),
    read(`${home}/:sampleId`, readers, showSamplePage(app)),
    read(`${home}/:sampleId/items.csv`, readers, downloadItems(app)),
    read(`${home}/:sampleId/redraw`, readers, showRedraw(app)),
    write(`${home}/:sampleId/draw`, coordinating, draw(app)),
    write(`${home}/:sampleId/selection`, coordinating, select(app)),
  ]
}

function strategyRoutes(app: Casework, home: string): readonly Route[] {
  const commitments = `${home}/:strategyId/commitments`
  return [
    read(home, readers, showStrategies(app)),
    ...form(`${home}/new`, managing, showAdoptForm(), adopt(app)),
    read(`${home}/:strategyId`, readers, showStrategy(app)),
    ...form(`${commitments}/new`, managing, showCommitmentForm(app), make(app)),
    ...form(`${commitments}/:commitmentId/review`, managing, showReviewForm(app), review(app)),
  ]
}
