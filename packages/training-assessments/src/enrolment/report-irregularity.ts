import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { irregularityKinds } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { notTheirs } from './not-yours.ts'

/** Checks something that was not as it should be at a sitting. @public */
export const reportIrregularityInputSchema = z.object({
  irregularityId: trainingPartIdSchema,
  sittingId: trainingPartIdSchema,
  kind: z.enum(irregularityKinds),
  note: textSchema({ maximum: 5000 }),
})

/** Something that was not as it should be at a sitting. @public */
export type ReportIrregularityInput = Immutable<z.output<typeof reportIrregularityInputSchema>>

/**
 * Reports that something was not as it should be at a sitting; until it is decided nothing is taken away. A learner
 * reports it of their own.
 *
 * @returns The place with its `IrregularityReported` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `SITTING.NOT_FOUND` | `ENROLMENT.ID_TAKEN`.
 *
 * @example
 * const input = { irregularityId: 'irregularity-1', sittingId: 'sitting-9', kind: 'equipmentFailed', note: 'The screen went dark.' }
 * reportIrregularity(anEnrolment(), reportIrregularityInputSchema.parse(input), asTrainer('tutor')).ok //=> false
 * @public
 */
export function reportIrregularity(
  enrolment: Enrolment,
  input: ReportIrregularityInput,
  context: Context,
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | 'ENROLMENT.NOT_YOURS' | 'SITTING.NOT_FOUND' | 'ENROLMENT.ID_TAKEN'
> {
  const refusal =
    notPermitted('enrolment', 'reportIrregularity', enrolment, context.actor) ??
    notTheirs('reportIrregularity', enrolment, context)
  if (refusal !== undefined) return refusal
  if (!enrolment.sittings.some(({ sittingId }) => sittingId === input.sittingId))
    return problem('SITTING.NOT_FOUND', {}, ['sittingId'])
  if (enrolment.irregularities.some(({ irregularityId }) => irregularityId === input.irregularityId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['irregularityId'])
  const { note, ...data } = input
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('IrregularityReported', data, context, { note }))
}
