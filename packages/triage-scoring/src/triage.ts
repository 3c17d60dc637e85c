import { type CivilDate, DomainError, type Facts, isInForce } from '@casework/kernel'
import type { OrderingName } from './internal/apply-safeguards.ts'
import { bandsWithin } from './internal/bands-within.ts'
import { choosePurpose } from './internal/choose-purpose.ts'
import { questionsOf } from './internal/questions.ts'
import { type Reading, readFacts } from './internal/read-facts.ts'
import { axisReasons, factsRead, orderingReasons } from './internal/reasons.ts'
import { type StandingSafeguard, type Trace, type TracedAxis, traceScores } from './internal/score.ts'
import { scoresOf } from './internal/scores-of.ts'
import { factsOfCondition } from './internal/undetermined.ts'
import { referenceEvaluator } from './reference-evaluator.ts'
import type { RuleSet } from './rule-set.ts'
import type { Evaluator } from './scores.ts'
import type { AxisResult, BandAnswer, NotKnownFact, SafeguardResult, StaleFact, TriageResult } from './triage-result.ts'

/**
 * Works out what is recommended about one person, and every reason for it.
 *
 * @remarks
 * Conditions are three-valued and scores are intervals; a fact that the rule set does not declare is not read. The result is a
 * recommendation: a person decides, with `recordTriageDecision`. Source: design.md, Triage; domain.md §2.5.
 *
 * @param facts - Facts by key; one that is missing, of the wrong kind or outside its domain counts as not known.
 * @param asAt - The day for which it is worked out; ages of dates and of answers are counted to it.
 * @param evaluator - What works out the scores; the reference where left out.
 * @throws DomainError `TRIAGE.EVALUATORS_DISAGREE` where another evaluator gives scores that the reasons do not account for;
 * `TRIAGE.RULE_SET_NOT_CHECKED` where a rule set that `checkRuleSet` would refuse was forced in.
 *
 * @example
 * const result = triage(exampleReportingRuleSet, {}, civilDate('2026-11-22'))
 * result.simulation //=> true
 * result.safeguards.every(({ met }) => met === 'unknown') //=> true
 * result.questions[0].isSafetyQuestion //=> true
 * @public
 */
export function triage(
  ruleSet: RuleSet,
  facts: Facts,
  asAt: CivilDate,
  evaluator: Evaluator = referenceEvaluator,
): TriageResult {
  const reading = readFacts(ruleSet, facts, asAt)
  const trace = traceScores(ruleSet, reading.answers)
  if (evaluator !== referenceEvaluator) refuseDisagreement(evaluator, trace, ruleSet, facts, asAt)
  const { id, version, title, isExample } = ruleSet
  const purpose = choosePurpose(ruleSet, trace, reading)
  const reasonsFor = (name: OrderingName) =>
    orderingReasons(ruleSet, name, trace[name], trace.axes, trace.safeguards, reading)
  return {
    ruleSet: { id, version, title, isExample },
    evaluator: evaluator.name,
    asAt,
    simulation: ruleSet.approval === undefined || !isInForce(ruleSet, asAt),
    axes: trace.axes.map((traced) => axisResult(traced, reading)),
    safeguards: trace.safeguards.map((standing) => safeguardResult(standing, reading)),
    enforcementPriority: { ordering: 'enforcement', ...trace.enforcement, reasons: reasonsFor('enforcement') },
    carePriority: { ordering: 'care', ...trace.care, reasons: reasonsFor('care') },
    purpose,
    questions: questionsOf(ruleSet, trace, purpose, reading),
    notKnown: [...reading.facts.values()].filter((fact): fact is NotKnownFact => !fact.known),
    stale: ruleSet.facts.filter(({ key }) => reading.stale.has(key)).map((fact) => staleFact(fact, reading)),
  }
}

function axisResult(traced: TracedAxis, reading: Reading): AxisResult {
  const { axis, score } = traced
  return { ...score, title: axis.title, band: bandAnswer(traced), reasons: axisReasons(traced, reading) }
}

function bandAnswer({ axis, score }: TracedAxis): BandAnswer {
  const names = bandsWithin(axis, score).map(({ id, title }) => ({ id, title }))
  const [band, another] = names
  if (band === undefined || another !== undefined) return { provisional: true, bands: names }
  return { provisional: false, band }
}

function safeguardResult({ safeguard, met }: StandingSafeguard, reading: Reading): SafeguardResult {
  const facts = factsRead(factsOfCondition(safeguard.when), reading)
  return { id: safeguard.id, words: safeguard.words, met: met === true ? true : 'unknown', facts }
}

function staleFact({ key, title }: RuleSet['facts'][number], reading: Reading): StaleFact {
  return { fact: key, title, treatedAsUnknown: reading.facts.get(key)?.known === false }
}

function refuseDisagreement(evaluator: Evaluator, trace: Trace, ruleSet: RuleSet, facts: Facts, asAt: CivilDate): void {
  if (JSON.stringify(evaluator.evaluate(ruleSet, facts, asAt)) === JSON.stringify(scoresOf(trace))) return
  throw new DomainError('TRIAGE.EVALUATORS_DISAGREE', {
    evaluator: evaluator.name,
    ruleSet: ruleSet.id,
    version: ruleSet.version,
  })
}
