import { join } from 'node:path'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import type { Casework } from '../casework/casework.ts'
import { memberOf } from '../staff.ts'
import { notFound } from './not-found.ts'
import { takeFile } from './pages/import.ts'
import { mayRead, type Route } from './route.ts'
import { openRoutes, routes } from './routes.ts'
import { csrf, limitRate, requestLog, secureHeaders, sessions } from './security.ts'
import { requireRole, showSignIn, signIn, signOut, startPage } from './sign-in.ts'
import { govukFolder, useTemplates } from './templates.ts'
import { linkSigner } from './use-of-force/link-signer.ts'

/** What the web app needs besides the casework itself. */
export type AppOptions = { readonly logger: Logger; readonly sessionSecret: string; readonly requestsPerMinute: number }

/** Room for the longest account and the longest note beside it, in any script: nine bytes to a character. */
const formLimit = '300kb'
/** How often a minute one address may use a page that is open without a sign-in. */
const openPerMinute = 20

/** Makes the web app; every page but the sign-in stands in the table of routes, with the roles that may use it. */
export function createApp(casework: Casework, { logger, sessionSecret, requestsPerMinute }: AppOptions): Express {
  const app = express()
  const table = routes(casework)
  app.locals['statementLinks'] = linkSigner(sessionSecret)
  app.disable('x-powered-by')
  useTemplates(app)
  app.use(
    '/assets',
    express.static(join(import.meta.dirname, '../../dist'), { maxAge: '1h' }),
    express.static(join(govukFolder, 'govuk/assets'), { maxAge: '1h' }),
  )
  app.get('/assets/govuk-frontend.min.js', (_request, response) =>
    response.sendFile('govuk-frontend.min.js', { root: join(govukFolder, 'govuk') }),
  )
  app.get('/health', (_request, response) => void response.json({ status: 'up' }))
  app.use(requestLog(logger), secureHeaders(), limitRate(requestsPerMinute), sessions(casework.client, sessionSecret))
  app.use(express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 200 }))
  app.use(whoAsks(table))
  app.post('/import', requireRole('teamLeader'), takeFile)
  app.use(csrf.csrfSynchronisedProtection, pageContext)
  app.get('/sign-in', showSignIn)
  app.post('/sign-in', signIn)
  app.post('/sign-out', signOut)
  app.get('/', (request, response) => response.redirect(startPage(memberOf(request.session.memberId))))
  for (const { method, path, handler } of openRoutes(casework)) app[method](path, limitRate(openPerMinute), handler)
  for (const { method, path, roles, handler } of table) app[method](path, requireRole(...roles), handler)
  app.use(notFound, failed(logger))
  return app
}

/** Who is signed in and which pages they may read, for every page, those of refusals among them; no page of theirs stays behind in a browser. */
function whoAsks(table: readonly Route[]) {
  return (request: Request, response: Response, next: NextFunction) => {
    const member = memberOf(request.session.memberId)
    response.locals['member'] = member
    if (member !== undefined) response.set('Cache-Control', 'no-store')
    response.locals['mayRead'] = (path: string) => mayRead(table, member, path)
    next()
  }
}

/** What every page shows besides: a message or a notice from the page before, a token for its forms. */
function pageContext(request: Request, response: Response, next: NextFunction): void {
  response.locals['path'] = request.path
  response.locals['csrfToken'] = csrf.generateToken(request)
  response.locals['message'] = request.session.message
  response.locals['notice'] = request.session.notice
  delete request.session.message
  delete request.session.notice
  next()
}

/** Tells that something failed, with the id under which the log says what; never what was entered. */
function failed(logger: Logger) {
  return (error: Error & { status?: number }, request: Request, response: Response, _next: NextFunction) => {
    const status = error.status ?? 500
    if (status >= 500) logger.error({ requestId: request.id, name: error.name, stack: error.stack }, 'request failed')
    if (response.headersSent) return response.destroy()
    return response.status(status).render('failed', {
      title: status === 403 ? 'The form has expired' : 'Sorry, something went wrong',
      requestId: request.id,
      status,
    })
  }
}
