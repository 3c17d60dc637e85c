import { actorId } from '@casework/kernel'
import {
  answerMonitor,
  answerMonitorInputSchema,
  askProvider,
  askProviderInputSchema,
  closeReport,
  endorseReport,
  endorseReportInputSchema,
  isInvolved,
  outstanding,
  returnReport,
  returnReportInputSchema,
  sendToMonitor,
} from '@casework/use-of-force-reports'
import { z } from 'zod'
import { field, given } from '../../form-fields.ts'
import type { Asked, ReportForm } from './report-form.ts'

const nothing = z.object({})

function involvement({ report, member }: Asked) {
  return isInvolved(report, actorId(member.id)) ? [{ code: 'REVIEW.NOT_INDEPENDENT', params: {} }] : []
}

/** The provider's management returns a report to the officer who wrote it. */
export const returnForm: ReportForm<z.output<typeof returnReportInputSchema>> = {
  template: 'return.njk',
  title: 'Return to the officer',
  action: 'returnReport',
  schema: returnReportInputSchema,
  input: ({ body }) => given({ comments: field(body, 'comments') }),
  act: returnReport,
  objections: involvement,
  questions: { comments: 'What has to be made clear?' },
  done: 'Returned to the officer',
}

/** The provider's management endorses a report. */
export const endorseForm: ReportForm<z.output<typeof endorseReportInputSchema>> = {
  template: 'endorse.njk',
  title: 'Endorse the report',
  action: 'endorse',
  schema: endorseReportInputSchema,
  input: ({ body }) => given({ comments: field(body, 'comments') }),
  act: endorseReport,
  objections: involvement,
  questions: { comments: 'Comments' },
  done: 'Endorsed: it can now be sent to the contract monitor',
}

/** The provider's management sends an endorsed report to the contract monitor. */
export const sendForm: ReportForm<object> = {
  template: 'send.njk',
  title: 'Send to the contract monitor',
  action: 'sendToMonitor',
  schema: nothing,
  input: () => ({}),
  act: (report, _input, context) => sendToMonitor(report, context),
  done: 'Sent to the contract monitor',
}

/** The contract monitor asks the provider. */
export const askForm: ReportForm<z.output<typeof askProviderInputSchema>> = {
  template: 'question.njk',
  title: 'Ask the provider',
  action: 'askProvider',
  schema: askProviderInputSchema,
  input: ({ body, casework }) => given({ questionId: casework.newId(), question: field(body, 'question') }),
  act: askProvider,
  questions: { question: 'What do you ask?' },
  done: 'Question sent to the provider',
}

/** The provider answers the contract monitor. */
export const answerForm: ReportForm<z.output<typeof answerMonitorInputSchema>> = {
  template: 'answer-monitor.njk',
  title: 'Answer the contract monitor',
  action: 'answerMonitor',
  schema: answerMonitorInputSchema,
  input: ({ body, params }) => given({ questionId: params['questionId'], answer: field(body, 'answer') }),
  act: answerMonitor,
  model: ({ report, params }) => ({
    asked: report.monitorQuestions.find(({ questionId }) => questionId === params['questionId']),
  }),
  questions: { answer: 'Your answer' },
  done: 'Answer sent to the contract monitor',
}

/** The coordinator closes a report. */
export const closeForm: ReportForm<object> = {
  template: 'close.njk',
  title: 'Close the report',
  action: 'close',
  schema: nothing,
  input: () => ({}),
  act: (report, _input, context) => closeReport(report, context),
  model: ({ report, known }) => {
    const left = outstanding(report, known)
    return { outstanding: left, noForm: left.length > 0 }
  },
  done: 'Closed',
}
