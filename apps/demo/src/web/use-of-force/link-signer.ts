import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Request } from 'express'

/** Signs links to pages that are open without a sign-in, and checks them in constant time. */
export type LinkSigner = {
  readonly sign: (text: string) => string
  readonly verify: (text: string, signature: string) => boolean
}

/** A signer with a key of its own, derived from the secret of the sessions. */
export function linkSigner(secret: string): LinkSigner {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'statement links', 32))
  const digest = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    sign: (text) => digest(text).toString('base64url'),
    verify: (text, signature) => {
      const [expected, given] = [digest(text), Buffer.from(signature, 'base64url')]
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}

/** The signer of the app that a request came to. */
export function signerOf(request: Request): LinkSigner {
  return request.app.locals['statementLinks'] as LinkSigner
}
