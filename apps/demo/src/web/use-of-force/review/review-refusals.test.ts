import type { Customer } from '@casework/customers'
import { actorId, isErased } from '@casework/kernel'
import {
  defaultForcePolicy,
  partIdSchema,
  requestStatement,
  requestStatementInputSchema,
  sharePack,
  sharePackInputSchema,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { erasePerson } from '../../../casework/erase-person.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { append, loadForceReport } from '../../../casework/records.ts'
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

function one(isWanted: (report: UseOfForceReport) => boolean): UseOfForceReport {
  const found = reports.findLast(isWanted)
  if (found === undefined) throw new Error('no such report')
  return found
}

const northgates = (stage: UseOfForceReport['stage']) =>
  one((each) => each.stage === stage && each.providerId === 'northgate')
const page = ({ id }: UseOfForceReport) => `/use-of-force/review/${id}`
const contextOf = (member: string) => {
  const found = memberOf(member)
  if (found === undefined) throw new Error('no such member')
  return app.casework.context(actorOf(found))
}

async function load(id: string) {
  const loaded = await loadForceReport(app.casework.store, id)
  if (loaded === undefined) throw new Error('no such report')
  return loaded
}

test('a provider’s manager reads the reports of their own provider only', async () => {
  const manager = await as('chloe-grant')
  const other = one(({ providerId }) => providerId === 'harbour')
  expect((await manager.get(page(other))).status).toBe(403)
  expect((await manager.post(`${page(other)}/return`, { comments: 'Not mine.' })).status).toBe(403)
  expect((await manager.get(page(northgates('closed')))).status).toBe(200)
})

test('the Home Office reads a report once it was handed in', async () => {
  const monitor = await as('dev-rao')
  expect((await monitor.get(page(northgates('draft')))).status).toBe(403)
  expect((await monitor.get(page(northgates('withProvider')))).status).toBe(200)
})

test('a report that is not there, and words of another page, are not found', async () => {
  const monitor = await as('dev-rao')
  expect((await monitor.get('/use-of-force/review/none')).status).toBe(404)
  expect((await monitor.get('/use-of-force/plans/none')).status).toBe(404)
})

test('a visitor opens packs of their own body, until the last day, and each opening is logged', async () => {
  const report = northgates('monitored')
  for (const [packId, body, until] of [
    ['mine', 'independentMonitoringBoard', '2026-12-31'],
    ['theirs', 'inspectorateOfPrisons', '2026-12-31'],
  ]) {
    const loaded = await load(report.id)
    const shared = sharePack(loaded.record, sharePackInputSchema.parse({ packId, body, until }), contextOf('gwen-hale'))
    expect((await append(app.casework.store, loaded, shared)).ok).toBe(true)
  }
  const visitor = await as('kit-lowe')
  expect((await visitor.get(`${page(report)}/packs/theirs`)).status).toBe(404)
  for (let opening = 0; opening < 2; opening++)
    expect((await visitor.get(`${page(report)}/packs/mine`)).text).toContain('This opening is logged')
  const { record } = await load(report.id)
  expect(record.packs.map(({ opened }) => opened.length)).toEqual([2, 0])
})

test('whoever took part does not endorse the report, and is told so before they fill anything in', async () => {
  const loaded = await load(northgates('withProvider').id)
  const asked = requestStatement(
    loaded.record,
    requestStatementInputSchema.parse({ officerId: actorId('chloe-grant') }),
    { ...contextOf('gwen-hale'), policy: defaultForcePolicy },
  )
  expect((await append(app.casework.store, loaded, asked)).ok).toBe(true)
  const manager = await as('chloe-grant')
  const refused = await manager.get(`${page(loaded.record)}/endorsement`)
  expect(refused.text).toContain('The reviewer took part')
  expect(refused.text).not.toContain('name="comments"')
  expect((await manager.post(`${page(loaded.record)}/endorsement`, {})).status).toBe(400)
})

test('what was written comes back with the problem, as text and nothing else', async () => {
  const monitor = await as('dev-rao')
  const report = northgates('withMonitor')
  const answer = await monitor.post(`${page(report)}/monitor-review`, { note: '<script>alert(1)</script>' })
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(answer.text).not.toContain('<script>alert(1)')
})

test('a hold keeps footage, and only the coordinator ends it', async () => {
  const report = northgates('withMonitor')
  const monitor = await as('dev-rao')
  await monitor.post(`${page(report)}/footage/hold`, { reason: 'complaint' })
  const { record } = await load(report.id)
  const held = record.footage.holds.at(-1)
  const release = `${page(report)}/footage/holds/${held?.holdId}/release`
  expect((await monitor.post(release, {})).status).toBe(403)
  const coordinator = await as('gwen-hale')
  expect((await coordinator.post(release, {})).location).toBe(`${page(report)}/footage`)
  expect((await coordinator.post(release, {})).text).toContain('There is no such hold')
})

test('a viewing of a camera that is not there is refused', async () => {
  const monitor = await as('dev-rao')
  const fields = { cameras: partIdSchema.parse('camera-9'), purpose: 'monitorReview' }
  const answer = await monitor.post(`${page(northgates('withMonitor'))}/footage/viewings`, fields)
  expect([answer.status, answer.text.includes('There is no such camera')]).toEqual([400, true])
})

test('the page about a person leads to the reports about them only whoever may read those', async () => {
  const { customerId } = northgates('closed')
  const [officer, dataProtection] = [await as('priya-nair'), await as('samir-haddad')]
  expect((await officer.get(`/people/${customerId}`)).text).not.toContain('/use-of-force/review/')
  expect((await dataProtection.get(`/people/${customerId}`)).text).toContain('/use-of-force/review/')
})

test('a plan about nobody of the caseload is refused', async () => {
  const manager = await as('chloe-grant')
  const refused = await manager.post('/use-of-force/plans/new', { reference: 'EXAMPLE-NOBODY' })
  expect([refused.status, refused.text.includes('Enter the reference of a person')]).toEqual([400, true])
})

test('a plan is read by those who scrutinise, and its words go when the person’s data are erased', async () => {
  const [customer] = await recordsOfKind<Customer>('customer', app.casework.client)
  const reference = customer === undefined || isErased(customer.references) ? '' : customer.references[0]?.value
  const manager = await as('chloe-grant')
  const planned = await manager.post('/use-of-force/plans/new', {
    reference: reference ?? '',
    pregnant: 'no',
    child: 'no',
    toPreventHarm: 'yes',
    techniques: 'wristHold',
    authorisedBy: 'chloe-grant',
    reasons: 'They said that they would jump.',
  })
  const path = String(planned.location)
  const monitor = await as('dev-rao')
  expect((await monitor.get(path)).text).toContain('They said that they would jump.')
  expect((await monitor.get('/use-of-force/plans')).text).toContain(path)
  await erasePerson(app.casework, customer?.id ?? '', 'UK GDPR Article 17(1)(b)', contextOf('samir-haddad'))
  const { text } = await monitor.get(path)
  expect([text.includes('They said that they would jump.'), text.includes('Erased')]).toEqual([false, true])
})
