import { type Result, refused, succeeded } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import type { Scenarios } from './component.ts'
import { type ComponentMark, markOf } from './component-mark.ts'
import { objections } from './mark-checklist.ts'

type Scenario = Scenarios['scenarios'][number]
type Placed = { readonly scenario: Scenario; readonly criterion: Scenario['criteria'][number] }

/** The level that an assessor saw for one criterion of one scenario. @public */
export type GivenLevel = {
  readonly scenarioId: TrainingPartId
  readonly criterionId: TrainingPartId
  readonly levelId: TrainingPartId
}

/**
 * Marks scenarios from the level that an assessor saw for each criterion.
 *
 * @remarks Every criterion of every scenario has a level. Source: S3 (scenario-based assessment); features.md D (rubric).
 *
 * @returns The mark, its criteria grouped by scenario, or every `MARK.OUT_OF_RANGE` (no such level) | `MARK.UNKNOWN_CRITERION` |
 * `MARK.CRITERION_TWICE` | `MARK.CRITERION_MISSING`.
 *
 * @example
 * const level = (id: string, marks: number) => ({ id, words: id, marks })
 * const criterion = { id: 'listens', words: 'Listens', critical: false, levels: [level('no', 0), level('yes', 3)], metFrom: 3 }
 * const scenarios = scenariosSchema.parse({
 *   kind: 'scenarios', id: 'scenarios', title: 'Scenarios', pass: [{ kind: 'eachGroup', atLeastPercent: 50 }],
 *   scenarios: [{ id: 'refusal', words: 'Someone will not board', standards: [], criteria: [criterion] }],
 * })
 * const [refusal] = scenarios.scenarios
 * const marked = markScenarios(scenarios, [{ scenarioId: refusal.id, criterionId: refusal.criteria[0].id, levelId: refusal.criteria[0].levels[1].id }])
 * marked.ok && [marked.value.marks, marked.value.outOf] //=> [3, 3]
 * @public
 */
export function markScenarios(
  scenarios: Scenarios,
  given: readonly GivenLevel[],
): Result<
  ComponentMark,
  'MARK.OUT_OF_RANGE' | 'MARK.UNKNOWN_CRITERION' | 'MARK.CRITERION_TWICE' | 'MARK.CRITERION_MISSING'
> {
  const criteria = new Map<string, Placed>(
    scenarios.scenarios.flatMap((scenario) =>
      scenario.criteria.map((criterion) => [`${scenario.id}/${criterion.id}`, { scenario, criterion }] as const),
    ),
  )
  const ids = given.map(({ scenarioId, criterionId }) => `${scenarioId}/${criterionId}`)
  const levelAt = (index: number) =>
    criteria.get(ids[index] as string)?.criterion.levels.find(({ id }) => id === (given[index] as GivenLevel).levelId)
  const problems = objections(ids, [...criteria.keys()], (index) => levelAt(index) === undefined)
  if (problems.length > 0) return refused(problems)
  const marksOf = new Map(ids.map((id, index) => [id, levelAt(index)?.marks as number]))
  const marked = [...criteria].map(([id, { scenario, criterion }]) => {
    const marks = marksOf.get(id) as number
    const outOf = Math.max(...criterion.levels.map((level) => level.marks))
    return { id, group: scenario.id, marks, outOf, met: marks >= criterion.metFrom, critical: criterion.critical }
  })
  return succeeded(markOf(scenarios.id, marked))
}
