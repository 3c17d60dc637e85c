import type { CivilDate } from '@casework/kernel'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { comparisonPart } from '../../../use-of-force/figures/comparison-part.ts'
import { figureKinds } from '../../../use-of-force/figures/figure-kinds.ts'
import type { FigurePart } from '../../../use-of-force/figures/figure-part.ts'
import { type FigureScope, figureScope, scopeName, scopeQuery } from '../../../use-of-force/figures/figure-scope.ts'
import { incidentRows } from '../../../use-of-force/figures/incident-rows.ts'
import { kindsParts } from '../../../use-of-force/figures/kinds-part.ts'
import { measuresPart } from '../../../use-of-force/figures/measures-part.ts'
import { controlPart, seriesPart } from '../../../use-of-force/figures/months-parts.ts'
import { ratesPart } from '../../../use-of-force/figures/rates-part.ts'
import { trainingDay } from '../../../use-of-force/training-day.ts'
import { notFound } from '../../not-found.ts'
import { signedIn } from '../../sign-in.ts'
import { sendCsv, sendWorkbook } from '../figure-files.ts'
import { type ShownScope, scopeForm } from '../scope-form.ts'
import { shownTable } from '../shown-table.ts'

/** Reads what a page of figures was asked for and by whom. */
export async function scopeOf(casework: Casework, request: Request, response: Response): Promise<FigureScope> {
  return figureScope(request.query, await incidentRows(casework), casework.today(), signedIn(response))
}

/** Incidents, rates, comparison, months, and before and after the new training. */
export function showFigures(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const parts = dashboardParts(scope, await trainingDay(casework.client))
    showParts(response, 'Figures on the use of force', scope, parts, { by: true })
  }
}

/** What was used, why and where. */
export function showKinds(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    showParts(response, 'What force was used, why and where', scope, kindsParts(scope), {})
  }
}

/** One table of the figures as CSV. */
export function downloadTable(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const tables = everyPart(scope, await trainingDay(casework.client)).flatMap((part) => part.tables)
    const table = tables.find(({ name }) => `${name}.csv` === request.params['file'])
    return table === undefined ? notFound(request, response) : sendCsv(response, table)
  }
}

/** Every table of the figures as one workbook. */
export function downloadWorkbook(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const parts = everyPart(scope, await trainingDay(casework.client))
    const cover = {
      title: `Figures on the use of force, ${scopeName(scope)}, ${scope.words}`,
      about: [
        'Every figure here is invented.',
        'For those who scrutinise the use of force: small counts are not suppressed, so do not publish this workbook.',
        'Figures are counted from the reports as they stand on the day, and can change as reports are handed in, corrected or withdrawn.',
        'A high or a low figure is a reason to ask. It does not say whether force was right.',
      ],
      publishedOn: scope.today,
    }
    const tables = parts.flatMap((part) => part.tables)
    sendWorkbook(response, `use-of-force-${scope.label.replace(' ', '-')}.ods`, cover, tables)
  }
}

function dashboardParts(scope: FigureScope, trainedFrom: CivilDate | undefined): readonly FigurePart[] {
  return [
    ratesPart(scope),
    measuresPart(scope),
    comparisonPart(scope),
    controlPart(scope),
    seriesPart(scope, trainedFrom),
  ]
}

function everyPart(scope: FigureScope, trainedFrom: CivilDate | undefined): readonly FigurePart[] {
  return [...dashboardParts(scope, trainedFrom), ...kindsParts(scope)]
}

function showParts(
  response: Response,
  title: string,
  scope: FigureScope,
  parts: readonly FigurePart[],
  fields: ShownScope,
): void {
  response.render('use-of-force/figures', {
    title,
    caption: `${scopeName(scope)}, ${scope.words}`,
    form: scopeForm(scope, fields),
    kinds: figureKinds,
    query: scopeQuery(scope),
    parts: parts.map((part) => ({ ...part, tables: part.tables.map(shownTable) })),
  })
}
