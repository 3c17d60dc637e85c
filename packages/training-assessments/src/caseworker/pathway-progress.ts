import { addMonths, civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { CourseId } from '../identifiers.ts'
import type { Development } from './development.ts'
import type { Pathway, PathwayCriterion } from './pathway.ts'
import { isAuthorised } from './task-permission.ts'

/** A criterion of the next stage, and whether it is met. @public */
export type CriterionProgress = { readonly criterion: PathwayCriterion; readonly met: boolean }

/** How far somebody is towards the next stage. @public */
export type PathwayProgress = {
  readonly stageId: string
  /** None at the last stage. */
  readonly next?: string
  readonly criteria: readonly CriterionProgress[]
  readonly ready: boolean
}

/**
 * Tells how far somebody is towards the next stage of their pathway, criterion by criterion.
 *
 * @remarks
 * A competence is reached by the latest rating or by accepted evidence of that level. Source: S5 (pathway from triage volunteer to caseworker).
 *
 * @param passed - The courses that the person passed.
 *
 * @example
 * const { next, ready } = pathwayProgress(aDevelopment(), civilDate('2026-11-22'), examplePathway.pathway, [])
 * next //=> 'trainee'
 * ready //=> false
 * @public
 */
export function pathwayProgress(
  development: Development,
  asAt: CivilDate,
  pathway: Pathway,
  passed: readonly CourseId[],
): PathwayProgress {
  const { stageId, on } = development.stages.at(-1) as Development['stages'][number]
  const next = pathway.stages[pathway.stages.findIndex(({ id }) => id === stageId) + 1]
  if (next === undefined) return { stageId, criteria: [], ready: false }
  const criteria = next.criteria.map((criterion) => ({
    criterion,
    met: isMet(criterion, { development, asAt, since: on, passed }),
  }))
  return { stageId, next: next.id, criteria, ready: criteria.every(({ met }) => met) }
}

type Situation = {
  readonly development: Development
  readonly asAt: CivilDate
  readonly since: CivilDate
  readonly passed: readonly CourseId[]
}

function isMet(criterion: PathwayCriterion, { development, asAt, since, passed }: Situation): boolean {
  switch (criterion.kind) {
    case 'course':
      return passed.includes(criterion.courseId)
    case 'competence':
      return levelOf(development, criterion.competenceId) >= criterion.level
    case 'evidence':
      return (
        development.evidence.filter(({ of, review }) => of === criterion.of && review?.accepted === true).length >=
        criterion.atLeast
      )
    case 'monthsInStage':
      return addMonths(since, criterion.months) <= asAt
    case 'authorised':
      return isAuthorised(development.authorisations, criterion, asAt)
    case 'supportKept':
      return (
        development.support.filter(
          ({ kind, outcome }) =>
            kind === criterion.support && outcome?.kept === true && civilDateInLondon(outcome.at) >= since,
        ).length >= criterion.atLeast
      )
  }
}

/** The level reached in a competence: by the latest rating, or by evidence that was accepted. */
export function levelOf({ skills, evidence }: Development, competenceId: string): number {
  const rated = skills.at(-1)?.ratings.find((rating) => rating.competenceId === competenceId)?.level ?? 0
  const shown = evidence.flatMap(({ competenceIds, review }) =>
    review?.accepted === true && competenceIds.some((id) => id === competenceId) ? [review.proficiency] : [],
  )
  return Math.max(rated, ...shown)
}
