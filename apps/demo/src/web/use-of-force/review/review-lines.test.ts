import type { UseOfForceReport } from '@casework/use-of-force-reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { loadForceReport } from '../../../casework/records.ts'
import { type RunningApp, startApp } from '../../../testing/running-app.ts'
import { type Visitor, visitorOf } from '../../../testing/visitor.ts'

let app: RunningApp
let questioned: string
const people = new Map<string, Visitor>()
beforeAll(async () => {
  app = await startApp()
  const reports = await recordsOfKind<UseOfForceReport>('forceReport', app.casework.client)
  const report = reports.findLast(
    ({ stage, providerId, referrals }) => stage === 'monitored' && providerId === 'northgate' && referrals.length > 0,
  )
  questioned = `/use-of-force/review/${report?.id}`
  for (const member of ['gwen-hale', 'femi-ade', 'eilidh-ross', 'hana-sato', 'ian-baird']) {
    const visitor = visitorOf(app.address)
    await visitor.signIn(member)
    people.set(member, visitor)
  }
}, 120_000)
afterAll(() => app.stop())

const get = (member: string, path: string) => (people.get(member) as Visitor).get(path)
const post = (member: string, path: string, fields: Record<string, string>) =>
  (people.get(member) as Visitor).post(`${questioned}${path}`, fields)
const review = { finding: 'satisfied', footage: 'viewed', note: 'Report and footage agree.' }

test('in each list of a queue what is due first stands first', async () => {
  const { text } = await get('gwen-hale', '/use-of-force/queue')
  const lists = text.split('<h2').slice(1)
  const days = lists.map((list) =>
    [...list.matchAll(/By the end of (\d+ \w+ \d{4})/g)].map(([, day]) => Date.parse(`${day} UTC`)),
  )
  expect(days.flat().length).toBeGreaterThan(3)
  for (const each of days) expect(each).toEqual([...each].sort((one, other) => one - other))
})

test('an independent review follows a selection, and is made once', async () => {
  expect((await post('femi-ade', '/independent-review', review)).text).toContain(
    'is not selected for independent review',
  )
  expect((await post('gwen-hale', '/selection', { why: 'certain' })).location).toBe(questioned)
  expect((await get('femi-ade', '/use-of-force/queue')).text).toContain(`href="${questioned}"`)
  expect((await post('femi-ade', '/independent-review', review)).location).toBe(questioned)
  expect((await post('femi-ade', '/independent-review', review)).text).toContain('This review is already recorded')
  expect((await get('gwen-hale', questioned)).text).toContain('contract monitor and independent review')
})

/** The fields of a form of which one is sent for each member. */
async function convene(members: readonly string[], chair: string) {
  const visitor = people.get('gwen-hale') as Visitor
  const { text } = await visitor.get(`${questioned}/panel/new`)
  const token = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
  return visitor.postAll(`${questioned}/panel/new`, [
    ...members.map((member) => ['members', member] as const),
    ['chair', chair],
    ['_csrf', token],
  ])
}

test('a panel that lost its quorum is convened anew, without whoever stepped back or looked before', async () => {
  const looked = await convene(['hana-sato', 'ian-baird', 'femi-ade'], 'hana-sato')
  expect(looked.text).toContain('Femi Ade: This member took part, looked before')
  expect((await convene(['hana-sato', 'ian-baird', 'joy-amoah'], 'hana-sato')).location).toBe(`${questioned}/panel`)
  expect((await post('eilidh-ross', '/panel/recusal', { reason: 'other' })).text).toContain(
    'Only a member who has not stepped back',
  )
  expect((await post('ian-baird', '/panel/recusal', { reason: 'knowsThePerson' })).location).toBe(`${questioned}/panel`)
  const panel = await get('gwen-hale', `${questioned}/panel`)
  expect(panel.text).toContain('Convene a panel anew')
  expect(panel.text).toContain('they know the person')
  expect((await convene(['hana-sato', 'ian-baird', 'joy-amoah'], 'hana-sato')).text).toContain('Ian Baird: This member')
  expect((await convene(['hana-sato', 'eilidh-ross', 'joy-amoah'], 'hana-sato')).location).toBe(`${questioned}/panel`)
  const id = questioned.split('/').at(-1) ?? ''
  const loaded = await loadForceReport(app.casework.store, id)
  expect(loaded?.record.panel?.members.map(({ memberId }) => memberId)).toEqual([
    'hana-sato',
    'eilidh-ross',
    'joy-amoah',
  ])
})
