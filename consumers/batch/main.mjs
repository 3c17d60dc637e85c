import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { applyCaseEvent, caseFacts } from '@casework/cases'
import { applyCustomerEvent, customerFacts } from '@casework/customers'
import { createEventStore, migrate, pgliteClient } from '@casework/event-store'
import { countRow, emptyBalance, importProblems, mapRow, parseMapping, rejectsRow } from '@casework/imports'
import { openCsv } from '@casework/imports/csv'
import { andThen, civilDate, instant, joinFacts, kernelProblems } from '@casework/kernel'
import { exampleReportingRuleSet, triage } from '@casework/triage-scoring'
import { PGlite } from '@electric-sql/pglite'
import { takeRow } from './take-row.mjs'

const asAt = civilDate('2026-11-22')
const context = { now: instant('2026-11-22T02:00:00Z'), actor: { id: 'nightly-import', kind: 'system', roles: [] } }
const hash = (text) => createHash('sha256').update(text).digest('hex')

const mapping = parseMapping({
  provider: 'example',
  version: '1',
  notRecorded: ['N/A'],
  columns: [
    { kind: 'text', column: 'PersonRef', field: 'personReference', required: true },
    { kind: 'text', column: 'CaseRef', field: 'caseReference', required: true },
    { kind: 'text', column: 'Name', field: 'name', required: true },
    { kind: 'civilDate', column: 'Opened', field: 'opened', formats: ['DD/MM/YYYY'], required: true },
    { kind: 'code', column: 'Barrier', field: 'barrier', codes: { TD: 'travelDocument', APPEAL: 'appealPending' } },
    { kind: 'civilDate', column: 'Since', field: 'since', formats: ['DD/MM/YYYY'] },
  ],
})
assert.ok(mapping.ok)

const database = new PGlite()
const client = pgliteClient(database)
await migrate(client)
const store = createEventStore({ client, hash, newSalt: () => randomBytes(16).toString('hex') })

async function importFile(path) {
  const opened = await openCsv(createReadStream(path), { mapping: mapping.value })
  assert.ok(opened.ok)
  const rejected = []
  let balance = emptyBalance
  for await (const row of opened.value.rows) {
    const taken = andThen(mapRow(mapping.value, row), ({ fields }) => takeRow(fields, context))
    if (taken.ok) await append(taken.value)
    else rejected.push(...rejectsRow(row.line, taken.error, { ...kernelProblems, ...importProblems }, 'en'))
    balance = countRow(balance, taken.ok ? 'imported' : 'rejected')
  }
  return { balance, rejected }
}

async function append([person, casework]) {
  const requests = [
    { stream: `person-${person.record.id}`, events: person.events, expectedVersion: 'doesNotExist' },
    { stream: `case-${casework.record.id}`, events: casework.events, expectedVersion: 'doesNotExist' },
  ]
  const appended = await store.appendMany(requests)
  assert.ok(appended.ok)
}

test('every row of the file is counted, and a row that is refused says why', async () => {
  const { balance, rejected } = await importFile(join(import.meta.dirname, 'caseload.csv'))
  assert.deepEqual(balance, { read: 4, imported: 3, unchanged: 0, rejected: 1 })
  assert.deepEqual(
    rejected.map(({ words }) => words),
    ['Column Opened must be a real date, as DD/MM/YYYY'],
  )
})

test('what was appended replays, and triage reads it', async () => {
  const casework = await store.load('case-EXAMPLE-1', applyCaseEvent)
  const person = await store.load('person-P-1', applyCustomerEvent)
  const facts = joinFacts(caseFacts(casework.record, asAt), customerFacts(person.record, asAt))
  assert.ok(facts.ok)
  assert.deepEqual(facts.value.hasTravelDocumentBarrier.value, true)
  const result = triage(exampleReportingRuleSet, facts.value, asAt)
  assert.ok(result.axes.every(({ atLeast, atMost }) => atLeast <= atMost))
})

test('a name is kept as it was written, apart from the events, and the audit chain verifies', async () => {
  const { record } = await store.load('person-P-4', applyCustomerEvent)
  assert.equal(record.names[0].parts[0].text, '李小龍')
  const { rows } = await client.query('select count(*)::integer as found from stored_events where data::text like $1', [
    '%李小龍%',
  ])
  assert.deepEqual(rows, [{ found: 0 }])
  const verified = await store.verify()
  assert.ok(verified.ok)
  assert.equal(verified.value.entries, 8)
  await database.close()
})
