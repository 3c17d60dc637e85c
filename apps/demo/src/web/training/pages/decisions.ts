import {
  decideAppeal,
  decideAppealInputSchema,
  decideIrregularity,
  decideIrregularityInputSchema,
  type Enrolment,
  reportIrregularity,
  reportIrregularityInputSchema,
} from '@casework/training-assessments'
import type { Casework } from '../../../casework/casework.ts'
import { staffName } from '../../../staff.ts'
import { componentOf, courseOf, courseTitle, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { knownTies } from '../../../training/qualifications.ts'
import { trainingCodesOf, trainingWordsFor } from '../../../words/training-words.ts'
import { field } from '../../form-fields.ts'
import { type TrainingForm, trainingForm } from '../training-form.ts'
import { courseHref } from '../with-record.ts'

const home = '/training/marking'

/** What a decision is about: whose sitting of which part, and what it was marked with. */
function aboutSitting(record: Enrolment, sittingId: string | undefined) {
  const sitting = record.sittings.find((each) => each.sittingId === sittingId)
  return {
    name: staffName(record.learnerId),
    course: courseTitle(record.courseId),
    part: sitting && componentOf(courseOf(record), sitting.componentId)?.title,
    mark: sitting && 'mark' in sitting ? sitting.mark : undefined,
  }
}

const appeal: TrainingForm<'enrolment', Parameters<typeof decideAppeal>[1]> = {
  kind: 'enrolment',
  template: 'decide-appeal',
  title: 'Decide an appeal',
  isFor: ({ record, params }) =>
    record.appeals.some(({ appealId, decision }) => appealId === params['appealId'] && decision === undefined),
  schema: decideAppealInputSchema,
  input: ({ body, params }) => ({
    appealId: params['appealId'],
    outcome: field(body, 'outcome'),
    reasons: field(body, 'reasons'),
  }),
  act: (record, input, context) =>
    decideAppeal(record, input, { ...context, course: courseOf(record), policy, ties: knownTies }),
  model: ({ record, params }) => {
    const found = record.appeals.find(({ appealId }) => appealId === params['appealId'])
    return {
      ...aboutSitting(record, found?.sittingId),
      told: found?.words,
      about: found && trainingWordsFor('appealGround', found.ground),
      outcomes: trainingCodesOf('appealOutcome'),
    }
  },
  shownAt: { questions: { outcome: 'What do you decide?', reasons: 'Your reasons?' } },
  done: 'The appeal is decided, and the learner sees it with your reasons',
  next: () => home,
}

/** The form by which a moderator decides an appeal. */
export const decideAppealForm = (casework: Casework) => trainingForm(casework, appeal)

const irregularity: TrainingForm<'enrolment', Parameters<typeof decideIrregularity>[1]> = {
  kind: 'enrolment',
  template: 'decide-irregularity',
  title: 'Decide about a sitting',
  isFor: ({ record, params }) =>
    record.irregularities.some((each) => each.irregularityId === params['irregularityId'] && !each.decision),
  schema: decideIrregularityInputSchema,
  input: ({ body, params }) => ({
    irregularityId: params['irregularityId'],
    finding: field(body, 'finding'),
    reasons: field(body, 'reasons'),
  }),
  act: (record, input, context) => decideIrregularity(record, input, context),
  model: ({ record, params }) => {
    const found = record.irregularities.find((each) => each.irregularityId === params['irregularityId'])
    return {
      ...aboutSitting(record, found?.sittingId),
      told: found?.note,
      about: found && trainingWordsFor('irregularity', found.kind),
      findings: trainingCodesOf('irregularityFinding'),
    }
  },
  shownAt: { questions: { finding: 'What do you find?', reasons: 'Your reasons?' } },
  done: 'Decided, and the learner sees it with your reasons',
  next: () => home,
}

/** The form by which a moderator decides whether a sitting counts. */
export const decideIrregularityForm = (casework: Casework) => trainingForm(casework, irregularity)

const report: TrainingForm<'enrolment', Parameters<typeof reportIrregularity>[1]> = {
  kind: 'enrolment',
  template: 'report-irregularity',
  title: 'Say that something went wrong',
  isFor: ({ record, member, params }) => record.learnerId === member.id && hasSitting(record, params['sittingId']),
  schema: reportIrregularityInputSchema,
  input: ({ body, params, casework }) => ({
    irregularityId: casework.newId(),
    sittingId: params['sittingId'],
    kind: field(body, 'kind'),
    note: field(body, 'note'),
  }),
  act: (record, input, context) => reportIrregularity(record, input, context),
  model: ({ record, params }) => ({
    ...aboutSitting(record, params['sittingId']),
    name: undefined,
    kinds: ['equipmentFailed', 'disturbance', 'clockDisputed', 'other'],
  }),
  shownAt: { questions: { kind: 'What went wrong?', note: 'What happened?' } },
  done: 'Said. Somebody decides whether the sitting counts, and no result is released before that',
  next: ({ record }) => courseHref(record),
}

/** An assessor sees other things go wrong than a learner does, and goes back to marking. */
const reportWatched: typeof report = {
  ...report,
  isFor: ({ record, member, params }) => record.learnerId !== member.id && hasSitting(record, params['sittingId']),
  model: ({ record, params }) => ({
    ...aboutSitting(record, params['sittingId']),
    kinds: trainingCodesOf('irregularity'),
  }),
  next: () => home,
}

const hasSitting = ({ sittings }: Enrolment, wanted: string | undefined) =>
  sittings.some(({ sittingId }) => sittingId === wanted)

/** The form by which an assessor says that something went wrong. */
export const reportWatchedForm = (casework: Casework) => trainingForm(casework, reportWatched)

/** The form by which a learner says that something went wrong at a sitting. */
export const reportIrregularityForm = (casework: Casework) => trainingForm(casework, report)
