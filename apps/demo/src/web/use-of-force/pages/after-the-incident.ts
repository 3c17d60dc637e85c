import { formatInstant } from '@casework/calendar'
import { andThen, parseInput } from '@casework/kernel'
import {
  addToReport,
  addToReportInputSchema,
  answerContradiction,
  answerContradictionInputSchema,
  contradictions,
  correctLanding,
  correctLandingInputSchema,
  defaultForcePolicy,
  explainLateness,
  explainLatenessInputSchema,
  hasArrived,
  landingSchema,
  latenessReasons,
  possibleDuplicates,
  recordLanding,
  recordLandingInputSchema,
  type UseOfForceReport,
  withdrawalReasons,
  withdrawReport,
  withdrawReportInputSchema,
} from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { reportsAbout } from '../../../casework/record-snapshots.ts'
import { forceWordsFor } from '../../../words/force-words.ts'
import { type OwnForm, optionsFrom, told } from '../own-form.ts'
import { reportHref } from '../own-report.ts'

const corrections = landingSchema.shape.correction.unwrap().options

const landingQuestions = (replaces: boolean): ReturnType<OwnForm['questions']> & object => [
  {
    id: 'at',
    kind: 'moment',
    past: true,
    label: { en: 'When did it land?' },
    hint: { en: 'The time in the United Kingdom' },
  },
  {
    id: 'place',
    kind: 'text',
    maximum: 120,
    label: { en: 'Where?' },
    hint: { en: 'The airport or the port, for example Stansted' },
  },
  {
    id: 'country',
    kind: 'text',
    maximum: 2,
    label: { en: 'In which country?' },
    hint: { en: 'Two capital letters: GB for the United Kingdom, FR for France' },
  },
  {
    id: 'zone',
    kind: 'text',
    maximum: 60,
    label: { en: 'In which time zone?' },
    hint: { en: 'For example Europe/London or Africa/Lagos' },
  },
  ...(replaces
    ? [
        {
          id: 'correction',
          kind: 'choice',
          label: { en: 'Why is the arrival on record corrected?' },
          options: optionsFrom('landingCorrection', corrections),
        } as const,
      ]
    : []),
]

/** Where and when the escort landed. */
export const landingForm: OwnForm = {
  title: 'Where and when did the escort land?',
  action: 'recordLanding',
  questions: ({ report }) => landingQuestions(hasArrived(report) || report.clock !== undefined),
  shown: () => ({ country: 'GB', zone: 'Europe/London' }),
  verb: (report, answers, context) =>
    andThen(parseInput(recordLandingInputSchema, answers), (input) =>
      recordLanding(report, input, { ...context, policy: defaultForcePolicy }),
    ),
  submit: 'Record the landing',
  done: 'Landing recorded',
  introduction: ({ report }) => ({
    paragraphs: [
      'The clock of 24 hours starts on arrival in the United Kingdom. A diversion abroad is recorded here too and starts nothing.',
    ],
    quoted: report.landings.map(
      ({ at, place, country, correction }) =>
        `On record: ${place}, ${country}, ${formatInstant(at, 'en')}${correction === undefined ? '' : ` (${forceWordsFor('landingCorrection', correction)})`}`,
    ),
  }),
}

/** The landing of a report that was sent, put right by the Home Office. */
export const landingCorrectionForm: OwnForm = {
  ...landingForm,
  title: 'Correct the landing',
  action: 'correctLanding',
  questions: () => landingQuestions(true),
  verb: (report, answers, context) =>
    andThen(parseInput(correctLandingInputSchema, answers), (input) =>
      correctLanding(report, input, { ...context, policy: defaultForcePolicy }),
    ),
  submit: 'Correct the landing',
  done: 'Landing corrected',
}

/** Why a report is late. */
export const latenessForm: OwnForm = {
  title: 'Why is the report late?',
  action: 'explainLateness',
  questions: () => [
    {
      id: 'reason',
      kind: 'choice',
      label: { en: 'What is the main reason?' },
      options: optionsFrom('lateness', latenessReasons),
    },
    told('explanation', 'What else should the monitor know?', { optional: true }),
  ],
  verb: (report, answers, context) =>
    andThen(parseInput(explainLatenessInputSchema, answers), (input) => explainLateness(report, input, context)),
  submit: 'Save',
  done: 'The reason is recorded',
  introduction: () => ({ paragraphs: ['A late report is taken all the same. The clock is not reset.'] }),
}

/** A dated addition to a report that was handed in. */
export const additionForm: OwnForm = {
  title: 'Add to the report',
  action: 'addToReport',
  questions: () => [told('text', 'What do you add?', { hint: 'What stands in the report stays as it is' })],
  verb: (report, answers, context) =>
    andThen(parseInput(addToReportInputSchema, answers), (input) => addToReport(report, input, context)),
  submit: 'Add',
  done: 'Added to the report',
}

/** An answer to something that does not fit together. */
export const contradictionForm: OwnForm = {
  title: 'Answer what does not fit together',
  action: 'answerContradiction',
  questions: ({ report }, { params }) =>
    contradictions(report).some(({ id }) => id === params['contradiction'])
      ? [
          told('answer', 'How does it fit together?', {
            hint: 'If an answer is wrong, change it instead: go back to the check',
          }),
        ]
      : undefined,
  verb: (report, answers, context, { params }) =>
    andThen(
      parseInput(answerContradictionInputSchema, { ...answers, contradiction: params['contradiction'] }),
      (input) => answerContradiction(report, input, context),
    ),
  submit: 'Save the answer',
  done: 'Answered',
  next: (reportId) => `${reportHref(reportId)}/check`,
  introduction: ({ report }, { params }) => ({
    quoted: contradictions(report)
      .filter(({ id }) => id === params['contradiction'])
      .map(({ kind }) => forceWordsFor('contradiction', kind)),
  }),
}

/** Withdraws a report; a duplicate is linked to its original. */
export function withdrawalForm({ client }: Casework): OwnForm {
  return {
    title: 'Withdraw the report',
    action: 'withdraw',
    questions: async ({ report }) => [
      { id: 'reason', kind: 'choice', label: { en: 'Why?' }, options: optionsFrom('withdrawal', withdrawalReasons) },
      ...originals(report, await reportsAbout(client, report.customerId)),
      told('note', 'What led to this?'),
    ],
    verb: (report, answers, context) =>
      andThen(parseInput(withdrawReportInputSchema, answers), (input) => withdrawReport(report, input, context)),
    submit: 'Withdraw the report',
    done: 'The report is withdrawn. It stays on record',
    introduction: () => ({
      paragraphs: ['A withdrawn report stays on record, and nothing of it is deleted.'],
      buttonClasses: 'govuk-button--warning',
    }),
  }
}

function originals(report: UseOfForceReport, all: readonly UseOfForceReport[]) {
  const found = new Set<string>(possibleDuplicates(report, all))
  const options = all
    .filter(({ id }) => found.has(id))
    .map(({ id, begun }) => ({ value: id, label: { en: `Begun ${formatInstant(begun.at, 'en')}` } }))
  const label = { en: 'Which report is about the same incident?' }
  return options.length === 0 ? [] : [{ id: 'duplicateOf', kind: 'choice', label, options, optional: true } as const]
}
