import {
  compareInstants,
  type Instant,
  type Problem,
  parseJson,
  problem,
  type Result,
  refused,
  succeeded,
} from '@casework/kernel'
import { compactVerify } from 'jose'
import type { OpenBadgeCredential } from '../credential/open-badge-credential.ts'
import { parseOpenBadgeCredential } from '../credential/parse-open-badge-credential.ts'
import { type Claims, claimNames, claimsOf } from './claims.ts'
import { importPublicKey } from './import-public-key.ts'
import type { BadgeAlgorithm, JsonWebKeyData } from './json-web-key.ts'
import { readToken, type TokenCode } from './read-token.ts'
import { isRevoked, type RevocationList } from './revocation-list.ts'

/** Whom to believe, and what else is known of a badge. @public */
export type BadgeTrust = {
  /** The issuer that is believed. */
  readonly issuer: string
  /** Its public key, had from the issuer: what a header says of a key is never believed. */
  readonly publicKey: JsonWebKeyData
  readonly algorithm: BadgeAlgorithm
  /** The issuer's list of revoked badges, or that nobody has looked. */
  readonly revocations: RevocationList | 'notLooked'
}

/** A badge that is what its issuer signed, and whether it was looked up as revoked. @public */
export type VerifiedBadge = {
  readonly credential: OpenBadgeCredential
  readonly revocation: 'notRevoked' | 'notLooked' | 'noListNamed'
}

/** Why a badge is not believed. @public */
export type NotVerifiedCode =
  | TokenCode
  | 'BADGE.KEY_NOT_USABLE'
  | 'BADGE.SIGNATURE_WRONG'
  | 'BADGE.NOT_A_CREDENTIAL'
  | 'BADGE.CLAIM_MISSING'
  | 'BADGE.CLAIM_DIFFERS'
  | 'BADGE.WRONG_ISSUER'
  | 'BADGE.NOT_YET_VALID'
  | 'BADGE.EXPIRED'
  | 'BADGE.OTHER_REVOCATION_LIST'
  | 'BADGE.CREDENTIAL_REVOKED'

/**
 * Verifies a signed badge: first the signature, then what it says, with every problem found.
 *
 * @remarks
 * The key and its algorithm come from the caller, so that a header chooses neither. A badge of a shape that this package does not know is not
 * believed. A list that names the badge takes it back, whether or not the badge names the list; where it names none and is on none, it is
 * `noListNamed`. Source: Open Badges 3.0, Verify a
 * Credential; RFC 8725.
 *
 * @param context - `now` decides what is valid.
 * @returns The badge, or `BADGE.TOKEN_TOO_LARGE` | `BADGE.NOT_A_TOKEN` | `BADGE.UNSIGNED` | `BADGE.ALGORITHM_NOT_ALLOWED` |
 * `BADGE.HEADER_NOT_ALLOWED` | `BADGE.KEY_NOT_USABLE` | `BADGE.SIGNATURE_WRONG` | `BADGE.NOT_A_CREDENTIAL` | `BADGE.CLAIM_MISSING` |
 * `BADGE.CLAIM_DIFFERS` | `BADGE.WRONG_ISSUER` | `BADGE.NOT_YET_VALID` | `BADGE.EXPIRED` | `BADGE.OTHER_REVOCATION_LIST` |
 * `BADGE.CREDENTIAL_REVOKED`.
 *
 * @example
 * const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
 * const trust = { issuer: 'https://training.example', publicKey, algorithm: 'EdDSA', revocations: 'notLooked' } as const
 * const verified = await verifyBadge('not.a.token', trust, { now: instant('2026-11-22T09:30:00Z') })
 * verified.ok //=> false
 * @public
 */
export async function verifyBadge(
  token: string,
  trust: BadgeTrust,
  context: { readonly now: Instant },
): Promise<Result<VerifiedBadge, NotVerifiedCode>> {
  const read = readToken(token, trust.algorithm)
  if (!read.ok) return read
  const payload = await signedPayload(token, trust)
  if (!payload.ok) return payload
  const json = parseJson(textOf(payload.value))
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value))
    return problem('BADGE.NOT_A_CREDENTIAL', { count: 1 })
  const { claims, badge } = apart(json.value as Readonly<Record<string, unknown>>)
  const credential = parseOpenBadgeCredential(badge)
  if (!credential.ok) return problem('BADGE.NOT_A_CREDENTIAL', { count: credential.error.length })
  const problems = objections(credential.value, claims, trust, context.now)
  if (problems.length > 0) return refused(problems)
  return succeeded({ credential: credential.value, revocation: revocationOf(credential.value, trust) })
}

async function signedPayload(
  token: string,
  { publicKey, algorithm }: BadgeTrust,
): Promise<Result<Uint8Array, 'BADGE.KEY_NOT_USABLE' | 'BADGE.SIGNATURE_WRONG'>> {
  const key = await importPublicKey(publicKey, algorithm)
  if (key === undefined) return problem('BADGE.KEY_NOT_USABLE')
  try {
    const { payload } = await compactVerify(token, key, { algorithms: [algorithm] })
    return succeeded(payload)
  } catch {
    return problem('BADGE.SIGNATURE_WRONG')
  }
}

/** The text of bytes; none where they are not UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return ''
  }
}

type Members = Readonly<Record<string, unknown>>

/** Parts the claims of a token from its badge; when it was made (`iat`) says nothing of either. */
function apart(payload: Members): { readonly claims: Members; readonly badge: Members } {
  const { iss, jti, sub, nbf, exp, iat: _made, ...badge } = payload
  return { claims: { iss, jti, sub, nbf, exp }, badge }
}

function objections(
  credential: OpenBadgeCredential,
  claims: Members,
  { issuer, revocations }: BadgeTrust,
  now: Instant,
): readonly Problem<NotVerifiedCode>[] {
  const { validFrom, validUntil, credentialStatus, id } = credential
  const found = (holds: boolean, code: NotVerifiedCode): readonly Problem<NotVerifiedCode>[] =>
    holds ? [{ code, params: {} }] : []
  const list = revocations === 'notLooked' ? undefined : revocations
  const named = credentialStatus?.id ?? list?.id
  const isOther = list !== undefined && (list.id !== named || list.issuer !== credential.issuer.id)
  return [
    ...claimObjections(claimsOf(credential), claims),
    ...found(credential.issuer.id !== issuer, 'BADGE.WRONG_ISSUER'),
    ...found(compareInstants(now, validFrom) < 0, 'BADGE.NOT_YET_VALID'),
    ...found(validUntil !== undefined && compareInstants(now, validUntil) >= 0, 'BADGE.EXPIRED'),
    ...found(isOther, 'BADGE.OTHER_REVOCATION_LIST'),
    ...found(list !== undefined && isRevoked(id, list), 'BADGE.CREDENTIAL_REVOKED'),
  ]
}

function claimObjections(expected: Claims, claims: Members): readonly Problem<NotVerifiedCode>[] {
  return claimNames.flatMap((claim) => {
    if (claims[claim] === expected[claim]) return []
    const code = claims[claim] === undefined ? 'BADGE.CLAIM_MISSING' : 'BADGE.CLAIM_DIFFERS'
    return [{ code, params: { claim } }]
  })
}

function revocationOf({ credentialStatus }: OpenBadgeCredential, { revocations }: BadgeTrust) {
  if (credentialStatus === undefined) return 'noListNamed'
  return revocations === 'notLooked' ? 'notLooked' : 'notRevoked'
}
