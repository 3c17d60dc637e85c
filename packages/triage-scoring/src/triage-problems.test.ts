import { describeProblem } from '@casework/kernel'
import { checkRuleSet, triageProblems } from '@casework/triage-scoring'
import { ruleSetData } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

test('a problem of a rule set is told in words', () => {
  const refusal = checkRuleSet({ ...ruleSetData(), effectiveTo: '2020-01-01' })
  const [problem] = refusal.ok ? [] : refusal.error
  expect(problem && describeProblem(problem, triageProblems, 'en').text).toBe(
    'The end of effectiveTo comes before its start',
  )
})

test('every problem has words in both languages, and no Welsh claims to be reviewed', () => {
  for (const [code, entry] of Object.entries(triageProblems)) {
    expect(code).toMatch(/^TRIAGE\.[A-Z_]+$/)
    expect([entry.en, entry.cy].every((text) => typeof text === 'string' && text.length > 10)).toBe(true)
    expect(entry).not.toHaveProperty('cyReviewedBy')
  }
})
