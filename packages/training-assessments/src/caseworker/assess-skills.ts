import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { CompetenceFramework } from './competence-framework.ts'
import { type Development, skillsSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** Checks a rating of skills; level 0 is not there yet. @public */
export const assessSkillsInputSchema = skillsSchema.omit({ frameworkId: true, frameworkVersion: true })

/** A rating of skills. @public */
export type AssessSkillsInput = Immutable<z.output<typeof assessSkillsInputSchema>>

/**
 * Rates somebody's skills against a framework: every competence of it, once.
 *
 * @remarks Source: S5 (skills-gap assessment from the first day); domain.md §4.1.
 *
 * @returns The record with its `SkillsAssessed` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.ID_TAKEN` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.RATE_EACH_ONCE` |
 * `DEVELOPMENT.NO_SUCH_LEVEL`.
 *
 * @example
 * const { framework } = examplePathway
 * const ratings = framework.competences.map(({ id }) => ({ competenceId: id, level: 1 }))
 * const input = assessSkillsInputSchema.parse({ assessmentId: 'skills-1', ratings })
 * assessSkills(aDevelopment(), input, { ...asTrainer('workSupervisor'), framework }).ok //=> true
 * @public
 */
export function assessSkills(
  development: Development,
  input: AssessSkillsInput,
  context: Context & { readonly framework: CompetenceFramework },
): Result<
  Change<Development, DevelopmentEvent>,
  | TrainingNotPermittedCode
  | 'DEVELOPMENT.ID_TAKEN'
  | NotSupervisingCode
  | 'DEVELOPMENT.RATE_EACH_ONCE'
  | 'DEVELOPMENT.NO_SUCH_LEVEL'
> {
  const refusal =
    notPermitted('development', 'assessSkills', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  if (development.skills.some(({ assessmentId }) => assessmentId === input.assessmentId))
    return problem('DEVELOPMENT.ID_TAKEN', {}, ['assessmentId'])
  const { id, version, competences } = context.framework
  const rated = new Map(input.ratings.map(({ competenceId, level }) => [competenceId, level]))
  const eachOnce = rated.size === input.ratings.length && rated.size === competences.length
  if (!eachOnce || competences.some((competence) => !rated.has(competence.id)))
    return problem('DEVELOPMENT.RATE_EACH_ONCE', {}, ['ratings'])
  const beyond = competences.find((competence) => (rated.get(competence.id) as number) > competence.levels.length)
  if (beyond !== undefined) return problem('DEVELOPMENT.NO_SUCH_LEVEL', { competenceId: beyond.id }, ['ratings'])
  const data = { ...input, frameworkId: id, frameworkVersion: version }
  return changed(development, applyDevelopmentEvent, developmentEvent('SkillsAssessed', data, context))
}
