import { type CivilDate, compareCivilDates } from './civil-date.ts'
import { problem } from './problem.ts'
import { type Result, succeeded } from './result.ts'

/**
 * How far a setting of a policy can be trusted: `stated` in a public source, `assumed` from one, or `ours`.
 * @public
 */
export type SettingBasis = { readonly basis: 'stated' | 'assumed' | 'ours'; readonly note: string }

/**
 * Numbers and choices that the public record leaves silent, as typed, versioned, effective-dated data.
 *
 * @remarks Every setting says its basis. `effectiveTo` is the last day in force. Source: design.md, "One way through a domain package".
 * @public
 */
export type Policy<Settings extends object> = {
  readonly id: string
  readonly version: string
  readonly effectiveFrom: CivilDate
  readonly effectiveTo?: CivilDate
  readonly settings: Settings
  readonly basis: { readonly [Setting in keyof Settings]-?: SettingBasis }
}

/**
 * Finds the one policy in force on a day.
 *
 * @returns The policy, or `POLICY.NONE_IN_FORCE` | `POLICY.SEVERAL_IN_FORCE` with the day.
 *
 * @example
 * const policy: Policy<{ days: number }> = {
 *   id: 'reviews', version: '1', effectiveFrom: civilDate('2026-01-01'),
 *   settings: { days: 28 }, basis: { days: { basis: 'ours', note: 'An example.' } },
 * }
 * policyInForce([policy], civilDate('2025-12-31')).ok //=> false
 * policyInForce([policy], civilDate('2026-01-01')).ok //=> true
 * @public
 */
export function policyInForce<Settings extends object>(
  policies: readonly Policy<Settings>[],
  on: CivilDate,
): Result<Policy<Settings>, 'POLICY.NONE_IN_FORCE' | 'POLICY.SEVERAL_IN_FORCE'> {
  const [first, second] = policies.filter((policy) => isInForce(policy, on))
  if (first === undefined) return problem('POLICY.NONE_IN_FORCE', { on })
  if (second !== undefined) return problem('POLICY.SEVERAL_IN_FORCE', { on })
  return succeeded(first)
}

/**
 * Tells whether something effective-dated is in force on a day; its first and last days both count.
 *
 * @example
 * isInForce({ effectiveFrom: civilDate('2026-01-01'), effectiveTo: civilDate('2026-12-31') }, civilDate('2026-12-31')) //=> true
 * @public
 */
export function isInForce(
  dated: { readonly effectiveFrom: CivilDate; readonly effectiveTo?: CivilDate | undefined },
  on: CivilDate,
): boolean {
  if (compareCivilDates(on, dated.effectiveFrom) < 0) return false
  return dated.effectiveTo === undefined || compareCivilDates(on, dated.effectiveTo) <= 0
}
