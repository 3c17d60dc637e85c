import { checkRuleSet, exampleReportingRuleSet } from '@casework/triage-scoring'
import { aRuleSet, because, ruleSetData } from '@casework/triage-scoring/testing'
import { describe, expect, test } from 'vitest'
import {
  axisWith,
  byCount,
  colour,
  count,
  factWith,
  isReady,
  isUnwell,
  leave,
  meet,
  reading,
  ready,
  ruleWith,
  since,
  unwell,
} from './testing/rule-set-parts.ts'

describe('a rule set is refused when', () => {
  const refused: readonly (readonly [string, string, unknown])[] = [
    ['it is no rule set at all', 'INPUT.WRONG_TYPE', 'rules'],
    ['it holds a member that nobody asked for', 'INPUT.KEY_NOT_RECOGNISED', { ...ruleSetData(), secret: true }],
    ['a weight has no rationale', 'TRIAGE.RATIONALE_MISSING', ruleWith({ rationale: '  ' })],
    [
      'an ordering has no rationale',
      'TRIAGE.RATIONALE_MISSING',
      {
        ...ruleSetData(),
        orderings: { enforcement: [{ axis: 'readiness', weight: 1 }], care: ruleSetData().orderings.care },
      },
    ],
    ['its last day comes before its first', 'TRIAGE.ENDS_REVERSED', { ...ruleSetData(), effectiveTo: '2020-01-01' }],
    ['a day is not a date', 'CIVIL_DATE.NOT_A_DATE', { ...ruleSetData(), effectiveFrom: '2026-02-31' }],
    [
      'a domain is the wrong way round',
      'TRIAGE.ENDS_REVERSED',
      reading({ ...count, type: { kind: 'integer', min: 9, max: 0 } }, {}),
    ],
    ['a range is the wrong way round', 'TRIAGE.ENDS_REVERSED', axisWith({ range: { min: 10, max: 0 } })],
    ['two facts share a key', 'TRIAGE.DUPLICATE_ID', ruleSetData({ facts: [isReady, isUnwell, isReady] })],
    ['two rules share an id', 'TRIAGE.DUPLICATE_ID', axisWith({ contributions: [ready, ready] })],
    [
      'two bands share an id',
      'TRIAGE.DUPLICATE_ID',
      axisWith({
        bands: [
          { id: 'a', title: 'A', from: 0, to: 4 },
          { id: 'a', title: 'A', from: 5, to: 10 },
        ],
      }),
    ],
    [
      'an axis counts twice in an ordering',
      'TRIAGE.DUPLICATE_ID',
      ruleSetData({
        orderings: {
          enforcement: [...ruleSetData().orderings.enforcement, ...ruleSetData().orderings.enforcement],
          care: ruleSetData().orderings.care,
        },
      }),
    ],
    [
      'a rule reads a fact that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleWith({ when: { fact: 'isTall', is: true } }),
    ],
    ['a rule counts towards a group that is not declared', 'TRIAGE.NOT_DECLARED', ruleWith({ group: 'none' })],
    [
      'an ordering weighs an axis that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleSetData({
        orderings: { enforcement: [{ axis: 'height', weight: 1, ...because }], care: ruleSetData().orderings.care },
      }),
    ],
    [
      'a purpose asks for a band that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleSetData({ purposes: [{ ...meet, when: { axis: 'readiness', inBand: ['soon'] } }, leave] }),
    ],
    [
      'a purpose asks for an axis that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleSetData({ purposes: [{ ...meet, when: { axis: 'height', inBand: ['soon'] } }, leave] }),
    ],
    [
      'a purpose asks for a safeguard that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleSetData({ purposes: [{ ...meet, when: { safeguard: 'none', certainly: true } }, leave] }),
    ],
    [
      'a fact is declared that no rule reads',
      'TRIAGE.FACT_NEVER_READ',
      ruleSetData({ facts: [isReady, isUnwell, count] }),
    ],
    [
      'a number is asked of a yes or no',
      'TRIAGE.CONDITION_DOES_NOT_FIT',
      ruleWith({ when: { fact: 'isReady', atLeast: 1 } }),
    ],
    [
      'a word is asked of a number',
      'TRIAGE.CONDITION_DOES_NOT_FIT',
      reading(count, { when: { fact: 'count', equals: 'many' } }),
    ],
    [
      'steps are climbed by a yes or no',
      'TRIAGE.CONDITION_DOES_NOT_FIT',
      ruleWith({ gives: { kind: 'steps', fact: 'isReady', steps: [{ from: 1, points: 1 }] } }),
    ],
    [
      'a date is looked up in a table',
      'TRIAGE.CONDITION_DOES_NOT_FIT',
      reading(since, {
        gives: { kind: 'lookUp', row: { fact: 'since', slots: [{ is: true }, { is: false }] }, points: [1, 2] },
      }),
    ],
    [
      'a comparison always holds',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(count, { when: { fact: 'count', atLeast: 0 } }),
    ],
    [
      'a comparison never holds',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(count, { when: { fact: 'count', equals: 10 } }),
    ],
    [
      'an upper limit always holds',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(count, { when: { fact: 'count', atMost: 9 } }),
    ],
    [
      'a span is the whole domain',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(count, { when: { fact: 'count', between: { from: 0, to: 9 } } }),
    ],
    [
      'a code is not in its list',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(colour, { when: { fact: 'colour', oneOf: ['green'] } }),
    ],
    [
      'a step lies outside the domain',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      reading(count, { gives: { kind: 'steps', fact: 'count', steps: [{ from: 20, points: 1 }] } }),
    ],
    [
      'a change leads to an answer that is none',
      'TRIAGE.VALUE_OUTSIDE_DOMAIN',
      factWith({ change: { by: 'departmentAction', words: 'x', to: [3] } }),
    ],
    [
      'the department would change a number either way',
      'TRIAGE.DIRECTION_DOES_NOT_FIT',
      {
        ...reading(count, { when: { fact: 'count', atLeast: 3 } }),
        facts: [isReady, isUnwell, { ...count, change: { by: 'departmentAction', words: 'x', to: [3] } }],
      },
    ],
    [
      'a direction is given for what is no number',
      'TRIAGE.DIRECTION_DOES_NOT_FIT',
      factWith({ change: { by: 'departmentAction', words: 'x', direction: 'raise', to: [true] } }),
    ],
    [
      'steps do not rise',
      'TRIAGE.STEPS_OUT_OF_ORDER',
      reading(count, {
        gives: {
          kind: 'steps',
          fact: 'count',
          steps: [
            { from: 5, points: 1 },
            { from: 5, points: 2 },
          ],
        },
      }),
    ],
    [
      'a scoring rule reads a score',
      'TRIAGE.STANDING_READ_TOO_EARLY',
      ruleWith({ when: { axis: 'readiness', inBand: ['ready'] } }),
    ],
    [
      'bands leave a gap',
      'TRIAGE.GAP',
      axisWith({
        bands: [
          { id: 'notReady', title: 'A', from: 0, to: 3 },
          { id: 'ready', title: 'B', from: 5, to: 10 },
        ],
      }),
    ],
    [
      'bands end before their range',
      'TRIAGE.GAP',
      axisWith({
        bands: [
          { id: 'notReady', title: 'A', from: 0, to: 3 },
          { id: 'ready', title: 'B', from: 4, to: 9 },
        ],
      }),
    ],
    [
      'bands overlap',
      'TRIAGE.OVERLAP',
      axisWith({
        bands: [
          { id: 'notReady', title: 'A', from: 0, to: 5 },
          { id: 'ready', title: 'B', from: 5, to: 10 },
        ],
      }),
    ],
    [
      'bands go beyond their range',
      'TRIAGE.OVERLAP',
      axisWith({
        bands: [
          { id: 'notReady', title: 'A', from: 0, to: 5 },
          { id: 'ready', title: 'B', from: 6, to: 11 },
        ],
      }),
    ],
    [
      'a band ends before it starts',
      'TRIAGE.ENDS_REVERSED',
      axisWith({
        bands: [
          { id: 'notReady', title: 'A', from: 0, to: 4 },
          { id: 'odd', title: 'C', from: 5, to: 3 },
          { id: 'ready', title: 'B', from: 5, to: 10 },
        ],
      }),
    ],
    [
      'a look-up leaves a gap',
      'TRIAGE.GAP',
      byCount(
        [
          { from: 0, to: 3 },
          { from: 5, to: 9 },
        ],
        [1, 2],
      ),
    ],
    [
      'a look-up leaves out a code',
      'TRIAGE.GAP',
      reading(
        { ...colour, type: { kind: 'code', codes: ['red', 'blue', 'green'] } },
        {
          gives: {
            kind: 'lookUp',
            row: { fact: 'colour', slots: [{ codes: ['red'] }, { codes: ['blue'] }] },
            points: [1, 2],
          },
        },
      ),
    ],
    [
      'a look-up reads a fact that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleWith({
        gives: { kind: 'lookUp', row: { fact: 'isTall', slots: [{ is: true }, { is: false }] }, points: [1, 2] },
      }),
    ],
    [
      'steps read a fact that is not declared',
      'TRIAGE.NOT_DECLARED',
      ruleWith({ gives: { kind: 'steps', fact: 'height', steps: [{ from: 1, points: 1 }] } }),
    ],
    [
      'ageing reads a code',
      'TRIAGE.CONDITION_DOES_NOT_FIT',
      reading(colour, { gives: { kind: 'ageing', fact: 'colour', every: 1, points: 1, cap: 1 } }),
    ],
    [
      'a look-up has a code twice',
      'TRIAGE.OVERLAP',
      reading(colour, {
        gives: {
          kind: 'lookUp',
          row: { fact: 'colour', slots: [{ codes: ['red', 'blue'] }, { codes: ['red'] }] },
          points: [1, 2],
        },
      }),
    ],
    [
      'a look-up has a code that is not declared',
      'TRIAGE.NOT_DECLARED',
      reading(colour, {
        gives: {
          kind: 'lookUp',
          row: { fact: 'colour', slots: [{ codes: ['red', 'blue'] }, { codes: ['green'] }] },
          points: [1, 2],
        },
      }),
    ],
    [
      'a look-up has fewer points than slots',
      'TRIAGE.TABLE_SIZE',
      byCount(
        [
          { from: 0, to: 3 },
          { from: 4, to: 9 },
        ],
        [1],
      ),
    ],
    [
      'a table has a short row',
      'TRIAGE.TABLE_SIZE',
      reading(count, {
        gives: {
          kind: 'table',
          row: { fact: 'isReady', slots: [{ is: false }, { is: true }] },
          column: {
            fact: 'count',
            slots: [
              { from: 0, to: 3 },
              { from: 4, to: 9 },
            ],
          },
          points: [[1, 2], [3]],
        },
      }),
    ],
    [
      'what is not added has groups',
      'TRIAGE.GROUP_WITHOUT_SUM',
      axisWith({ combine: 'max', groups: [{ id: 'group', words: 'x', ...because, atMost: 3 }] }),
    ],
    [
      'a rule can never apply',
      'TRIAGE.RULE_UNREACHABLE',
      ruleWith({
        when: {
          all: [
            { fact: 'isReady', is: true },
            { fact: 'isReady', is: false },
          ],
        },
      }),
    ],
    [
      'a rule stands behind one that always applies',
      'TRIAGE.RULE_UNREACHABLE',
      axisWith({
        combine: 'first',
        contributions: [{ id: 'first', words: 'x', ...because, gives: { kind: 'points', points: 1 } }, ready],
      }),
    ],
    [
      'a purpose stands behind one that always applies',
      'TRIAGE.RULE_UNREACHABLE',
      ruleSetData({ purposes: [leave, { ...leave, id: 'again' }] }),
    ],
    ['nothing is left when no purpose applies', 'TRIAGE.LAST_PURPOSE_CONDITIONAL', ruleSetData({ purposes: [meet] })],
  ]
  test.each(refused)('%s: %s', (_, code, data) => {
    expect(checkRuleSet(data)).toHaveProblem(code)
  })
})

test('data nested without end, or within themselves, are refused before they are read', () => {
  let nested: unknown = { fact: 'isReady', is: true }
  for (let depth = 0; depth < 10_000; depth++) nested = { not: nested }
  expect(checkRuleSet({ ...ruleSetData(), safeguards: [{ ...unwell, when: nested }] })).toHaveProblem(
    'TRIAGE.RULE_SET_TOO_DEEP',
  )
  const itself: Record<string, unknown> = {}
  itself['itself'] = itself
  expect(checkRuleSet(itself)).toHaveProblem('TRIAGE.RULE_SET_TOO_DEEP')
})

test('each problem says where it lies', () => {
  const checked = checkRuleSet(ruleWith({ when: { fact: 'isTall', is: true } }))
  const problem = checked.ok ? undefined : checked.error.find(({ code }) => code === 'TRIAGE.NOT_DECLARED')
  expect(problem).toEqual({
    code: 'TRIAGE.NOT_DECLARED',
    path: ['axes', 0, 'contributions', 0, 'when'],
    params: { id: 'isTall' },
  })
})

test('a condition too wide to try out in full is taken to be reachable', () => {
  const facts = Array.from({ length: 15 }, (_, index) => ({ ...isReady, key: `yes${index}`, change: undefined }))
  const all = facts.map(({ key }) => ({ fact: key, is: true }))
  const contributions = [ready, { ...ready, id: 'wide', when: { all } }]
  expect(checkRuleSet({ ...axisWith({ contributions }), facts: [isReady, isUnwell, ...facts] }).ok).toBe(true)
})

test('the builders of tests and the example give checked rule sets', () => {
  expect(aRuleSet().id).toBe('a-test')
  expect(() => aRuleSet({ facts: [] })).toThrow('INPUT.TOO_SMALL')
  expect(checkRuleSet(exampleReportingRuleSet).ok).toBe(true)
})
