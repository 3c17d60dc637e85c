import { approveRuleSet, explainRuleSet } from '@casework/triage-scoring'
import type { Request, Response } from 'express'
import { keepApproval } from '../../casework/approved-rule-set.ts'
import type { Casework } from '../../casework/casework.ts'
import { retriage } from '../../casework/retriage.ts'
import { actorOf } from '../../staff.ts'
import { formatters, shownProblems } from '../show-problems.ts'
import { signedIn } from '../sign-in.ts'

export function showRuleSet({ ruleSet }: Casework) {
  return (_request: Request, response: Response) => {
    response.render('rule-set', {
      title: 'The rule set in plain words',
      ruleSet: ruleSet(),
      explained: explainRuleSet(ruleSet(), 'en', formatters),
    })
  }
}

/** Names whoever is signed in as the approver of the rule set; from then on decisions can be recorded with it. */
export function approve(casework: Casework) {
  return async (request: Request, response: Response) => {
    const member = signedIn(response)
    const approver = { id: actorOf(member).id, name: member.name, role: member.job }
    const approved = approveRuleSet(casework.ruleSet(), approver, casework.today())
    if (!approved.ok) {
      const explained = explainRuleSet(casework.ruleSet(), 'en', formatters)
      return response.status(400).render('rule-set', {
        title: 'The rule set in plain words',
        ruleSet: casework.ruleSet(),
        explained,
        problems: shownProblems(approved.error),
      })
    }
    await keepApproval(approved.value, actorOf(member), casework.now(), casework.client)
    casework.useRuleSet(approved.value)
    await retriage(casework)
    request.session.message = 'The rule set is approved: decisions can now be recorded with it'
    return response.redirect('/rule-set')
  }
}
