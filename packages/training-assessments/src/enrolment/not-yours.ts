import { type Context, hasRole, problem } from '@casework/kernel'
import { type TrainingAction, trainingActions } from '../training-actions.ts'
import type { Enrolment } from './enrolment.ts'

/** Only the learner whose place it is; others by a role of theirs that the action is open to. */
export function notTheirs(action: TrainingAction<'enrolment'>, { learnerId }: Enrolment, { actor }: Context) {
  const roles: readonly string[] = trainingActions.enrolment[action].roles
  const isStaff = roles.some((role) => role !== 'learner' && hasRole(actor, role))
  return actor.id === learnerId || isStaff ? undefined : problem('ENROLMENT.NOT_YOURS')
}

/** Only the learner, whatever other roles they have. */
export function notTheLearner({ learnerId }: Enrolment, { actor }: Context) {
  return actor.id === learnerId ? undefined : problem('ENROLMENT.NOT_YOURS')
}

/** Anybody but the learner. */
export function theLearners({ learnerId }: Enrolment, { actor }: Context) {
  return actor.id === learnerId ? problem('ENROLMENT.NOT_YOUR_OWN') : undefined
}
