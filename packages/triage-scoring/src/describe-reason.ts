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
 * describeReason(reason, 'en').text //=> 'The first reporting interview was never held (waiting for us): adds 20 points'
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

function effectOf(reason: Reason, speak: Speak): string {
  const { atLeast, atMost } = reason.change
  if (atLeast !== atMost) return isSpan(reason) ? betweenWords(reason, speak) : endsWords(reason, speak)
  if (atLeast === 0) return speak(reason.already ?? 'changesNothing')
  return atLeast > 0 ? speak('adds', { points: atLeast }) : speak('takesOff', { points: -atLeast })
}

/** Whether the change lies between its two numbers; otherwise they only say how far each end of the score moved. */
function isSpan({ kind, certain, change: { atLeast, atMost } }: Reason): boolean {
  if (kind === 'contribution' || kind === 'axis') return true
  const isOneWay = (atLeast <= 0 && atMost <= 0) || (atLeast >= 0 && atMost >= 0)
  return isOneWay && (kind === 'cap' || kind === 'range' || kind === 'safeguard' || (kind === 'override' && certain))
}

function betweenWords({ change: { atLeast, atMost } }: Reason, speak: Speak): string {
  const [few, many] = [Math.min(atLeast, atMost), Math.max(atLeast, atMost)]
  if (few >= 0) return speak('addsBetween', { few, many })
  return many <= 0
    ? speak('takesOffBetween', { few: Math.abs(many), many: -few })
    : speak('takesOffOrAdds', { few: -few, many })
}

function endsWords({ change: { atLeast, atMost } }: Reason, speak: Speak): string {
  const moved = [
    ...(atLeast === 0 ? [] : [speak(atLeast > 0 ? 'raisesLowest' : 'lowersLowest', { points: Math.abs(atLeast) })]),
    ...(atMost === 0 ? [] : [speak(atMost > 0 ? 'raisesHighest' : 'lowersHighest', { points: Math.abs(atMost) })]),
  ]
  return moved.reduce((one, other) => speak('and', { one, other }))
}
