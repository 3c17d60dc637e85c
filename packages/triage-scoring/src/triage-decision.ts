import {
  actorIdSchema,
  caseIdSchema,
  civilDateSchema,
  customerIdSchema,
  erasable,
  type Immutable,
  identifierSchema,
  instantSchema,
  type Privacy,
  type PrivacyEntry,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { appointmentPurposeSchema } from './appointment-purpose.ts'
import { keySchema } from './wording.ts'

/** Checks the id of a decision about a recommendation. @public */
export const triageDecisionIdSchema = identifierSchema<'TriageDecisionId'>()
/** The id of a decision about a recommendation. @public */
export type TriageDecisionId = z.infer<typeof triageDecisionIdSchema>

/** Checks a reason in words, as the person who decided wrote it. */
export const decisionReasonSchema = textSchema({ maximum: 4000, minimum: 0 })

/** Which recommendation was decided about: enough to work it out again. */
const recommendationSchema = z.object({
  ruleSet: z.object({ id: z.string().min(1).max(64), version: z.string().min(1).max(64) }),
  evaluator: z.string().min(1).max(64),
  asAt: civilDateSchema,
  purpose: appointmentPurposeSchema,
  rule: keySchema,
})

/** What was decided about a recommendation, in codes. */
export const decisionFactsSchema = z.object({
  decisionId: triageDecisionIdSchema,
  customerId: customerIdSchema,
  caseId: caseIdSchema.optional(),
  recommendation: recommendationSchema,
  /** `accepted`, `rejected` (nothing is done instead) or `otherPurpose`. */
  decision: z.enum(['accepted', 'rejected', 'otherPurpose']),
  /** What the next appointment is for, by this decision. */
  purpose: appointmentPurposeSchema,
  overrideCode: z.string().min(1).max(64).optional(),
  /** References to the evidence that was opened before deciding, in the order it was opened. */
  evidenceOpened: z.array(z.string().min(1).max(120)).max(200),
  grade: z.string().min(1).max(64),
})

/**
 * Checks the record of what a person decided about a recommendation.
 * @public
 */
export const triageDecisionSchema = decisionFactsSchema.extend({
  stage: z.literal('recorded'),
  reason: erasable(decisionReasonSchema),
  decidedBy: actorIdSchema,
  decidedAt: instantSchema,
})

/** What a person decided about a recommendation, and why. @public */
export type TriageDecision = Immutable<z.infer<typeof triageDecisionSchema>>

const held = { purpose: 'To show who decided what about a person, and why.', retention: 'As the case file.' }
const plain = (description: string): PrivacyEntry => ({ personal: 'none', ...held, description })
const indirect = (description: string): PrivacyEntry => ({ personal: 'indirect', ...held, description })
const direct = (description: string): PrivacyEntry => ({ personal: 'direct', ...held, description })

/**
 * How personal each value of a decision is.
 * @public
 */
export const triageDecisionPrivacy: Privacy<TriageDecision> = {
  stage: plain('That the decision is recorded'),
  decisionId: plain('The id of the decision'),
  customerId: indirect('The id of the person it is about'),
  caseId: indirect('The id of their case'),
  'recommendation.ruleSet.id': plain('The rule set'),
  'recommendation.ruleSet.version': plain('Its version'),
  'recommendation.evaluator': plain('What worked the scores out'),
  'recommendation.asAt': plain('The day for which it was worked out'),
  'recommendation.purpose': indirect('What was recommended'),
  'recommendation.rule': indirect('The rule that recommended it'),
  decision: indirect('Whether the recommendation was followed'),
  purpose: indirect('What the next appointment is for'),
  overrideCode: indirect('Why it was not followed, as a code'),
  'evidenceOpened[]': indirect('The evidence that was opened'),
  grade: indirect('The grade of who decided'),
  reason: direct('The reason, in words'),
  'reason.erased': plain('That the reason was erased'),
  'reason.on': plain('When it was erased'),
  'reason.basis': plain('On what basis it was erased'),
  decidedBy: indirect('The member of staff who decided'),
  decidedAt: plain('When it was decided'),
}
