import { decideErasure } from '@casework/customers'
import { isErased } from '@casework/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFile } from '../command-line/import.ts'
import { openDatabase } from '../database/open-database.ts'
import { actorOf, staff } from '../staff.ts'
import { aRow, csvOf, put, rejectsIn } from '../testing/caseload-file.ts'
import { emptyDataIn, temporaryFolder } from '../testing/command.ts'
import { columnsWith, filesWith } from '../testing/find-text.ts'
import { type Casework, composeCasework } from './casework.ts'
import { erasePerson } from './erase-person.ts'
import { exportRow } from './export-row.ts'
import { readSnapshots } from './record-snapshots.ts'
import { append, loadCase, loadCustomer } from './records.ts'
import { workListPage } from './work-list-query.ts'
import type { WorkListRow } from './work-list-row.ts'

const basis = 'UK GDPR Article 17(1)(b)'
const told = {
  FullName: 'Zebediah Quillfeather',
  KnownAs: 'Zebby',
  Transliteration: 'Zebediyah Kuilfezer',
  Email: 'quillfeather@example.org',
  Telephone: '07700 900123',
  DateOfBirth: '13/11/1971',
  Barriers: 'mentalHealth:2025-04-01',
}
/** What would tell who the person is, as it was written, and as it is kept. */
const traces = [
  'Quillfeather',
  'Zebediah',
  'Zebby',
  'Kuilfezer',
  '07700 900123',
  '1971-11-13',
  'EXAMPLE-P0000002',
  'mentalHealth',
]

const { folder, remove } = temporaryFolder()
let casework: Casework
let close: () => Promise<void>
let customerId: string
let caseId: string
const rejects = { rejects: `${folder}/rejects.csv` }

beforeAll(async () => {
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder: await emptyDataIn(folder) }, 'a test')
  if (!opened.ok) throw new Error('a new folder is in use')
  close = opened.value.close
  casework = await composeCasework(opened.value.client)
  const rows = [aRow(1), aRow(2, told), aRow(3)]
  await importFile(casework, put(folder, 'people.csv', csvOf(rows)), rejects)
  const [row] = (await workListPage(casework.client, { search: 'zebby' }, 1)).rows
  customerId = row?.customer_id ?? ''
  caseId = row?.case_id ?? ''
  await casework.client.query("insert into sessions values ('s', $1::jsonb, 9999999999999)", [
    JSON.stringify({ search: 'Quillfeather' }),
  ])
})
afterAll(async () => {
  await close()
  remove()
})

test('before the erasure the person is found in the tables that hold people', async () => {
  expect(await columnsWith(casework.client, 'Quillfeather')).toEqual([
    'personal_values.value',
    'record_snapshots.record',
    'sessions.content',
    'work_list.search',
  ])
})

test('an erased person is nowhere in the database, the chain is whole, and replay equals the record with notes in place', async () => {
  const officer = staff.find(({ roles }) => roles.includes('dataProtectionOfficer'))
  const context = casework.context(actorOf(officer ?? (staff[0] as (typeof staff)[number])))
  const loaded = await loadCustomer(casework.store, customerId)
  if (loaded === undefined) throw new Error('the person was not imported')
  const decided = await append(casework.store, loaded, decideErasure(loaded.record, { basis }, context))
  expect(decided.ok).toBe(true)
  expect(await erasePerson(casework, customerId, basis, context)).toBeGreaterThanOrEqual(3)

  for (const trace of traces) expect([trace, await columnsWith(casework.client, trace)]).toEqual([trace, []])
  expect((await casework.store.verify()).ok).toBe(true)
  const [person, theirCase] = [await loadCustomer(casework.store, customerId), await loadCase(casework.store, caseId)]
  expect(person?.record.names).toEqual({ erased: true, on: casework.today(), basis })
  expect(isErased(person?.record.contact)).toBe(true)
  for (const replayed of [person, theirCase]) {
    const [snapshot] = await readSnapshots([replayed?.stream ?? ''], casework.client)
    expect(snapshot?.record).toEqual(JSON.parse(JSON.stringify(replayed?.record)))
    expect(snapshot?.version).toBe(replayed?.version)
  }
})

test('the work-list shows that the name was erased, and nobody else is touched', async () => {
  const { rows } = await workListPage(casework.client, {}, 1)
  expect(rows.find(({ case_id }) => case_id === caseId)).toMatchObject({
    barrier_kind: null,
    barrier_since: '2025-04-01',
  })
  const [kind, since] = exportRow(rows.find(({ case_id }) => case_id === caseId) as WorkListRow).slice(9, 11)
  expect([kind, since]).toEqual(['A barrier, its kind erased', '2025-04-01'])
  const names = new Map(rows.map(({ case_id, name }) => [case_id, name]))
  expect(names.get(caseId)).toBe('Name erased')
  expect([...names.values()].sort()).toEqual(['Name erased', 'Person Number 0000001', 'Person Number 0000003'])
  expect((await workListPage(casework.client, { search: 'quillfeather' }, 1)).total).toBe(0)
})

test('once the database has tidied up, its files hold the name no more', async () => {
  await casework.client.query('vacuum full')
  await casework.client.query('checkpoint')
  expect(filesWith(`${folder}/data/pglite/base`, 'Quillfeather')).toEqual([])
  expect(filesWith(`${folder}/data/pglite/base`, 'Person Number 0000003')).not.toEqual([])
})

test('the provider’s file, imported again, does not bring an erased person back', async () => {
  await importFile(casework, `${folder}/people.csv`, rejects)
  expect(rejectsIn(folder)).toEqual([['3', '', 'CUSTOMER.ERASED', expect.any(String)]])
  expect(await columnsWith(casework.client, 'Quillfeather')).toEqual([])
})
