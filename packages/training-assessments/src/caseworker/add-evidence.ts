import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { CompetenceFramework } from './competence-framework.ts'
import { type Development, evidenceSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** Checks a piece of evidence for a portfolio. @public */
export const addEvidenceInputSchema = evidenceSchema.extend({ words: textSchema({ maximum: 5000 }) })

/** A piece of evidence for a portfolio. @public */
export type AddEvidenceInput = Immutable<z.output<typeof addEvidenceInputSchema>>

/**
 * Adds a piece of evidence to one's own portfolio, of knowledge or of behaviour.
 *
 * @remarks Source: S5 (portfolio of knowledge and behaviours).
 *
 * @returns The record with its `EvidenceAdded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOURS` | `DEVELOPMENT.ID_TAKEN`.
 *
 * @example
 * const input = addEvidenceInputSchema.parse({
 *   evidenceId: 'evidence-1', of: 'behaviour', competenceIds: ['listening'], reference: 'DOC-1', words: 'An interview that went at her pace.',
 * })
 * addEvidence(aDevelopment(), input, asTrainer('caseworker', 'volunteer-1')).ok //=> true
 * @public
 */
export function addEvidence(
  development: Development,
  input: AddEvidenceInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | 'DEVELOPMENT.NOT_YOURS' | 'DEVELOPMENT.ID_TAKEN'
> {
  const refusal = notPermitted('development', 'addEvidence', development, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== development.personId) return problem('DEVELOPMENT.NOT_YOURS')
  if (development.evidence.some(({ evidenceId }) => evidenceId === input.evidenceId))
    return problem('DEVELOPMENT.ID_TAKEN', {}, ['evidenceId'])
  const { words, ...data } = input
  return changed(development, applyDevelopmentEvent, developmentEvent('EvidenceAdded', data, context, { words }))
}

/** Checks the review of a piece of evidence. @public */
export const reviewEvidenceInputSchema = z.object({
  evidenceId: trainingPartIdSchema,
  accepted: z.boolean(),
  /** The level that it shows. */
  proficiency: z.int().min(0).max(10),
  words: textSchema({ maximum: 5000 }),
})

/** The review of a piece of evidence. @public */
export type ReviewEvidenceInput = Immutable<z.output<typeof reviewEvidenceInputSchema>>

/**
 * Reviews a piece of evidence: accepted or not, the level of each of its competences that it shows, and why.
 *
 * @returns The record with its `EvidenceReviewed` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.NO_EVIDENCE_TO_REVIEW` |
 * `DEVELOPMENT.UNKNOWN_COMPETENCE` | `DEVELOPMENT.NO_SUCH_LEVEL`.
 *
 * @example
 * const input = reviewEvidenceInputSchema.parse({ evidenceId: 'evidence-9', accepted: true, proficiency: 2, words: 'Clear.' })
 * reviewEvidence(aDevelopment(), input, { ...asTrainer('workSupervisor'), framework: examplePathway.framework }).ok //=> false
 * @public
 */
export function reviewEvidence(
  development: Development,
  input: ReviewEvidenceInput,
  context: Context & { readonly framework: CompetenceFramework },
): Result<
  Change<Development, DevelopmentEvent>,
  | TrainingNotPermittedCode
  | NotSupervisingCode
  | 'DEVELOPMENT.NO_EVIDENCE_TO_REVIEW'
  | 'DEVELOPMENT.UNKNOWN_COMPETENCE'
  | 'DEVELOPMENT.NO_SUCH_LEVEL'
> {
  const refusal =
    notPermitted('development', 'reviewEvidence', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  const piece = development.evidence.find(({ evidenceId }) => evidenceId === input.evidenceId)
  if (piece === undefined || piece.review !== undefined) return problem('DEVELOPMENT.NO_EVIDENCE_TO_REVIEW')
  const { words, ...data } = input
  const objection = data.accepted ? notShown(piece.competenceIds, data.proficiency, context.framework) : undefined
  if (objection !== undefined) return objection
  return changed(development, applyDevelopmentEvent, developmentEvent('EvidenceReviewed', data, context, { words }))
}

/** Whether the framework lacks a competence that evidence is for, or the level that it is said to show. */
function notShown(ids: readonly string[], proficiency: number, { competences }: CompetenceFramework) {
  for (const competenceId of ids) {
    const competence = competences.find(({ id }) => id === competenceId)
    if (competence === undefined) return problem('DEVELOPMENT.UNKNOWN_COMPETENCE', { competenceId })
    if (proficiency > competence.levels.length)
      return problem('DEVELOPMENT.NO_SUCH_LEVEL', { competenceId }, ['proficiency'])
  }
  return undefined
}
