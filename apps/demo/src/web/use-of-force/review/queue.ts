import { ukCalendar } from '@casework/calendar'
import type { Customer } from '@casework/customers'
import { type Actor, compareInstants, type Instant } from '@casework/kernel'
import {
  defaultForcePolicy,
  type FlagContext,
  incidentAnswers,
  isCertainOfReview,
  outstanding,
  type ReportAction,
  type ReportTask,
  reportTasks,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { RequestHandler } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { readSnapshots, recordsOfKind, streamOf } from '../../../casework/record-snapshots.ts'
import type { Member } from '../../../staff.ts'
import { flagContextOf } from '../../../use-of-force/certifications.ts'
import { isForTheirBody, mayRead } from '../../../use-of-force/who-may-read.ts'
import { forceWordsFor } from '../../../words/force-words.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { shownName } from '../../pages/person.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'

/** What something to do is called, where it is done, and what there is to know about it. */
type Told = {
  readonly heading: string
  readonly link: string
  readonly path: string
  readonly isNameless?: true
  /** Done on the pages on which reports are written. */
  readonly isOnForm?: true
  readonly notes?: (report: UseOfForceReport) => readonly string[]
}

/** What can wait for somebody; the queue is in groups by it, in this order. */
const tasks: Partial<Readonly<Record<ReportAction, Told>>> = {
  endorse: { heading: 'To scrutinise', link: 'Scrutinise', path: '' },
  sendToMonitor: { heading: 'Endorsed, to send to the contract monitor', link: 'Send', path: '/send' },
  explainLateness: { heading: 'Late without a reason', link: 'Say why', path: '/lateness', isOnForm: true },
  decideNotInvolved: {
    heading: 'Officers who say they were not there',
    link: 'Decide',
    path: '/statements',
    isOnForm: true,
  },
  answerMonitor: { heading: 'Questions of the contract monitor to answer', link: 'Answer', path: '/questions/:about' },
  reviewAsMonitor: {
    heading: 'To review for the contract',
    link: 'Review',
    path: '',
    notes: ({ monitorQuestions }) =>
      monitorQuestions.some(({ answer }) => answer === undefined) ? ['Waits for the provider to answer'] : [],
  },
  reviewInternally: { heading: 'For internal review', link: 'Review', path: '' },
  reviewIndependently: { heading: 'Selected for independent review', link: 'Review', path: '' },
  selectForReview: { heading: 'Certain of independent review, to select', link: 'Select', path: '/selection' },
  convenePanel: { heading: 'Questioned, to bring before a panel', link: 'Convene a panel', path: '/panel/new' },
  decideAsPanel: { heading: 'Panels that you chair', link: 'Open the panel', path: '/panel' },
  recuse: { heading: 'Panels on which you sit', link: 'Open the panel', path: '/panel' },
  acknowledgeReferral: { heading: 'Referrals to acknowledge', link: 'Acknowledge', path: '/referrals/:about' },
  completeLearning: { heading: 'Learning due', link: 'Record what shows it', path: '/learning/:about' },
  close: {
    heading: 'To close',
    link: 'Close',
    path: '/close',
    notes: (report) =>
      outstanding(report).map((what) => `Outstanding: ${forceWordsFor('outstanding', what).toLowerCase()}`),
  },
  openPack: { heading: 'Packs to read', link: 'Open the pack', path: '/packs/:about', isNameless: true },
}

type Waiting = ReportTask & { readonly report: UseOfForceReport }

/** The queue of whoever is signed in: what waits for them, the soonest due first. */
export function showQueue(casework: Casework): RequestHandler {
  return async (_request, response) => {
    const [member, actor] = [signedIn(response), actorOfRequest(response)]
    const reports = await recordsOfKind<UseOfForceReport>('forceReport', casework.client)
    const known = await flagContextOf(casework)
    const waiting = reports.flatMap((report) => tasksOf(report, member, actor, { ...known, now: casework.now() }))
    const names = await namesOf(waiting, casework)
    response.render('use-of-force/review/queue', {
      title: 'Your queue',
      groups: Object.entries(tasks).flatMap(([action, told]) => {
        const rows = waiting
          .filter((each) => each.action === action)
          .sort(soonestFirst)
          .map((each) => rowOf(each, told, names, { ...known, now: casework.now() }))
        return rows.length === 0 ? [] : [{ action, heading: told.heading, rows }]
      }),
      total: waiting.length,
    })
  }
}

type KnownNow = FlagContext & { readonly now: Instant }

function tasksOf(report: UseOfForceReport, member: Member, actor: Actor, known: KnownNow): readonly Waiting[] {
  const context = { ...known, calendar: ukCalendar, policy: defaultForcePolicy }
  const open = reportTasks(report, actor, known.now, context).map((task) => ({ ...task, report }))
  return open.filter(({ about }) => {
    const pack = report.packs.find(({ packId }) => packId === about)
    return pack === undefined ? mayRead(report, member) : isForTheirBody(pack, member)
  })
}

function soonestFirst({ lateFrom: one }: Waiting, { lateFrom: other }: Waiting): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1
  return compareInstants(one, other)
}

function rowOf(
  { report, about, lateFrom, dueOn }: Waiting,
  { link, path, isNameless, isOnForm, notes }: Told,
  names: ReadonlyMap<string, string>,
  known: KnownNow,
) {
  const { now } = known
  const { startedAt } = incidentAnswers(report)
  return {
    report,
    name: isNameless ? undefined : names.get(report.customerId),
    startedAt: typeof startedAt === 'string' ? startedAt : undefined,
    link,
    href: `/use-of-force/${isOnForm ? 'reports' : 'review'}/${report.id}${path.replace(':about', about ?? '')}`,
    lateFrom,
    dueOn,
    left: lateFrom === undefined ? undefined : timeLeftInWords(lateFrom, now),
    isLate: lateFrom !== undefined && compareInstants(lateFrom, now) <= 0,
    isCertain: isCertainOfReview(report, known),
    notes: notes?.(report) ?? [],
  }
}

/** The names that people of a queue go by. */
async function namesOf(waiting: readonly Waiting[], { client }: Casework): Promise<ReadonlyMap<string, string>> {
  const streams = [...new Set(waiting.map(({ report }) => streamOf('customer', report.customerId)))]
  const people = await readSnapshots<Customer>(streams, client)
  return new Map(people.map(({ record }) => [record.id, shownName(record)]))
}
