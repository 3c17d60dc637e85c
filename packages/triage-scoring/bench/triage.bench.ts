import { type CivilDate, civilDate, type Facts, type FactValue, known, notKnown } from '@casework/kernel'
import { exampleReportingRuleSet, referenceEvaluator, triage, whatWouldChange } from '@casework/triage-scoring'
import { Engine } from 'json-rules-engine'

const asAt: CivilDate = civilDate('2026-11-22')
const people = 2000

function report(what: string, figure: number, unit: string, atMost?: number): void {
  const goal = atMost === undefined ? null : `at most ${atMost}`
  const met = atMost === undefined ? null : figure <= atMost
  console.log(JSON.stringify({ what, figure: Number(figure.toFixed(3)), unit, goal, met }))
}

/** A small generator of its own, so that every run meets the same people. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function answersOf(next: () => number): Readonly<Record<string, FactValue>> {
  const answers: Record<string, FactValue> = {}
  for (const { key, type } of exampleReportingRuleSet.facts) {
    if (type.kind === 'boolean') answers[key] = next() < 0.3
    if (type.kind === 'code') answers[key] = type.codes[Math.floor(next() * type.codes.length)] ?? 'none'
    if (type.kind === 'integer') answers[key] = Math.floor(next() * Math.min(type.max + 1, 400))
  }
  return answers
}

function factsOf(answers: Readonly<Record<string, FactValue>>, next: () => number, unknown: number): Facts {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      next() < unknown ? notKnown('notAsked') : known(value, { source: 'importedRecord', asAt }),
    ]),
  )
}

/** Median time of one call over several rounds, in microseconds. */
function timeEach(count: number, run: (index: number) => unknown): number {
  let kept: unknown
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now()
    for (let index = 0; index < count; index++) kept = run(index)
    return ((performance.now() - start) * 1000) / count
  })
  if (kept === undefined) throw new Error('nothing was run')
  return rounds.slice(2).sort((one, other) => one - other)[3] ?? Number.NaN
}

type Answers = Readonly<Record<string, FactValue>>
const upTo = (most: number, value: number) => Math.min(most, value)

/** The example's three axes on complete data, as someone would write them by hand: numbers only, no reasons. */
function byHand(answers: Answers): number {
  return 3 * harmByHand(answers) + 2 * removabilityByHand(answers) + contactByHand(answers)
}

function removabilityByHand(answers: Answers): number {
  const stopped = answers['hasLegalBarrier'] === true || answers['outstandingClaim'] === true
  if (stopped || answers['removalLiabilityEstablished'] !== true) return 0
  const barriers = [50, 25, 10, 0][upTo(3, Number(answers['openBarrierCount']))] ?? 0
  const days = Number(answers['documentExpiresInDays'])
  const document = answers['travelDocumentAgreed'] === true ? (days >= 28 ? 30 : days >= 0 ? 10 : 0) : 0
  return 30 + upTo(70, barriers + document)
}

function harmByHand(answers: Answers): number {
  const scheme = { none: 0, low: 25, medium: 50, high: 80 }[String(answers['harmBand'])] ?? 0
  return Math.max(scheme, [0, 30, 60, 90][Number(answers['mappaLevel'])] ?? 0)
}

function contactByHand(answers: Answers): number {
  const missed = [0, 5, 20, 40][upTo(3, Number(answers['consecutiveMissedReports']))] ?? 0
  const silence = upTo(40, Math.floor(Number(answers['daysSinceLastReport']) / 28) * 5)
  const waits = upTo(20, Math.floor(Number(answers['longestOpenBarrierDays']) / 90) * 5)
  const unasked = Number(answers['daysSinceCircumstancesInterview'])
  const interviews = (unasked >= 180 ? 15 : unasked >= 90 ? 5 : 0) + (answers['hadFirstReportingInterview'] ? 0 : 20)
  return upTo(100, upTo(60, missed + silence) + waits + interviews)
}

/** The yes-and-no rules of the example in json-rules-engine, on complete data: fewer rules than ours, and no numbers added. */
function peer(): Engine {
  const engine = new Engine()
  const rule = (name: string, fact: string, operator: string, value: unknown) =>
    engine.addRule({ name, event: { type: name }, conditions: { all: [{ fact, operator, value }] } })
  rule('liable', 'removalLiabilityEstablished', 'equal', true)
  rule('lawStands', 'hasLegalBarrier', 'equal', true)
  rule('claim', 'outstandingClaim', 'equal', true)
  rule('document', 'travelDocumentAgreed', 'equal', true)
  rule('first', 'hadFirstReportingInterview', 'equal', false)
  for (const [key, least] of [
    ['consecutiveMissedReports', 1],
    ['consecutiveMissedReports', 2],
    ['mappaLevel', 2],
    ['openBarrierCount', 1],
    ['daysSinceCircumstancesInterview', 90],
    ['daysSinceCircumstancesInterview', 180],
    ['adultAtRiskLevel', 1],
    ['adultAtRiskLevel', 2],
  ] as const)
    rule(`${key}${least}`, key, 'greaterThanInclusive', least)
  for (const key of [
    'suicideOrSelfHarmConcern',
    'lawfulStatusPossible',
    'isUnder18',
    'ageDisputed',
    'isPregnant',
    'traffickingReferralOpen',
    'victimOfTortureIndicator',
    'seriousHealthCondition',
    'hasDependentChild',
  ])
    rule(key, key, 'equal', true)
  return engine
}

async function timePeer(all: readonly Answers[]): Promise<number> {
  const engine = peer()
  const rounds: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    for (const answers of all) await engine.run({ ...answers })
    rounds.push(((performance.now() - start) * 1000) / all.length)
  }
  return rounds.slice(1).sort((one, other) => one - other)[1] ?? Number.NaN
}

async function main(): Promise<void> {
  const next = numbers(20_261_122)
  const answers = Array.from({ length: people }, () => answersOf(next))
  const complete = answers.map((one) => factsOf(one, next, 0))
  const partial = answers.map((one) => factsOf(one, next, 0.15))
  const at = <Item>(all: readonly Item[], index: number): Item => all[index % all.length] as Item
  const start = performance.now()
  for (let index = 0; index < 1000; index++) triage(exampleReportingRuleSet, at(partial, index), asAt)
  report('one person triaged in the first thousand calls of a process, 15% unknown', performance.now() - start, 'µs')
  for (let index = 0; index < 20_000; index++) triage(exampleReportingRuleSet, at(partial, index), asAt)
  const explained = timeEach(people, (index) => triage(exampleReportingRuleSet, at(partial, index), asAt))
  report('one person triaged with full reasons, 15% unknown', explained, 'µs', 50)
  report(
    'one person triaged with full reasons, nothing unknown',
    timeEach(people, (index) => triage(exampleReportingRuleSet, at(complete, index), asAt)),
    'µs',
    50,
  )
  const scores = timeEach(people, (index) =>
    referenceEvaluator.evaluate(exampleReportingRuleSet, at(partial, index), asAt),
  )
  report('one person scored without reasons, 15% unknown', scores, 'µs')
  report(
    'what would change for one person, 15% unknown',
    timeEach(200, (index) => whatWouldChange(exampleReportingRuleSet, at(partial, index), asAt)),
    'µs',
  )
  const hand = timeEach(people, (index) => byHand(at(answers, index)))
  report('the three axes by hand, two-valued, complete data, no reasons', hand, 'µs')
  report('triaged with full reasons / by hand', explained / hand, '×')
  const engine = await timePeer(answers.slice(0, 500))
  report('json-rules-engine, 22 yes-or-no rules, complete data', engine, 'µs')
  report('triaged with full reasons / json-rules-engine', explained / engine, '×', 1)
}

await main()
