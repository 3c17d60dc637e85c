import { type Change, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import { settledMark } from '../assessment/settled-mark.ts'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { componentOf } from './mark-sitting.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'
import { type IndependenceContext, tooClose } from './too-close.ts'

/** Checks the mark that a moderator decides on. @public */
export const moderateSittingInputSchema = z.object({ sittingId: trainingPartIdSchema, mark: componentMarkSchema })

/** The mark that a moderator decides on. @public */
export type ModerateSittingInput = Immutable<z.output<typeof moderateSittingInputSchema>>

/**
 * Decides the mark of a sitting: where two assessors differ, or in a check of marks that stand, before release.
 *
 * @remarks A moderator did not mark the sitting, is not its learner and has no tie to them. The mark has the criteria of the part, or the
 * questions of the paper. Source: features.md D (two assessors and moderation).
 *
 * @returns The place with its `MarkStands` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.NOT_MARKED` | `ASSESSOR.CONFLICT` | `MARK.OTHER_COMPONENT`.
 *
 * @example
 * const mark = { componentId: faceBehindTheCase.assessment.components[0].id, marks: 1, outOf: 2, criteria: [] }
 * const context = { ...asTrainer('moderator'), course: faceBehindTheCase, policy: defaultTrainingPolicy, ties: [] }
 * moderateSitting(anEnrolment(), { sittingId: trainingPartIdSchema.parse('sitting-9'), mark }, context).ok //=> false
 * @public
 */
export function moderateSitting(
  enrolment: Enrolment,
  input: ModerateSittingInput,
  context: IndependenceContext & { readonly course: AssessedCourse },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | SittingOfCode | 'SITTING.NOT_MARKED' | 'ASSESSOR.CONFLICT' | 'MARK.OTHER_COMPONENT'
> {
  const refusal = notPermitted('enrolment', 'moderate', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'handedIn', 'marked')
  if (!found.ok) return found
  const sitting = found.value
  const { sittingId, componentId, given } = sitting
  if (sitting.stage === 'handedIn' && given.length < 2) return problem('SITTING.NOT_MARKED')
  const close = tooClose(
    enrolment,
    context,
    given.map(({ by }) => by),
  )
  if (close !== undefined) return close
  const before = sitting.stage === 'marked' ? sitting.mark : undefined
  const mark = settledMark(componentOf(context.course, componentId), input.mark, before)
  if (mark === undefined) return problem('MARK.OTHER_COMPONENT', { componentId }, ['mark'])
  const data = { sittingId, mark, agreement: 'moderated' } as const
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('MarkStands', data, context))
}
