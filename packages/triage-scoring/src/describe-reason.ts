import type { Formatters, Language } from '@casework/kernel'
import { describeFact } from './describe-fact.ts'
import { isReviewed, type Speak, speaker } from './internal/phrases.ts'
import type { Reason } from './reason.ts'

/**
 * A reason in plain words, with the facts it read.
 *
 * @remarks Unreviewed Welsh may be shown on a screen that says so, and never enters a letter. What a rule set says is in the language it was written in.
 * @public
 */
export type DescribedReason = {
  readonly text: string
  readonly facts: readonly string[]
  readonly language: Language
  readonly reviewed: boolean
}

/**
 * Tells a reason in plain words: what the rule says, what it changed, and each fact with its value, source and date.
 *
 * @param formatters - How to write dates (`date`); as in the record where left out.
 *
 * @example
 * const asAt = civilDate('2026-11-22')
 * const facts = { hadFirstReportingInterview: known(false, { source: 'officer', asAt }) }
 * const contact = triage(exampleReportingRuleSet, facts, asAt).axes[2]
 * const [reason] = contact.reasons.filter(({ rule }) => rule === 'firstInterviewMissing')
 * describeReason(reason, 'en').text //=> 'The first reporting interview was never held: adds 20 points'
 * describeReason(reason, 'en').facts //=> ['The first reporting interview was held: no (an officer saw or heard it, 2026-11-22)']
 * @public
 */
export function describeReason(reason: Reason, language: Language, formatters: Formatters = {}): DescribedReason {
  const speak = speaker(language, formatters)
  const counted = reason.kind === 'safeguard' && !reason.certain ? [speak('countsUntilAnswered')] : []
  const text = `${reason.words}: ${[...counted, effectOf(reason, speak)].join('; ')}`
  return {
    text,
    facts: reason.facts.map((fact) => describeFact(fact, language, formatters)),
    language,
    reviewed: isReviewed(language),
  }
}

function effectOf({ kind, change: { atLeast, atMost } }: Reason, speak: Speak): string {
  if (atLeast !== atMost) {
    const phrase = kind === 'contribution' || kind === 'axis' ? 'mayChange' : 'narrows'
    return speak(phrase, { least: signed(atLeast), most: signed(atMost) })
  }
  if (atLeast === 0) return speak('changesNothing')
  return atLeast > 0 ? speak('adds', { points: atLeast }) : speak('takesOff', { points: -atLeast })
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points)
}
