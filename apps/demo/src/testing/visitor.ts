/** Someone who visits the app without a browser: keeps the cookie, follows forms. */
export type Visitor = {
  readonly get: (path: string) => Promise<{
    readonly status: number
    readonly text: string
    readonly location: string | null
    readonly headers: Headers
  }>
  readonly post: (
    path: string,
    fields: Record<string, string>,
    token?: string,
  ) => Promise<{ readonly status: number; readonly text: string; readonly location: string | null }>
  /** Sends fields of which a name may stand more than once. */
  readonly postAll: (
    path: string,
    fields: readonly (readonly [string, string])[],
  ) => Promise<{ readonly status: number; readonly text: string; readonly location: string | null }>
  readonly signIn: (member: string) => Promise<void>
}

/** Makes a visitor of an app. */
export function visitorOf(address: string): Visitor {
  let cookie = ''
  const send = async (path: string, options: RequestInit) => {
    const response = await fetch(`${address}${path}`, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, cookie },
    })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }
  const get = (path: string) => send(path, {})
  const tokenOf = async (path: string) => /name="_csrf" value="([^"]+)"/.exec((await get(path)).text)?.[1] ?? ''
  const post = async (path: string, fields: Record<string, string>, token?: string) =>
    send(path, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, _csrf: token ?? (await tokenOf('/sign-in')) }),
    })
  const postAll = (path: string, fields: readonly (readonly [string, string])[]) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) })
  const signIn = async (member: string) => {
    await post('/sign-in', { member })
  }
  return { get, post, postAll, signIn }
}
