import { customerFactSchemas } from '@casework/customers'
import { describeReason, type Reason, type RuleSet, triage, whatWouldChange } from '@casework/triage-scoring'
import type { Casework } from '../../casework/casework.ts'
import { decisionsAbout } from '../../casework/decisions.ts'
import { placeOf } from '../../casework/work-list-query.ts'
import { joinedFacts } from '../../casework/work-list-row.ts'
import { withCase } from '../not-found.ts'
import { formatters } from '../show-problems.ts'
import { shownName } from './person.ts'

/** Why the recommendation is what it is: every reason, what is not known, and who decides. */
export function showExplanation(casework: Casework) {
  return withCase(casework, async ({ caseRecord, customer }, _request, response) => {
    const [ruleSet, today] = [casework.ruleSet(), casework.today()]
    const facts = joinedFacts(caseRecord, customer, today)
    const result = triage(ruleSet, facts, today)
    const described = (reasons: readonly Reason[]) =>
      reasons.map((reason) => ({ ...reason, described: describeReason(reason, 'en', formatters) }))
    response.render('explanation', {
      title: `Why: ${shownName(customer)}`,
      name: shownName(customer),
      caseRecord,
      customer,
      result,
      axes: result.axes.map((axis) => ({ ...axis, reasons: described(axis.reasons) })),
      enforcement: described(result.enforcementPriority.reasons),
      care: described(result.carePriority.reasons),
      changes: whatWouldChange(ruleSet, facts, today),
      total: result.enforcementPriority,
      place: await placeOf(casework.client, caseRecord.id),
      decided: await decisionsAbout(casework.store, caseRecord.id),
      weights: weightsOf(ruleSet),
      canBeAsked: Object.keys(customerFactSchemas),
    })
  })
}

/** How often each axis counts towards the place on the list, by its id. */
function weightsOf({ orderings }: RuleSet): Readonly<Record<string, number>> {
  return Object.fromEntries(orderings.enforcement.map(({ axis, weight }) => [axis, weight]))
}
