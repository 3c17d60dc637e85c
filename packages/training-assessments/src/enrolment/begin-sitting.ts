import { seedSchema } from '@casework/figures'
import {
  type Change,
  type Context,
  changed,
  type Immutable,
  type Instant,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { Component } from '../assessment/component.ts'
import { componentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { drawPaper, type Paper } from '../items/draw-paper.ts'
import type { ItemBank } from '../items/item-bank.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { instantAfter } from './instant-after.ts'
import { notTheirs } from './not-yours.ts'
import { sittingsOfCourse } from './places-of-course.ts'
import { type SittingNotAllowedCode, sittingNotAllowed } from './sitting-allowed.ts'

/** Checks what begins a sitting; a written exam needs a seed that the service drew from a source of true chance, never one that came in with a request. @public */
export const beginSittingInputSchema = z.object({
  sittingId: trainingPartIdSchema,
  componentId: componentIdSchema,
  seed: seedSchema.optional(),
})

/** What begins a sitting. @public */
export type BeginSittingInput = Immutable<z.output<typeof beginSittingInputSchema>>

/** What beginning a sitting reads besides who and when. @public */
export type BeginSittingContext = Context & {
  readonly course: AssessedCourse
  readonly policy: TrainingPolicy
  /** The bank of the course, where the part is a written exam. */
  readonly bank?: ItemBank
  /** The learner's other places on the course, of any version: their sittings count, and their seeds are used. */
  readonly otherPlaces: readonly Enrolment[]
}

/**
 * Begins a sitting of one part; a written exam gets its paper and the time at which it is up.
 *
 * @remarks
 * The time is the server's: `now` begins it, and extra time is counted in. A learner begins only their own. Source: S1; domain.md §7 row 10.
 *
 * @returns The place with its `SittingBegun` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `ENROLMENT.ID_TAKEN` | `SITTING.OTHER_COURSE_VERSION` |
 * `SITTING.UNKNOWN_COMPONENT` | `SITTING.STILL_OPEN` | `SITTING.ALREADY_PASSED` | `SITTING.LIMIT_REACHED` | `SITTING.COOLING_OFF` |
 * `SITTING.SEED_AND_BANK_REQUIRED` | `SITTING.SEED_USED` | `PAPER.TOO_FEW_ITEMS`.
 *
 * @example
 * const [exam] = faceBehindTheCase.assessment.components
 * const input = beginSittingInputSchema.parse({ sittingId: 'sitting-1', componentId: exam.id, seed: '00'.repeat(16) })
 * const context = { ...asTrainer('learner', 'learner-1'), course: faceBehindTheCase, bank: faceBehindTheCaseBank, policy: defaultTrainingPolicy, otherPlaces: [] }
 * const begun = beginSitting(anEnrolment(), input, context)
 * const [sitting] = begun.ok ? begun.value.record.sittings : []
 * sitting?.stage === 'open' && sitting.dueAt //=> '2026-11-22T09:55:00Z'
 * @public
 */
export function beginSitting(
  enrolment: Enrolment,
  input: BeginSittingInput,
  context: BeginSittingContext,
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | SittingNotAllowedCode
  | 'ENROLMENT.NOT_YOURS'
  | 'ENROLMENT.ID_TAKEN'
  | 'SITTING.SEED_AND_BANK_REQUIRED'
  | 'SITTING.SEED_USED'
  | 'PAPER.TOO_FEW_ITEMS'
> {
  const { now, course, policy, otherPlaces } = context
  const refusal =
    notPermitted('enrolment', 'beginSitting', enrolment, context.actor) ??
    notTheirs('beginSitting', enrolment, context) ??
    sittingNotAllowed(enrolment, input.componentId, now, course, policy, otherPlaces)
  if (refusal !== undefined) return refusal
  const { sittingId, componentId } = input
  if (enrolment.sittings.some((sitting) => sitting.sittingId === sittingId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['sittingId'])
  const isUsed = sittingsOfCourse(enrolment, otherPlaces).some(
    (each) => 'paper' in each && each.paper?.seed === input.seed,
  )
  if (input.seed !== undefined && isUsed) return problem('SITTING.SEED_USED', {}, ['seed'])
  const component = course.assessment.components.find(({ id }) => id === componentId) as Component
  const timed = timedPaper(enrolment, component, input, context)
  if (!timed.ok) return timed
  const data = { sittingId, componentId, ...timed.value, carryOverDays: policy.settings.carryOverDays }
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('SittingBegun', data, context))
}

function timedPaper(
  enrolment: Enrolment,
  component: Component,
  { seed }: BeginSittingInput,
  { bank, now }: BeginSittingContext,
): Result<
  { readonly paper?: Paper; readonly dueAt?: Instant },
  'SITTING.SEED_AND_BANK_REQUIRED' | 'PAPER.TOO_FEW_ITEMS'
> {
  if (component.kind !== 'writtenExam') return succeeded({})
  if (seed === undefined || bank === undefined || bank.courseId !== enrolment.courseId)
    return problem('SITTING.SEED_AND_BANK_REQUIRED')
  const paper = drawPaper(bank, component, seed)
  if (!paper.ok) return paper
  const extra = Math.max(0, ...enrolment.adjustments.map(({ extraPercent = 0 }) => extraPercent))
  const seconds = Math.ceil((component.minutes * 60 * (100 + extra)) / 100)
  return succeeded({ paper: paper.value, dueAt: instantAfter(now, seconds) })
}
