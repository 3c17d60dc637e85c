import { customerFactSchemas } from '@casework/customers'
import { describeReason, type Reason, triage, whatWouldChange } from '@casework/triage-scoring'
import type { Casework } from '../../casework/casework.ts'
import { joinedFacts } from '../../casework/work-list-row.ts'
import { withCase } from '../not-found.ts'
import { formatters } from '../show-problems.ts'
import { shownName } from './person.ts'

/** Why the recommendation is what it is: every reason, what is not known, and who decides. */
export function showExplanation(casework: Casework) {
  return withCase(casework, ({ caseRecord, customer }, _request, response) => {
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
      canBeAsked: Object.keys(customerFactSchemas),
    })
  })
}
