import { civilDate, isInForce, type Policy, policyInForce } from '@casework/kernel'
import { expect, test } from 'vitest'

const policy = (version: string, from: string, to?: string): Policy<{ days: number }> => ({
  id: 'reviews',
  version,
  effectiveFrom: civilDate(from),
  ...(to === undefined ? {} : { effectiveTo: civilDate(to) }),
  settings: { days: 28 },
  basis: { days: { basis: 'ours', note: 'An example' } },
})
const policies = [policy('1', '2025-01-01', '2025-12-31'), policy('2', '2026-01-01')]

test('the policy of the day is found, its first and last days included', () => {
  expect(policyInForce(policies, civilDate('2025-12-31'))).toMatchObject({ value: { version: '1' } })
  expect(policyInForce(policies, civilDate('2026-01-01'))).toMatchObject({ value: { version: '2' } })
  expect(isInForce(policy('1', '2025-01-01', '2025-12-31'), civilDate('2026-01-01'))).toBe(false)
})

test('a day with no policy, or with two, is refused', () => {
  expect(policyInForce(policies, civilDate('2024-12-31'))).toHaveProblem('POLICY.NONE_IN_FORCE')
  expect(policyInForce([...policies, policy('3', '2026-06-01')], civilDate('2026-06-01'))).toHaveProblem(
    'POLICY.SEVERAL_IN_FORCE',
  )
})
