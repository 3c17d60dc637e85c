import { type CalendarProblemCode, calendarProblems } from '@casework/calendar'
import type { Problem, ProblemCatalogue } from '@casework/kernel'
import { type AnswerProblemCode, answerProblems } from '../answer-problems.ts'

type CalendarCode = Extract<
  CalendarProblemCode,
  | 'CALENDAR.DATE_MISSING'
  | 'CALENDAR.DAY_MISSING'
  | 'CALENDAR.MONTH_MISSING'
  | 'CALENDAR.YEAR_MISSING'
  | 'CALENDAR.NOT_A_DATE'
  | 'CALENDAR.NOT_A_TIME'
  | 'CALENDAR.TIME_DOES_NOT_EXIST'
  | 'CALENDAR.TIME_HAPPENS_TWICE'
>

/**
 * What can be wrong with a page that was sent.
 * @public
 */
export type FormProblemCode =
  | AnswerProblemCode
  | CalendarCode
  | 'FORM.NOT_A_NUMBER'
  | 'FORM.TIME_MISSING'
  | 'FORM.ANSWER_AND_REASON'

/** One thing wrong with a page that was sent. @public */
export type FormProblem = Problem<FormProblemCode>

/**
 * The texts of problems with pages, in English and in Welsh not yet reviewed; those of answers and of dates are among them.
 * @public
 */
export const formProblems: ProblemCatalogue<FormProblemCode> = {
  ...answerProblems,
  'CALENDAR.DATE_MISSING': calendarProblems['CALENDAR.DATE_MISSING'],
  'CALENDAR.DAY_MISSING': calendarProblems['CALENDAR.DAY_MISSING'],
  'CALENDAR.MONTH_MISSING': calendarProblems['CALENDAR.MONTH_MISSING'],
  'CALENDAR.YEAR_MISSING': calendarProblems['CALENDAR.YEAR_MISSING'],
  'CALENDAR.NOT_A_DATE': calendarProblems['CALENDAR.NOT_A_DATE'],
  'CALENDAR.NOT_A_TIME': calendarProblems['CALENDAR.NOT_A_TIME'],
  'CALENDAR.TIME_DOES_NOT_EXIST': calendarProblems['CALENDAR.TIME_DOES_NOT_EXIST'],
  'CALENDAR.TIME_HAPPENS_TWICE': calendarProblems['CALENDAR.TIME_HAPPENS_TWICE'],
  'FORM.NOT_A_NUMBER': { en: 'Enter a number, like 30', cy: 'Rhowch rif, fel 30' },
  'FORM.TIME_MISSING': { en: 'Enter a time, like 14:30', cy: 'Rhowch amser, fel 14:30' },
  'FORM.ANSWER_AND_REASON': {
    en: 'Enter an answer, or say why you cannot, but not both',
    cy: 'Rhowch ateb, neu dywedwch pam na allwch, ond nid y ddau',
  },
}
