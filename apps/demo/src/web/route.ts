import type { RequestHandler } from 'express'
import type { Member, Role } from '../staff.ts'

/** A page: where it is, who may use it, and what answers. */
export type Route = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly roles: readonly Role[]
  readonly handler: RequestHandler
}

/** A page that is deliberately open to whoever holds a signed link. */
export type OpenRoute = Omit<Route, 'roles'>

/** A page to read. */
export function read(path: string, roles: readonly Role[], handler: RequestHandler): Route {
  return { method: 'get', path, roles, handler }
}

/** What a page sends. */
export function write(path: string, roles: readonly Role[], handler: RequestHandler): Route {
  return { method: 'post', path, roles, handler }
}

/** A form: the page that shows it and what it sends. */
export function form(
  path: string,
  roles: readonly Role[],
  show: RequestHandler,
  send: RequestHandler,
): readonly Route[] {
  return [read(path, roles, show), write(path, roles, send)]
}

/** Whether a member of staff may read a page, by the table. */
export function mayRead(table: readonly Route[], member: Member | undefined, wanted: string): boolean {
  return table.some(
    ({ method, path, roles }) =>
      method === 'get' && path === wanted && roles.some((role) => member?.roles.includes(role)),
  )
}
