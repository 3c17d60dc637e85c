import { auditTrailProblems } from '@casework/audit-trail'
import { calendarProblems, formatCivilDate } from '@casework/calendar'
import { caseProblems } from '@casework/cases'
import { customerProblems } from '@casework/customers'
import { eventStoreProblems } from '@casework/event-store'
import { importProblems } from '@casework/imports'
import {
  type CivilDate,
  kernelProblems,
  type Problem,
  type ProblemCatalogue,
  type ProblemPath,
  toErrorSummary,
} from '@casework/kernel'
import { triageProblems } from '@casework/triage-scoring'

const demoProblems: ProblemCatalogue = {
  'DATABASE.FOLDER_IN_USE': {
    en: 'The data folder is in use by {what} (process {pid} on {host})',
    cy: 'Mae’r ffolder data yn cael ei defnyddio gan {what} (proses {pid} ar {host})',
  },
  'DEMO.FILE_REQUIRED': { en: 'Select a file', cy: 'Dewiswch ffeil' },
  'DEMO.MEMBER_REQUIRED': { en: 'Select who you are', cy: 'Dewiswch pwy ydych chi' },
}

/** The words of every problem that the app can meet. */
export const catalogue: ProblemCatalogue = {
  ...kernelProblems,
  ...auditTrailProblems,
  ...calendarProblems,
  ...caseProblems,
  ...customerProblems,
  ...importProblems,
  ...eventStoreProblems,
  ...triageProblems,
  ...demoProblems,
}

export const formatters = { date: (value: string | number) => formatCivilDate(String(value) as CivilDate, 'en') }

/** Problems as the error summary of a page and the message beside each field. */
export function shownProblems(
  problems: readonly Problem[],
  fieldId: (path: ProblemPath) => string = ([first]) => String(first),
) {
  return toErrorSummary(problems, { catalogue, language: 'en', formatters, fieldId })
}
