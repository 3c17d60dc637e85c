import { andThen, isErased, parseInput, type Result } from '@casework/kernel'
import {
  absenceReasons,
  decideNotInvolved,
  decideNotInvolvedInputSchema,
  defaultForcePolicy,
  dueReminders,
  isPermitted,
  recordAbsence,
  recordAbsenceInputSchema,
  remindOfficer,
  remindOfficerInputSchema,
  requestStatement,
  requestStatementInputSchema,
  type Statement,
  statementLink,
  statementOf,
} from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { actorOf } from '../../../staff.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { type Fields, field } from '../../form-fields.ts'
import { shownName } from '../../pages/person.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { signerOf } from '../link-signer.ts'
import { type OwnForm, optionsFrom } from '../own-form.ts'
import { type FoundReport, reportHref, withOwnReport, withPermitted } from '../own-report.ts'

const statementsHref = (reportId: string) => `${reportHref(reportId)}/statements`

/** The statements of a report: who has given theirs, who owes one, who says that they were not there. */
export function showStatements(casework: Casework) {
  return withOwnReport(casework, (found, request, response) => render(casework, found, request, response))
}

/** Decides whether an officer who says so was indeed not there. */
export function decide(casework: Casework) {
  return withPermitted(casework, 'decideNotInvolved', async (found, request, response) => {
    const accepted = ({ yes: true, no: false } as const)[field(request.body as Fields, 'accepted') ?? '']
    const input = parseInput(decideNotInvolvedInputSchema, { officerId: request.params['officerId'], accepted })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const decided = andThen(input, (parsed) => decideNotInvolved(found.report, parsed, context))
    return settle(casework, found, request, response, decided, 'Decided')
  })
}

/** Records that an officer was reminded; sending the reminder is not part of the demo. */
export function remind(casework: Casework) {
  return withPermitted(casework, 'remindOfficer', async (found, request, response) => {
    const input = parseInput(remindOfficerInputSchema, { officerId: request.params['officerId'] })
    const context = casework.context(actorOfRequest(response), String(request.id))
    const reminded = andThen(input, (parsed) => remindOfficer(found.report, parsed, context))
    return settle(casework, found, request, response, reminded, 'The reminder is on record')
  })
}

async function settle(
  casework: Casework,
  found: FoundReport,
  request: Request,
  response: Response,
  result: Parameters<typeof append>[2],
  done: string,
): Promise<void> {
  const saved: Result<unknown, string> = await append(casework.store, found.loaded, result)
  if (!saved.ok) return render(casework, found, request, response.status(400), shownProblems(saved.error))
  request.session.message = done
  return response.redirect(statementsHref(found.report.id))
}

/** Why an officer cannot give a statement. */
export const absenceForm: OwnForm = {
  title: 'Why can the officer not give a statement?',
  action: 'recordAbsence',
  questions: ({ report }, { params }) =>
    report.statements.some(({ officerId }) => officerId === params['officerId'])
      ? [
          {
            id: 'reason',
            kind: 'choice',
            label: { en: 'What is the reason?' },
            options: optionsFrom('absence', absenceReasons),
          },
        ]
      : undefined,
  verb: (report, answers, context, { params }) =>
    andThen(parseInput(recordAbsenceInputSchema, { ...answers, officerId: params['officerId'] }), (input) =>
      recordAbsence(report, input, context),
    ),
  submit: 'Save',
  done: 'Recorded. A statement that comes later is still taken',
  next: statementsHref,
}

/** Asks one more officer for a statement. */
export const requestForm: OwnForm = {
  title: 'Ask an officer for a statement',
  action: 'requestStatement',
  questions: () => [{ id: 'officerId', kind: 'reference', label: { en: 'What is their staff number?' } }],
  verb: (report, answers, context) =>
    andThen(parseInput(requestStatementInputSchema, answers), (input) =>
      requestStatement(report, input, { ...context, policy: defaultForcePolicy }),
    ),
  submit: 'Ask for a statement',
  done: 'The officer is asked for a statement',
  next: statementsHref,
}

function render(
  { now }: Casework,
  { report, customer, member }: FoundReport,
  request: Request,
  response: Response,
  problems?: ReturnType<typeof shownProblems>,
): void {
  const actor = actorOf(member)
  const may = (action: Parameters<typeof isPermitted>[1]) => isPermitted(report, action, actor)
  const reminders = new Set(dueReminders(report, now(), defaultForcePolicy).map(({ officerId }) => officerId))
  const mine = statementOf(report, actor.id)
  const linkOf = ({ officerId, dueAt }: Statement) =>
    `/use-of-force/not-involved?link=${statementLink({ reportId: report.id, officerId, until: dueAt }, signerOf(request).sign)}`
  response.render('use-of-force/statements', {
    title: 'Statements',
    name: shownName(customer),
    backHref: reportHref(report.id),
    href: statementsHref(report.id),
    own: mine && `${reportHref(report.id)}/statement`,
    statements: report.statements.map((statement) => ({
      ...statement,
      reason: 'reason' in statement && !isErased(statement.reason) ? statement.reason : undefined,
      saysSo: 'saidAt' in statement,
      isAbsent: 'since' in statement,
      left: isAwaited(statement) ? timeLeftInWords(statement.dueAt, now()) : undefined,
      link: isAwaited(statement) && may('remindOfficer') ? linkOf(statement) : undefined,
      isReminderDue: reminders.has(statement.officerId) && may('remindOfficer'),
      mayBeAbsent: isAwaited(statement) && may('recordAbsence'),
      mayDecide: 'saidAt' in statement && may('decideNotInvolved'),
    })),
    mayRequest: may('requestStatement'),
    problems,
  })
}

const awaited: Readonly<Record<Statement['stage'], boolean>> = {
  requested: true,
  saysNotInvolved: false,
  notInvolved: false,
  absent: false,
  submitted: false,
}
const isAwaited = ({ stage }: Statement) => awaited[stage]
