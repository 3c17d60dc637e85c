import cases = require('@casework/cases')

import { andThen, type ErrorSummary, kernelProblems, parseInput, toErrorSummary } from '@casework/kernel'
import { exampleReportingRuleSet, type TriageResult, triage } from '@casework/triage-scoring'

type Context = Parameters<typeof cases.raiseBarrier>[2]

/** What a controller of a CommonJS service does, with the codes that can come back known to the compiler. */
function raiseBarrier(body: unknown, caseRecord: cases.Case, context: Context): cases.Case | ErrorSummary {
  const raised = andThen(parseInput(cases.raiseBarrierInputSchema, body), (input) =>
    cases.raiseBarrier(caseRecord, input, context),
  )
  if (raised.ok) return raised.value.record
  // @ts-expect-error - there is no such code, so comparing with it is a mistake
  if (raised.error.some(({ code }) => code === 'CASE.OF_NO_KIND')) return caseRecord
  return toErrorSummary(raised.error, { catalogue: { ...kernelProblems, ...cases.caseProblems }, language: 'en' })
}

function recommend(caseRecord: cases.Case, asAt: cases.Case['openedOn']): TriageResult {
  return triage(exampleReportingRuleSet, cases.caseFacts(caseRecord, asAt), asAt)
}

export = { raiseBarrier, recommend }
