import type { SqlClient } from '@casework/event-store'
import type { Actor, Instant } from '@casework/kernel'
import type { RuleSet } from '@casework/triage-scoring'

const nameOf = ({ id, version }: RuleSet) => `${id} ${version}`

/** Gives the rule set with the approval that was recorded for it, where one was. */
export async function approvedRuleSet(ruleSet: RuleSet, client: SqlClient): Promise<RuleSet> {
  const { rows } = await client.query<{ approval: RuleSet['approval'] }>(
    'select approval from approved_rule_sets where rule_set = $1',
    [nameOf(ruleSet)],
  )
  const approval = rows[0]?.approval
  return approval === undefined ? ruleSet : { ...ruleSet, approval }
}

/** Keeps who approved a rule set, and who recorded it. */
export async function keepApproval(ruleSet: RuleSet, by: Actor, at: Instant, client: SqlClient): Promise<void> {
  await client.query(
    `insert into approved_rule_sets (rule_set, approval, recorded_by, recorded_at) values ($1, $2::jsonb, $3, $4) on conflict do nothing`,
    [nameOf(ruleSet), JSON.stringify(ruleSet.approval), by.id, at],
  )
}
