import { ukCalendar } from '@casework/calendar'
import type { Instant } from '@casework/kernel'
import { defaultForcePolicy, reportDue, type UseOfForceReport } from '@casework/use-of-force-reports'
import { forceWordsFor } from '../../words/force-words.ts'
import { timeLeftInWords } from '../../words/time-left-in-words.ts'

const colours: Readonly<Record<string, string>> = {
  running: 'govuk-tag--green',
  warning: 'govuk-tag--yellow',
  breached: 'govuk-tag--red',
  met: 'govuk-tag--green',
}
const isLate: Readonly<Record<string, true>> = { breached: true }
const isMet: Readonly<Record<string, true>> = { met: true }

/** When a report is due, for a page: in words, with the time left on the clock of 24 hours while it runs, or how late it is. */
export function shownDue(report: UseOfForceReport, now: Instant) {
  const due = reportDue(report, now, ukCalendar, defaultForcePolicy)
  const tag = { text: forceWordsFor('reportDue', due.status), classes: colours[due.status] ?? 'govuk-tag--grey' }
  if (!('dueAt' in due)) return { tag, unexplained: false }
  const { dueAt, unexplained } = due
  if ('sentAt' in report || isMet[due.status]) return { tag, dueAt, unexplained }
  const time = timeLeftInWords(dueAt, now)
  return { tag, dueAt, unexplained, ...(isLate[due.status] ? { late: time } : { left: time }) }
}
