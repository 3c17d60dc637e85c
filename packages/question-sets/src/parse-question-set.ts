import {
  civilDateSchema,
  type InputProblemCode,
  parseInput,
  problem,
  type Result,
  refused,
  type TextProblemCode,
  textSchema,
  unknownReasonSchema,
} from '@casework/kernel'
import { z } from 'zod'
import type { Condition } from './condition.ts'
import { unsoundness } from './internal/check-soundness.ts'
import { withPlan } from './internal/plan.ts'
import type { QuestionSet } from './question-set.ts'
import type { QuestionSetProblemCode } from './question-set-problems.ts'

const longestWords = 2000
const mostParts = 50_000
const deepest = 20
const yes = z.literal(true).optional()
const id = z.string().min(1).max(64)
const words = z.strictObject({
  en: textSchema({ maximum: longestWords }),
  cy: textSchema({ maximum: longestWords }).optional(),
})
const days = { activeFrom: civilDateSchema.optional(), activeTo: civilDateSchema.optional() }
const oneOrMore = z.union([id, z.array(id)])

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, is: oneOrMore }),
    z.strictObject({ question: id, includes: oneOrMore }),
    z.strictObject({ question: id, answered: z.literal(true) }),
    z.strictObject({ question: id, atLeast: z.number() }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
)

const asked = {
  id,
  label: words,
  hint: words.optional(),
  missing: words.optional(),
  when: condition.optional(),
  optional: yes,
  notKnown: z.array(unknownReasonSchema).optional(),
  personal: z.enum(['none', 'indirect', 'direct', 'special']).optional(),
}
const options = z.array(z.strictObject({ value: id, label: words, hint: words.optional(), exclusive: yes, ...days }))
const entryQuestions = [
  z.strictObject({ ...asked, kind: z.literal('text'), maximum: z.int(), lines: z.enum(['one', 'several']).optional() }),
  z.strictObject({ ...asked, kind: z.literal('choice'), options }),
  z.strictObject({ ...asked, kind: z.literal('choices'), options }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    whole: yes,
    unit: words.optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('date'), past: yes }),
  z.strictObject({ ...asked, kind: z.literal('moment'), past: yes }),
  z.strictObject({ ...asked, kind: z.literal('reference') }),
] as const
const group = z.strictObject({
  ...asked,
  kind: z.literal('group'),
  entry: words,
  minimum: z.int().min(0).optional(),
  maximum: z.int(),
  questions: z.array(z.discriminatedUnion('kind', entryQuestions)),
})

const section = z.strictObject({
  id,
  title: words,
  introduction: words.optional(),
  when: condition.optional(),
  questions: z.array(z.discriminatedUnion('kind', [...entryQuestions, group])),
})

const shape = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  version: id,
  title: words,
  ...days,
  activeFrom: civilDateSchema,
  sections: z.array(section),
})

/**
 * Reads a question set that came as data, with the same checks as {@link defineQuestionSet}.
 *
 * @remarks
 * Size and depth are bounded before anything is looked at: 50,000 parts, 20 levels (technical limits of ours). What comes back is frozen
 * and carries its compiled plan. Source: issue 3, `question-sets`; ours.
 *
 * @returns The set, or every problem with its path: `INPUT.…`, `TEXT.…`, `CIVIL_DATE.NOT_A_DATE` for its shape, then
 * {@link QuestionSetProblemCode} for its meaning.
 *
 * @example
 * parseQuestionSet({ schemaVersion: 1 }).ok //=> false
 * parseQuestionSet({
 *   schemaVersion: 1, id: 'visit', version: '1', title: { en: 'Visit' }, activeFrom: '2026-01-01',
 *   sections: [{ id: 'about', title: { en: 'About' }, questions: [{ id: 'place', kind: 'text', maximum: 80, label: { en: 'Where?' } }] }],
 * }).ok //=> true
 * @public
 */
export function parseQuestionSet(
  value: unknown,
): Result<QuestionSet, QuestionSetProblemCode | InputProblemCode | TextProblemCode | 'CIVIL_DATE.NOT_A_DATE'> {
  if (isTooLarge(value)) return problem('QUESTION_SET.TOO_LARGE', { maximum: mostParts })
  const parsed = parseInput<typeof shape, InputProblemCode | TextProblemCode | 'CIVIL_DATE.NOT_A_DATE'>(shape, value)
  if (!parsed.ok) return parsed
  const set = parsed.value as QuestionSet
  const problems = unsoundness(set)
  return problems.length === 0 ? { ok: true, value: withPlan(set) } : refused(problems)
}

/** Counts parts level by level, without recursion, and stops at the limits. */
function isTooLarge(value: unknown): boolean {
  let [level, parts, depth]: [readonly unknown[], number, number] = [[value], 0, 0]
  while (level.length > 0 && parts <= mostParts && depth <= deepest) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    parts += level.length
    depth += 1
  }
  return parts > mostParts || depth > deepest
}
