export { type AchievementInput, achievementInputSchema, achievementOf } from './achievement/achievement-of.ts'
export type { CertifiedBasis, NotAwardedForCertificationCode } from './award/award-of-certification.ts'
export type { NotAwardedForPassCode, PassedBasis } from './award/award-of-pass.ts'
export { type BadgeBasis, type BadgeInput, badgeCredential, type NotAwardedCode } from './award/badge-credential.ts'
export type { BadgeProblemCode } from './badge-problem-code.ts'
export { badgeProblems } from './badge-problems-data.ts'
export {
  type Achievement,
  type Alignment,
  achievementSchema,
  achievementTypes,
  alignmentSchema,
  type ResultDescription,
  resultDescriptionSchema,
  resultTypes,
} from './credential/achievement.ts'
export { hashedIdentity, type IdentityToHash, isIdentityOf, type Sha256 } from './credential/hashed-identity.ts'
export { type HashedIdentity, hashedIdentitySchema, type IdentityType, identityTypes } from './credential/identity.ts'
export {
  type BadgeResult,
  badgeContexts,
  type CredentialCode,
  type Issuer,
  issuerSchema,
  type OpenBadgeCredential,
  openBadgeCredentialSchema,
} from './credential/open-badge-credential.ts'
export { parseOpenBadgeCredential } from './credential/parse-open-badge-credential.ts'
export { type BadgeAlgorithm, badgeAlgorithms, type JsonWebKeyData } from './proof/json-web-key.ts'
export type { TokenCode } from './proof/read-token.ts'
export { parseRevocationList, type RevocationList, revocationListSchema } from './proof/revocation-list.ts'
export { type BadgeSigner, type NotSignedCode, type SignBytes, signBadge } from './proof/sign-badge.ts'
export { type BadgeTrust, type NotVerifiedCode, type VerifiedBadge, verifyBadge } from './proof/verify-badge.ts'
