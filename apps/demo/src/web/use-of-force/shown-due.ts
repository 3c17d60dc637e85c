import { ukCalendar } from '@casework/calendar'
import type { Instant } from '@casework/kernel'
import { defaultForcePolicy, reportDue, type UseOfForceReport } from '@casework/use-of-force-reports'
import { forceWordsFor } from '../../words/force-words.ts'
import { timeLeftOrBy } from '../../words/time-left.ts'

const colours: Readonly<Record<string, string>> = {
  running: 'govuk-tag--green',
  warning: 'govuk-tag--yellow',
  breached: 'govuk-tag--red',
  met: 'govuk-tag--green',
}
const over: Readonly<Record<string, true>> = { met: true }

/** When a report is due, for a page: in words, with the time left on the clock of 24 hours while it runs. */
export function shownDue(report: UseOfForceReport, now: Instant) {
  const due = reportDue(report, now, ukCalendar, defaultForcePolicy)
  const tag = { text: forceWordsFor('reportDue', due.status), classes: colours[due.status] ?? 'govuk-tag--grey' }
  if (!('dueAt' in due)) return { tag, unexplained: false }
  const sent = 'sentAt' in report || over[due.status] === true
  return { tag, dueAt: due.dueAt, left: sent ? undefined : timeLeftOrBy(due.dueAt, now), unexplained: due.unexplained }
}
