import { andThen, isErased, type Problem } from '@casework/kernel'
import {
  appointmentPurposes,
  defaultTriageDecisionPolicy,
  parseRecordTriageDecisionInput,
  recordTriageDecision,
  type TriageResult,
  triage,
} from '@casework/triage-scoring'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { decisionStream } from '../../casework/decisions.ts'
import { append } from '../../casework/records.ts'
import { joinedFacts } from '../../casework/work-list-row.ts'
import { field, given, ticked } from '../form-fields.ts'
import { type CaseAndPerson, withCase } from '../not-found.ts'
import { shownProblems } from '../show-problems.ts'
import { actorOfRequest } from '../sign-in.ts'
import { shownName } from './person.ts'

export function showDecisionForm(casework: Casework) {
  return withCase(casework, (found, request, response) => showForm(casework, found, request, response))
}

/** Records what a person decided about the recommendation; accepting needs a reason just as rejecting does. */
export function recordDecision(casework: Casework) {
  return withCase(casework, async (found, request, response) => {
    const recommendation = recommendationFor(casework, found)
    const decisionId = casework.newId()
    const body = {
      decisionId,
      customerId: found.customer.id,
      caseId: found.caseRecord.id,
      ...given({
        decision: field(request.body, 'decision'),
        otherPurpose: field(request.body, 'otherPurpose'),
        overrideCode: field(request.body, 'overrideCode'),
      }),
      reason: field(request.body, 'reason') ?? '',
      evidenceOpened: ticked(request.body, 'evidenceOpened'),
    }
    const context = {
      ...casework.context(actorOfRequest(response), String(request.id)),
      ruleSet: casework.ruleSet(),
      recommendation,
      policy: defaultTriageDecisionPolicy,
    }
    const recorded = andThen(parseRecordTriageDecisionInput(body), (input) => recordTriageDecision(input, context))
    const stream = decisionStream(found.caseRecord.id)
    const version = (await casework.store.read(stream)).length
    const appended = await append(casework.store, { stream, version }, recorded)
    if (!appended.ok) return showForm(casework, found, request, response.status(400), appended.error)
    request.session.message = 'Your decision is recorded'
    return response.redirect(`/cases/${found.caseRecord.id}`)
  })
}

function recommendationFor(casework: Casework, { caseRecord, customer }: CaseAndPerson): TriageResult {
  return triage(casework.ruleSet(), joinedFacts(caseRecord, customer, casework.today()), casework.today())
}

function showForm(
  casework: Casework,
  found: CaseAndPerson,
  request: Request,
  response: Response,
  problems?: readonly Problem[],
): void {
  const { caseRecord, customer } = found
  response.render('decision', {
    title: 'Decide about the recommendation',
    name: shownName(customer),
    caseRecord,
    result: recommendationFor(casework, found),
    purposes: appointmentPurposes,
    overrideCodes: defaultTriageDecisionPolicy.settings.overrideCodes,
    evidence: caseRecord.barriers.flatMap(({ evidence }) => evidence.filter((each) => !isErased(each))),
    body: request.body ?? {},
    problems:
      problems &&
      shownProblems(problems, {
        questions: { decision: 'What do you decide?', reason: 'Your reason:', evidenceOpened: 'What did you open?' },
      }),
  })
}
