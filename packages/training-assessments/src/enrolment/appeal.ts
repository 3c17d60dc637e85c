import { addDays, civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  type Immutable,
  type Instant,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { appealGrounds } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { notTheLearner } from './not-yours.ts'
import type { SittingAt } from './sitting.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/** Checks an appeal against a released mark, or against a finding that made a sitting void. @public */
export const appealInputSchema = z.object({
  appealId: trainingPartIdSchema,
  sittingId: trainingPartIdSchema,
  ground: z.enum(appealGrounds),
  words: textSchema({ maximum: 5000 }),
})

/** An appeal against a released mark, or against a finding that made a sitting void. @public */
export type AppealInput = Immutable<z.output<typeof appealInputSchema>>

/**
 * Makes a learner's appeal against a released mark, or against the finding that made a sitting void, within the days that policy gives.
 *
 * @returns The place with its `AppealMade` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `ENROLMENT.NOT_YOURS` | `ENROLMENT.ID_TAKEN` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.APPEAL_OPEN` |
 * `SITTING.APPEAL_WINDOW_CLOSED`.
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
  | 'SITTING.APPEAL_OPEN'
  | 'SITTING.APPEAL_WINDOW_CLOSED'
> {
  const refusal = notPermitted('enrolment', 'appeal', enrolment, context.actor) ?? notTheLearner(enrolment, context)
  if (refusal !== undefined) return refusal
  if (enrolment.appeals.some(({ appealId }) => appealId === input.appealId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['appealId'])
  const waits = enrolment.appeals.some(({ sittingId, decision }) => sittingId === input.sittingId && !decision)
  if (waits) return problem('SITTING.APPEAL_OPEN')
  const found = sittingOf(enrolment, input.sittingId, context.now, 'released', 'void')
  if (!found.ok) return found
  const told = toldAt(enrolment, found.value)
  if (told === undefined) return problem('SITTING.NOT_AT_THIS_STAGE', { stage: found.value.stage })
  const last = addDays(civilDateInLondon(told), context.policy.settings.appealDays)
  if (civilDateInLondon(context.now) > last) return problem('SITTING.APPEAL_WINDOW_CLOSED', { last })
  const { words, ...data } = input
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('AppealMade', data, context, { words }))
}

/** When the learner was told: of the mark, or of the finding. */
function toldAt({ irregularities }: Enrolment, sitting: SittingAt<'released' | 'void'>): Instant | undefined {
  if (sitting.stage === 'released') return sitting.releasedAt
  return irregularities.find(({ irregularityId }) => irregularityId === sitting.irregularityId)?.decision?.at
}
