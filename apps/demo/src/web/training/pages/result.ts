import {
  answerFeedback,
  appeal,
  appealInputSchema,
  type Enrolment,
  type LearnerSitting,
  learnerView,
} from '@casework/training-assessments'
import type { Casework } from '../../../casework/casework.ts'
import { bankOf, componentOf, courseOf, trainingPolicy as policy } from '../../../training/catalogue.ts'
import { verdictOfMark } from '../../../training/verdict-of-mark.ts'
import { trainingCodesOf, trainingWordsFor } from '../../../words/training-words.ts'
import { field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { type TrainingForm, trainingForm } from '../training-form.ts'
import { courseHref, sittingHref, withOwnEnrolment } from '../with-record.ts'

type Released = Extract<LearnerSitting, { stage: 'released' }>

/** The result of one sitting: marks by outcome, what was needed, feedback, and what came of an appeal. */
export function showResult(casework: Casework) {
  return withOwnEnrolment(casework, ({ record }, request, response) => {
    const sitting = learnerView(record).find(({ sittingId }) => sittingId === request.params['sittingId'])
    const course = courseOf(record)
    const component = sitting && componentOf(course, sitting.componentId)
    if (sitting === undefined || component === undefined || !isReleased(sitting)) return notFound(request, response)
    const scenarios = 'scenarios' in component ? component.scenarios : []
    const outcomes = new Map<string, string>([...course.outcomes, ...scenarios].map(({ id, words }) => [id, words]))
    return response.render('training/result', {
      title: `Result: ${component.title}`,
      course,
      lines: verdictOfMark(record, sitting.mark),
      sitting,
      groups: groupsOf(sitting).map((group) => ({ ...group, words: outcomes.get(group.id) ?? group.id })),
      answers: answersTold(record, sitting),
      appeals: sitting.appeals,
      groundWords: Object.fromEntries(
        trainingCodesOf('appealGround').map((code) => [code, trainingWordsFor('appealGround', code)]),
      ),
      href: sittingHref(record, sitting.sittingId),
      backHref: courseHref(record),
    })
  })
}

/** Each question with its marks and what the bank says of it; none for a part without questions. */
function answersTold(record: Enrolment, { sittingId }: Released) {
  const bank = bankOf(record.courseId)
  const told = bank && answerFeedback(record, sittingId, bank)
  return told?.ok ? told.value : []
}

function isReleased(sitting: LearnerSitting): sitting is Released {
  return 'releasedAt' in sitting
}

/** Marks and the most there were, for each outcome or scenario. */
function groupsOf({ mark }: Released) {
  const groups = new Map<string, { readonly marks: number; readonly outOf: number }>()
  for (const { group, marks, outOf } of mark.criteria) {
    if (group === undefined) continue
    const before = groups.get(group) ?? { marks: 0, outOf: 0 }
    groups.set(group, { marks: before.marks + marks, outOf: before.outOf + outOf })
  }
  return [...groups].map(([id, sum]) => ({ id, ...sum }))
}

const form: TrainingForm<'enrolment', Parameters<typeof appeal>[1]> = {
  kind: 'enrolment',
  template: 'appeal',
  title: 'Appeal against this result',
  isFor: ({ record, member }) => record.learnerId === member.id,
  schema: appealInputSchema,
  input: ({ body, params, casework }) => ({
    appealId: casework.newId(),
    sittingId: params['sittingId'],
    ground: field(body, 'ground'),
    words: field(body, 'words'),
  }),
  act: (record, input, context) => appeal(record, input, { ...context, policy }),
  model: () => ({ grounds: trainingCodesOf('appealGround') }),
  shownAt: { questions: { ground: 'What is the appeal about?', words: 'What happened?' } },
  done: 'Your appeal is made. Somebody who has not marked your work decides it',
  next: ({ record, params }) => `${sittingHref(record, params['sittingId'] ?? '')}/result`,
}

/** The form by which a learner appeals against a result. */
export const appealForm = (casework: Casework) => trainingForm(casework, form)
