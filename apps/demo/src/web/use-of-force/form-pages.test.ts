import { type ActorId, actorId, instant } from '@casework/kernel'
import {
  defaultForcePolicy,
  incidentAnswers,
  type ReportId,
  requestStatement,
  returnReport,
  saveAnswers,
  statementLink,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { completeAnswers } from '@casework/use-of-force-reports/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { erasePerson } from '../../casework/erase-person.ts'
import { recordsOfKind } from '../../casework/record-snapshots.ts'
import { append, loadForceReport } from '../../casework/records.ts'
import { actorOf, memberOf } from '../../staff.ts'
import { type RunningApp, startApp } from '../../testing/running-app.ts'
import { type Visitor, visitorOf } from '../../testing/visitor.ts'
import { linkSigner } from './link-signer.ts'
import { formsLeft } from './unfinished-forms.ts'

let app: RunningApp
let officer: Visitor
let manager: Visitor
let coordinator: Visitor
beforeAll(async () => {
  app = await startApp()
  ;[officer, manager, coordinator] = (await Promise.all(
    ['adaeze-obi', 'chloe-grant', 'gwen-hale'].map(async (member) => {
      const visitor = visitorOf(app.address)
      await visitor.signIn(member)
      return visitor
    }),
  )) as [Visitor, Visitor, Visitor]
}, 60_000)
afterAll(() => app.stop())

const reports = () => recordsOfKind<UseOfForceReport>('forceReport', app.casework.client)
const as = (member: string) =>
  app.casework.context(actorOf(memberOf(member) ?? { id: member, name: '', job: '', team: '', grade: '', roles: [] }))
const signer = linkSigner('only for tests')
const later = instant('2026-11-25T09:30:00Z')

/** Begins a report about somebody of the caseload by the pages. */
async function begun(nth: number): Promise<string> {
  const found = await officer.post('/use-of-force/begin', { search: 'a' })
  const people = [...found.text.matchAll(/name="customerId" value="([^"]+)"/g)].map(([, id]) => id ?? '')
  const { location } = await officer.post('/use-of-force/begin', { customerId: people[nth] ?? '', anyway: 'yes' })
  return location ?? ''
}

async function held(page: string) {
  const loaded = await loadForceReport(app.casework.store, page.split('/').at(-1) ?? '')
  if (loaded === undefined) throw new Error('there is no report')
  return loaded
}

/** Writes all of a report by its verb, and hands it in by its page. */
async function handedIn(nth: number): Promise<string> {
  const page = await begun(nth)
  const loaded = await held(page)
  const staff = [{ entryId: 'a', staffName: 'Bryn', officer: 'bryn-pugh', part: 'usedForce', cameraWorn: 'no' }]
  const answers = completeAnswers({ ...incidentAnswers(loaded.record), staff })
  await append(app.casework.store, loaded, saveAnswers(loaded.record, { answers }, as('adaeze-obi')))
  expect((await officer.post(`${page}/check`, {})).location).toBe(page)
  return page
}

test('a second report about a person on one day is warned of, and begun all the same when it is wanted', async () => {
  const page = await begun(3)
  const { customerId } = (await held(page)).record
  const warned = await officer.post('/use-of-force/begin', { customerId })
  expect(warned.text).toContain('There may be a report already')
  expect(warned.text).toContain(page)
  const second = await officer.post('/use-of-force/begin', { customerId, anyway: 'yes' })
  expect((await officer.get(second.location ?? '')).text).toContain('there is another report')
})

test('a report of another provider is as if it were not there', async () => {
  const other = (await reports()).find(({ providerId }) => providerId !== 'northgate')
  for (const path of ['', '/check', '/questions/location', '/landing', '/statements', '/cameras'])
    expect((await officer.get(`/use-of-force/reports/${other?.id}${path}`)).status, path).toBe(404)
  expect((await coordinator.get(`/use-of-force/reports/${other?.id}`)).status).toBe(200)
})

test('a page that the report does not ask, and an entry with a forged id, are not there', async () => {
  const page = await begun(4)
  for (const path of [
    '/questions/nothing',
    '/questions/hospitalName',
    '/questions/location/x',
    '/questions/staff/%3Cb%3E',
  ])
    expect((await officer.get(page + path)).status, path).toBe(404)
  expect((await officer.get(`${page}/questions/staff/one/remove`)).status).toBe(404)
})

test('a forged field changes no other answer, and a forged version is taken for the present one', async () => {
  const page = await begun(5)
  await officer.post(`${page}/questions/location`, { location: 'Corridor A', planned: 'planned', version: '999' })
  expect(incidentAnswers((await held(page)).record)).toMatchObject({ location: 'Corridor A' })
  expect(incidentAnswers((await held(page)).record)).not.toHaveProperty('planned')
})

test('pages that are sent at the very same moment are all saved', async () => {
  const page = await begun(16)
  const version = String((await held(page)).version)
  const sent = { location: 'Corridor A', leadUp: 'They wept.', forceNarrative: 'I held an arm.' }
  const answers = await Promise.all(
    Object.entries(sent).map(([id, text]) => officer.post(`${page}/questions/${id}`, { [id]: text, version })),
  )
  expect(answers.map(({ status }) => status)).toEqual([302, 302, 302])
  expect(incidentAnswers((await held(page)).record)).toMatchObject(sent)
})

test('the longest account is taken whole in any script; a longer one is shown again as it was typed', async () => {
  const page = await begun(15)
  const path = `${page}/questions/forceNarrative`
  const longest = '囲'.repeat(10_000)
  expect((await officer.post(path, { forceNarrative: longest })).status).toBe(302)
  expect(incidentAnswers((await held(page)).record).forceNarrative).toBe(longest)
  const longer = await officer.post(path, { forceNarrative: `${longest}末` })
  expect([longer.status, longer.text.includes(`${longest}末`)]).toEqual([400, true])
  expect((await officer.post(path, { forceNarrative: longest.repeat(5) })).status).toBe(413)
  expect(incidentAnswers((await held(page)).record).forceNarrative).toBe(longest)
})

test('an entry is added, asked more where an answer asks for it, and removed only after a question', async () => {
  const page = await begun(6)
  const added = await officer.post(`${page}/questions/staff`, { 'staff-add': 'yes' })
  const entry = added.location ?? ''
  const id = entry.split('/').at(-1)
  const named = {
    [`staff-${id}-staffName`]: 'Ada',
    [`staff-${id}-officer`]: 'officer-7',
    [`staff-${id}-part`]: 'usedForce',
  }
  const more = await officer.post(entry, { ...named, [`staff-${id}-cameraWorn`]: 'yes' })
  expect(more.location).toBe(entry)
  expect((await officer.get(entry)).text).toContain('What is the number of the camera?')
  expect((await officer.get(`${entry}/remove`)).text).toContain('Remove member of staff 1?')
  expect((await officer.post(`${entry}/remove`, {})).location).toBe(`${page}/questions/staff`)
  expect(incidentAnswers((await held(page)).record).staff).toEqual([])
})

test('an entry that one removed while another changed it is shown to be decided', async () => {
  const page = await begun(7)
  const entry = `${page}/questions/staff/one`
  const fields = {
    'staff-one-staffName': 'Ada',
    'staff-one-officer': 'officer-7',
    'staff-one-part': 'usedForce',
    'staff-one-cameraWorn': 'no',
  }
  await officer.post(entry, fields)
  const { version } = await held(page)
  await officer.post(`${entry}/remove`, {})
  const mine = { ...fields, 'staff-one-staffName': 'Ada Moss', version: String(version) }
  const conflict = await officer.post(entry, mine)
  expect(conflict.status).toBe(409)
  expect(conflict.text).toMatch(/Ada Moss[\s\S]*Save my answer/)
  const kept = await officer.post(entry, { ...mine, drawn: String(version), keep: 'theirs' })
  expect(kept.status).toBe(302)
})

test('the landing starts the clock; another arrival needs a reason, and what was typed is shown again', async () => {
  const page = await begun(8)
  await officer.post(`${page}/questions/setting`, { setting: 'overseasEscort' })
  const landed = {
    'at-day': '22',
    'at-month': '11',
    'at-year': '2026',
    'at-time': '06:30',
    place: 'Stansted',
    country: 'GB',
    zone: 'Europe/London',
  }
  expect((await officer.post(`${page}/landing`, { ...landed, country: 'England' })).status).toBe(400)
  expect((await officer.post(`${page}/landing`, landed)).location).toBe(page)
  expect((await officer.get(page)).text).toMatch(/23 November 2026 at 6:30am/)
  const again = await officer.post(`${page}/landing`, { ...landed, 'at-time': '07:00' })
  expect([again.status, again.text.includes('value="Stansted"')]).toEqual([400, true])
  await officer.post(`${page}/landing`, { ...landed, 'at-time': '07:00', correction: 'timeCorrected' })
  expect((await held(page)).record.earlierClocks).toHaveLength(1)
})

test('a report returned by the provider’s management waits with its comments', async () => {
  const page = await handedIn(9)
  const loaded = await held(page)
  await append(
    app.casework.store,
    loaded,
    returnReport(loaded.record, { comments: 'Say when it ended.' }, as('chloe-grant')),
  )
  expect((await officer.get('/use-of-force')).text).toContain('Returned to you with comments')
  expect((await officer.get(page)).text).toContain('Say when it ended.')
})

test('a withdrawn duplicate names its original, and nothing can be written in it any more', async () => {
  const page = await begun(10)
  const { customerId } = (await held(page)).record
  const { location: duplicate } = await officer.post('/use-of-force/begin', { customerId, anyway: 'yes' })
  const path = `${duplicate}/withdrawal`
  expect((await coordinator.post(path, { reason: 'duplicate', note: 'The same.' })).text).toContain(
    'There is a problem',
  )
  const original = page.split('/').at(-1) ?? ''
  await coordinator.post(path, { reason: 'duplicate', note: 'The same.', duplicateOf: original })
  expect((await held(duplicate ?? '')).record).toMatchObject({ stage: 'withdrawn', duplicateOf: original })
  expect((await officer.get(`${duplicate}/questions/location`)).location).toBe(duplicate)
})

test('whoever is not asked for a statement sees none; a statement half written is its writer’s alone', async () => {
  const page = await handedIn(11)
  const bryn = visitorOf(app.address)
  await bryn.signIn('bryn-pugh')
  expect((await officer.get(`${page}/statement`)).status).toBe(404)
  await bryn.post(`${page}/statement/sawAndHeard`, { sawAndHeard: 'A thing that I saw', later: 'yes' })
  expect((await bryn.get(`${page}/statement`)).text).toContain('A thing that I saw')
  expect((await manager.get(`${page}/statements`)).text).not.toContain('A thing that I saw')
  const rest = { statementPart: 'present', statementCamera: 'no', injured: 'no', discussed: 'no' }
  const numbers = { lastTrainingMonth: '3', lastTrainingYear: '2026', jobStartYear: '2019', personsResponse: 'Calm.' }
  for (const [id, value] of Object.entries({ ...rest, ...numbers }))
    await bryn.post(`${page}/statement/${id}`, { [id]: value })
  expect((await bryn.post(`${page}/statement`, {})).location).toBe(`${page}/statement`)
  await bryn.post(`${page}/statement/sawAndHeard`, { sawAndHeard: 'Something else' })
  const given = (await bryn.get(`${page}/statement`)).text
  expect([given.includes('A thing that I saw'), given.includes('Something else')]).toEqual([true, false])
  expect(await formsLeft(app.casework.client, 'bryn-pugh', (await held(page)).record.id)).toEqual([])
})

test('an officer without an account says by a signed link that they were not there, and a manager decides', async () => {
  const page = await handedIn(12)
  const loaded = await held(page)
  const officerId = actorId('agency-9')
  const asked = requestStatement(loaded.record, { officerId }, { ...as('chloe-grant'), policy: defaultForcePolicy })
  await append(app.casework.store, loaded, asked)
  const shown = (await manager.get(`${page}/statements`)).text
  const link = /\/use-of-force\/not-involved\?link=[\w.:-]*agency-9[\w.:-]*/.exec(shown)?.[0] ?? ''
  const stranger = visitorOf(app.address)
  expect((await stranger.get(link)).text).toContain('Nothing about the incident is shown')
  expect((await stranger.post(link, {})).status).toBe(400)
  expect((await stranger.post(link, { reason: 'I was on leave.' })).text).toContain('Somebody else decides on it')
  expect((await stranger.post(link, { reason: 'Again.' })).status).toBe(409)
  expect(app.log()).not.toContain('agency-9')
  expect((await manager.get(`${page}/statements`)).text).toContain('I was on leave.')
  expect((await manager.get('/use-of-force')).text).toContain('Officers who say that they were not there')
  expect((await officer.post(`${page}/statements/agency-9/decision`, { accepted: 'yes' })).status).toBe(403)
  await manager.post(`${page}/statements/agency-9/decision`, { accepted: 'yes' })
  expect((await manager.get(`${page}/statements`)).text).toContain('Was not there')
})

test('a manager adds an officer who was left out and takes out one who was not there, each with the reason', async () => {
  const page = await handedIn(13)
  const why = { reason: 'officerAdded', note: 'The roster shows it.' }
  const added = await manager.post(`${page}/edit/staff`, { 'staff-add': 'yes' })
  const entry = added.location ?? ''
  const id = entry.split('/').at(-1)
  const fields = {
    [`staff-${id}-staffName`]: 'Adaeze',
    [`staff-${id}-officer`]: 'adaeze-obi',
    [`staff-${id}-part`]: 'supervised',
    [`staff-${id}-cameraWorn`]: 'no',
  }
  const refused = await manager.post(entry, fields)
  expect([refused.status, refused.text.includes('Why is it changed? Select an answer')]).toEqual([400, true])
  await manager.post(entry, { ...fields, ...why })
  expect((await held(page)).record.statements.map(({ officerId }) => officerId)).toContain('adaeze-obi')
  expect((await manager.post(`${entry}/remove`, { ...why, reason: 'officerRemoved' })).location).toBe(page)
  expect((await held(page)).record.edits).toHaveLength(2)
  expect((await manager.get(page)).text).toMatch(/Adaeze; adaeze-obi; They supervised/)
  expect((await manager.get(`${entry}/remove`)).status).toBe(404)
})

test('what was half written about a person goes when the person is erased', async () => {
  const page = await begun(14)
  const { customerId, id } = (await held(page)).record
  await officer.post(`${page}/questions/startedAt`, { 'startedAt-day': 'x', later: 'yes' })
  expect(await formsLeft(app.casework.client, 'adaeze-obi', id)).toEqual(['startedAt'])
  await erasePerson(app.casework, customerId, 'UK GDPR Article 17(1)(b)', as('samir-haddad'))
  expect(await formsLeft(app.casework.client, 'adaeze-obi', id)).toEqual([])
  expect((await officer.get(page)).status).toBe(200)
})

test('forged, altered and expired links get a plain page that tells nothing', async () => {
  const stranger = visitorOf(app.address)
  const [known] = await reports()
  const linkOf = (until: string, sign = signer.sign) =>
    statementLink({ reportId: known?.id as ReportId, officerId: 'bryn-pugh' as ActorId, until: instant(until) }, sign)
  const at = (link: string) => `/use-of-force/not-involved?link=${encodeURIComponent(link)}`
  for (const link of [
    '',
    'nonsense',
    linkOf(later, () => 'forged'),
    linkOf(later).replace('bryn-pugh', 'adaeze-obi'),
    linkOf(later, linkSigner('another secret').sign),
  ]) {
    const { status, text } = await stranger.get(at(link))
    expect([status, text.includes('This link cannot be used')], link).toEqual([404, true])
    expect((await stranger.post(at(link), { reason: 'x' })).status).toBe(404)
  }
  expect((await stranger.get(at(linkOf('2026-11-21T09:30:00Z')))).status).toBe(410)
})

test('the page that is open without a sign-in may be asked for only so often', async () => {
  const limited = await startApp()
  const stranger = visitorOf(limited.address)
  const statuses = []
  for (let request = 0; request < 21; request++)
    statuses.push((await stranger.get('/use-of-force/not-involved')).status)
  await limited.stop()
  expect(statuses.at(-1)).toBe(429)
}, 30_000)
