import {
  type Change,
  type Context,
  changed,
  type Immutable,
  type InputProblemCode,
  isInForce,
  isPerson,
  type Problem,
  parseInput,
  problem,
  type Result,
  refused,
  type TextProblemCode,
} from '@casework/kernel'
import type { z } from 'zod'
import { appointmentPurposeSchema } from './appointment-purpose.ts'
import type { RuleSet } from './rule-set.ts'
import { decisionFactsSchema, decisionReasonSchema, type TriageDecision } from './triage-decision.ts'
import { applyTriageDecisionEvent, type TriageDecisionEvent, triageDecisionEvent } from './triage-decision-events.ts'
import type { TriageDecisionPolicy } from './triage-decision-policy.ts'
import type { TriageResult } from './triage-result.ts'

/**
 * Checks what is entered when a person decides about a recommendation.
 * @public
 */
export const recordTriageDecisionInputSchema = decisionFactsSchema
  .omit({ recommendation: true, purpose: true, grade: true })
  .extend({
    reason: decisionReasonSchema,
    /** What the next appointment is for instead; only with `otherPurpose`. */
    otherPurpose: appointmentPurposeSchema.optional(),
  })

/** What is entered when a person decides about a recommendation. @public */
export type RecordTriageDecisionInput = Immutable<z.infer<typeof recordTriageDecisionInputSchema>>

/** What recording a decision is told of the world. @public */
export type TriageDecisionContext = Context & {
  readonly ruleSet: RuleSet
  /** The recommendation that was shown. */
  readonly recommendation: TriageResult
  readonly policy: TriageDecisionPolicy
}

/** What recording a decision can refuse. @public */
export type TriageDecisionProblemCode =
  | 'TRIAGE.SYSTEM_CANNOT_DECIDE'
  | 'TRIAGE.GRADE_REQUIRED'
  | 'TRIAGE.RULE_SET_NOT_THE_ONE_USED'
  | 'TRIAGE.RULE_SET_NOT_APPROVED'
  | 'TRIAGE.RULE_SET_NOT_IN_FORCE'
  | 'TRIAGE.REASON_REQUIRED'
  | 'TRIAGE.EVIDENCE_NOT_OPENED'
  | 'TRIAGE.OTHER_PURPOSE_REQUIRED'
  | 'TRIAGE.OTHER_PURPOSE_NOT_EXPECTED'
  | 'TRIAGE.OVERRIDE_CODE_REQUIRED'
  | 'TRIAGE.OVERRIDE_CODE_NOT_EXPECTED'

/**
 * Reads what is entered when a person decides about a recommendation.
 *
 * @returns The input, or `INPUT.…` and `TEXT.…` problems with their paths.
 *
 * @example
 * parseRecordTriageDecisionInput({ decision: 'maybe' }).ok //=> false
 * @public
 */
export function parseRecordTriageDecisionInput(
  body: unknown,
): Result<RecordTriageDecisionInput, InputProblemCode | TextProblemCode> {
  return parseInput<typeof recordTriageDecisionInputSchema, TextProblemCode>(recordTriageDecisionInputSchema, body)
}

/**
 * Records what a person decided about a recommendation.
 *
 * @remarks
 * A recommendation is not a decision: accepting needs a reason just as rejecting does, a system cannot decide about a person, and
 * nothing is decided with a rule set that nobody approved or that is not in force on the day it was worked out for.
 * Source: design.md, Triage; domain.md §2.3 (Articles 22A to 22D UK GDPR), §2.5 item 4.
 *
 * @returns The decision with its `TriageDecisionRecorded` event, or `TRIAGE.SYSTEM_CANNOT_DECIDE` | `TRIAGE.GRADE_REQUIRED` |
 * `TRIAGE.RULE_SET_NOT_THE_ONE_USED` | `TRIAGE.RULE_SET_NOT_APPROVED` | `TRIAGE.RULE_SET_NOT_IN_FORCE` | `TRIAGE.REASON_REQUIRED` |
 * `TRIAGE.EVIDENCE_NOT_OPENED` | `TRIAGE.OTHER_PURPOSE_REQUIRED` | `TRIAGE.OTHER_PURPOSE_NOT_EXPECTED` |
 * `TRIAGE.OVERRIDE_CODE_REQUIRED` | `TRIAGE.OVERRIDE_CODE_NOT_EXPECTED`.
 *
 * @example
 * const recommendation = triage(exampleReportingRuleSet, {}, civilDate('2026-11-22'))
 * const input = {
 *   decisionId: 'decision-1' as TriageDecisionId, customerId: 'customer-1' as CustomerId, decision: 'accepted' as const,
 *   reason: 'I read the file; nothing has changed since June.', evidenceOpened: ['file-note-12'],
 * }
 * const actor: Actor = { id: 'officer-1' as ActorId, kind: 'person', roles: [], grade: 'EO' }
 * recordTriageDecision(input, {
 *   now: instant('2026-11-22T09:30:00Z'), actor, ruleSet: exampleReportingRuleSet, recommendation, policy: defaultTriageDecisionPolicy,
 * }) //=> problem('TRIAGE.RULE_SET_NOT_APPROVED')
 * @public
 */
export function recordTriageDecision(
  input: RecordTriageDecisionInput,
  context: TriageDecisionContext,
): Result<Change<TriageDecision, TriageDecisionEvent>, TriageDecisionProblemCode> {
  if (!isPerson(context.actor)) return problem('TRIAGE.SYSTEM_CANNOT_DECIDE')
  const { grade } = context.actor
  if (grade === undefined) return problem('TRIAGE.GRADE_REQUIRED')
  const wrong = [...ruleSetProblems(context), ...inputProblems(input, context)]
  if (wrong.length > 0) return refused(wrong)
  const { reason, otherPurpose, ...entered } = input
  const { ruleSet, evaluator, asAt, purpose } = context.recommendation
  const recommendation = {
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    evaluator,
    asAt,
    purpose: purpose.purpose,
    rule: purpose.rule,
  }
  const instead = otherPurpose ?? 'noFurtherAction'
  const decided = input.decision === 'accepted' ? purpose.purpose : instead
  const data = { ...entered, recommendation, purpose: decided, grade }
  const event = triageDecisionEvent('TriageDecisionRecorded', data, withPolicy(context), { reason })
  return changed(undefined, applyTriageDecisionEvent, event)
}

function withPolicy(context: TriageDecisionContext): Context {
  return { ...context, policyVersion: context.policyVersion ?? context.policy.version }
}

type Found = readonly Problem<TriageDecisionProblemCode>[]

function ruleSetProblems({ ruleSet, recommendation }: TriageDecisionContext): Found {
  const { id, version } = recommendation.ruleSet
  if (ruleSet.id !== id || ruleSet.version !== version) return found('TRIAGE.RULE_SET_NOT_THE_ONE_USED')
  if (ruleSet.approval === undefined) return found('TRIAGE.RULE_SET_NOT_APPROVED')
  return isInForce(ruleSet, recommendation.asAt) ? [] : found('TRIAGE.RULE_SET_NOT_IN_FORCE')
}

function inputProblems(input: RecordTriageDecisionInput, { policy, recommendation }: TriageDecisionContext): Found {
  const { shortestReason, fewestEvidenceOpened, overrideCodes } = policy.settings
  const accepted = input.decision === 'accepted'
  const knownCode = input.overrideCode !== undefined && overrideCodes.includes(input.overrideCode)
  const needsCode = !accepted && overrideCodes.length > 0
  return [
    ...when(input.reason.trim().length < shortestReason, 'TRIAGE.REASON_REQUIRED', 'reason', {
      minimum: shortestReason,
    }),
    ...when(input.evidenceOpened.length < fewestEvidenceOpened, 'TRIAGE.EVIDENCE_NOT_OPENED', 'evidenceOpened', {
      minimum: fewestEvidenceOpened,
    }),
    ...otherPurposeProblems(input, recommendation),
    ...when(needsCode && !knownCode, 'TRIAGE.OVERRIDE_CODE_REQUIRED', 'overrideCode'),
    ...when(!needsCode && input.overrideCode !== undefined, 'TRIAGE.OVERRIDE_CODE_NOT_EXPECTED', 'overrideCode'),
  ]
}

function otherPurposeProblems({ decision, otherPurpose }: RecordTriageDecisionInput, shown: TriageResult): Found {
  if (decision !== 'otherPurpose')
    return when(otherPurpose !== undefined, 'TRIAGE.OTHER_PURPOSE_NOT_EXPECTED', 'otherPurpose')
  const same = otherPurpose === undefined || otherPurpose === shown.purpose.purpose
  return when(same, 'TRIAGE.OTHER_PURPOSE_REQUIRED', 'otherPurpose')
}

function when(wrong: boolean, code: TriageDecisionProblemCode, field: string, params: Problem['params'] = {}): Found {
  return wrong ? [{ code, path: [field], params }] : []
}

function found(code: TriageDecisionProblemCode): Found {
  return [{ code, params: {} }]
}
