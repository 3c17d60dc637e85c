import { type InputProblemCode, parseInput, type Result, type TextProblemCode } from '@casework/kernel'
import { type CredentialCode, type OpenBadgeCredential, openBadgeCredentialSchema } from './open-badge-credential.ts'

/**
 * Reads a badge that is not signed, or whose signature was checked elsewhere.
 *
 * @returns The badge, or each `INPUT.…` | `TEXT.…` | `INSTANT.NOT_UTC` | `BADGE.SUBJECT_NOT_OPAQUE` | `BADGE.NOT_WHOLE_SECONDS` |
 * `BADGE.ENDS_BEFORE_IT_BEGINS` | `BADGE.RESULT_NOT_DESCRIBED` with its path.
 *
 * @example
 * parseOpenBadgeCredential({ type: ['VerifiableCredential', 'OpenBadgeCredential'] }).ok //=> false
 * @public
 */
export function parseOpenBadgeCredential(
  value: unknown,
): Result<OpenBadgeCredential, InputProblemCode | TextProblemCode | CredentialCode | 'INSTANT.NOT_UTC'> {
  return parseInput<typeof openBadgeCredentialSchema, TextProblemCode | CredentialCode | 'INSTANT.NOT_UTC'>(
    openBadgeCredentialSchema,
    value,
  )
}
