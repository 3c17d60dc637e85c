import { instant } from '@casework/kernel'
import type { Enrolment } from '@casework/training-assessments'
import { verifyBadge } from '@casework/training-open-badges'
import { parseStatements } from '@casework/training-xapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadRecord } from '../../casework/records.ts'
import { type RunningApp, startApp } from '../../testing/running-app.ts'
import { type Visitor, visitorOf } from '../../testing/visitor.ts'
import { collectAllDue } from '../../training/hand-in.ts'

let app: RunningApp
let now = new Date('2026-11-22T09:30:00Z')
const visitors = new Map<string, Visitor>()

beforeAll(async () => {
  app = await startApp(10_000, () => now)
}, 60_000)
afterAll(() => app.stop())

async function as(member: string): Promise<Visitor> {
  const known = visitors.get(member) ?? visitorOf(app.address)
  if (!visitors.has(member)) await known.signIn(member)
  visitors.set(member, known)
  return known
}

const priyas = 'face-behind-the-case-priya-nair'
const record = async (id: string): Promise<Enrolment> => {
  const loaded = await loadRecord('enrolment', app.casework.store, id)
  if (loaded === undefined) throw new Error('there is no such place')
  return loaded.record
}

/** Begins the questions of a learner, and gives the address of the sitting. */
async function begun(member: string, id: string): Promise<string> {
  const { location } = await (await as(member)).post(`/training/courses/${id}/parts/questions`, {})
  return location ?? ''
}

/** A field and a value that answer the question of a page, by its first option. */
function anAnswer(page: string): Record<string, string> {
  const option = /name="answer" type="(?:radio|checkbox)" value="([^"]+)"/.exec(page)?.[1]
  if (option !== undefined) return { answer: option }
  const rows = [...page.matchAll(/<select class="[^"]*" id="(answer-\d)"/g)].map(([, name]) => name ?? '')
  const values = [...page.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value ?? '')
  if (rows.length === 0) return { answer: '7' }
  return Object.fromEntries(rows.map((name, place) => [name, values[place] ?? '']))
}

test('the clock of the server decides: late answers are refused, what was saved is handed in, and the learner is told', async () => {
  const learner = await as('priya-nair')
  const sitting = await begun('priya-nair', priyas)
  const first = `${sitting}/questions/1`
  const answer = anAnswer((await learner.get(first)).text)
  expect((await learner.post(first, answer)).location).toBe(`${sitting}/questions/2`)
  now = new Date('2026-11-22T09:54:59Z')
  expect((await learner.get(sitting)).text).toContain('Less than a minute left')
  now = new Date('2026-11-22T09:55:31Z')
  const late = await learner.post(`${sitting}/questions/2`, { answer: 'o1' })
  expect(late.location).toBe(`/training/courses/${priyas}`)
  expect((await learner.get(`/training/courses/${priyas}`)).text).toContain('The time was up')
  const [held] = (await record(priyas)).sittings
  expect(held).toMatchObject({ stage: 'marked', handedInBy: 'timeUp', mark: { outOf: 20 } })
  expect(Object.keys((held as { answers: object }).answers)).toHaveLength(1)
})

test('a sitting that nobody comes back to is collected by the clock', async () => {
  const sitting = await begun('tom-okafor', 'face-behind-the-case-tom-okafor')
  await collectAllDue(app.casework)
  const open = (await record('face-behind-the-case-tom-okafor')).sittings.at(-1)
  expect([sitting.endsWith(open?.sittingId ?? ''), open?.stage]).toEqual([true, 'open'])
  now = new Date('2026-11-22T11:00:00Z')
  await collectAllDue(app.casework)
  expect((await record('face-behind-the-case-tom-okafor')).sittings.at(-1)).toMatchObject({ stage: 'marked' })
})

test('a learner cannot begin twice, sees nobody else’s place, and no mark before its release', async () => {
  const learner = await as('priya-nair')
  const again = await learner.post(`/training/courses/${priyas}/parts/questions`, {})
  expect([again.status, again.text.includes('An earlier sitting of this part is not decided yet')]).toEqual([400, true])
  for (const path of [
    '/training/courses/face-behind-the-case-tom-okafor',
    '/training/courses/face-behind-the-case-tom-okafor/certificate',
    '/training/courses/none',
    `/training/courses/${priyas}/certificate`,
    `/training/courses/${priyas}/modules/none`,
    `/training/courses/${priyas}/exercises/none`,
    `/training/courses/${priyas}/parts/none`,
  ])
    expect((await learner.get(path)).status, path).toBe(404)
  const [sitting] = (await record(priyas)).sittings
  expect((await learner.get(`/training/sittings/${priyas}/${sitting?.sittingId}/result`)).status).toBe(404)
  expect((await learner.get(`/training/courses/${priyas}`)).text).not.toMatch(/\d+ of 20/)
})

test('two windows handing in at once hand in once; an answer that is none is refused and kept as it was typed', async () => {
  const coordinator = await as('lena-fox')
  const enrolled = await coordinator.post('/training/enrolments/new', {
    learner: 'adaeze-obi',
    course: 'face-behind-the-case',
  })
  expect(enrolled.location).toBe('/training/enrolments')
  const learner = await as('adaeze-obi')
  const page = (await learner.get('/training')).text
  const course =
    [...page.matchAll(/\/training\/courses\/([^"]+)"/g)].map(([, id]) => id).find((id) => !id?.startsWith('escort')) ??
    ''
  const sitting = await begun('adaeze-obi', course)
  const numbers = Array.from({ length: 20 }, (_, place) => place + 1)
  const pages = await Promise.all(numbers.map((number) => learner.get(`${sitting}/questions/${number}`)))
  const rows = pages.findIndex(({ text }) => text.includes('id="answer-0"')) + 1
  const half = await learner.post(`${sitting}/questions/${rows}`, { 'answer-0': 'o1' })
  expect([half.status, half.text.includes('every row needs one')]).toEqual([400, true])
  expect(half.text).toContain('value="o1" selected')
  expect((await learner.post(`${sitting}/questions/${rows}`, { 'answer-0': 'o1', later: 'yes' })).location).toBe(
    sitting,
  )
  expect((await learner.get(`${sitting}/questions/${rows}`)).text).toContain('value="o1" selected')
  const single = pages.findIndex(({ text }) => text.includes('type="radio"')) + 1
  const forged = await learner.post(`${sitting}/questions/${single}`, { answer: 'not-an-option' })
  expect(forged.status).toBe(400)
  expect((await learner.get(`${sitting}/questions/21`)).status).toBe(404)
  const token = /name="_csrf" value="([^"]+)"/.exec((await learner.get(sitting)).text)?.[1]
  const sent = await Promise.all([1, 2].map(() => learner.post(`${sitting}/hand-in`, {}, token)))
  expect(sent.every(({ status }) => [302, 409].includes(status))).toBe(true)
  expect(
    (await app.casework.store.read(`enrolment-${course}`)).filter(({ type }) => type === 'SittingHandedIn'),
  ).toHaveLength(1)
})

test('more time counts for the next sitting, and not beyond what the policy gives', async () => {
  const coordinator = await as('lena-fox')
  const path = `/training/enrolments/${priyas}/adjustment`
  const beyond = await coordinator.post(path, { extraPercent: '500', reason: 'Reads slowly' })
  expect([beyond.status, beyond.text.includes('How much more?')]).toEqual([400, true])
  expect((await coordinator.post(path, { extraPercent: '25', reason: 'Reads with a screen reader' })).status).toBe(302)
  const learner = await as('priya-nair')
  expect((await learner.get(`/training/courses/${priyas}`)).text).toContain('You have 25% more time')
})

test('a form that lacks something says what, and a wrong day of compliance is said to be wrong', async () => {
  const coordinator = await as('lena-fox')
  const empty = await coordinator.post('/training/enrolments/new', {})
  expect([empty.status, empty.text.includes('Which course?')]).toEqual([400, true])
  const wrong = await coordinator.get('/training/compliance?on-day=31&on-month=2&on-year=2026')
  expect([wrong.status, wrong.text.includes('govuk-error-summary')]).toEqual([400, true])
  const earlier = await coordinator.get('/training/compliance?on-day=1&on-month=6&on-year=2025')
  expect(earlier.text).toContain('Mandatory training on 1 June 2025')
})

test('tables of training are files, and a file that is none is not there', async () => {
  const reviewer = await as('lena-fox')
  const lines = async (path: string) => (await reviewer.get(path)).text.trimEnd().split('\r\n')
  expect((await lines('/training/analysis/items.csv'))[0]).toContain('Discrimination (correlation)')
  expect(await lines('/training/analysis/items.csv')).toHaveLength(44)
  expect((await lines('/training/results.csv?course=escort-officers')).length).toBeGreaterThan(100)
  expect((await lines('/training/compliance.csv'))[0]).toContain('Required (people)')
  expect((await reviewer.get('/training/analysis/none.csv')).status).toBe(404)
  expect((await reviewer.get('/training/analysis/toString')).status).toBe(404)
})

test('an assessor watches a practical, and an impossible mark is refused', async () => {
  const assessor = await as('marcus-bell')
  const list = (await assessor.get('/training/marking')).text
  const [, begin = ''] = /href="(\/training\/marking\/[^"]+\/parts\/practical)"/.exec(list) ?? []
  const { location } = await assessor.post(begin, {})
  const sheet = (await assessor.get(location ?? '')).text
  const names = [...new Set([...sheet.matchAll(/name="(criterion-[\w-]+)"/g)].map(([, name]) => name ?? ''))]
  expect(names).toHaveLength(8)
  const marks = (value: string) => Object.fromEntries(names.map((name) => [name, value]))
  expect((await assessor.post(location ?? '', marks('2'))).status).toBe(400)
  expect((await assessor.post(location ?? '', marks('1'))).location).toBe('/training/marking')
  expect((await assessor.get('/training/marking/none/none')).status).toBe(404)
})

test('only somebody who has passed can be certified, once, and only a fit and proper person', async () => {
  const manager = await as('ruth-adeyemi')
  expect((await manager.get('/training/certifications/new/cerys-vaughan')).status).toBe(404)
  expect(
    (await manager.post('/training/certifications/new/cerys-vaughan', { function: 'escort', fitAndProper: 'yes' }))
      .status,
  ).toBe(404)
  expect((await manager.get('/training/certifications/new/adaeze-obi')).status).toBe(404)
  const officer = await as('bryn-pugh')
  expect((await officer.get('/training/certificates/certification-bryn-pugh')).text).toContain('is certified for')
  expect((await officer.get('/training/certificates/certification-adaeze-obi')).status).toBe(404)
})

test('a pass leaves as a badge that verifies, and what happened as statements without names or marks before their release', async () => {
  const learner = await as('helen-lloyd')
  const token = (await learner.get('/training/courses/face-behind-the-case-helen-lloyd/badge.jwt')).text
  const { keys } = JSON.parse((await learner.get('/training/badge-keys.json')).text) as { keys: readonly [object] }
  const trust = {
    issuer: 'https://training.example',
    algorithm: 'ES256',
    publicKey: keys[0] as Readonly<Record<string, unknown>>,
    revocations: 'notLooked',
  } as const
  const verified = await verifyBadge(token, trust, { now: instant('2026-11-22T12:00:00Z') })
  expect(verified.ok && verified.value.credential.name).toBe('Face Behind the Case')
  expect(Object.keys(keys[0])).not.toContain('d')
  expect(
    (await (await as('tom-okafor')).get('/training/courses/face-behind-the-case-tom-okafor/badge.jwt')).status,
  ).toBe(404)
  const coordinator = await as('lena-fox')
  const told = (await coordinator.get(`/training/enrolments/${priyas}/statements.json`)).text
  const sorted = parseStatements(JSON.parse(told), '2.0')
  expect(sorted.ok && [sorted.value.refused.length, sorted.value.statements.length]).toEqual([0, 1])
  for (const word of ['Priya', 'priya', 'scaled']) expect(told).not.toContain(word)
})
