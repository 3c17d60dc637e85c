import { auditTrailProblems } from '@casework/audit-trail'
import { calendarFormatters, calendarProblems } from '@casework/calendar'
import { caseProblems } from '@casework/cases'
import { customerProblems } from '@casework/customers'
import { eventStoreProblems } from '@casework/event-store'
import { figuresProblems } from '@casework/figures'
import { importProblems } from '@casework/imports'
import { kernelProblems, type Problem, type ProblemCatalogue, type ProblemPath, toErrorSummary } from '@casework/kernel'
import { answerProblems } from '@casework/question-sets'
import { trainingProblems } from '@casework/training-assessments'
import { triageProblems } from '@casework/triage-scoring'
import { useOfForceProblems } from '@casework/use-of-force-reports'

const demoProblems: ProblemCatalogue = {
  'DATABASE.FOLDER_IN_USE': {
    en: 'The data folder is in use by {what} (process {pid} on {host}). Either import from a page of the running app, or use PostgreSQL: set DATABASE_URL.',
    cy: 'Mae’r ffolder data yn cael ei defnyddio gan {what} (proses {pid} ar {host}). Naill ai mewnforiwch o dudalen yr ap sy’n rhedeg, neu defnyddiwch PostgreSQL: gosodwch DATABASE_URL.',
  },
  'DEMO.FILE_REQUIRED': { en: 'Select a file', cy: 'Dewiswch ffeil' },
  'DEMO.CHECK_REQUIRED': { en: 'Check that this is the right person', cy: 'Gwiriwch mai dyma’r person cywir' },
  'DEMO.IMPORT_BROKE_OFF': {
    en: 'The import broke off. What was imported before is kept: import the file again to go on. {reason}',
    cy: 'Torrwyd y mewnforio. Cedwir yr hyn a fewnforiwyd cynt: mewnforiwch y ffeil eto i fynd ymlaen. {reason}',
  },
  'DEMO.NAME_REQUIRED': { en: 'Enter a name, or a part of it', cy: 'Rhowch enw, neu ran ohono' },
  'DEMO.PERSON_REQUIRED': {
    en: 'Select the person whom the report is about',
    cy: 'Dewiswch y person y mae’r adroddiad amdano',
  },
  'DEMO.PERSON_NOT_FOUND': {
    en: 'Enter the reference of a person of the caseload',
    cy: 'Rhowch gyfeirnod person o’r llwyth achosion',
  },
  'DEMO.PLACE_ALREADY': {
    en: 'They have a place on this course that is not finished',
    cy: 'Mae ganddynt le ar y cwrs hwn sydd heb ei orffen',
  },
  'DEMO.ANSWER_INCOMPLETE': {
    en: 'Choose among the answers that are there: every row needs one, and in an order each stands once',
    cy: 'Dewiswch o blith yr atebion sydd yno: mae angen un ar bob rhes, ac mewn trefn saif pob un unwaith',
  },
  'DEMO.ANSWER_REQUIRED': {
    en: 'Answer the question, or go back to all questions: the answer you saved stands',
    cy: 'Atebwch y cwestiwn, neu ewch yn ôl i’r holl gwestiynau: mae’r ateb a gadwyd yn sefyll',
  },
  'DEMO.EXERCISE_NOT_WRITTEN': {
    en: 'Write the report, check it and hand it in there first',
    cy: 'Ysgrifennwch yr adroddiad, gwiriwch ef a’i gyflwyno yno yn gyntaf',
  },
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
  ...answerProblems,
  ...figuresProblems,
  ...useOfForceProblems,
  ...trainingProblems,
  ...demoProblems,
}

export const formatters = calendarFormatters

/** Where a problem stands on the page: the field it belongs to, and the question it answers. */
export type ShownAt = {
  readonly fieldId?: (path: ProblemPath) => string
  readonly questions?: Readonly<Record<string, string>>
}

/** Problems as the error summary of a page and the message beside each field; each begins with its question, where the page names it. */
export function shownProblems(
  problems: readonly Problem[],
  { fieldId = ([first]) => String(first), questions = {} }: ShownAt = {},
) {
  const { errorSummary, fieldErrors } = toErrorSummary(problems, { catalogue, language: 'en', formatters, fieldId })
  const asked = (href: string | undefined, text: string) => {
    const question = questions[href?.slice(1).replace(/-day$/, '') ?? '']
    return question === undefined ? text : `${question} ${text}`
  }
  const errorList = errorSummary.errorList.map(({ text, href }) => ({
    text: asked(href, text),
    ...(href === undefined ? {} : { href }),
  }))
  return { errorSummary: { ...errorSummary, errorList }, fieldErrors }
}
