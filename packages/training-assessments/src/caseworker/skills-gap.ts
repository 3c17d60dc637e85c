import type { CompetenceFramework } from './competence-framework.ts'
import type { Development } from './development.ts'
import type { Pathway } from './pathway.ts'
import { levelOf } from './pathway-progress.ts'

/** How far a competence is from what the next stage needs. @public */
export type SkillGap = {
  readonly competenceId: string
  readonly kind: CompetenceFramework['competences'][number]['kind']
  readonly level: number
  readonly needed: number
  /** Whether a goal for it is open. */
  readonly planned: boolean
}

/**
 * Lists the competences below the level that the next stage needs, the widest gap first.
 *
 * @remarks Nobody rated yet has the whole gap. Source: S5 (skills-gap assessment from the first day).
 *
 * @example
 * const { framework, pathway } = examplePathway
 * skillsGap(aDevelopment(), framework, pathway).every(({ level }) => level === 0) //=> true
 * @public
 */
export function skillsGap(
  development: Development,
  framework: CompetenceFramework,
  pathway: Pathway,
): readonly SkillGap[] {
  const stage = development.stages.at(-1)?.stageId
  const next = pathway.stages[pathway.stages.findIndex(({ id }) => id === stage) + 1]
  const needed = new Map(
    next?.criteria.flatMap((criterion) =>
      criterion.kind === 'competence' ? [[criterion.competenceId as string, criterion.level]] : [],
    ),
  )
  return framework.competences
    .map(({ id, kind }) => ({
      competenceId: id,
      kind,
      level: levelOf(development, id),
      needed: needed.get(id) ?? 0,
      planned: development.goals.some(({ competenceId, metAt }) => competenceId === id && metAt === undefined),
    }))
    .filter(({ level, needed: least }) => level < least)
    .sort((one, other) => other.needed - other.level - (one.needed - one.level))
}
