import { formatInstant } from '@casework/calendar'
import { isErased } from '@casework/kernel'
import { answerDifferences, nextUnanswered, sectionStatuses } from '@casework/question-sets'
import { checkAnswers, questionPages, taskList } from '@casework/question-sets/govuk'
import {
  hasArrived,
  incidentReport,
  isPermitted,
  type ReportEvent,
  replayReport,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { actorOf, staffName } from '../../../staff.ts'
import { shownName } from '../../pages/person.ts'
import { answersOf, changesInWords } from '../merging.ts'
import { type FoundReport, reportHref, withOwnReport } from '../own-report.ts'
import { pageOfSection, withoutActions } from '../question-page.ts'
import { shownDue } from '../shown-due.ts'
import { formsLeft } from '../unfinished-forms.ts'
import { duplicatesOf } from './begin.ts'

const set = incidentReport

/** The page of a report: what is still to be written while it is a draft, and what stands in it afterwards. */
export function showReport(casework: Casework) {
  return withOwnReport(casework, async (found, _request, response) => {
    const { report, customer, member } = found
    const actor = actorOf(member)
    const now = casework.now()
    const may = (action: Parameters<typeof isPermitted>[1]) => isPermitted(report, action, actor)
    const shown = {
      title: may('saveAnswers') ? 'Write the report' : 'Report of the use of force',
      name: shownName(customer),
      href: reportHref(report.id),
      report,
      due: shownDue(report, now),
      comments: commentsOn(report),
      arrived: hasArrived(report),
      may: Object.fromEntries(shownActions.map((action) => [action, may(action)])),
      duplicates: await duplicatesOf(casework, report, member),
    }
    if (may('saveAnswers'))
      return response.render('use-of-force/task-list', { ...shown, ...(await tasks(casework, found)) })
    return response.render('use-of-force/report', { ...shown, ...(await whatStands(casework, found)) })
  })
}

const shownActions = [
  'recordLanding',
  'recordCamera',
  'explainLateness',
  'addToReport',
  'edit',
  'correctLanding',
  'withdraw',
  'requestStatement',
] as const

async function tasks({ client, now }: Casework, { report, member }: FoundReport) {
  const answers = answersOf(report)
  const statuses = sectionStatuses(set, answers, now())
  const open = new Set(statuses.flatMap(({ problems }) => problems.map(({ path }) => path?.join('/') ?? '')))
  const pages = `${reportHref(report.id)}/questions`
  const left = await formsLeft(client, member.id, report.id)
  const titles = new Map(questionPages(set, answers, 'en').map(({ id, title }) => [id, title]))
  const counted = statuses.filter(({ asked }) => asked > 0)
  return {
    list: taskList(set, statuses, 'en', (section) => `${pages}/${pageOfSection(set, answers, section, open) ?? ''}`),
    completed: counted.filter(({ asked, answered, problems }) => problems.length === 0 && answered > 0 && asked > 0)
      .length,
    sections: counted.length,
    isComplete: nextUnanswered(set, answers, now()) === undefined,
    left: left.map((form) => ({ href: `${pages}/${form}`, title: titles.get(form) ?? form })),
  }
}

async function whatStands({ store }: Casework, { report, loaded, member }: FoundReport) {
  const actor = actorOf(member)
  const mayEdit = isPermitted(report, 'edit', actor)
  const edit = (pageId: string) => `${reportHref(report.id)}/edit/${pageId}`
  const setAside = isErased(report.setAside) ? [] : report.setAside
  const checked = checkAnswers(set, answersOf(report), 'en', edit)
  return {
    sections: mayEdit ? checked.sections : withoutActions(checked.sections),
    setAside: setAside.length,
    edits: await shownEdits(store, report, loaded.stream),
    additions: report.additions.map(({ text, ...rest }) => ({ ...rest, text: isErased(text) ? undefined : text })),
    lateness: report.lateness && {
      ...report.lateness,
      explanation: isErased(report.lateness.explanation) ? undefined : report.lateness.explanation,
    },
  }
}

/** Each edit with what it changed, from the history: the answers before it and after it. */
async function shownEdits(store: Casework['store'], report: UseOfForceReport, stream: string) {
  if (report.edits.length === 0) return []
  const events = (await store.read(stream)) as unknown as readonly ReportEvent[]
  let count = 0
  return events.flatMap((_, index) => {
    const after = replayReport(events.slice(0, index + 1))
    const edit = after?.edits[count]
    if (after === undefined || edit === undefined) return []
    count += 1
    const before = replayReport(events.slice(0, index)) ?? after
    const changes = changesInWords(set, answerDifferences(answersOf(before), answersOf(after)))
    return [{ ...edit, note: isErased(edit.note) ? undefined : edit.note, changes }]
  })
}

/** What the provider's management said when it returned the report, the latest last. */
function commentsOn({ scrutinies }: UseOfForceReport) {
  return scrutinies.flatMap(({ comments, at, by }) =>
    comments === undefined || isErased(comments)
      ? []
      : [{ text: comments, by: staffName(by), at: formatInstant(at, 'en') }],
  )
}
