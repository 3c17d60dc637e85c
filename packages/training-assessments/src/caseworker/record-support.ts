import { civilDateInLondon } from '@casework/calendar'
import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
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
 * A work supervisor records that it took place and writes no note: what was said is for the person and the clinical supervisor. Source: S5.
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
  const refusal = notPermitted('development', 'recordSupport', development, actor)
  if (refusal !== undefined) return refusal
  const isTheirs = actor.id === development.personId
  const supervises = hasRole(actor, 'workSupervisor') || hasRole(actor, 'clinicalSupervisor')
  if (!isTheirs && !supervises) return problem('DEVELOPMENT.NOT_YOURS')
  const planned = openSupport(development, input.supportId)
  if (planned === undefined) return problem('DEVELOPMENT.NO_OPEN_SUPPORT')
  const { note, ...data } = input
  if (data.kept && planned.plannedOn > civilDateInLondon(now)) return problem('DEVELOPMENT.NOT_YET')
  if (data.kept === (data.reason !== undefined)) return problem('DEVELOPMENT.REASON_REQUIRED', {}, ['reason'])
  const mayNote = isTheirs || hasRole(actor, 'clinicalSupervisor')
  if (note !== undefined && !mayNote) return problem('DEVELOPMENT.NOTE_CONFIDENTIAL', {}, ['note'])
  const personal = note === undefined ? {} : { note }
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportRecorded', data, context, personal))
}

function openSupport({ support }: Development, supportId: string) {
  return support.find((each) => each.supportId === supportId && each.outcome === undefined)
}

/** Checks whom a person lets read what their support was about. @public */
export const shareSupportInputSchema = z.object({ withId: actorIdSchema, until: civilDateSchema })

/** Whom a person lets read what their support was about. @public */
export type ShareSupportInput = Immutable<z.output<typeof shareSupportInputSchema>>

/**
 * Lets somebody read what one's own support was about, until a day; only the person can.
 *
 * @returns The record with its `SupportShared` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOURS` | `DEVELOPMENT.DUE_IN_PAST`.
 *
 * @example
 * const input = shareSupportInputSchema.parse({ withId: 'doctor-1', until: '2026-12-31' })
 * shareSupport(aDevelopment(), input, asTrainer('caseworker', 'volunteer-1')).ok //=> true
 * @public
 */
export function shareSupport(
  development: Development,
  input: ShareSupportInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | 'DEVELOPMENT.NOT_YOURS' | 'DEVELOPMENT.DUE_IN_PAST'
> {
  const refusal = notPermitted('development', 'shareSupport', development, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== development.personId) return problem('DEVELOPMENT.NOT_YOURS')
  if (input.until < civilDateInLondon(context.now)) return problem('DEVELOPMENT.DUE_IN_PAST', {}, ['until'])
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportShared', input, context))
}

/**
 * Ends the record of somebody's development; it permits no task any more.
 *
 * @returns The record with its `DevelopmentEnded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE`.
 *
 * @example
 * endDevelopment(aDevelopment(), asTrainer('workSupervisor')).ok //=> true
 * @public
 */
export function endDevelopment(
  development: Development,
  context: Context,
): Result<Change<Development, DevelopmentEvent>, TrainingNotPermittedCode> {
  const refusal = notPermitted('development', 'end', development, context.actor)
  if (refusal !== undefined) return refusal
  return changed(development, applyDevelopmentEvent, developmentEvent('DevelopmentEnded', {}, context))
}
