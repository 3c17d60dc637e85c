import { type CivilDate, civilDate, type Facts, type FactValue, known, type Provenance } from '@casework/kernel'
import { checkRuleSet } from '../check-rule-set.ts'
import type { RuleSet, RuleSetData } from '../rule-set.ts'

/** States facts as known, all from one source on one day. @public */
export function knownFacts(
  answers: Readonly<Record<string, FactValue>>,
  provenance: Provenance = { source: 'document', asAt: aDay },
): Facts {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, known(value, provenance)]))
}

/** The day for which tests work things out. @public */
export const aDay: CivilDate = civilDate('2026-11-22')

/** Why a weight of a test is what it is. @public */
export const because = { basis: 'ours', rationale: 'It serves a test.' } as const

/** A small rule set in the shape of data, with what a test wants otherwise. @public */
export function ruleSetData(wanted: Partial<RuleSetData> = {}): RuleSetData {
  return { ...smallest, ...wanted }
}

/**
 * A small rule set, checked, with what a test wants otherwise.
 *
 * @throws Error with the problems if it does not pass.
 * @public
 */
export function aRuleSet(wanted: Partial<RuleSetData> = {}): RuleSet {
  const checked = checkRuleSet(ruleSetData(wanted))
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value
}

const weight = { axis: 'readiness', weight: 1, ...because }

const smallest: RuleSetData = {
  schemaVersion: 1,
  id: 'a-test',
  version: '1',
  title: 'A rule set of a test',
  isExample: true,
  ...because,
  effectiveFrom: aDay,
  author: { id: 'author-1' as RuleSetData['author']['id'], name: 'Amina Yusuf' },
  facts: [
    {
      key: 'isReady',
      title: 'Everything is ready',
      type: { kind: 'boolean' },
      characteristic: 'none',
      origin: 'observed',
      question: 'Is everything ready?',
      isSafetyQuestion: false,
      change: { by: 'departmentAction', words: 'We make it ready', to: [true] },
    },
    {
      key: 'isUnwell',
      title: 'The person is unwell',
      type: { kind: 'boolean' },
      characteristic: 'disability',
      origin: 'observed',
      question: 'Is the person unwell?',
      isSafetyQuestion: true,
    },
  ],
  axes: [
    {
      id: 'readiness',
      title: 'Readiness',
      words: 'How ready everything is',
      ...because,
      combine: 'sum',
      range: { min: 0, max: 10 },
      groups: [],
      contributions: [
        {
          id: 'ready',
          words: 'Everything is ready',
          ...because,
          when: { fact: 'isReady', is: true },
          gives: { kind: 'points', points: 7 },
        },
      ],
      overrides: [],
      bands: [
        { id: 'notReady', title: 'Not ready', from: 0, to: 4 },
        { id: 'ready', title: 'Ready', from: 5, to: 10 },
      ],
    },
  ],
  safeguards: [
    {
      id: 'unwell',
      words: 'The person is unwell',
      ...because,
      when: { fact: 'isUnwell', is: true },
      enforcement: { lowerBy: 5 },
      care: { raiseBy: 5 },
    },
  ],
  orderings: { enforcement: [weight], care: [weight] },
  legalEligibility: [],
  purposes: [
    {
      id: 'meet',
      words: 'Everything is ready, so someone meets the person',
      ...because,
      purpose: 'plannedIntervention',
      when: { all: [{ axis: 'readiness', inBand: ['ready'] }, { not: { safeguard: 'unwell', certainly: false } }] },
    },
    { id: 'leave', words: 'Nothing more is asked', ...because, purpose: 'noFurtherAction' },
  ],
  tightening: { ...because, completions: 256 },
}
