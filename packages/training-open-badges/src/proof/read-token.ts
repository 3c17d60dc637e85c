import { parseJson, problem, type Result, succeeded } from '@casework/kernel'
import { base64url } from 'jose'
import { type BadgeAlgorithm, headerSchema } from './json-web-key.ts'

/** What can be wrong with a token before its signature is looked at. @public */
export type TokenCode =
  | 'BADGE.TOKEN_TOO_LARGE'
  | 'BADGE.NOT_A_TOKEN'
  | 'BADGE.UNSIGNED'
  | 'BADGE.ALGORITHM_NOT_ALLOWED'
  | 'BADGE.HEADER_NOT_ALLOWED'

/** A badge of many parts and standards is some tens of kilobytes. */
const longestToken = 1_000_000

/** Looks at a token and its header; what it says of a key is checked for its shape and not believed. */
export function readToken(token: string, algorithm: BadgeAlgorithm): Result<undefined, TokenCode> {
  if (token.length > longestToken) return problem('BADGE.TOKEN_TOO_LARGE', { maximum: longestToken })
  const [head = '', body = '', signature, ...more] = token.split('.')
  if (signature === undefined || more.length > 0 || ![head, body, signature].every(isCanonical))
    return problem('BADGE.NOT_A_TOKEN')
  const json = parseJson(new TextDecoder().decode(base64url.decode(head)))
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return problem('BADGE.NOT_A_TOKEN')
  const { alg } = json.value as { readonly alg?: unknown }
  if (typeof alg === 'string' && alg.toLowerCase() === 'none') return problem('BADGE.UNSIGNED')
  if (alg !== algorithm) return problem('BADGE.ALGORITHM_NOT_ALLOWED', { expected: algorithm })
  const header = headerSchema.safeParse(json.value)
  const hasKey = header.success && (header.data.kid !== undefined || header.data.jwk !== undefined)
  return hasKey ? succeeded(undefined) : problem('BADGE.HEADER_NOT_ALLOWED')
}

/** Tells whether a part is written in the one way that base64url has for its bytes: no padding, no bits left over. */
function isCanonical(part: string): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(part)) return false
  try {
    return base64url.encode(base64url.decode(part)) === part
  } catch {
    return false
  }
}
