import { afterAll, beforeAll, expect, test } from 'vitest'
import { workListPage } from '../casework/work-list-query.ts'
import { type RunningApp, startApp } from '../testing/running-app.ts'
import { visitorOf } from '../testing/visitor.ts'
import { openRoutes, routes } from './routes.ts'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(() => app.stop())

test('every page sends whoever is not signed in to the sign-in, and shows nothing', async () => {
  for (const { method, path } of routes(app.casework)) {
    const visitor = visitorOf(app.address)
    const answer = method === 'get' ? await visitor.get(path) : await visitor.post(path, {})
    expect([answer.status, answer.location], `${method} ${path}`).toEqual([302, '/sign-in'])
  }
})

test('no page is open without a sign-in but the one of a signed link, and it opens to nobody without one', async () => {
  expect(openRoutes(app.casework).map(({ method, path }) => `${method} ${path}`)).toEqual([
    'get /use-of-force/not-involved',
    'post /use-of-force/not-involved',
  ])
  for (const { method, path } of openRoutes(app.casework)) {
    const visitor = visitorOf(app.address)
    expect((method === 'get' ? await visitor.get(path) : await visitor.post(path, {})).status).toBe(404)
  }
})

test('every page refuses a member of staff whose role does not cover it', async () => {
  const auditor = visitorOf(app.address)
  await auditor.signIn('grace-mensah')
  for (const { method, path, roles } of routes(app.casework)) {
    if (roles.includes('auditor')) continue
    const answer = method === 'get' ? await auditor.get(path) : await auditor.post(path, {})
    expect(answer.status, `${method} ${path}`).toBe(403)
  }
})

test('a form without the token of its session is refused', async () => {
  const visitor = visitorOf(app.address)
  await visitor.signIn('helen-lloyd')
  expect((await visitor.post('/rule-set/approval', {}, 'forged')).status).toBe(403)
  expect(app.casework.ruleSet().approval).toBeUndefined()
})

test('scripts run only with the nonce of their page, and no page may be framed', async () => {
  const { headers, text } = await visitorOf(app.address).get('/sign-in')
  const nonce = /nonce="([^"]+)"/.exec(text)?.[1]
  expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
})

test('a name is searched without standing in an address or a log', async () => {
  const visitor = visitorOf(app.address)
  await visitor.signIn('priya-nair')
  const { rows } = await workListPage(app.casework.client, {}, 1)
  const [row] = rows
  const found = await visitor.post('/work-list/search', { search: row?.name ?? '' })
  expect(found.location).toBe('/work-list')
  const page = await visitor.get('/work-list')
  expect(page.text).toContain(row?.reference)
  await visitor.get(`/cases/${row?.case_id}`)
  for (const { name, name_latin: latin } of rows) {
    expect(app.log()).not.toContain(name)
    if (latin.length > 0) expect(app.log()).not.toContain(latin)
  }
  expect(app.log()).toContain('/work-list')
})

test('a page that is not there, and a case that is not there, say so', async () => {
  const visitor = visitorOf(app.address)
  await visitor.signIn('tom-okafor')
  for (const path of ['/nowhere', '/cases/none', '/people/none', '/cases/none/explanation'])
    expect((await visitor.get(path)).status).toBe(404)
})

test('too many requests from one address are refused', async () => {
  const limited = await startApp(3)
  const visitor = visitorOf(limited.address)
  const statuses = []
  for (let request = 0; request < 5; request++) statuses.push((await visitor.get('/sign-in')).status)
  await limited.stop()
  expect(statuses).toEqual([200, 200, 200, 429, 429])
})

test('nobody signs in as somebody who is not a member of staff', async () => {
  const visitor = visitorOf(app.address)
  const answer = await visitor.post('/sign-in', { member: 'nobody' })
  expect([answer.status, answer.text.includes('Select who you are')]).toEqual([400, true])
})

test('the list is downloaded safe against formulas, with every person once', async () => {
  const visitor = visitorOf(app.address)
  await visitor.signIn('tom-okafor')
  const { text, headers } = await visitor.get('/work-list.csv')
  expect(headers.get('content-type')).toContain('text/csv')
  expect(text.trimEnd().split('\r\n')).toHaveLength(61)
})
