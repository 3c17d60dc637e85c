import { type InputProblemCode, type Instant, problem, type Result, type TextProblemCode } from '@casework/kernel'
import { isAchievementOf } from '../achievement/is-achievement-of.ts'
import { outcomeOf, resultsInMarks } from '../achievement/result-descriptions.ts'
import type { Achievement } from '../credential/achievement.ts'
import type { HashedIdentity } from '../credential/identity.ts'
import {
  type BadgeResult,
  badgeContexts,
  type CredentialCode,
  type Issuer,
  type OpenBadgeCredential,
} from '../credential/open-badge-credential.ts'
import { parseOpenBadgeCredential } from '../credential/parse-open-badge-credential.ts'
import type { Award } from './award.ts'
import {
  awardOfCertification,
  type CertifiedBasis,
  type NotAwardedForCertificationCode,
} from './award-of-certification.ts'
import { awardOfPass, type NotAwardedForPassCode, type PassedBasis } from './award-of-pass.ts'

/** What a badge stands on. @public */
export type BadgeBasis = PassedBasis | CertifiedBasis

/** What a badge says besides what it stands on. @public */
export type BadgeInput = {
  /** The name of this badge, which is also what a list of revoked badges holds: drawn, and telling nothing of the person. */
  readonly id: string
  readonly issuer: Omit<Issuer, 'type'>
  /** An opaque name of the person, and hashes of what the person is known by elsewhere. */
  readonly person: { readonly id: string; readonly identities?: readonly HashedIdentity[] }
  readonly achievement: Achievement
  /** Whether the marks of each part are told too; that it was passed is told always. */
  readonly withMarks?: boolean
  /** Addresses of evidence that the reader may be let in to. */
  readonly evidence?: readonly string[]
  /** The address of the list of revoked badges. */
  readonly revocationList?: string
}

/** Why there is no badge. @public */
export type NotAwardedCode = NotAwardedForPassCode | NotAwardedForCertificationCode | 'BADGE.OTHER_ACHIEVEMENT'

/**
 * Makes the badge of a released pass, or of a certification that holds.
 *
 * @remarks
 * It says nothing that the record does not, and the achievement is what its course makes of it, word for word: a pass counts from its release, a certification from the day since which it holds without a
 * break. Whoever is suspended, revoked, lapsed or exempt has no badge of it; a review that is not decided takes nothing away and is not told
 * (SI 2001/241). Marks are told only where asked for. Source: Open Badges 3.0; docs/decisions/0036-open-badges.md.
 *
 * @param context - `now` decides what holds.
 * @returns The badge, not signed yet, or `BADGE.OTHER_ACHIEVEMENT` | `BADGE.OTHER_COURSE` | `BADGE.NOT_PASSED` |
 * `BADGE.IRREGULARITY_OPEN` | `BADGE.LAPSED` | `BADGE.SUSPENDED` | `BADGE.REVOKED` | `BADGE.NOT_YET_CERTIFIED` | `BADGE.EXEMPT`, or each
 * `INPUT.…` | `TEXT.…` | `INSTANT.NOT_UTC` | `BADGE.SUBJECT_NOT_OPAQUE` | `BADGE.NOT_WHOLE_SECONDS` | `BADGE.ENDS_BEFORE_IT_BEGINS` |
 * `BADGE.RESULT_NOT_DESCRIBED` with its path.
 *
 * @example
 * const course = escortOfficersCourse([])
 * const made = achievementOf(course, { id: 'https://training.example/escort', description: 'Escorts.', certifiedFunction: 'escort' })
 * const basis = { kind: 'certified', certification: aCertification(), course, policy: defaultTrainingPolicy } as const
 * const input = {
 *   id: 'urn:uuid:6f1d0c1e-58a1-4c0e-9a55-0d8a2b1f7c11',
 *   issuer: { id: 'https://training.example', name: 'Example training' },
 *   person: { id: 'urn:uuid:0b9e6f2a-3c1d-4b7e-8f60-1a2b3c4d5e6f' },
 * }
 * const badge = made.ok && badgeCredential(basis, { ...input, achievement: made.value }, { now: instant('2026-11-22T09:30:00Z') })
 * badge && badge.ok && badge.value.validUntil //=> '2027-05-31T23:00:00Z'
 * badge && badge.ok && badge.value.description //=> 'Holds to 31 May 2027. A refresher is due from 2 March 2027.'
 * @public
 */
export function badgeCredential(
  basis: BadgeBasis,
  input: BadgeInput,
  context: { readonly now: Instant },
): Result<
  OpenBadgeCredential,
  NotAwardedCode | InputProblemCode | TextProblemCode | CredentialCode | 'INSTANT.NOT_UTC'
> {
  if (!isOf(basis, input.achievement)) return problem('BADGE.OTHER_ACHIEVEMENT')
  const award = basis.kind === 'passed' ? awardOfPass(basis, context.now) : awardOfCertification(basis, context.now)
  if (!award.ok) return award
  return parseOpenBadgeCredential({ ...ofInput(input), ...ofAward(award.value, input) })
}

function isOf({ course, ...basis }: BadgeBasis, achievement: Achievement): boolean {
  return isAchievementOf(course, basis.kind === 'passed' ? undefined : basis.certification.function, achievement)
}

function ofInput({ id, issuer, achievement, evidence, revocationList }: BadgeInput) {
  return {
    '@context': badgeContexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { ...issuer, type: ['Profile'] },
    ...(evidence === undefined ? {} : { evidence: evidence.map((address) => ({ id: address, type: ['Evidence'] })) }),
    ...(revocationList === undefined
      ? {}
      : { credentialStatus: { id: revocationList, type: '1EdTechRevocationList' } }),
  }
}

function ofAward({ result, ...award }: Award, { person, achievement, withMarks = false }: BadgeInput) {
  const outcome: BadgeResult = { type: ['Result'], resultDescription: outcomeOf(achievement.id), status: 'Completed' }
  const { id, resultDescription } = achievement
  const marks = withMarks && result !== undefined ? resultsInMarks(id, resultDescription, result) : []
  return {
    ...award,
    credentialSubject: {
      id: person.id,
      type: ['AchievementSubject'],
      ...(person.identities === undefined ? {} : { identifier: person.identities }),
      achievement,
      result: [outcome, ...marks],
    },
  }
}
