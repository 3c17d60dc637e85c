import { compareCivilDates, type ProblemPath } from '@casework/kernel'
import type { RuleSetData } from '../../rule-set.ts'
import { readMoreThanOnce } from '../narrow.ts'
import { type Finding, finding } from './finding.ts'
import { leavesOf, readsOf, rulesOf } from './reads.ts'

/** Every id names one thing, so that a reason can be traced to its rule. */
export function checkDuplicates(ruleSet: RuleSetData): readonly Finding[] {
  const { facts, axes } = ruleSet
  const twice = (ids: readonly string[], path: ProblemPath) =>
    [...readMoreThanOnce(ids)].map((id) => finding('TRIAGE.DUPLICATE_ID', { id }, path))
  const names = [
    ...rulesOf(ruleSet).map(({ rule }) => rule),
    ...axes.flatMap(({ groups }) => groups.map(({ id }) => id)),
  ]
  return [
    ...twice(
      facts.map(({ key }) => key),
      ['facts'],
    ),
    ...twice([...axes.map(({ id }) => id), ...names], ['axes']),
    ...axes.flatMap(({ bands }, index) =>
      twice(
        bands.map(({ id }) => id),
        ['axes', index, 'bands'],
      ),
    ),
    ...(['enforcement', 'care'] as const).flatMap((name) =>
      twice(
        ruleSet.orderings[name].map(({ axis }) => axis),
        ['orderings', name],
      ),
    ),
  ]
}

/** Whatever is named is declared: facts, axes, bands, groups, safeguards. */
export function checkReferences(ruleSet: RuleSetData): readonly Finding[] {
  const { facts, axes, orderings } = ruleSet
  const keys = new Set(facts.map(({ key }) => key))
  const axisIds = new Set(axes.map(({ id }) => id))
  const missing = (id: string, path: ProblemPath) => finding('TRIAGE.NOT_DECLARED', { id }, path)
  return [
    ...readsOf(ruleSet).flatMap(({ fact, path }) => (keys.has(fact) ? [] : [missing(fact, path)])),
    ...(['enforcement', 'care'] as const).flatMap((name) =>
      orderings[name].flatMap(({ axis }, index) =>
        axisIds.has(axis) ? [] : [missing(axis, ['orderings', name, index])],
      ),
    ),
    ...axes.flatMap(({ groups, contributions }, axis) => {
      const declared = new Set(groups.map(({ id }) => id))
      return contributions.flatMap(({ group }, index) =>
        group === undefined || declared.has(group)
          ? []
          : [missing(group, ['axes', axis, 'contributions', index, 'group'])],
      )
    }),
    ...leavesOf(ruleSet).flatMap(({ leaf, path }) => unknownStanding(ruleSet, leaf).map((id) => missing(id, path))),
  ]
}

function unknownStanding({ axes, safeguards }: RuleSetData, leaf: object): readonly string[] {
  if ('safeguard' in leaf) return safeguards.some(({ id }) => id === leaf.safeguard) ? [] : [String(leaf.safeguard)]
  if (!('axis' in leaf && 'inBand' in leaf)) return []
  const axis = axes.find(({ id }) => id === leaf.axis)
  if (axis === undefined) return [String(leaf.axis)]
  const bands = leaf.inBand as readonly string[]
  return bands.filter((band) => axis.bands.every(({ id }) => id !== band))
}

/** First days come before last days, and lowest values before highest. */
export function checkEnds({ effectiveFrom, effectiveTo, facts, axes }: RuleSetData): readonly Finding[] {
  const dates =
    effectiveTo !== undefined && compareCivilDates(effectiveTo, effectiveFrom) < 0
      ? [finding('TRIAGE.ENDS_REVERSED', { id: 'effectiveTo' }, ['effectiveTo'])]
      : []
  const domains = facts.flatMap(({ key, type }, index) =>
    type.kind === 'integer' && type.min >= type.max
      ? [finding('TRIAGE.ENDS_REVERSED', { id: key }, ['facts', index, 'type'])]
      : [],
  )
  const ranges = axes.flatMap(({ id, range }, index) =>
    range.min >= range.max ? [finding('TRIAGE.ENDS_REVERSED', { id }, ['axes', index, 'range'])] : [],
  )
  return [...dates, ...domains, ...ranges]
}

/** Nobody approves what they wrote. */
export function checkApproval({ author, approval }: RuleSetData): readonly Finding[] {
  if (approval === undefined || approval.by.id !== author.id) return []
  return [finding('TRIAGE.APPROVER_IS_AUTHOR', {}, ['approval', 'by', 'id'])]
}
