import { randomBytes, randomUUID } from 'node:crypto'
import type { SqlClient } from '@casework/event-store'
import { csrfSync } from 'csrf-sync'
import type { NextFunction, Request, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import session from 'express-session'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { DatabaseSessionStore } from './session-store.ts'

declare module 'express-session' {
  interface SessionData {
    memberId?: string
    search?: string
    message?: string
    /** What somebody should know that is no success. */
    notice?: string
  }
}

const eightHoursMs = 8 * 60 * 60 * 1000

/** Gives each request an id and logs how it went: method, path without its query, status and time; no personal data. */
export function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  })
}

/** Secure headers; scripts run only with the nonce of their page. */
export function secureHeaders() {
  return [
    (_request: Request, response: Response, next: NextFunction) => {
      response.locals['nonce'] = randomBytes(16).toString('base64')
      next()
    },
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals['nonce']}'`],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      strictTransportSecurity: false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  ]
}

/** At most so many requests a minute from one address. */
export function limitRate(perMinute: number) {
  return rateLimit({ windowMs: 60_000, limit: perMinute, standardHeaders: 'draft-8', legacyHeaders: false })
}

/** Sessions kept in the database, behind a cookie that scripts cannot read. */
export function sessions(client: SqlClient, secret: string) {
  return session({
    name: 'casework',
    secret,
    store: new DatabaseSessionStore(client),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: false, maxAge: eightHoursMs },
  })
}

/** Every form carries a token of its session. */
export const csrf = csrfSync({
  getTokenFromRequest: (request) => (request.body as Record<string, string> | undefined)?.['_csrf'],
  getTokenFromState: (request) => request.session.csrfToken ?? null,
  storeTokenInState: (request, token) => {
    if (token) request.session.csrfToken = token
  },
})
