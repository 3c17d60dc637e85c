import { actorId, type Problem } from '@casework/kernel'
import {
  concludeMonitorReview,
  findings,
  isCertainOfReview,
  organisationIdSchema,
  type ReviewInput,
  type ReviewLine,
  recordIndependentReview,
  recordInternalReview,
  reviewInputSchema,
  reviewSchema,
  selectForReview,
  selectForReviewInputSchema,
  standsApart,
} from '@casework/use-of-force-reports'
import type { z } from 'zod'
import { organisationOf } from '../../../use-of-force/providers.ts'
import { forceCodesOf } from '../../../words/force-words.ts'
import { field, given, ticked } from '../../form-fields.ts'
import { flagsOf } from './flags.ts'
import type { Asked, ReportForm } from './report-form.ts'

/** The reasons for a referral that were ticked, if any was. */
export function referralOf({ body, casework }: Asked) {
  const because = ticked(body, 'because')
  return because.length === 0 ? undefined : { referralId: casework.newId(), because }
}

/** The field that a problem of a referral belongs to. */
export function referralField([first, second]: readonly (string | number)[]): string {
  // own word: the field of the form
  return first === 'referral' ? (second === undefined ? 'because' : String(second)) : String(first)
}

function form(
  line: ReviewLine,
  rest: Pick<ReportForm<ReviewInput>, 'title' | 'action' | 'act' | 'done'>,
): ReportForm<ReviewInput> {
  return {
    ...rest,
    template: 'review.njk',
    schema: reviewInputSchema,
    input: (asked) =>
      given({
        organisationId: organisationOf(asked.member),
        finding: field(asked.body, 'finding'),
        footage: field(asked.body, 'footage'),
        note: field(asked.body, 'note'),
        referral: referralOf(asked),
      }),
    model: ({ body }) => ({
      findings,
      footageSeen: reviewSchema.shape.footage.options,
      concerns: forceCodesOf('concern'),
      because: ticked(body, 'because'),
    }),
    objections: (asked) => standing(asked, line),
    fieldId: referralField,
    questions: {
      finding: 'What do you find?',
      footage: 'Was the footage viewed with the report?',
      note: 'What is it based on?',
    },
  }
}

function standing({ report, member }: Asked, line: ReviewLine): readonly Problem[] {
  const organisation = organisationIdSchema.parse(organisationOf(member))
  if (standsApart(report, line, actorId(member.id), organisation)) return []
  return [{ code: 'REVIEW.NOT_INDEPENDENT', params: {} }]
}

/** The contract monitor's review. */
export const monitorReviewForm = form('monitor', {
  title: 'Conclude the contract monitor’s review',
  action: 'reviewAsMonitor',
  act: concludeMonitorReview,
  done: 'Review recorded',
})

/** The internal review of every incident. */
export const internalReviewForm = form('internal', {
  title: 'Record the internal review',
  action: 'reviewInternally',
  act: recordInternalReview,
  done: 'Internal review recorded',
})

/** The independent review of an incident that was selected. */
export const independentReviewForm = form('independent', {
  title: 'Record the independent review',
  action: 'reviewIndependently',
  act: recordIndependentReview,
  done: 'Independent review recorded',
})

/** The coordinator selects an incident that a rule makes certain; what a sample draws is selected from the page of the sample. */
export const selectionForm: ReportForm<z.output<typeof selectForReviewInputSchema>> = {
  template: 'selection.njk',
  title: 'Select for independent review',
  action: 'selectForReview',
  schema: selectForReviewInputSchema,
  input: () => ({ why: 'certain' }),
  act: (report, input, context) => selectForReview(report, input, context),
  model: ({ report, known }) => ({ flags: flagsOf(report, known) }),
  objections: ({ report, known }) =>
    isCertainOfReview(report, known) ? [] : [{ code: 'REVIEW.NOT_CERTAIN', params: {} }],
  done: 'Selected for independent review',
}
