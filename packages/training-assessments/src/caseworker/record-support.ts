import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  hasRole,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { type Development, notKeptReasons } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { supervisorsOn } from './supervisors-on.ts'

/** Checks whether planned support was kept; a note is confidential. @public */
export const recordSupportInputSchema = z.object({
  supportId: trainingPartIdSchema,
  kept: z.boolean(),
  reason: z.enum(notKeptReasons).optional(),
  note: textSchema({ maximum: 5000 }).optional(),
})

/** Whether planned support was kept. @public */
export type RecordSupportInput = Immutable<z.output<typeof recordSupportInputSchema>>

/**
 * Records whether planned support was kept, and why not where it was not.
 *
 * @remarks
 * A supervisor of the person records that it took place and writes no note: what was said is for the person and the clinical supervisor, who
 * can still write it up then. Whoever manages the person as well writes none. Source: S5.
 *
 * @returns The record with its `SupportRecorded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOURS` | `DEVELOPMENT.NO_OPEN_SUPPORT` | `DEVELOPMENT.NOT_YET` |
 * `DEVELOPMENT.REASON_REQUIRED` | `DEVELOPMENT.NOTE_CONFIDENTIAL`.
 *
 * @example
 * const input = recordSupportInputSchema.parse({ supportId: 'support-9', kept: true })
 * recordSupport(aDevelopment(), input, asTrainer('clinicalSupervisor')).ok //=> false
 * @public
 */
export function recordSupport(
  development: Development,
  input: RecordSupportInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  | TrainingNotPermittedCode
  | 'DEVELOPMENT.NOT_YOURS'
  | 'DEVELOPMENT.NO_OPEN_SUPPORT'
  | 'DEVELOPMENT.NOT_YET'
  | 'DEVELOPMENT.REASON_REQUIRED'
  | 'DEVELOPMENT.NOTE_CONFIDENTIAL'
> {
  const { actor, now } = context
  const refusal = notPermitted('development', 'recordSupport', development, actor) ?? notInvolved(development, context)
  if (refusal !== undefined) return refusal
  const planned = openSupport(development, input, mayWrite(development, context))
  if (planned === undefined) return problem('DEVELOPMENT.NO_OPEN_SUPPORT')
  const { note, ...data } = input
  if (data.kept && planned.plannedOn > civilDateInLondon(now)) return problem('DEVELOPMENT.NOT_YET')
  if (data.kept === (data.reason !== undefined)) return problem('DEVELOPMENT.REASON_REQUIRED', {}, ['reason'])
  if (note !== undefined && !mayWrite(development, context))
    return problem('DEVELOPMENT.NOTE_CONFIDENTIAL', {}, ['note'])
  const personal = note === undefined ? {} : { note }
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportRecorded', data, context, personal))
}

/** The person, a clinical supervisor, or a supervisor of the person. */
function notInvolved(development: Development, { actor, now }: Context) {
  const isTheirs = actor.id === development.personId
  const isClinical = hasRole(actor, 'clinicalSupervisor')
  const supervises = supervisorsOn(development, civilDateInLondon(now)).includes(actor.id)
  return isTheirs || isClinical || supervises ? undefined : problem('DEVELOPMENT.NOT_YOURS')
}

/** Who writes down what was said: the person, or a clinical supervisor who does not manage them as well. */
function mayWrite(development: Development, { actor, now }: Context): boolean {
  const manages = supervisorsOn(development, civilDateInLondon(now)).includes(actor.id)
  return actor.id === development.personId || (hasRole(actor, 'clinicalSupervisor') && !manages)
}

/** What nobody has recorded yet; whoever may write can still write up what another only recorded as kept. */
function openSupport({ support }: Development, { supportId, kept, note }: RecordSupportInput, mayWriteUp: boolean) {
  const planned = support.find((each) => each.supportId === supportId)
  const { outcome } = planned ?? {}
  const isToWriteUp = mayWriteUp && note !== undefined && kept && outcome?.kept === true && outcome.note === undefined
  return outcome === undefined || isToWriteUp ? planned : undefined
}
