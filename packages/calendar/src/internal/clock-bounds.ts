import { problem, type Refused } from '@casework/kernel'

/** The longest that a clock, its warning or its extension can be, in any unit. */
export const longestLength = 10_000
/** The longest reason, in UTF-16 code units, as the schema counts. */
export const longestReason = 200

/** What can be wrong with why something is done to a clock. */
export type ReasonProblemCode = 'CLOCK.REASON_REQUIRED' | 'CLOCK.REASON_TOO_LONG'

/** Refuses a length that a stored clock could not have. */
export function wrongLength(
  length: number,
  minimum: 0 | 1,
  field: 'length' | 'warnWithin' | 'longestExtension',
): Refused<'CLOCK.NOT_A_LENGTH'> | undefined {
  const isLength = Number.isSafeInteger(length) && length >= minimum && length <= longestLength
  return isLength ? undefined : problem('CLOCK.NOT_A_LENGTH', { minimum, maximum: longestLength }, [field])
}

/** Refuses a reason that is blank, or longer than a stored clock could have. */
export function wrongReason(reason: string): Refused<ReasonProblemCode> | undefined {
  if (reason.trim() === '') return problem('CLOCK.REASON_REQUIRED', {}, ['reason'])
  if (reason.length > longestReason) return problem('CLOCK.REASON_TOO_LONG', { maximum: longestReason }, ['reason'])
  return undefined
}
