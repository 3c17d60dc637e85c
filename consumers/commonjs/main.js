'use strict'

const assert = require('node:assert/strict')
const { readdirSync, readFileSync } = require('node:fs')
const { join, sep } = require('node:path')
const { test } = require('node:test')
const { openBarriers, openCase, openCaseInputSchema, replayCase } = require('@casework/cases')
const { aCase } = require('@casework/cases/testing')
const { instant } = require('@casework/kernel')
const BaseController = require('./base-controller.js')
const RaiseBarrier = require('./raise-barrier.js')

const scope = join(__dirname, 'node_modules/@casework')
const context = { now: instant('2026-11-22T09:30:00Z'), actor: { id: 'officer-1', kind: 'person', roles: [] } }

function post(body, caseRecord = aCase()) {
  const sent = {}
  const request = { body, caseRecord, context, language: 'en', store: [] }
  const response = {
    render: (template, locals) => Object.assign(sent, { template, locals }),
    redirect: (to) => Object.assign(sent, { to }),
  }
  ;new (RaiseBarrier(BaseController))().post(request, response)
  return { ...sent, store: request.store }
}

test('every entry of every package can be required, as CommonJS', () => {
  const entries = readdirSync(scope).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(scope, folder, 'package.json'), 'utf8'))
    return Object.keys(exports).map((subpath) => `${name}${subpath.slice(1)}`)
  })
  assert.ok(entries.length > readdirSync(scope).length)
  for (const entry of entries) assert.ok(Object.keys(require(entry)).length > 0, entry)
  const ours = Object.keys(require.cache).filter((file) => file.includes(`${sep}@casework${sep}`))
  const modules = ours.filter((file) => !/\.(cjs|json)$/.test(file))
  assert.deepEqual(modules, [], 'an ES module was loaded through require')
})

test('a barrier that was filled in well is saved, and the next page shown', () => {
  const { to, store } = post({ barrierId: 'barrier-1', kind: 'travelDocument', since: '2026-03-01' })
  assert.equal(to, '/barriers')
  assert.deepEqual(
    store.map(({ type }) => type),
    ['BarrierRaised'],
  )
})

test('a date that is none comes back beside its field and in the summary', () => {
  const { locals, store } = post({ barrierId: 'barrier-1', kind: 'travelDocument', since: '2026-02-31' })
  assert.deepEqual(locals.errorSummary.errorList, [{ text: 'Enter a real date', href: '#since' }])
  assert.deepEqual(locals.fieldErrors, { since: { text: 'Enter a real date' } })
  assert.equal(locals.values.since, '2026-02-31')
  assert.deepEqual(store, [])
})

test('a rule that refuses is told in the same shape', () => {
  const opening = { caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-03-01' }
  const opened = openCase(openCaseInputSchema.parse(opening), context).value
  const first = post({ barrierId: 'barrier-1', kind: 'travelDocument', since: '2026-03-01' }, opened.record)
  const standing = replayCase([...opened.events, ...first.store])
  assert.equal(openBarriers(standing).length, 1)
  const { locals } = post({ barrierId: 'barrier-2', kind: 'travelDocument', since: '2026-04-01' }, standing)
  assert.equal(locals.errorSummary.errorList[0].href, '#kind')
})
