import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import { retriage } from '../casework/retriage.ts'
import { careList, workListPage } from '../casework/work-list-query.ts'
import { systemActor } from '../staff.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import type { CaseloadRow } from './caseload-row.ts'
import { importBatch } from './import-batch.ts'

const row: CaseloadRow = {
  personReference: 'EXAMPLE-P0000001',
  caseReference: 'EXAMPLE-C0000001',
  fullName: 'Amina Yusuf Warsame',
  nameParts: ['given', 'patronymic', 'family'],
  dateOfBirth: { precision: 'year', value: '1990', estimated: true },
  language: 'so',
  email: 'amina@example.org',
  caseOpened: civilDate('2025-03-01'),
  team: 'northtown',
  reportEvery: 2,
  reportUnit: 'weeks',
  reportFrom: civilDate('2025-03-10'),
  reportMethod: 'reportingCentre',
  reportPlace: 'Example House',
  barriers: [
    { kind: 'travelDocument', since: civilDate('2025-03-01') },
    { kind: 'appealPending', since: civilDate('2025-04-01'), closedOn: civilDate('2025-09-01') },
  ],
  personFacts: { hasDependentChild: true, isPregnant: false },
  caseFacts: { removalLiabilityEstablished: true, harmBand: 'low', mappaLevel: 0 },
}
const run = (casework: Awaited<ReturnType<typeof memoryCasework>>, id: string) => ({
  id,
  context: casework.context(systemActor('import'), id),
  asAt: casework.today(),
})

test('a row becomes a person and a case, in the work-list by name', async () => {
  const casework = await memoryCasework()
  expect(await importBatch(casework, run(casework, 'one'), [{ line: 2, row }])).toEqual({
    imported: 1,
    unchanged: 0,
    rejects: [],
    conflicts: [],
  })
  const list = await workListPage(casework.client, { search: 'amina exam' }, 1)
  expect(list.rows).toMatchObject([
    {
      name: 'Amina Yusuf Warsame',
      reference: 'EXAMPLE-C0000001',
      barrier_kind: 'travelDocument',
      barrier_since: '2025-03-01',
    },
  ])
  expect(await careList(casework.client, 10)).toHaveLength(1)
  expect(await retriage(casework)).toBe(1)
  expect((await casework.store.verify()).ok).toBe(true)
})

test('the same row again changes nothing, and a changed row changes only what is different', async () => {
  const casework = await memoryCasework()
  await importBatch(casework, run(casework, 'one'), [{ line: 2, row }])
  const count = async () =>
    (await casework.store.readAfter({ transaction: '0', position: '0' } as never, 100)).events.length
  const before = await count()
  expect(await importBatch(casework, run(casework, 'two'), [{ line: 2, row }])).toEqual({
    imported: 0,
    unchanged: 1,
    rejects: [],
    conflicts: [],
  })
  expect(await count()).toBe(before)
  const changed = { ...row, caseFacts: { ...row.caseFacts, mappaLevel: 1 } }
  expect(await importBatch(casework, run(casework, 'three'), [{ line: 2, row: changed }])).toMatchObject({
    imported: 1,
  })
  expect(await count()).toBe(before + 1)
})

test('a reference twice in one file is rejected by its line, and the first stays', async () => {
  const casework = await memoryCasework()
  const outcome = await importBatch(casework, run(casework, 'one'), [
    { line: 2, row },
    { line: 3, row: { ...row, fullName: 'Somebody Else' } },
  ])
  expect(outcome).toMatchObject({
    imported: 1,
    rejects: [{ line: 3, problems: [{ code: 'IMPORT.DUPLICATE_REFERENCE' }] }],
  })
})

test('a row that a rule refuses is rejected whole: neither the person nor the case is kept', async () => {
  const casework = await memoryCasework()
  const wrong = { ...row, barriers: [{ kind: 'travelDocument', since: civilDate('2030-01-01') }] }
  const outcome = await importBatch(casework, run(casework, 'one'), [{ line: 2, row: wrong }])
  expect(outcome).toMatchObject({ imported: 0, rejects: [{ line: 2, problems: [{ code: 'CASE.DATE_IN_FUTURE' }] }] })
  expect((await workListPage(casework.client, {}, 1)).total).toBe(0)
})
