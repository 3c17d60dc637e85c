import { andThen, type Problem, parseInput } from '@casework/kernel'
import {
  applyOfficerFiguresOpened,
  incidentMeasures,
  type OfficerFigureLog,
  type OfficerFiguresOpened,
  officerFigureReasons,
  openOfficerFigures,
  openOfficerFiguresInputSchema,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { characteristicKinds } from '../../../synthetic/force/characteristics-feed.ts'
import { equalityChoice, equalityTable } from '../../../use-of-force/figures/equality-table.ts'
import { type FigureScope, figureScope } from '../../../use-of-force/figures/figure-scope.ts'
import { incidentRows } from '../../../use-of-force/figures/incident-rows.ts'
import { officersTable } from '../../../use-of-force/figures/officers-table.ts'
import { figureWords } from '../../../words/figure-words.ts'
import { field, given } from '../../form-fields.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { sendCsv, sendWorkbook } from '../figure-files.ts'
import { scopeForm } from '../scope-form.ts'
import { shownTable } from '../shown-table.ts'
import { scopeOf } from './figures.ts'

/** People on whom force was used by a characteristic, with small counts suppressed. */
export function showEquality(casework: Casework) {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const choice = equalityChoice(request.query)
    const query = {
      period: scope.label,
      by: choice.characteristic,
      of: choice.measure,
    }
    response.render('use-of-force/equality', {
      title: 'Equality breakdown',
      caption: scope.words,
      form: {
        ...scopeForm(scope, { noProvider: true }),
        characteristics: characteristicKinds.map((each) => ({
          value: each,
          text: figureWords('characteristic', each),
          selected: each === choice.characteristic,
        })),
        measures: incidentMeasures.map((each) => ({
          value: each,
          text: figureWords('measure', each),
          selected: each === choice.measure,
        })),
      },
      table: shownTable(equalityTable(scope, choice)),
      query: new URLSearchParams(query).toString(),
    })
  }
}

const oneTable =
  'Suppressed as one table. Several tables about the same incidents can tell together what each hides: release one of them.'

/** The equality breakdown as a file: CSV, or ODS. */
export function downloadEquality(casework: Casework, send: 'csv' | 'ods') {
  return async (request: Request, response: Response) => {
    const scope = await scopeOf(casework, request, response)
    const table = equalityTable(scope, equalityChoice(request.query))
    if (send === 'csv') return sendCsv(response, table)
    const about = ['Every figure here is invented.', 'For equality monitoring and nothing else.', oneTable]
    return sendWorkbook(response, 'equality.ods', { title: table.title, about, publishedOn: scope.today }, [table])
  }
}

const logStream = 'officer-figures'

/** Asks why figures by officer are opened. */
export function showOfficerForm(casework: Casework) {
  return async (request: Request, response: Response) => {
    showForm(casework, await scopeOf(casework, request, response), request, response)
  }
}

/** Logs who opens figures by officer and why, and then shows them; each time anew. */
export function openOfficers(casework: Casework) {
  return async (request: Request, response: Response) => {
    const { store } = casework
    const rows = await incidentRows(casework)
    const scope = figureScope(request.body, rows, casework.today(), signedIn(response))
    const context = casework.context(actorOfRequest(response), String(request.id))
    const log = await loadLog(casework)
    const input = given({ period: scope.period, reason: field(request.body, 'reason') })
    const opened = andThen(parseInput(openOfficerFiguresInputSchema, input), (parsed) =>
      openOfficerFigures(log?.record, parsed, context),
    )
    const appended = await append(store, { stream: logStream, version: log?.version ?? 0 }, opened)
    const table = andThen(appended, () => officersTable(scope, context))
    if (!table.ok) return showForm(casework, scope, request, response.status(400), table.error)
    return response.render('use-of-force/officers-opened', {
      title: 'Figures by officer',
      caption: scope.words,
      backText: 'Back to the reason',
      backHref: '/use-of-force/figures/officers',
      table: shownTable(table.value),
    })
  }
}

async function loadLog({ store }: Casework) {
  return store.load<OfficerFigureLog, OfficerFiguresOpened>(logStream, applyOfficerFiguresOpened)
}

async function showForm(
  casework: Casework,
  scope: FigureScope,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): Promise<void> {
  const log = await loadLog(casework)
  response.render('use-of-force/officers', {
    title: 'Figures by officer',
    form: scopeForm(scope, {}),
    reasons: officerFigureReasons.map((each) => ({
      value: each,
      text: figureWords('officerFigureReason', each),
      checked: each === request.body?.reason,
    })),
    openings: log?.record.openings
      .slice(-20)
      .map((opening) => ({ ...opening, reason: figureWords('officerFigureReason', opening.reason) }))
      .reverse(),
    problems: problems && shownProblems(problems, { questions: { reason: 'Why do you open them?' } }),
  })
}
