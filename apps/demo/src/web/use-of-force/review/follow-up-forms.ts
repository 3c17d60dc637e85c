import {
  acknowledgeReferral,
  acknowledgeReferralInputSchema,
  completeLearning,
  completeLearningInputSchema,
  holdFootage,
  holdFootageInputSchema,
  holdReasons,
  identifyLearning,
  identifyLearningInputSchema,
  referIncident,
  referIncidentInputSchema,
  referralBodies,
  referralTriggers,
  reinstatementReasons,
  reinstateReport,
  reinstateReportInputSchema,
  reviewBodies,
  sharePack,
  sharePackInputSchema,
} from '@casework/use-of-force-reports'
import type { z } from 'zod'
import { useOfForceStaff } from '../../../staff.ts'
import { forceCodesOf } from '../../../words/force-words.ts'
import { dateField, field, given, ticked } from '../../form-fields.ts'
import type { ReportForm } from './report-form.ts'

/** Anybody who scrutinises or reviews refers an incident. */
export const referralForm: ReportForm<z.output<typeof referIncidentInputSchema>> = {
  template: 'referral.njk',
  title: 'Refer the incident',
  action: 'refer',
  schema: referIncidentInputSchema,
  input: ({ body, casework }) =>
    given({
      referralId: casework.newId(),
      to: field(body, 'to'),
      trigger: field(body, 'trigger'),
      because: ticked(body, 'because'),
    }),
  act: referIncident,
  model: ({ body }) => ({
    referralBodies,
    referralTriggers,
    concerns: forceCodesOf('concern'),
    because: ticked(body, 'because'),
  }),
  questions: { to: 'To whom?', trigger: 'What led to it?', because: 'Why?' },
  done: 'Referred',
  next: '/referrals',
}

/** The coordinator records under which reference a referral was taken. */
export const acknowledgementForm: ReportForm<z.output<typeof acknowledgeReferralInputSchema>> = {
  template: 'acknowledgement.njk',
  title: 'Acknowledge a referral',
  action: 'acknowledgeReferral',
  schema: acknowledgeReferralInputSchema,
  input: ({ body, params }) => given({ referralId: params['referralId'], reference: field(body, 'reference') }),
  act: acknowledgeReferral,
  model: ({ report, params }) => ({
    referral: report.referrals.find(({ referralId }) => referralId === params['referralId']),
  }),
  questions: { reference: 'Their reference' },
  done: 'Reference recorded',
  next: '/referrals',
}

/** Somebody notes what can be learned, by whom and until when. */
export const learningForm: ReportForm<z.output<typeof identifyLearningInputSchema>> = {
  template: 'learning.njk',
  title: 'Something to learn',
  action: 'identifyLearning',
  schema: identifyLearningInputSchema,
  input: ({ body, casework }) =>
    given({
      learningId: casework.newId(),
      what: field(body, 'what'),
      owner: field(body, 'owner'),
      dueOn: dateField(body, 'dueOn'),
    }),
  act: identifyLearning,
  model: () => ({ owners: useOfForceStaff }),
  fieldId: dated,
  questions: { what: 'What is there to learn?', owner: 'Who sees to it?', dueOn: 'By when?' },
  done: 'Learning recorded',
}

/** What shows that something was learned. */
export const completionForm: ReportForm<z.output<typeof completeLearningInputSchema>> = {
  template: 'completion.njk',
  title: 'Record that it was learned',
  action: 'completeLearning',
  schema: completeLearningInputSchema,
  input: ({ body, params }) => given({ learningId: params['learningId'], evidence: field(body, 'evidence') }),
  act: completeLearning,
  model: ({ report, params }) => ({
    learning: report.learning.find(({ learningId }) => learningId === params['learningId']),
  }),
  questions: { evidence: 'What shows it?' },
  done: 'Learning completed',
}

/** The coordinator shares a pack with a body that watches. */
export const packForm: ReportForm<z.output<typeof sharePackInputSchema>> = {
  template: 'share-pack.njk',
  title: 'Share a pack to read',
  action: 'sharePack',
  schema: sharePackInputSchema,
  input: ({ body, casework }) =>
    given({ packId: casework.newId(), body: field(body, 'body'), until: dateField(body, 'until') }),
  act: sharePack,
  model: () => ({ reviewBodies }),
  fieldId: dated,
  questions: { body: 'Who is it for?', until: 'Until which day can it be read?' },
  done: 'Pack shared',
  next: '/packs',
}

/** Somebody holds footage back from deletion. */
export const holdForm: ReportForm<z.output<typeof holdFootageInputSchema>> = {
  template: 'hold.njk',
  title: 'Hold the footage',
  action: 'holdFootage',
  schema: holdFootageInputSchema,
  input: ({ body, casework }) => given({ holdId: casework.newId(), reason: field(body, 'reason') }),
  act: holdFootage,
  model: () => ({ holdReasons }),
  questions: { reason: 'Why is it held?' },
  done: 'Footage held: it is not deleted until the hold ends',
  next: '/footage',
}

function dated([first]: readonly (string | number)[]): string {
  return ['dueOn', 'until'].includes(String(first)) ? `${first}-day` : String(first)
}

/** Somebody else than who withdrew it lets a report stand again. */
export const reinstatementForm: ReportForm<z.output<typeof reinstateReportInputSchema>> = {
  template: 'reinstatement.njk',
  title: 'Let the report stand again',
  action: 'reinstate',
  schema: reinstateReportInputSchema,
  input: ({ body }) => given({ reason: field(body, 'reason') }),
  act: reinstateReport,
  model: () => ({ reasons: reinstatementReasons }),
  questions: { reason: 'Why does it stand again?' },
  done: 'The report stands again',
}
