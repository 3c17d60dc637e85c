import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { boundsOfComponent } from './bounds-of-component.ts'
import { componentSchema } from './component.ts'
import { componentResult } from './component-result.ts'
import { overallRuleSchema } from './overall-rule.ts'

/**
 * Which sitting of a part counts where there are several.
 * @public
 */
export const sittingsCounted = [
  /** The one with the largest share of its marks. */
  'best',
  /** The last one. */
  'latest',
] as const

/**
 * Checks an assessment: its parts and the rules that make its result.
 *
 * @remarks
 * Ids are used once, and rules name parts that exist. Problems: `ASSESSMENT.ID_TWICE`, `ASSESSMENT.UNKNOWN_COMPONENT`,
 * `ASSESSMENT.UNREACHABLE`, `ASSESSMENT.ASKS_FOR_NOTHING` (a part that its worst mark passes).
 * @public
 */
export const assessmentSchema = z
  .object({
    version: z.string().min(1).max(32),
    components: z.array(componentSchema).min(1).max(50),
    decide: z.array(overallRuleSchema).min(1).max(10),
    counts: z.enum(sittingsCounted),
  })
  .superRefine((assessment, check) => {
    const refuse = (message: string, path: (string | number)[]) => check.addIssue({ code: 'custom', message, path })
    const ids = assessment.components.map(({ id }) => id)
    if (new Set(ids).size < ids.length) refuse('ASSESSMENT.ID_TWICE', ['components'])
    assessment.components.forEach((component, index) => {
      const inside = idsWithin(component)
      if (new Set(inside).size < inside.length) refuse('ASSESSMENT.ID_TWICE', ['components', index])
      const objection = objectionTo(component)
      if (objection !== undefined) refuse(objection, ['components', index, 'pass'])
    })
    assessment.decide.forEach((rule, index) => {
      if (componentsOf(rule).some((id) => !ids.includes(id as (typeof ids)[number])))
        refuse('ASSESSMENT.UNKNOWN_COMPONENT', ['decide', index])
      if (!canHold(rule, ids.length)) refuse('ASSESSMENT.UNREACHABLE', ['decide', index])
    })
  })

/** An assessment: its parts and the rules that make its result. @public */
export type Assessment = Immutable<z.output<typeof assessmentSchema>>

type Part = z.output<typeof componentSchema>
type Rule = z.output<typeof overallRuleSchema>

function idsWithin(component: Part): readonly string[] {
  if (component.kind === 'writtenExam') return component.blueprint.map(({ outcomeId }) => outcomeId)
  if (component.kind === 'checklist') return component.criteria.map(({ id }) => id)
  if (component.kind !== 'scenarios') return []
  const scenarios = component.scenarios.map(({ id }) => id)
  return [
    ...scenarios,
    ...component.scenarios.flatMap(({ id, criteria }) => criteria.map((each) => `${id}/${each.id}`)),
  ]
}

/** A part that nobody could pass, or that nobody could fail, is a slip of the pen. */
function objectionTo(component: Part): 'ASSESSMENT.UNREACHABLE' | 'ASSESSMENT.ASKS_FOR_NOTHING' | undefined {
  const { best, worst } = boundsOfComponent(component)
  if (componentResult(component, best).holds !== 'met') return 'ASSESSMENT.UNREACHABLE'
  return componentResult(component, worst).holds === 'met' ? 'ASSESSMENT.ASKS_FOR_NOTHING' : undefined
}

function componentsOf(rule: Rule): readonly string[] {
  if (rule.kind === 'weighted') return rule.weights.map(({ componentId }) => componentId)
  return rule.kind === 'nComponents' ? rule.including : []
}

function canHold(rule: Rule, parts: number): boolean {
  if (rule.kind === 'nComponents') return rule.atLeast <= parts
  return rule.kind !== 'weighted' || rule.dropLowest < rule.weights.length
}
