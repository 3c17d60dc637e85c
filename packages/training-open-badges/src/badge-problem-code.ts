import type { NotAwardedCode } from './award/badge-credential.ts'
import type { CredentialCode } from './credential/open-badge-credential.ts'
import type { NotSignedCode } from './proof/sign-badge.ts'
import type { NotVerifiedCode } from './proof/verify-badge.ts'

/** The codes of every problem of this package, without those of the kernel that it passes on. @public */
export type BadgeProblemCode =
  | CredentialCode
  | NotAwardedCode
  | NotSignedCode
  | NotVerifiedCode
  | 'BADGE.IDENTITY_EMPTY'
  | 'BADGE.SALT_TOO_SHORT'
  | 'BADGE.HASH_NOT_SHA256'
  | 'BADGE.FUNCTION_NOT_CERTIFIED'
