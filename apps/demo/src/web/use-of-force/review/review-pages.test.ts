import { isErased } from '@casework/kernel'
import type { UseOfForceReport } from '@casework/use-of-force-reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { erasePerson } from '../../../casework/erase-person.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { actorOf, memberOf } from '../../../staff.ts'
import { type RunningApp, startApp } from '../../../testing/running-app.ts'
import { type Visitor, visitorOf } from '../../../testing/visitor.ts'

let app: RunningApp
let reports: readonly UseOfForceReport[]
beforeAll(async () => {
  app = await startApp()
  reports = await recordsOfKind<UseOfForceReport>('forceReport', app.casework.client)
}, 120_000)
afterAll(() => app.stop())

async function as(member: string): Promise<Visitor> {
  const visitor = visitorOf(app.address)
  await visitor.signIn(member)
  return visitor
}

/** The newest report of Northgate at a stage. */
function at(stage: UseOfForceReport['stage'], isWanted: (report: UseOfForceReport) => boolean = () => true): string {
  const found = reports.findLast((each) => each.stage === stage && each.providerId === 'northgate' && isWanted(each))
  return `/use-of-force/review/${found?.id}`
}

const headings = (text: string) => text.match(/<h1[\s>]/g)?.length

test.each(['chloe-grant', 'dev-rao', 'eilidh-ross', 'femi-ade', 'gwen-hale', 'hana-sato', 'ian-baird', 'kit-lowe'])(
  '%s has a queue',
  async (member) => {
    const { status, text } = await (await as(member)).get('/use-of-force/queue')
    expect([status, headings(text)]).toEqual([200, 1])
  },
)

test.each([
  [
    'chloe-grant',
    'withProvider',
    [
      '',
      '/footage',
      '/return',
      '/endorsement',
      '/send',
      '/learning/new',
      '/referrals',
      '/referrals/new',
      '/footage/hold',
      '/panel',
    ],
  ],
  ['dev-rao', 'withMonitor', ['', '/footage', '/questions/new', '/monitor-review', '/learning/new', '/referrals/new']],
  ['eilidh-ross', 'monitored', ['', '/internal-review', '/footage']],
  ['femi-ade', 'monitored', ['', '/independent-review']],
  [
    'gwen-hale',
    'monitored',
    ['', '/selection', '/panel/new', '/panel', '/close', '/packs', '/packs/new', '/referrals'],
  ],
  ['hana-sato', 'monitored', ['', '/panel', '/panel/recusal', '/panel/decision']],
  ['samir-haddad', 'closed', ['', '/subject-access', '/footage']],
  ['grace-mensah', 'closed', ['', '/footage', '/panel', '/packs', '/referrals']],
] as const)('%s reads what is %s, every page with one heading', async (member, stage, pages) => {
  const visitor = await as(member)
  for (const page of pages) {
    const { status, text } = await visitor.get(`${at(stage)}${page}`)
    expect([page, status, headings(text)]).toEqual([page, 200, 1])
  }
})

test('a report about somebody whose data were erased is still read, and tells nothing of them', async () => {
  const report = reports.findLast((each) => each.stage === 'closed')
  const officer = memberOf('samir-haddad')
  if (report === undefined || officer === undefined) throw new Error('no such report')
  const { id, customerId, answers } = report
  const account = isErased(answers) ? '' : String(answers['forceNarrative'])
  await erasePerson(app.casework, customerId, 'UK GDPR Article 17(1)(b)', app.casework.context(actorOf(officer)))
  const auditor = await as('grace-mensah')
  for (const page of ['', '/footage', '/panel', '/packs', '/referrals']) {
    const { status, text } = await auditor.get(`/use-of-force/review/${id}${page}`)
    expect([page, status, text.includes(account)]).toEqual([page, 200, false])
  }
  const { text } = await auditor.get(`/use-of-force/review/${id}`)
  expect(text).toContain('What this report said about the person was erased')
})
