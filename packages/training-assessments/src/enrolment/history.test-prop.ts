import type { Change, Result } from '@casework/kernel'
import {
  faceBehindTheCaseBank as bank,
  beginSitting,
  beginSittingInputSchema,
  faceBehindTheCase as course,
  type EnrolmentEvent,
  enrolLearner,
  enrolLearnerInputSchema,
  defaultTrainingPolicy as policy,
  replayEnrolment,
} from '@casework/training-assessments'
import { asTrainer, everyTrainingAction } from '@casework/training-assessments/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const coordinator = asTrainer('trainingCoordinator', 'learner-1')
const input = enrolLearnerInputSchema.parse({ enrolmentId: 'enrolment-1', learnerId: 'learner-1' })
const enrolled = enrolLearner(input, { ...coordinator, course })
const begin = beginSittingInputSchema.parse({
  sittingId: 'sitting-9',
  componentId: course.assessment.components[0].id,
  seed: '00'.repeat(16),
})
const events: EnrolmentEvent[] = enrolled.ok ? [...enrolled.value.events] : []
const context = { ...asTrainer('learner', 'learner-1') }
const everybody = {
  ...context,
  actor: { ...context.actor, roles: ['learner', 'trainingCoordinator', 'moderator', 'assessor', 'tutor'] },
}
let record = enrolled.ok ? enrolled.value.record : undefined
const begun = record && beginSitting(record, begin, { ...everybody, course, bank, policy, otherPlaces: [] })
if (begun?.ok) {
  record = begun.value.record
  events.push(...begun.value.events)
}
for (const action of ['saveAnswers', 'handIn', 'markByKey', 'reportIrregularity'] as const) {
  const act = everyTrainingAction.enrolment[action]
  const result = act(record as never, everybody) as Result<Change<NonNullable<typeof record>, EnrolmentEvent>>
  if (!result.ok) throw new Error(action)
  record = result.value.record
  events.push(...result.value.events)
}

test('a history stays readable, and its record the same, whichever of its events were appended twice', () => {
  fc.assert(
    fc.property(fc.subarray(events.slice(1, -1)), (again) => {
      const twice = events.flatMap((event) => (again.includes(event) ? [event, event] : [event]))
      expect(replayEnrolment(twice)).toEqual(record)
    }),
  )
})
