import type { NextFunction, Request, Response } from 'express'
import { actorOf, caseworkRoles, type Member, memberOf, type Role, staffGroups, useOfForceStaff } from '../staff.ts'
import { field } from './form-fields.ts'
import { shownProblems } from './show-problems.ts'

/** Lets a request through only for a member of staff who holds one of the roles. */
export function requireRole(...allowed: readonly Role[]) {
  return (request: Request, response: Response, next: NextFunction) => {
    const member = memberOf(request.session.memberId)
    if (member === undefined) return response.redirect('/sign-in')
    response.locals['member'] = member
    if (!member.roles.some((role) => allowed.includes(role)))
      return response.status(403).render('not-allowed', { title: 'You cannot use this page' })
    return next()
  }
}

/** Who is signed in, on a page behind {@link requireRole}. */
export function signedIn(response: Response): Member {
  return response.locals['member'] as Member
}

/** Who is signed in, as the actor of what they do. */
export function actorOfRequest(response: Response) {
  return actorOf(signedIn(response))
}

export function showSignIn(_request: Request, response: Response): void {
  response.render('sign-in', { title: 'Who are you?', staffGroups })
}

export function signIn(request: Request, response: Response, next: NextFunction): void {
  const member = memberOf(field(request.body, 'member'))
  if (member === undefined) {
    const problems = shownProblems([{ code: 'DEMO.MEMBER_REQUIRED', path: ['member'], params: {} }])
    response.status(400).render('sign-in', { title: 'Who are you?', staffGroups, problems })
    return
  }
  request.session.regenerate((error) => {
    if (error) return next(error)
    request.session.memberId = member.id
    return request.session.save((failed) => (failed ? next(failed) : response.redirect(startPage(member))))
  })
}

/** Where somebody begins: with the caseload, with reports of the use of force or with training, by what they do. */
export function startPage(member: Member | undefined): string {
  if (member === undefined || member.roles.some((role) => caseworkRoles.includes(role))) return '/work-list'
  return useOfForceStaff.includes(member) ? '/use-of-force' : '/training'
}

export function signOut(request: Request, response: Response, next: NextFunction): void {
  request.session.destroy((error) => (error ? next(error) : response.redirect('/sign-in')))
}
