import type { Customer } from '@casework/customers'
import { compareInstants, type Instant } from '@casework/kernel'
import { isPermitted, outstandingStatements, type UseOfForceReport } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { customerStream, readSnapshots, recordsOfKind } from '../../../casework/record-snapshots.ts'
import { nameErased } from '../../../casework/work-list-row.ts'
import { actorOf, type Member } from '../../../staff.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { shownName } from '../../pages/person.ts'
import { signedIn } from '../../sign-in.ts'
import { isOfTheirs } from '../own-report.ts'
import { shownDue } from '../shown-due.ts'

/** What waits for whoever is signed in, by what they may do. */
export function showStart({ client, now }: Casework) {
  return async (_request: Request, response: Response): Promise<void> => {
    const member = signedIn(response)
    const all = await recordsOfKind<UseOfForceReport>('forceReport', client)
    const reports = all.filter((report) => isOfTheirs(report, member))
    const waiting = whatWaits(reports, member)
    const nameOf = await namesOf(client, [
      ...waiting.drafts,
      ...waiting.handedIn,
      ...waiting.toDecide,
      ...waiting.owed.map(({ report }) => report),
    ])
    const shown = (report: UseOfForceReport) => ({
      id: report.id,
      name: nameOf(report),
      due: shownDue(report, now()),
      report,
    })
    response.render('use-of-force/start', {
      title: 'Use of force',
      mayBegin: response.locals['mayRead']('/use-of-force/begin'),
      returned: waiting.drafts.filter(({ scrutinies }) => scrutinies.length > 0).map(shown),
      drafts: waiting.drafts.filter(({ scrutinies }) => scrutinies.length === 0).map(shown),
      handedIn: waiting.handedIn.map(shown),
      owed: waiting.owed.map(({ report, statement }) => ({
        ...shown(report),
        dueAt: statement.dueAt,
        left: timeLeftInWords(statement.dueAt, now()),
        isSaid: 'saidAt' in statement,
      })),
      toDecide: waiting.toDecide.map(shown),
    })
  }
}

function whatWaits(reports: readonly UseOfForceReport[], member: Member) {
  const actor = actorOf(member)
  const may = (action: Parameters<typeof isPermitted>[1]) => (report: UseOfForceReport) =>
    isPermitted(report, action, actor)
  const owed = reports.filter(may('makeStatement')).flatMap((report) =>
    outstandingStatements(report)
      .filter(({ officerId }) => officerId === actor.id)
      .map((statement) => ({ report, statement })),
  )
  return {
    drafts: latestFirst(reports.filter(may('saveAnswers'))),
    handedIn: latestFirst(reports.filter((report) => report.begun.by === actor.id && may('addToReport')(report))).slice(
      0,
      5,
    ),
    owed: owed.sort((one, other) => compareInstants(one.statement.dueAt, other.statement.dueAt)),
    toDecide: reports
      .filter(may('decideNotInvolved'))
      .filter(({ statements }) => statements.some((each) => 'saidAt' in each)),
  }
}

function latestFirst(reports: readonly UseOfForceReport[]): readonly UseOfForceReport[] {
  const at = ({ begun }: UseOfForceReport): Instant => begun.at
  return [...reports].sort((one, other) => compareInstants(at(other), at(one)))
}

async function namesOf(client: Casework['client'], reports: readonly UseOfForceReport[]) {
  const streams = [...new Set(reports.map(({ customerId }) => customerStream(customerId)))]
  const people = await readSnapshots<Customer>(streams, client)
  const names = new Map(people.map(({ record }) => [record.id as string, shownName(record)]))
  return ({ customerId }: UseOfForceReport) => names.get(customerId) ?? nameErased
}
