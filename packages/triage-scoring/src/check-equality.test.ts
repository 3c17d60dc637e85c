import { checkRuleSet } from '@casework/triage-scoring'
import { because, ruleSetData } from '@casework/triage-scoring/testing'
import { describe, expect, test } from 'vitest'
import {
  colour,
  count,
  factWith,
  isReady,
  isUnwell,
  leave,
  meet,
  nationality,
  reading,
  ruleWith,
  safeguardWith,
  unwell,
} from './testing/rule-set-parts.ts'

describe('a rule set is refused when', () => {
  const refused: readonly (readonly [string, string, unknown])[] = [
    [
      'a protected fact scores',
      'TRIAGE.PROTECTED_FACT_OUTSIDE_SAFEGUARD',
      ruleWith({ when: { fact: 'isUnwell', is: true } }),
    ],
    [
      'a protected fact chooses a purpose',
      'TRIAGE.PROTECTED_FACT_OUTSIDE_SAFEGUARD',
      ruleSetData({ purposes: [{ ...meet, when: { fact: 'isUnwell', is: true } }, leave] }),
    ],
    [
      'a likely proxy scores without a disparity report',
      'TRIAGE.PROXY_NOT_JUSTIFIED',
      factWith({ characteristic: 'likelyProxy', change: undefined }),
    ],
    [
      'nationality scores',
      'TRIAGE.NATIONALITY_OUTSIDE_ELIGIBILITY',
      reading(nationality, { when: { fact: 'nationality', equals: 'red' } }),
    ],
    [
      'nationality scores under another declaration',
      'TRIAGE.NATIONALITY_OUTSIDE_ELIGIBILITY',
      reading({ ...colour, key: 'dualNationality' }, { when: { fact: 'dualNationality', equals: 'red' } }),
    ],
    [
      'nationality is a safeguard',
      'TRIAGE.NATIONALITY_OUTSIDE_ELIGIBILITY',
      {
        ...safeguardWith({ when: { any: [unwell.when, { fact: 'nationality', equals: 'red' }] } }),
        facts: [isReady, isUnwell, nationality],
      },
    ],
    [
      'nationality decides without an authorisation',
      'TRIAGE.NATIONALITY_WITHOUT_AUTHORISATION',
      ruleSetData({
        facts: [isReady, isUnwell, nationality],
        legalEligibility: [
          {
            id: 'law',
            words: 'Law',
            ...because,
            purpose: 'voluntaryReturnConversation',
            when: { fact: 'nationality', equals: 'red' },
          },
        ],
      }),
    ],
    ['an outcome of triage is an input', 'TRIAGE.OUTCOME_AS_INPUT', factWith({ origin: 'triageOutcome' })],
    [
      'an earlier band is an input by another name',
      'TRIAGE.OUTCOME_AS_INPUT',
      reading({ ...colour, key: 'previousBand' }, { when: { fact: 'previousBand', equals: 'red' } }),
    ],
    [
      'an axis is an input',
      'TRIAGE.OUTCOME_AS_INPUT',
      reading({ ...count, key: 'readiness' }, { when: { fact: 'readiness', atLeast: 3 } }),
    ],
    [
      'a counterfactual would vary a protected fact',
      'TRIAGE.COUNTERFACTUAL_NOT_ALLOWED',
      ruleSetData({ facts: [isReady, { ...isUnwell, change: isReady.change }] }),
    ],
    [
      'a counterfactual would vary a fact of a safeguard',
      'TRIAGE.COUNTERFACTUAL_NOT_ALLOWED',
      safeguardWith({ when: { any: [unwell.when, { fact: 'isReady', is: false }] } }),
    ],
    [
      'a counterfactual would have someone give up a right',
      'TRIAGE.COUNTERFACTUAL_NOT_ALLOWED',
      factWith({ concernsARight: true, change: { by: 'evidenceToObtain', words: 'They withdraw', to: [false] } }),
    ],
    [
      'a safeguard would raise enforcement priority',
      'TRIAGE.SAFEGUARD_RAISES_ENFORCEMENT',
      safeguardWith({ enforcement: { lowerBy: -5 } }),
    ],
    ['a safeguard would lower care priority', 'TRIAGE.SAFEGUARD_LOWERS_CARE', safeguardWith({ care: { raiseBy: -5 } })],
    ['a safeguard does nothing', 'TRIAGE.SAFEGUARD_WITHOUT_EFFECT', safeguardWith({ enforcement: {}, care: {} })],
    [
      'its author approved it',
      'TRIAGE.APPROVER_IS_AUTHOR',
      { ...ruleSetData(), approval: { by: { ...ruleSetData().author, role: 'Director' }, on: '2026-11-22' } },
    ],
  ]
  test.each(refused)('%s: %s', (_, code, data) => {
    expect(checkRuleSet(data)).toHaveProblem(code)
  })
})

test('a likely proxy scores once its rationale and disparity report are given', () => {
  const proxy = { rationale: 'It tells who needs more time.', disparityReport: 'report-12' }
  expect(checkRuleSet(factWith({ characteristic: 'likelyProxy', change: undefined, proxy })).ok).toBe(true)
})

test('nationality decides legal eligibility where an authorisation is named', () => {
  const law = {
    id: 'law',
    words: 'Law',
    ...because,
    purpose: 'voluntaryReturnConversation',
    when: { fact: 'nationality', equals: 'red' },
  }
  const facts = [isReady, isUnwell, nationality]
  expect(
    checkRuleSet({ ...ruleSetData(), facts, legalEligibility: [{ ...law, authorisationReference: 'Order 2026/1' }] })
      .ok,
  ).toBe(true)
})
