import { notKnown } from '@casework/kernel'
import {
  appointmentPurposes,
  describeFact,
  describePurpose,
  describeReason,
  exampleReportingRuleSet,
  explainRuleSet,
  type Reason,
  type Safeguard,
  triage,
} from '@casework/triage-scoring'
import { aDay, aRuleSet, because, knownFacts, ruleSetData } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

const ruleSet = aRuleSet()
const reason: Reason = {
  kind: 'contribution',
  rule: 'ready',
  words: 'Everything is ready',
  change: { atLeast: 7, atMost: 7 },
  certain: true,
  facts: [],
}
const says = (wanted: Partial<Reason>) => describeReason({ ...reason, ...wanted }, 'en').text

test('a reason says what it adds or takes, in the singular where it is one', () => {
  expect(says({})).toBe('Everything is ready: adds 7 points')
  expect(says({ change: { atLeast: 1, atMost: 1 } })).toBe('Everything is ready: adds 1 point')
  expect(says({ change: { atLeast: -2, atMost: -2 } })).toBe('Everything is ready: takes off 2 points')
  expect(says({ change: { atLeast: 0, atMost: 0 } })).toBe('Everything is ready: changes nothing')
})

test('a reason says what hangs on something not known', () => {
  expect(says({ change: { atLeast: -3, atMost: 7 } })).toBe(
    'Everything is ready: takes off up to 3 or adds up to 7 points, depending on what is not known',
  )
  expect(says({ change: { atLeast: 0, atMost: 7 } })).toContain(': adds between 0 and 7 points, depending on')
})

test('a reason says how far the ends of a score moved where that is all that is sure', () => {
  expect(says({ kind: 'narrowed', change: { atLeast: 2, atMost: 0 } })).toBe(
    'Everything is ready: raises the lowest possible score by 2 points',
  )
  expect(says({ kind: 'narrowed', change: { atLeast: 5, atMost: -1 } })).toBe(
    'Everything is ready: raises the lowest possible score by 5 points, and lowers the highest possible score by 1 point',
  )
  expect(says({ kind: 'override', certain: false, change: { atLeast: -20, atMost: 0 } })).toBe(
    'Everything is ready: lowers the lowest possible score by 20 points',
  )
  expect(says({ kind: 'range', change: { atLeast: -3, atMost: 4 } })).toContain(
    'raises the highest possible score by 4',
  )
  expect(says({ kind: 'override', change: { atLeast: -20, atMost: -80 } })).toContain('takes off between 20 and 80')
})

test('a safeguard that moves an interval says between what and what', () => {
  const moved = (atLeast: number, atMost: number) => says({ kind: 'safeguard', change: { atLeast, atMost } })
  expect(moved(-120, -540)).toContain(': takes off between 120 and 540 points')
  expect(moved(0, -540)).toContain(': takes off between 0 and 540 points')
  expect(moved(40, 20)).toContain(': adds between 20 and 40 points')
})

test('a safeguard that finds its work done says so, and one that bears on another order says that it changes nothing', () => {
  const safeguard = (id: string, effects: Pick<Safeguard, 'enforcement' | 'care'>): Safeguard => {
    return { id, words: id, ...because, when: { fact: 'isUnwell', is: true }, ...effects }
  }
  const told = (...safeguards: readonly Safeguard[]) => {
    const result = triage(aRuleSet({ safeguards }), knownFacts({ isReady: true, isUnwell: true }), aDay)
    const last = (reasons: readonly Reason[]) => reasons.slice(-1).map((one) => describeReason(one, 'en').text)
    return [...last(result.enforcementPriority.reasons), ...last(result.carePriority.reasons)]
  }
  const raises = { raiseBy: 9 }
  const unwell = safeguard('unwell', { enforcement: { atMost: 0 }, care: raises })
  expect(told(unwell, safeguard('second', { enforcement: { lowerBy: 5 }, care: { atLeast: 12 } }))).toEqual([
    'second: already as low as it can go',
    'second: already as high as this safeguard would take it',
  ])
  const held = safeguard('unwell', { enforcement: { atMost: 2 }, care: raises })
  expect(told(held, safeguard('second', { enforcement: { atMost: 6 }, care: {} }))).toEqual([
    'second: already as low as this safeguard would take it',
    'second: changes nothing',
  ])
  expect(told(unwell, safeguard('second', { enforcement: {}, care: raises }))).toEqual([
    'second: changes nothing',
    'second: adds 9 points',
  ])
})

test('a safeguard that is not answered says that it counts until it is', () => {
  const { reasons } = triage(ruleSet, knownFacts({ isReady: true }), aDay).enforcementPriority
  const unwell = reasons.find(({ rule }) => rule === 'unwell')
  expect(unwell && describeReason(unwell, 'en').text).toBe(
    'The person is unwell: counts as met until it is answered; takes off 5 points',
  )
})

test('facts say their value, source and date, or why they are not known, in the language asked for', () => {
  const facts = { ...knownFacts({ harmBand: 'low' }), mappaLevel: notKnown('conflicting') }
  const [, harm] = triage(exampleReportingRuleSet, facts, aDay).axes
  const told = (harm?.reasons ?? []).flatMap(
    (one) => describeReason(one, 'en', { date: () => '22 November 2026' }).facts,
  )
  expect(told).toEqual([
    'Band of the harm scheme: low (a document was seen, 22 November 2026)',
    'MAPPA level (0 where there is none): not known (sources disagree)',
  ])
  const later = { fact: 'isReady', title: 'Everything is ready', known: false, reason: 'datedAfter' } as const
  expect(describeFact(later, 'en')).toBe('Everything is ready: not known (the answer is dated in the future)')
  expect(describeFact(later, 'cy')).toContain('yn y dyfodol')
  expect(describeReason(reason, 'cy')).toEqual({
    text: 'Everything is ready: yn ychwanegu 7 pwynt',
    facts: [],
    language: 'cy',
    reviewed: false,
  })
})

test('every purpose has a name in both languages', () => {
  for (const purpose of appointmentPurposes) {
    expect(describePurpose(purpose, 'en')).not.toBe(purpose)
    expect(describePurpose(purpose, 'cy')).not.toBe(purpose)
  }
})

const everyKind = aRuleSet({
  facts: [
    ...ruleSetData().facts,
    ...(
      [
        ['count', { kind: 'integer', min: 0, max: 9 }],
        ['since', { kind: 'date' }],
        ['colour', { kind: 'code', codes: ['red', 'blue'] }],
      ] as const
    ).map(([key, type]) => ({
      key,
      title: key,
      type,
      characteristic: 'none' as const,
      origin: 'observed' as const,
      question: key,
      isSafetyQuestion: false,
    })),
  ],
  axes: ruleSetData().axes.map((axis) => ({
    ...axis,
    combine: 'first' as const,
    contributions: [
      { fact: 'count', atMost: 3 },
      { fact: 'count', between: { from: 1, to: 2 } },
      { fact: 'count', equals: 4 },
      { fact: 'colour', oneOf: ['red'] },
      { fact: 'since', olderThanDays: 5 },
      { fact: 'since', exists: true },
      { fact: 'since', exists: false },
      {
        all: [
          {
            any: [
              { fact: 'count', atLeast: 2 },
              { fact: 'isReady', is: false },
            ],
          },
          { fact: 'isReady', is: true },
        ],
      },
    ].map((when, index) => ({
      id: `rule${index}`,
      words: 'A rule',
      ...because,
      when,
      gives: { kind: 'points' as const, points: 1 },
    })),
  })),
  safeguards: ruleSetData().safeguards.map((safeguard) => ({ ...safeguard, care: { atLeast: 3 } })),
  purposes: [
    {
      id: 'meet',
      words: 'Meet',
      ...because,
      purpose: 'plannedIntervention',
      when: { safeguard: 'unwell', certainly: true },
    },
    ...ruleSetData().purposes.slice(1),
  ],
  approval: { by: { id: 'director-1' as never, name: 'Zofia Nowak', role: 'Director' }, on: aDay },
  isExample: false,
})

test('a rule set in plain words leaves out no kind of condition', () => {
  const [about, axis, safeguards, , , purposes, facts] = explainRuleSet(everyKind, 'en', {
    date: () => '22 November 2026',
  }).sections
  expect(about?.introduction).toEqual([
    'Approved by Zofia Nowak, Director, on 22 November 2026',
    'Version 1, from 22 November 2026',
    'Written by Amina Yusuf',
  ])
  expect(axis?.rules.slice(0, 8).map(({ text }) => text)).toEqual([
    'A rule. When “count” is 3 or less: gives 1 point.',
    'A rule. When “count” is from 1 to 2: gives 1 point.',
    'A rule. When “count” is 4: gives 1 point.',
    'A rule. When “colour” is one of: red: gives 1 point.',
    'A rule. When “since” is more than 5 days ago: gives 1 point.',
    'A rule. When “since” has a date: gives 1 point.',
    'A rule. When “since” has no date: gives 1 point.',
    'A rule. When (“count” is 2 or more, or “Everything is ready” is no), and “Everything is ready” is yes: gives 1 point.',
  ])
  expect(safeguards?.rules[0]?.text).toContain('raises care priority to 3 or more')
  expect(purposes?.rules[0]?.text).toContain('the safeguard “The person is unwell” is met')
  expect(facts?.rules.map(({ text }) => text)).toContain('The person is unwell (read only by safeguards)')
})

test('every weight of the example is told with its rationale', () => {
  const { sections, reviewed } = explainRuleSet(exampleReportingRuleSet, 'en')
  const weighed = sections
    .flatMap(({ rules }) => rules)
    .filter(({ text }) => / gives | for every |counts \d|raises care/.test(text))
  expect(reviewed).toBe(true)
  expect(weighed.length).toBeGreaterThan(20)
  expect(weighed.every(({ rationale = '', basis }) => rationale.length > 20 && basis === 'ours')).toBe(true)
})

test('unreviewed Welsh says that it is', () => {
  expect(explainRuleSet(exampleReportingRuleSet, 'cy')).toMatchObject({ language: 'cy', reviewed: false })
})
