import { isNotKnown } from '@casework/question-sets'

/** Whether a rule holds: unknown is not "no". @public */
export type Verdict = 'met' | 'notMet' | 'unknown'

/** Met if any is, else unknown if any is. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'notMet'
}

/** Met only if all are; not met if any is not. */
export function allOf(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('notMet')) return 'notMet'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

/** Whether an answer is one of some values; unknown where it is not answered or not known. */
export function answerIs(answer: unknown, ...values: readonly string[]): Verdict {
  if (answer === undefined || isNotKnown(answer)) return 'unknown'
  return decided(values.includes(answer as string))
}

/** Whether an answer of several includes one of some values; unknown where it is not answered or not known. */
export function answerIncludes(answer: unknown, ...values: readonly string[]): Verdict {
  if (!Array.isArray(answer)) return 'unknown'
  return decided(answer.some((each) => values.includes(each)))
}

/** A verdict that is known. */
export function decided(holds: boolean): Verdict {
  return holds ? 'met' : 'notMet'
}
