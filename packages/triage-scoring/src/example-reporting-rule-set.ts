import { type ActorId, civilDate } from '@casework/kernel'
import { exampleAxes } from './example/axes.ts'
import { exampleCaseFacts } from './example/case-facts.ts'
import { ours } from './example/ours.ts'
import { examplePersonFacts } from './example/person-facts.ts'
import { examplePurposes } from './example/purposes.ts'
import { exampleSafeguards } from './example/safeguards.ts'
import type { RuleSet, RuleSetData } from './rule-set.ts'

const example: RuleSetData = {
  schemaVersion: 1,
  id: 'example-reporting-population',
  version: 'example-2',
  title: 'EXAMPLE: people who report',
  isExample: true,
  ...ours(
    'It shows how a rule set is written. The rules of the real tools are not public (domain.md §2.1), and none is copied or guessed here.',
  ),
  effectiveFrom: civilDate('2020-01-01'),
  author: { id: 'example-author' as ActorId, name: 'The authors of this example' },
  facts: [...examplePersonFacts, ...exampleCaseFacts],
  axes: exampleAxes,
  safeguards: exampleSafeguards,
  orderings: {
    enforcement: [
      {
        axis: 'harm',
        weight: 3,
        ...ours('The highest risk of harm comes first in the published strategy (domain.md §1.2).'),
      },
      { axis: 'removability', weight: 2, ...ours('Effort goes where something can be done.') },
      {
        axis: 'contact',
        weight: 1,
        ...ours('Keeping in contact comes second in the published strategy, and says less.'),
      },
    ],
    care: [{ axis: 'contact', weight: 1, ...ours('Someone who is not heard from may be in trouble.') }],
  },
  legalEligibility: [],
  purposes: examplePurposes,
  tightening: {
    ...ours('Enough for five facts of four answers each; beyond that the bounds are labelled loose.'),
    completions: 1024,
  },
}

/**
 * An example of a rule set for people who report. Nobody has approved it, and every weight in it is ours.
 *
 * @remarks
 * It runs in simulation only until `approveRuleSet` names an approver. Facts that it does not declare, such as nationality or whether
 * an interpreter is needed, are not read. Source: domain.md §1.2 to §1.7 for what it weighs; no public source gives weights (§7 row 5).
 * @public
 */
export const exampleReportingRuleSet: RuleSet = example as RuleSet
