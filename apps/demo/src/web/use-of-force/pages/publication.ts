import { quarterlyPublication, type UseOfForceReport } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { disagreementTable } from '../../../use-of-force/figures/disagreement-table.ts'
import type { FigureScope } from '../../../use-of-force/figures/figure-scope.ts'
import { scopeQuery } from '../../../use-of-force/figures/figure-scope.ts'
import { serviceCatalogue } from '../../../use-of-force/service-catalogue.ts'
import { sendCsv, sendWorkbook } from '../figure-files.ts'
import { scopeForm } from '../scope-form.ts'
import { shownTable } from '../shown-table.ts'
import { scopeOf } from './figures.ts'

const publicationTable = ({ all, quarter }: FigureScope) =>
  quarterlyPublication(all, quarter, 'Reports of the use of force; all of it invented', serviceCatalogue)

/** The table that is published each quarter. */
export function showPublication(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    response.render('use-of-force/publication', {
      title: 'Quarterly publication',
      caption: scope.words,
      form: scopeForm(scope, { noProvider: true }),
      isOver: scope.isOver,
      table: shownTable(publicationTable(scope)),
      query: new URLSearchParams({ period: scope.label }).toString(),
    })
  }
}

/** The table of the quarter as a file: CSV, or ODS. */
export function downloadPublication(casework: Casework, send: 'csv' | 'ods') {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const table = publicationTable(scope)
    if (send === 'csv') return sendCsv(response, table)
    const about = [
      'Every figure here is invented.',
      'Counted from the reports as they stand on the day of publication. A report can be corrected or withdrawn later, and the figures with it.',
      'Which techniques belong to the manual for escorts is invented too: the manual is not public.',
    ]
    return sendWorkbook(
      response,
      `use-of-force-publication-${scope.label.replace(' ', '-')}.ods`,
      { title: table.title, about, publishedOn: scope.today },
      [table],
    )
  }
}

/** How often two lines that looked at the same incident found differently. */
export function showDisagreement(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    response.render('use-of-force/disagreement', {
      title: 'Disagreement between lines',
      caption: scope.words,
      form: scopeForm(scope, {}),
      table: shownTable(await tableOf(casework, scope)),
      query: scopeQuery(scope),
    })
  }
}

/** The disagreement between lines as CSV. */
export function downloadDisagreement(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    sendCsv(response, await tableOf(casework, scope))
  }
}

async function tableOf({ client }: Casework, scope: FigureScope) {
  return disagreementTable(scope, await recordsOfKind<UseOfForceReport>('forceReport', client))
}
