import { addDays, civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { notTheLearner } from './begin-sitting.ts'
import { appealGrounds } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/** Checks an appeal against a released mark. @public */
export const appealInputSchema = z.object({
  appealId: trainingPartIdSchema,
  sittingId: trainingPartIdSchema,
  ground: z.enum(appealGrounds),
  words: textSchema({ maximum: 5000 }),
})

/** An appeal against a released mark. @public */
export type AppealInput = Immutable<z.output<typeof appealInputSchema>>

/**
 * Makes a learner's appeal against a released mark, within the days that policy gives.
 *
 * @returns The place with its `AppealMade` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `ENROLMENT.NOT_YOURS` | `ENROLMENT.ID_TAKEN` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.APPEAL_WINDOW_CLOSED`.
 *
 * @example
 * const input = appealInputSchema.parse({ appealId: 'appeal-1', sittingId: 'sitting-9', ground: 'procedure', words: 'The room was changed.' })
 * appeal(anEnrolment(), input, { ...asTrainer('learner', 'learner-1'), policy: defaultTrainingPolicy }).ok //=> false
 * @public
 */
export function appeal(
  enrolment: Enrolment,
  input: AppealInput,
  context: Context & { readonly policy: TrainingPolicy },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | SittingOfCode
  | 'ENROLMENT.NOT_YOURS'
  | 'ENROLMENT.ID_TAKEN'
  | 'SITTING.APPEAL_WINDOW_CLOSED'
> {
  const refusal = notPermitted('enrolment', 'appeal', enrolment, context.actor) ?? notTheLearner(enrolment, context)
  if (refusal !== undefined) return refusal
  if (enrolment.appeals.some(({ appealId }) => appealId === input.appealId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['appealId'])
  const found = sittingOf(enrolment, input.sittingId, 'released')
  if (!found.ok) return found
  const last = addDays(civilDateInLondon(found.value.releasedAt), context.policy.settings.appealDays)
  if (civilDateInLondon(context.now) > last) return problem('SITTING.APPEAL_WINDOW_CLOSED', { last })
  const { words, ...data } = input
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('AppealMade', data, context, { words }))
}
